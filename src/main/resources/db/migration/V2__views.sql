-- What a record of any kind is called.
create view record (kind, id, slug, title, chinese_title, source_lines) as
	select 'policy', id, slug, title, chinese_title, source_lines from policy
	union all
	select 'agency', id, slug, name, chinese_name, source_lines from agency
	union all
	select 'organization', id, slug, name, chinese_name, source_lines from organization
	union all
	select 'event', id, slug, title, null, source_lines from timeline_event
	union all
	select 'news', id, slug, title, null, source_lines from news_item
	union all
	select 'statistic', id, slug, title, null, source_lines from statistic
	union all
	select 'term', id, slug, term, null, source_lines from term
	union all
	select 'note', id, slug, title, null, source_lines from data_note;

-- Which field of which record a piece of evidence supports.
create view support (kind, id, field, confidence, slug) as
	select distinct kind, id, field, confidence, slug from (
		select 'policy', policy_id, 'names', confidence, evidence from policy_name
		union all
		select 'policy', policy_id, 'dates', confidence, evidence from policy_date
		union all
		select 'policy', policy_id, 'provisions', confidence, evidence from provision
		union all
		select 'policy', policy_id, 'agencies', confidence, evidence from policy_agency
		union all
		select 'policy', from_id, 'relations', confidence, evidence from policy_relation
		union all
		select 'policy', to_id, 'relations', confidence, evidence from policy_relation
		union all
		select 'policy', policy_id, 'texts', confidence, evidence from policy_link
		union all
		select 'policy', policy_id, field, confidence, evidence from grounding where policy_id is not null
		union all
		select 'policy', id, 'record', confidence, evidence from policy
		union all
		select 'agency', agency_id, 'names', confidence, evidence from agency_name
		union all
		select 'agency', agency_id, 'policies', confidence, evidence from policy_agency
		union all
		select 'agency', agency_id, field, confidence, evidence from grounding where agency_id is not null
		union all
		select 'agency', id, 'record', confidence, evidence from agency
		union all
		select 'organization', organization_id, 'names', confidence, evidence from organization_name
		union all
		select 'organization', organization_id, field, confidence, evidence from grounding where organization_id is not null
		union all
		select 'organization', id, 'record', confidence, evidence from organization
		union all
		select 'event', id, 'record', confidence, evidence from timeline_event
		union all
		select 'news', id, 'record', confidence, evidence from news_item
		union all
		select 'statistic', id, 'record', confidence, evidence from statistic
		union all
		select 'term', id, 'record', confidence, evidence from term
	) as value (kind, id, field, confidence, evidence), unnest(evidence) slug;

-- Every link between two records, from either end, in one shape: a page reads all that is around its
-- record in one look-up, and a feature needs to know no other feature's tables. The data changes by migrations
-- alone, and afterMigrateApplied.sql fills the view anew.

create materialized view reference (from_kind, from_id, role, kind, slug, title, chinese_title, day, precision, basis, remark, evidence, confidence) as
	-- a policy and the bodies behind it
	select 'policy', l.policy_id, l.role, 'agency', t.slug, t.name, t.chinese_name, null, null, l.basis, null, l.evidence, l.confidence from policy_agency l join agency t on t.id = l.agency_id
	union all
	select 'agency', l.agency_id, l.role, 'policy', t.slug, t.title, t.chinese_title, make_date(t.source_year, 1, 1), 'year', l.basis, null, l.evidence, l.confidence from policy_agency l join policy t on t.id = l.policy_id
	union all
	-- a policy and the firms and institutes it touches
	select 'policy', l.policy_id, l.role, 'organization', t.slug, t.name, t.chinese_name, null, null, 'document', null, '{}'::varchar[], null from policy_organization l join organization t on t.id = l.organization_id
	union all
	select 'organization', l.organization_id, l.role, 'policy', t.slug, t.title, t.chinese_title, make_date(t.source_year, 1, 1), 'year', 'document', null, '{}'::varchar[], null from policy_organization l join policy t on t.id = l.policy_id
	union all
	-- one policy and another, in both directions from one row
	select 'policy', l.from_id, l.kind, 'policy', t.slug, t.title, t.chinese_title, make_date(t.source_year, 1, 1), 'year', l.basis, null, l.evidence, l.confidence from policy_relation l join policy t on t.id = l.to_id
	union all
	select 'policy', l.to_id, case l.kind when 'supersedes' then 'superseded-by' when 'amends' then 'amended-by' when 'complements' then 'complemented-by' when 'implements' then 'implemented-by' when 'part-of' then 'has-part' else l.kind end, 'policy', t.slug, t.title, t.chinese_title, make_date(t.source_year, 1, 1), 'year', l.basis, null, l.evidence, l.confidence from policy_relation l join policy t on t.id = l.from_id
	union all
	-- a body and the body above it
	select 'agency', l.id, 'parent', 'agency', t.slug, t.name, t.chinese_name, null, null, case when g.id is null then l.origin else 'established' end, null, coalesce(g.evidence, l.evidence), coalesce(g.confidence, l.confidence) from agency l join agency t on t.id = l.parent_id left join grounding g on g.agency_id = l.id and g.field = 'parents'
	union all
	select 'agency', l.parent_id, 'child', 'agency', t.slug, t.name, t.chinese_name, null, null, case when g.id is null then l.origin else 'established' end, null, coalesce(g.evidence, l.evidence), coalesce(g.confidence, l.confidence) from agency l join agency t on t.id = l.id left join grounding g on g.agency_id = l.id and g.field = 'parents'
	union all
	-- an event and a policy
	select 'event', l.event_id, 'concerns', 'policy', t.slug, t.title, t.chinese_title, make_date(t.source_year, 1, 1), 'year', o.origin, null, o.evidence, o.confidence from event_policy l join policy t on t.id = l.policy_id join timeline_event o on o.id = l.event_id
	union all
	select 'policy', l.policy_id, 'concerned-by', 'event', t.slug, t.title, null, t.day, t.precision, t.origin, null, t.evidence, t.confidence from event_policy l join timeline_event t on t.id = l.event_id
	union all
	-- an event and an agency
	select 'event', l.event_id, 'concerns', 'agency', t.slug, t.name, t.chinese_name, null, null, o.origin, null, o.evidence, o.confidence from event_agency l join agency t on t.id = l.agency_id join timeline_event o on o.id = l.event_id
	union all
	select 'agency', l.agency_id, 'concerned-by', 'event', t.slug, t.title, null, t.day, t.precision, t.origin, null, t.evidence, t.confidence from event_agency l join timeline_event t on t.id = l.event_id
	union all
	-- an event and an organization
	select 'event', l.event_id, 'concerns', 'organization', t.slug, t.name, t.chinese_name, null, null, o.origin, null, o.evidence, o.confidence from event_organization l join organization t on t.id = l.organization_id join timeline_event o on o.id = l.event_id
	union all
	select 'organization', l.organization_id, 'concerned-by', 'event', t.slug, t.title, null, t.day, t.precision, t.origin, null, t.evidence, t.confidence from event_organization l join timeline_event t on t.id = l.event_id
	union all
	-- a news item and a policy
	select 'news', l.news_id, 'names', 'policy', t.slug, t.title, t.chinese_title, make_date(t.source_year, 1, 1), 'year', o.origin, null, o.evidence, o.confidence from news_policy l join policy t on t.id = l.policy_id join news_item o on o.id = l.news_id
	union all
	select 'policy', l.policy_id, 'named-by', 'news', t.slug, t.title, null, t.day, t.precision, t.origin, null, t.evidence, t.confidence from news_policy l join news_item t on t.id = l.news_id
	union all
	-- a news item and an agency
	select 'news', l.news_id, 'names', 'agency', t.slug, t.name, t.chinese_name, null, null, o.origin, null, o.evidence, o.confidence from news_agency l join agency t on t.id = l.agency_id join news_item o on o.id = l.news_id
	union all
	select 'agency', l.agency_id, 'named-by', 'news', t.slug, t.title, null, t.day, t.precision, t.origin, null, t.evidence, t.confidence from news_agency l join news_item t on t.id = l.news_id
	union all
	-- a news item and an organization
	select 'news', l.news_id, 'names', 'organization', t.slug, t.name, t.chinese_name, null, null, o.origin, null, o.evidence, o.confidence from news_organization l join organization t on t.id = l.organization_id join news_item o on o.id = l.news_id
	union all
	select 'organization', l.organization_id, 'named-by', 'news', t.slug, t.title, null, t.day, t.precision, t.origin, null, t.evidence, t.confidence from news_organization l join news_item t on t.id = l.news_id
	union all
	-- a news item and its publisher
	select 'news', l.id, 'published-by', 'organization', t.slug, t.name, t.chinese_name, null, null, 'document', null, '{}'::varchar[], null from news_item l join organization t on t.id = l.publisher_id
	union all
	select 'organization', l.publisher_id, 'published', 'news', t.slug, t.title, null, t.day, t.precision, 'document', null, '{}'::varchar[], null from news_item l join news_item t on t.id = l.id
	union all
	-- a figure and what it belongs to
	select 'statistic', l.id, 'measures', 'policy', t.slug, t.title, t.chinese_title, make_date(t.source_year, 1, 1), 'year', 'document', null, '{}'::varchar[], null from statistic l join policy t on t.id = l.policy_id
	union all
	select 'policy', l.policy_id, 'measured-by', 'statistic', t.slug, t.title, null, null, null, 'document', null, '{}'::varchar[], null from statistic l join statistic t on t.id = l.id
	union all
	select 'statistic', l.statistic_id, 'said-by', 'organization', t.slug, t.name, t.chinese_name, null, null, 'document', null, '{}'::varchar[], null from statistic_organization l join organization t on t.id = l.organization_id
	union all
	select 'organization', l.organization_id, 'says', 'statistic', t.slug, t.title, null, null, null, 'document', null, '{}'::varchar[], null from statistic_organization l join statistic t on t.id = l.statistic_id
	union all
	-- a term and the policy that defines it
	select 'term', l.id, 'defined-by', 'policy', t.slug, t.title, t.chinese_title, make_date(t.source_year, 1, 1), 'year', 'document', null, '{}'::varchar[], null from term l join policy t on t.id = l.policy_id
	union all
	select 'policy', l.policy_id, 'defines', 'term', t.slug, t.term, null, null, null, 'document', null, '{}'::varchar[], null from term l join term t on t.id = l.id
	union all
	-- a data note and what it doubts; the role is the doubted field, the remark its severity
	select 'note', l.note_id, l.field, 'policy', t.slug, t.title, t.chinese_title, make_date(t.source_year, 1, 1), 'year', 'document', null, '{}'::varchar[], null from note_subject l join policy t on t.id = l.policy_id
	union all
	select 'policy', l.policy_id, l.field, 'note', t.slug, t.title, null, null, null, 'document', t.severity, '{}'::varchar[], null from note_subject l join data_note t on t.id = l.note_id where l.policy_id is not null
	union all
	select 'note', l.note_id, l.field, 'agency', t.slug, t.name, t.chinese_name, null, null, 'document', null, '{}'::varchar[], null from note_subject l join agency t on t.id = l.agency_id
	union all
	select 'agency', l.agency_id, l.field, 'note', t.slug, t.title, null, null, null, 'document', t.severity, '{}'::varchar[], null from note_subject l join data_note t on t.id = l.note_id where l.agency_id is not null
	union all
	select 'note', l.note_id, l.field, 'organization', t.slug, t.name, t.chinese_name, null, null, 'document', null, '{}'::varchar[], null from note_subject l join organization t on t.id = l.organization_id
	union all
	select 'organization', l.organization_id, l.field, 'note', t.slug, t.title, null, null, null, 'document', t.severity, '{}'::varchar[], null from note_subject l join data_note t on t.id = l.note_id where l.organization_id is not null
	union all
	select 'note', l.note_id, l.field, 'event', t.slug, t.title, null, t.day, t.precision, 'document', null, '{}'::varchar[], null from note_subject l join timeline_event t on t.id = l.event_id
	union all
	select 'event', l.event_id, l.field, 'note', t.slug, t.title, null, null, null, 'document', t.severity, '{}'::varchar[], null from note_subject l join data_note t on t.id = l.note_id where l.event_id is not null
	union all
	select 'note', l.note_id, l.field, 'news', t.slug, t.title, null, t.day, t.precision, 'document', null, '{}'::varchar[], null from note_subject l join news_item t on t.id = l.news_id
	union all
	select 'news', l.news_id, l.field, 'note', t.slug, t.title, null, null, null, 'document', t.severity, '{}'::varchar[], null from note_subject l join data_note t on t.id = l.note_id where l.news_id is not null
	union all
	select 'note', l.note_id, l.field, 'statistic', t.slug, t.title, null, null, null, 'document', null, '{}'::varchar[], null from note_subject l join statistic t on t.id = l.statistic_id
	union all
	select 'statistic', l.statistic_id, l.field, 'note', t.slug, t.title, null, null, null, 'document', t.severity, '{}'::varchar[], null from note_subject l join data_note t on t.id = l.note_id where l.statistic_id is not null
	union all
	select 'note', l.note_id, l.field, 'term', t.slug, t.term, null, null, null, 'document', null, '{}'::varchar[], null from note_subject l join term t on t.id = l.term_id
	union all
	select 'term', l.term_id, l.field, 'note', t.slug, t.title, null, null, null, 'document', t.severity, '{}'::varchar[], null from note_subject l join data_note t on t.id = l.note_id where l.term_id is not null
	union all
	-- a record and the sections of the source in which its lines stand; the remark is their order
	select 'policy', r.id, 'stated-in', 'section', t.slug, t.heading, null, make_date(t.year, 1, 1), 'year', 'document', lpad(t.position::text, 2, '0'), '{}'::varchar[], null from policy r join source_section t on exists (select from unnest(r.source_lines) line where line between t.first_line and t.last_line)
	union all
	select 'agency', r.id, 'stated-in', 'section', t.slug, t.heading, null, make_date(t.year, 1, 1), 'year', 'document', lpad(t.position::text, 2, '0'), '{}'::varchar[], null from agency r join source_section t on exists (select from unnest(r.source_lines) line where line between t.first_line and t.last_line)
	union all
	select 'organization', r.id, 'stated-in', 'section', t.slug, t.heading, null, make_date(t.year, 1, 1), 'year', 'document', lpad(t.position::text, 2, '0'), '{}'::varchar[], null from organization r join source_section t on exists (select from unnest(r.source_lines) line where line between t.first_line and t.last_line)
	union all
	select 'event', r.id, 'stated-in', 'section', t.slug, t.heading, null, make_date(t.year, 1, 1), 'year', 'document', lpad(t.position::text, 2, '0'), '{}'::varchar[], null from timeline_event r join source_section t on exists (select from unnest(r.source_lines) line where line between t.first_line and t.last_line)
	union all
	select 'news', r.id, 'stated-in', 'section', t.slug, t.heading, null, make_date(t.year, 1, 1), 'year', 'document', lpad(t.position::text, 2, '0'), '{}'::varchar[], null from news_item r join source_section t on exists (select from unnest(r.source_lines) line where line between t.first_line and t.last_line)
	union all
	select 'statistic', r.id, 'stated-in', 'section', t.slug, t.heading, null, make_date(t.year, 1, 1), 'year', 'document', lpad(t.position::text, 2, '0'), '{}'::varchar[], null from statistic r join source_section t on exists (select from unnest(r.source_lines) line where line between t.first_line and t.last_line)
	union all
	select 'term', r.id, 'stated-in', 'section', t.slug, t.heading, null, make_date(t.year, 1, 1), 'year', 'document', lpad(t.position::text, 2, '0'), '{}'::varchar[], null from term r join source_section t on exists (select from unnest(r.source_lines) line where line between t.first_line and t.last_line)
	union all
	select 'note', r.id, 'stated-in', 'section', t.slug, t.heading, null, make_date(t.year, 1, 1), 'year', 'document', lpad(t.position::text, 2, '0'), '{}'::varchar[], null from data_note r join source_section t on exists (select from unnest(r.source_lines) line where line between t.first_line and t.last_line)
	union all
	-- a record and the evidence for its established values; the role is the field supported, the remark the address
	select 'policy', l.id, l.field, 'evidence', t.slug, concat_ws(': ', t.publisher, t.title), null, null, null, 'established', t.address, '{}'::varchar[], l.confidence from support l join evidence t on t.slug = l.slug where l.kind = 'policy'
	union all
	select 'evidence', e.id, l.field, 'policy', t.slug, t.title, t.chinese_title, null, null, 'established', null, '{}'::varchar[], l.confidence from support l join evidence e on e.slug = l.slug join policy t on t.id = l.id where l.kind = 'policy'
	union all
	select 'agency', l.id, l.field, 'evidence', t.slug, concat_ws(': ', t.publisher, t.title), null, null, null, 'established', t.address, '{}'::varchar[], l.confidence from support l join evidence t on t.slug = l.slug where l.kind = 'agency'
	union all
	select 'evidence', e.id, l.field, 'agency', t.slug, t.name, t.chinese_name, null, null, 'established', null, '{}'::varchar[], l.confidence from support l join evidence e on e.slug = l.slug join agency t on t.id = l.id where l.kind = 'agency'
	union all
	select 'organization', l.id, l.field, 'evidence', t.slug, concat_ws(': ', t.publisher, t.title), null, null, null, 'established', t.address, '{}'::varchar[], l.confidence from support l join evidence t on t.slug = l.slug where l.kind = 'organization'
	union all
	select 'evidence', e.id, l.field, 'organization', t.slug, t.name, t.chinese_name, null, null, 'established', null, '{}'::varchar[], l.confidence from support l join evidence e on e.slug = l.slug join organization t on t.id = l.id where l.kind = 'organization'
	union all
	select 'event', l.id, l.field, 'evidence', t.slug, concat_ws(': ', t.publisher, t.title), null, null, null, 'established', t.address, '{}'::varchar[], l.confidence from support l join evidence t on t.slug = l.slug where l.kind = 'event'
	union all
	select 'evidence', e.id, l.field, 'event', t.slug, t.title, null, null, null, 'established', null, '{}'::varchar[], l.confidence from support l join evidence e on e.slug = l.slug join timeline_event t on t.id = l.id where l.kind = 'event'
	union all
	select 'news', l.id, l.field, 'evidence', t.slug, concat_ws(': ', t.publisher, t.title), null, null, null, 'established', t.address, '{}'::varchar[], l.confidence from support l join evidence t on t.slug = l.slug where l.kind = 'news'
	union all
	select 'evidence', e.id, l.field, 'news', t.slug, t.title, null, null, null, 'established', null, '{}'::varchar[], l.confidence from support l join evidence e on e.slug = l.slug join news_item t on t.id = l.id where l.kind = 'news'
	union all
	select 'statistic', l.id, l.field, 'evidence', t.slug, concat_ws(': ', t.publisher, t.title), null, null, null, 'established', t.address, '{}'::varchar[], l.confidence from support l join evidence t on t.slug = l.slug where l.kind = 'statistic'
	union all
	select 'evidence', e.id, l.field, 'statistic', t.slug, t.title, null, null, null, 'established', null, '{}'::varchar[], l.confidence from support l join evidence e on e.slug = l.slug join statistic t on t.id = l.id where l.kind = 'statistic'
	union all
	select 'term', l.id, l.field, 'evidence', t.slug, concat_ws(': ', t.publisher, t.title), null, null, null, 'established', t.address, '{}'::varchar[], l.confidence from support l join evidence t on t.slug = l.slug where l.kind = 'term'
	union all
	select 'evidence', e.id, l.field, 'term', t.slug, t.term, null, null, null, 'established', null, '{}'::varchar[], l.confidence from support l join evidence e on e.slug = l.slug join term t on t.id = l.id where l.kind = 'term';

create index on reference (from_kind, from_id, kind);
create index on reference (kind, slug, from_kind);

-- Every line of the source that a value cites, and the record the value belongs to.
create view citation (kind, id, slug, title, line) as
	select distinct r.kind, r.id, r.slug, r.title, line
	from record r join (
		select kind, id, source_lines from record
		union all
		select 'policy', policy_id, source_lines from policy_name
		union all
		select 'policy', policy_id, source_lines from policy_date
		union all
		select 'policy', policy_id, source_lines from provision
		union all
		select 'policy', policy_id, source_lines from policy_agency
		union all
		select 'policy', policy_id, source_lines from policy_organization
		union all
		select 'policy', from_id, source_lines from policy_relation
		union all
		select 'policy', policy_id, source_lines from comparison
		union all
		select 'agency', agency_id, source_lines from agency_name
		union all
		select 'organization', organization_id, source_lines from organization_name
	) value on value.kind = r.kind and value.id = r.id, unnest(value.source_lines) line;
