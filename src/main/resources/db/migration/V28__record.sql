-- The record beside the document's reading. The files under record/ hold what is best known; they are loaded by a
-- repeatable migration (record/load.sql). A value of the document that the record replaces keeps its row, with the
-- origin 'replaced', and is shown by basis=document alone.

create or replace function is_origin(value text) returns boolean language sql immutable
	return value in ('document', 'established', 'replaced');
create or replace function is_grounded(origin text, source_lines int[], evidence varchar[], confidence text) returns boolean
	language sql immutable
	return case origin
		when 'established' then cardinality(evidence) > 0 and coalesce(confidence in ('high', 'medium'), false)
		else cardinality(source_lines) > 0 and cardinality(evidence) = 0 and confidence is null end;
create or replace function are_topics(value text[]) returns boolean language sql immutable
	return value <@ array['recommendation-algorithms', 'synthetic-media', 'generative-ai', 'personal-data',
		'data-security', 'cybersecurity', 'ethics-and-governance', 'facial-recognition', 'minors-and-elderly',
		'content-labelling', 'registration-and-filing', 'standards', 'industry-promotion', 'national-strategy',
		'research-platforms', 'international', 'competition', 'intellectual-property', 'education', 'health',
		'finance', 'transport', 'labour', 'judiciary', 'government-use', 'data-export', 'data-market'];

-- What earlier versions had established in SQL stands in the files now. ------------------------------------

delete from event_policy where event_id in (select id from timeline_event where origin = 'established')
	or policy_id in (select id from policy where origin = 'established');
delete from event_agency where event_id in (select id from timeline_event where origin = 'established')
	or agency_id in (select id from agency where origin = 'established');
delete from event_organization where event_id in (select id from timeline_event where origin = 'established')
	or organization_id in (select id from organization where origin = 'established');
delete from timeline_event where origin = 'established';
delete from note_subject where policy_id in (select id from policy where origin = 'established')
	or agency_id in (select id from agency where origin = 'established')
	or organization_id in (select id from organization where origin = 'established');
delete from grounding;
delete from policy_link;
delete from policy_name where origin = 'established';
delete from policy_date where basis = 'established';
delete from policy_agency where basis = 'established';
delete from policy_relation where basis = 'established';
delete from provision where origin = 'established';
delete from policy where origin = 'established';
delete from agency_name where origin = 'established';
update agency set parent_id = null where parent_id in (select id from agency where origin = 'established');
delete from agency where origin = 'established';
delete from organization_name where origin = 'established';
delete from organization where origin = 'established';
delete from evidence;
update policy set chinese_title = null, document_number = null, chapters = null, articles = null;
update agency set chinese_name = null, website = null, founded_on = null, founded_precision = null, dissolved_on = null,
	dissolved_precision = null;

-- Wider sets of values ------------------------------------------------------------------------------

alter table policy drop constraint policy_type_check, drop constraint policy_level_check, drop constraint policy_jurisdiction_check,
	add check (type in ('law', 'administrative-regulation', 'department-rules', 'local-regulation', 'local-government-rules',
		'normative-document', 'judicial-interpretation', 'standard', 'plan', 'strategy', 'framework', 'programme', 'draft',
		'self-regulation', 'campaign', 'guidance', 'unidentified')),
	add check (level in ('national-law', 'administrative-regulation', 'departmental', 'local', 'normative', 'judicial',
		'mandatory-standard', 'recommended-standard', 'non-binding', 'unknown')),
	add check (jurisdiction in ('national', 'shanghai', 'shenzhen', 'beijing', 'zhejiang', 'guangdong', 'hangzhou', 'chengdu'));
alter table policy_date drop constraint policy_date_milestone_check,
	add check (milestone in ('draft', 'adopted', 'promulgated', 'published', 'announced', 'launched', 'effective', 'amended',
		'superseded', 'repealed'));
alter table timeline_event drop constraint timeline_event_milestone_check, drop constraint timeline_event_kind_check,
	add check (milestone in ('draft', 'adopted', 'promulgated', 'published', 'announced', 'launched', 'effective', 'amended',
		'superseded', 'repealed')),
	add check (kind in ('laws-and-rules', 'plans-and-strategies', 'institutions-and-platforms', 'use-and-industry', 'enforcement'));
alter table provision drop constraint provision_kind_check,
	add check (kind in ('principle', 'obligation', 'prohibition', 'right', 'mechanism', 'target', 'penalty', 'scope', 'exemption'));
alter table policy_agency drop constraint policy_agency_role_check, drop constraint policy_agency_policy_id_agency_id_role_key,
	add check (role in ('issued', 'drafted', 'adopted', 'enforces', 'coordinates-oversight', 'requires-registration', 'registers',
		'sets-threshold', 'proposed', 'announced', 'launched', 'manages', 'oversees', 'established-by')),
	add unique (policy_id, agency_id, role, basis);
alter table policy_relation drop constraint policy_relation_kind_check, drop constraint policy_relation_from_id_to_id_kind_key,
	add check (kind in ('supersedes', 'amends', 'complements', 'implements', 'based-on', 'draft-of', 'part-of', 'similar-to')),
	add unique (from_id, to_id, kind, basis);
alter table policy_name drop constraint policy_name_policy_id_name_key, add unique (policy_id, name, origin);
alter table agency_name drop constraint agency_name_agency_id_name_key, add unique (agency_id, name, origin);
alter table organization_name drop constraint organization_name_organization_id_name_key, add unique (organization_id, name, origin);
alter table agency drop constraint agency_kind_check, add check (kind in ('party', 'legislature', 'government', 'ministry',
	'commission', 'administration', 'academy', 'standards-committee', 'expert-committee', 'local-government',
	'local-legislature', 'military', 'court', 'procuratorate'));
alter table organization drop constraint organization_kind_check, add check (kind in ('company', 'research-institute',
	'publisher', 'think-tank', 'conference', 'trade-body', 'court-case-party'));
alter table evidence drop constraint evidence_kind_check, add check (kind in ('official-text', 'official-translation',
	'translation', 'secondary', 'public-copy', 'repository'));

-- What only the files know --------------------------------------------------------------------------

alter table policy
	add column short_title text,
	add column short_chinese_title text,
	add column chinese_number text,
	add column chinese_summary text,
	add column remark text,
	add column chinese_remark text,
	add column comments_until date;
alter table policy_date
	add column comments_until date,
	add column chinese_remark text;
alter table policy_agency add column article text;
alter table policy_link
	add column language text check (language in ('en', 'zh')),
	add column publisher text,
	add column checked_on date;
-- The last day on which an address was seen to answer; it outlives the loading of the files.
create table address_check (address text primary key, answered_on date not null);
alter table provision
	add column addressees varchar[] not null default '{}',
	add column subject text,
	add column trigger text,
	add column condition text,
	add column chinese_condition text,
	add column deadline int check (deadline > 0),
	add column deadline_unit text check (deadline_unit in ('hours', 'days', 'working-days', 'months', 'years')),
	add column deadline_of text,
	add column chinese_deadline_of text,
	add column amount_from numeric,
	add column amount_to numeric,
	add column amount_percent numeric,
	add column currency text,
	add column amount_of text,
	add column chinese_amount_of text,
	add column chinese_text text,
	-- the slugs of what the document says of it
	add column restates varchar[] not null default '{}',
	add check ((deadline is null) = (deadline_unit is null));
-- The point of a comparison without what a note contradicts.
alter table comparison add column recorded_point text;
update comparison set recorded_point = 'The provisions as a whole are held to be its parallel.'
where point = 'The provisions as a whole are held to be its parallel; the document calls the Act enacted by then.';
create index on provision (subject);
create index on provision using gin (addressees);
alter table evidence
	add column read_on date,
	add column manner text check (manner in ('page', 'stored-copy', 'public-copy', 'cited')),
	add column checked_on date;
alter table grounding add column term_id bigint references term,
	drop constraint grounding_check, drop constraint grounding_policy_id_agency_id_organization_id_field_key,
	add check (num_nonnulls(policy_id, agency_id, organization_id, term_id) = 1),
	add unique nulls not distinct (policy_id, agency_id, organization_id, term_id, field);
alter table agency add column chinese_function text, add column remark text, add column chinese_remark text;
alter table organization add column chinese_description text, add column website text;
alter table term add column chinese_term text, add column chinese_definition text, add column article text;
alter table statistic add column chinese_title text, add column chinese_measures text, add column chinese_unit text,
	add column chinese_said_by text;
alter table data_note add column chinese_title text, add column chinese_says text, add column chinese_established text,
	add column chinese_evidence text;
alter table timeline_event
	add column chinese_title text,
	add column chinese_details text,
	-- the instrument from whose date it follows
	add column step_of bigint references policy,
	-- the event that tells the same better
	add column replaced_by text,
	add column why_replaced text,
	add column chinese_why_replaced text,
	-- how the document tells it, where it tells it apart
	add column document_title text,
	add column document_details text,
	add column document_day date,
	add column document_precision text;
alter table event_policy add column basis text not null default 'document';
alter table event_agency add column basis text not null default 'document';
alter table event_organization add column basis text not null default 'document';
alter table change
	add column field text,
	add column old_value text,
	add column new_value text,
	add column chinese_what text,
	add column chinese_why text;

-- The day up to which the keepers have looked for what is new: one row, or none.
create table edition (kept_up_to date not null);

-- The record files as they were loaded, so that the next loading can tell what changed.
create table record_file (
	kind text not null,
	slug text not null,
	content jsonb not null,
	primary key (kind, slug)
);

-- The document's reading, kept whole ----------------------------------------------------------------

create table document_policy as
	select id, title, type, level, jurisdiction, topics, source_year, period_from, period_to, summary, purpose, scope
	from policy where origin = 'document';
alter table document_policy add primary key (id);
create table document_agency as
	select id, name, acronym, kind, function from agency where origin = 'document';
alter table document_agency add primary key (id);
create table document_organization as
	select id, name, kind, description from organization where origin = 'document';
alter table document_organization add primary key (id);
create table document_event as
	select id, slug, title, details, kind, milestone, day, precision, end_day, end_precision, source_lines
	from timeline_event where origin = 'document';
alter table document_event add primary key (id);
create table document_term as
	select id, term, acronym, definition from term where origin = 'document';
alter table document_term add primary key (id);
create table document_statistic as
	select id, title, measures, unit, said_by from statistic where origin = 'document';
alter table document_statistic add primary key (id);
create table document_news as
	select id, day, precision from news_item where origin = 'document';
alter table document_news add primary key (id);
create table document_note as
	select id, title, document_says, established, evidence from data_note;
alter table document_note add primary key (id);

create table document_note_subject as select id from note_subject;
alter table document_note_subject add primary key (id);

-- What a policy's dates come to: of the record, an established date before one the document gives; of the document, its
-- own. The day of promulgation before that of publication, and that before adoption.
create function policy_milestone(policy bigint, milestones text[], layers text[]) returns table (day date, known_to text)
	language sql stable as $$
	select d.day, d.precision from policy_date d
	where d.policy_id = policy and d.milestone = any (milestones) and d.basis = any (layers)
	order by d.basis <> 'established', array_position(milestones, d.milestone), d.day limit 1 $$;
create or replace function refresh_policy_milestones() returns trigger language plpgsql as $$
declare
	issue text[] := array['promulgated', 'published', 'announced', 'launched', 'adopted'];
	ended text[] := array['repealed', 'superseded'];
	best text[] := array['established', 'document'];
	told text[] := array['document', 'replaced'];
begin
	update policy set
		(issued_on, issued_precision) = (select day, known_to from policy_milestone(id, issue, best)),
		(effective_on, effective_precision) = (select day, known_to from policy_milestone(id, array['effective'], best)),
		(ended_on, ended_precision) = (select day, known_to from policy_milestone(id, ended, best)),
		(document_issued_on, document_issued_precision) = (select day, known_to from policy_milestone(id, issue, told)),
		(document_effective_on, document_effective_precision) = (select day, known_to from policy_milestone(id, array['effective'], told)),
		(document_ended_on, document_ended_precision) = (select day, known_to from policy_milestone(id, ended, told))
	where id in (select policy_id from changed);
	return null;
end $$;
drop trigger policy_milestones on policy_date;
create trigger policy_dates_added after insert on policy_date referencing new table as changed
	for each statement execute function refresh_policy_milestones();
create trigger policy_dates_changed after update on policy_date referencing new table as changed
	for each statement execute function refresh_policy_milestones();
create trigger policy_dates_removed after delete on policy_date referencing old table as changed
	for each statement execute function refresh_policy_milestones();

-- How sure a value is that rests on some of a file's evidence: surely, if an official text or a copy of the text was
-- read, or if two publishers say it.
create function confidence_of(evidence jsonb, cited text[]) returns text language plpgsql immutable as $$
declare
	publisher text;
	key text;
begin
	foreach key in array coalesce(cited, '{}') loop
		if evidence -> key ->> 'kind' in ('official-text', 'official-translation', 'public-copy')
				and evidence -> key ->> 'how' <> 'cited' or publisher <> evidence -> key ->> 'publisher' then
			return 'high';
		end if;
		publisher := evidence -> key ->> 'publisher';
	end loop;
	return case when publisher is not null then 'medium' end;
end $$;
-- the slugs of some of a file's evidence
create function evidence_slugs(file text, cited text[]) returns varchar[] language plpgsql immutable as $$
declare
	slugs varchar[];
	key text;
begin
	foreach key in array coalesce(cited, '{}') loop
		slugs := slugs || (file || '-' || lower(replace(key, '_', '-')))::varchar;
	end loop;
	return slugs;
end $$;
-- what a file gives as one text or as a list of them
create function texts_of(list jsonb) returns text[] language plpgsql immutable as $$
declare
	texts text[] := '{}';
begin
	if jsonb_typeof(list) = 'array' then
		for place in 0 .. jsonb_array_length(list) - 1 loop
			texts := texts || (list ->> place);
		end loop;
	elsif list is not null and list <> 'null' then
		texts := array[list #>> '{}'];
	end if;
	return texts;
end $$;
-- A date as it is written, as the first day of its period and how exactly it is known.
create function first_day(written text) returns date language sql immutable
	return (written || case length(written) when 4 then '-01-01' when 7 then '-01' else '' end)::date;
create function precision_of(written text) returns text language sql immutable
	return case length(written) when 4 then 'year' when 7 then 'month' when 10 then 'day' end;

-- The links between records, one row each -----------------------------------------------------------

create or replace view support (kind, id, field, confidence, slug) as
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
		union all
		select 'term', term_id, field, confidence, evidence from grounding where term_id is not null
	) as value (kind, id, field, confidence, evidence), unnest(evidence) slug;

drop materialized view search_record, search_entry, reference;
drop view citation;

create or replace view record (kind, id, slug, title, chinese_title, source_lines, day, precision) as
	select 'policy', id, slug, title, chinese_title, source_lines, make_date(source_year, 1, 1), 'year' from policy
	union all
	select 'agency', id, slug, name, chinese_name, source_lines, null, null from agency
	union all
	select 'organization', id, slug, name, chinese_name, source_lines, null, null from organization
	union all
	select 'event', id, slug, title, chinese_title, source_lines, day, precision from timeline_event where origin <> 'replaced'
	union all
	select 'news', id, slug, title, null, source_lines, day, precision from news_item
	union all
	select 'statistic', id, slug, title, chinese_title, source_lines, null, null from statistic
	union all
	select 'term', id, slug, term, chinese_term, source_lines, null, null from term
	union all
	select 'note', id, slug, title, chinese_title, source_lines, null, null from data_note;

create view link (kind, id, role, back_role, to_kind, to_id, basis, evidence, confidence, remark, back_remark) as
	select 'policy', policy_id, role, role, 'agency', agency_id, basis, evidence, confidence, null, null from policy_agency
	union all
	select 'policy', policy_id, role, role, 'organization', organization_id, 'document', '{}', null, null, null from policy_organization
	union all
	select 'policy', from_id, kind, case kind when 'supersedes' then 'superseded-by' when 'amends' then 'amended-by'
			when 'complements' then 'complemented-by' when 'implements' then 'implemented-by' when 'part-of' then 'has-part'
			when 'based-on' then 'basis-of' when 'draft-of' then 'drafted-as' else kind end,
		'policy', to_id, basis, evidence, confidence, null, null from policy_relation
	union all
	select 'agency', a.id, 'parent', 'child', 'agency', a.parent_id, case when g.id is null then a.origin else 'established' end,
		coalesce(g.evidence, a.evidence), coalesce(g.confidence, a.confidence), null, null
	from agency a left join grounding g on g.agency_id = a.id and g.field = 'parents' where a.parent_id is not null
	union all
	select 'event', event_id, 'concerns', 'concerned-by', 'policy', policy_id, case e.origin when 'replaced' then e.origin else basis end,
		e.evidence, e.confidence, null, null
	from event_policy join timeline_event e on e.id = event_id
	union all
	select 'event', event_id, 'concerns', 'concerned-by', 'agency', agency_id, case e.origin when 'replaced' then e.origin else basis end,
		e.evidence, e.confidence, null, null
	from event_agency join timeline_event e on e.id = event_id
	union all
	select 'event', event_id, 'concerns', 'concerned-by', 'organization', organization_id, case e.origin when 'replaced' then e.origin else basis end,
		e.evidence, e.confidence, null, null
	from event_organization join timeline_event e on e.id = event_id
	union all
	select 'news', news_id, 'names', 'named-by', 'policy', policy_id, n.origin, n.evidence, n.confidence, null, null
	from news_policy join news_item n on n.id = news_id
	union all
	select 'news', news_id, 'names', 'named-by', 'agency', agency_id, n.origin, n.evidence, n.confidence, null, null
	from news_agency join news_item n on n.id = news_id
	union all
	select 'news', news_id, 'names', 'named-by', 'organization', organization_id, n.origin, n.evidence, n.confidence, null, null
	from news_organization join news_item n on n.id = news_id
	union all
	select 'news', id, 'published-by', 'published', 'organization', publisher_id, 'document', '{}', null, null, null
	from news_item where publisher_id is not null
	union all
	select 'statistic', id, 'measures', 'measured-by', 'policy', policy_id, 'document', '{}', null, null, null
	from statistic where policy_id is not null
	union all
	select 'statistic', statistic_id, 'said-by', 'says', 'organization', organization_id, 'document', '{}', null, null, null
	from statistic_organization
	union all
	select 'term', id, 'defined-by', 'defines', 'policy', policy_id, 'document', '{}', null, null, null
	from term where policy_id is not null
	union all
	-- a data note and what it doubts: the role is the doubted field, the remark its severity
	select 'note', n.id, s.field, s.field, subject.kind, subject.id, 'document', '{}', null, null, n.severity
	from note_subject s join data_note n on n.id = s.note_id
	cross join lateral (values ('policy', s.policy_id), ('agency', s.agency_id), ('organization', s.organization_id),
		('event', s.event_id), ('news', s.news_id), ('statistic', s.statistic_id), ('term', s.term_id)) subject (kind, id)
	where subject.id is not null
	union all
	-- the sections of the source in which the lines of a record stand; the remark is their order
	select r.kind, r.id, 'stated-in', null, 'section', s.id, 'document', '{}', null, lpad(s.position::text, 2, '0'), null
	from record r join source_section s on exists (select from unnest(r.source_lines) line where line between s.first_line and s.last_line)
	union all
	-- the evidence for established values: the role is the field supported, the remark the address
	select s.kind, s.id, s.field, s.field, 'evidence', e.id, 'established', '{}', s.confidence, e.address, null
	from support s join evidence e on e.slug = s.slug;

-- Every link from either end, so that a page reads all that is around its record in one look-up.
create materialized view reference (from_kind, from_id, role, kind, slug, title, chinese_title, day, precision, basis, remark, evidence, confidence) as
	with named (kind, id, slug, title, chinese_title, day, precision) as (
		select kind, id, slug, title, chinese_title, day, precision from record
		union all
		select 'section', id, slug, heading, null, make_date(year, 1, 1), 'year' from source_section
		union all
		select 'evidence', id, slug, concat_ws(': ', publisher, title), null, null, null from evidence
	)
	select l.kind, l.id, l.role, n.kind, n.slug, n.title, n.chinese_title, n.day, n.precision, l.basis, l.remark, l.evidence::varchar[], l.confidence
	from link l join named n on n.kind = l.to_kind and n.id = l.to_id
	union all
	select l.to_kind, l.to_id, l.back_role, n.kind, n.slug, n.title, n.chinese_title, n.day, n.precision, l.basis, l.back_remark, l.evidence::varchar[], l.confidence
	from link l join named n on n.kind = l.kind and n.id = l.id where l.back_role is not null
	with no data;

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
	) value on value.kind = r.kind and value.id = r.id, unnest(value.source_lines) line
	where value.source_lines <> '{}';

-- What can be searched -----------------------------------------------------------------------------

create materialized view search_entry as
	with text as (
		select kind, id as record_id, slug, title, chinese_title, 'name' as part, null as anchor, title as text from record
		union
		select kind, id, slug, title, chinese_title, 'name', null, chinese_title from record where chinese_title is not null
		union
		select 'policy', p.id, p.slug, p.title, p.chinese_title, 'name', null, n.name from policy_name n join policy p on p.id = n.policy_id
		union
		select 'policy', id, slug, title, chinese_title, 'name', null, document_number from policy where document_number is not null
		union
		select 'agency', a.id, a.slug, a.name, a.chinese_name, 'name', null, n.name from agency_name n join agency a on a.id = n.agency_id
		union
		select 'agency', id, slug, name, chinese_name, 'name', null, acronym from agency where acronym is not null
		union
		select 'organization', o.id, o.slug, o.name, o.chinese_name, 'name', null, n.name from organization_name n join organization o on o.id = n.organization_id
		union
		select 'term', id, slug, term, chinese_term, 'name', null, acronym from term where acronym is not null
		union
		select 'policy', id, slug, title, chinese_title, 'body', null, summary from policy
		union
		select 'policy', id, slug, title, chinese_title, 'body', null, purpose from policy where purpose is not null
		union
		select 'policy', id, slug, title, chinese_title, 'body', null, scope from policy where scope is not null
		union
		select 'policy', p.id, p.slug, p.title, p.chinese_title, 'provision', v.slug, v.text from provision v join policy p on p.id = v.policy_id where v.origin <> 'replaced'
		union
		select 'agency', id, slug, name, chinese_name, 'body', null, function from agency where function is not null
		union
		select 'organization', id, slug, name, chinese_name, 'body', null, description from organization where description is not null
		union
		select 'organization', id, slug, name, chinese_name, 'body', null, platform_field from organization where platform_field is not null
		union
		select 'event', id, slug, title, chinese_title, 'body', null, details from timeline_event
		union
		select 'event', id, slug, title, chinese_title, 'body', null, link_label from timeline_event where link_label is not null
		union
		select 'news', n.id, n.slug, n.title, null, 'body', null, o.name from news_item n join organization o on o.id = n.publisher_id
		union
		select 'statistic', id, slug, title, chinese_title, 'body', null, measures from statistic
		union
		select 'term', id, slug, term, chinese_term, 'body', null, definition from term
		union
		select 'note', id, slug, title, chinese_title, 'body', null, document_says from data_note
		union
		select 'note', id, slug, title, chinese_title, 'body', null, established from data_note where established is not null
		union
		select 'statistic', id, slug, title, chinese_title, 'body', null, concat_ws(' ', unit, said_by) from statistic where num_nonnulls(unit, said_by) > 0
		union
		select 'note', id, slug, title, chinese_title, 'body', null, code from data_note
		union
		select 'note', id, slug, title, chinese_title, 'body', null, evidence from data_note where evidence is not null
		union
		select 'evidence', id, slug, coalesce(title, publisher), null, 'body', null, concat_ws(' ', publisher, title, address, remark) from evidence
		union
		select 'policy', id, slug, title, chinese_title, 'name', null, short_title from policy where short_title is not null
		union
		select 'policy', id, slug, title, chinese_title, 'name', null, short_chinese_title from policy where short_chinese_title is not null
		union
		select 'policy', id, slug, title, chinese_title, 'name', null, chinese_number from policy where chinese_number is not null
		union
		select 'policy', id, slug, title, chinese_title, 'body', null, chinese_summary from policy where chinese_summary is not null
		union
		select 'policy', p.id, p.slug, p.title, p.chinese_title, 'provision', v.slug, v.chinese_text from provision v join policy p on p.id = v.policy_id where v.chinese_text is not null
		union
		select 'agency', id, slug, name, chinese_name, 'body', null, chinese_function from agency where chinese_function is not null
		union
		select 'organization', id, slug, name, chinese_name, 'body', null, chinese_description from organization where chinese_description is not null
		union
		select 'event', id, slug, title, chinese_title, 'body', null, chinese_details from timeline_event where chinese_details is not null
		union
		select 'statistic', id, slug, title, chinese_title, 'body', null, concat_ws(' ', chinese_measures, chinese_said_by) from statistic where chinese_measures is not null
		union
		select 'term', id, slug, term, chinese_term, 'body', null, chinese_definition from term where chinese_definition is not null
		union
		select 'note', id, slug, title, chinese_title, 'body', null, concat_ws(' ', chinese_says, chinese_established) from data_note where chinese_title is not null
	), dated as (
		select 'event' as kind, id as record_id, day, precision from timeline_event where origin <> 'replaced'
		union
		select 'event', id, end_day, end_precision from timeline_event where end_day is not null and origin <> 'replaced'
		union
		select 'news', id, day, precision from news_item
		union
		select 'policy', policy_id, day, precision from policy_date where basis <> 'replaced'
	)
	select row_number() over () as entry_id, each.*
	from (
		select kind, record_id, slug, title, chinese_title, part, anchor, text, null::date as day, null as precision,
			case part when 'name' then 10 when 'body' then 2 else 1 end * coalesce(standing.factor, 1) as weight, words_of(text) as words,
			case part when 'name' then name_key(text) end as key, case part when 'name' then fold(text) end as folded
		from text
		-- what binds comes before what recommends, and what is over after both
		left join (select id, case when ended_on is not null then 0.6 when type in ('draft', 'unidentified') then 0.8
			when level in ('national-law', 'administrative-regulation', 'departmental', 'local', 'judicial', 'mandatory-standard') then 1.6
			when level = 'normative' then 1.3 else 1 end as factor from policy) standing on kind = 'policy' and standing.id = record_id
		where not (kind = 'event' and record_id in (select id from timeline_event where origin = 'replaced'))
		union all
		-- what happened on a day comes before what only speaks of it, and that before what is known to the year
		select dated.kind, record_id, slug, title, chinese_title, 'date', null, '', dated.day, dated.precision,
			case dated.precision when 'day' then 20 when 'month' then 5 else 0.3 end * case dated.kind when 'event' then 2 else 1 end,
			array_to_tsvector(date_words(dated.day, dated.precision)), null, null
		from dated join record on record.kind = dated.kind and record.id = dated.record_id
	) as each
	with no data;

create unique index on search_entry (entry_id);
create index on search_entry using gin (words);
create index on search_entry (key) where part = 'name';
create index on search_entry (kind, record_id);
create index on search_entry using gist (folded gist_trgm_ops) where part = 'name';

create materialized view search_record as
	select kind, record_id, ts_delete(words_of(names), 'endofonetext') as names,
		ts_delete(words_of(texts), 'endofonetext') || coalesce(array_to_tsvector(dates), '') as words
	from (
		-- between two texts stands a word that keeps a phrase from reaching across, and is not kept itself
		select kind, record_id, string_agg(text || ' endofonetext', ' ') filter (where part = 'name') as names,
			string_agg(text || ' endofonetext', ' ') filter (where part <> 'date') as texts,
			array_agg(distinct word) filter (where part = 'date') as dates
		from search_entry left join unnest(case part when 'date' then date_words(day, precision) end) as word on true
		group by kind, record_id
	) as record
	order by array_position(array['policy', 'agency', 'organization', 'event', 'news', 'statistic', 'term', 'note'], kind), record_id
	with no data;

create unique index on search_record (kind, record_id);
create index on search_record using gin (words);
create index on search_record using gin (names);
