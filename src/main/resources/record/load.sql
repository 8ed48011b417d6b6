-- Derives the record from the files, which stand in the table "handed" (place, kind, slug, content). What the document
-- says is first put back as it was, then what the files know better takes its place; nothing else is typed by hand.

-- The change log: what is new, and what differs from the files loaded before, field by field. ------------

delete from change where not exists (select from record_file) and record_slug is not null;
insert into change (changed_at, record_kind, record_slug, what, chinese_what, why, chinese_why)
	select coalesce(last.day, first.day, '2026-11-27')::date at time zone 'UTC', l.kind, l.slug, 'Recorded.', '收录。',
		coalesce(last.why ->> 'en', 'First edition of this record.'), coalesce(last.why ->> 'zh', '首次收录。')
	from handed l
	left join lateral (select h ->> 'day' as day, h -> 'why' as why from jsonb_array_elements(l.content -> 'history') h
		order by h ->> 'day' desc limit 1) last on true
	left join lateral (select max(e.value ->> 'read') as day from jsonb_each(l.content -> 'evidence') e) first on true
	where l.kind in ('policy', 'agency', 'organization', 'event', 'term')
	and not exists (select from record_file r where r.kind = l.kind and r.slug = l.slug)
	order by 1, 2, 3;
insert into change (changed_at, record_kind, record_slug, what, chinese_what, why, chinese_why, field, old_value, new_value)
	select now(), l.kind, l.slug, 'Changed: ' || field || '.', '修改：' || field || '。', coalesce(last.why ->> 'en', 'The record was revised.'),
		coalesce(last.why ->> 'zh', '内容已修订。'), field, r.content ->> field, l.content ->> field
	from handed l join record_file r on r.kind = l.kind and r.slug = l.slug
	cross join lateral (select jsonb_object_keys(l.content || r.content) as field) fields
	left join lateral (select h -> 'why' as why from jsonb_array_elements(l.content -> 'history') h
		where not coalesce(r.content -> 'history', '[]') @> jsonb_build_array(h)
		order by h ->> 'day' desc limit 1) last on true
	where field <> 'history' and r.content -> field is distinct from l.content -> field
	order by l.kind, l.slug, field;
insert into change (changed_at, record_kind, record_slug, what, chinese_what, why, chinese_why)
	select now(), r.kind, r.slug, 'Withdrawn.', '撤下。', 'The record was withdrawn.', '该记录已撤下。'
	from record_file r where not exists (select from handed l where l.kind = r.kind and l.slug = r.slug);
delete from record_file;
insert into record_file (kind, slug, content) select kind, slug, content from handed;

-- the provisions apart, since a file is short without them and much of it is looked at often
create temporary table loaded on commit drop as
	select place, kind, slug, content - 'provisions' as content, coalesce(content -> 'provisions', '[]') as provisions from handed;
create unique index on loaded (kind, slug);
analyze loaded;

delete from edition;
insert into edition (kept_up_to) select (content ->> 'kept-up-to')::date from loaded where kind = 'edition';

-- The document's reading as it was ------------------------------------------------------------------

delete from grounding;
delete from policy_link;
delete from provision where origin = 'established';
delete from policy_date where basis = 'established';
delete from policy_agency where basis = 'established';
delete from policy_relation where basis = 'established';
delete from policy_name where origin = 'established';
delete from agency_name where origin = 'established';
delete from organization_name where origin = 'established';
delete from event_policy where basis = 'established';
delete from event_agency where basis = 'established';
delete from event_organization where basis = 'established';
delete from note_subject where id not in (select id from document_note_subject);
delete from data_note where id not in (select id from document_note);
delete from timeline_event where id not in (select id from document_event);
delete from evidence;

update provision set origin = 'document' where origin = 'replaced';
update policy_date set basis = 'document' where basis = 'replaced';
update policy_agency set basis = 'document' where basis = 'replaced';
update policy_relation set basis = 'document' where basis = 'replaced';
update timeline_event e set slug = d.slug, title = d.title, details = d.details, kind = d.kind, milestone = d.milestone, day = d.day,
	precision = d.precision, end_day = d.end_day, end_precision = d.end_precision, source_lines = d.source_lines, origin = 'document',
	evidence = '{}', confidence = null, chinese_title = null, chinese_details = null, replaced_by = null, why_replaced = null,
	chinese_why_replaced = null, document_title = null, document_details = null, document_day = null, document_precision = null
from document_event d where d.id = e.id;
update news_item n set day = d.day, precision = d.precision from document_news d where d.id = n.id;
update policy p set title = d.title, type = d.type, level = d.level, jurisdiction = d.jurisdiction, topics = d.topics,
	source_year = d.source_year, period_from = d.period_from, period_to = d.period_to, summary = d.summary,
	purpose = d.purpose, scope = d.scope,
	chinese_title = null, document_number = null, chapters = null, articles = null
from document_policy d where d.id = p.id;

-- Evidence ------------------------------------------------------------------------------------------

insert into evidence (slug, publisher, title, address, kind, retrieved, verified, remark, read_on, manner)
	select (evidence_slugs(l.slug, array[e.key]))[1], e.value ->> 'publisher', e.value ->> 'title', e.value ->> 'address',
		e.value ->> 'kind', e.value ->> 'how' <> 'cited', false,
		coalesce(e.value ->> 'remark', case when e.value ->> 'address' is null then 'No address is known.' end),
		(e.value ->> 'read')::date, e.value ->> 'how'
	from loaded l cross join lateral jsonb_each(l.content -> 'evidence') e where l.kind <> 'note'
	order by l.place, e.key;

-- Public bodies and organizations -------------------------------------------------------------------

insert into agency (slug, name, kind, listed, origin, source_lines, confidence, evidence)
	select slug, content #>> '{name,en}', content ->> 'kind', false, 'established', '{}', 'medium', '{none}'
	from loaded where kind = 'agency' order by place
	on conflict (slug) do nothing;
update agency a set name = l.content #>> '{name,en}', chinese_name = l.content #>> '{name,zh}', acronym = l.content ->> 'acronym',
	kind = l.content ->> 'kind', function = l.content #>> '{function,en}', chinese_function = l.content #>> '{function,zh}',
	website = l.content ->> 'website', founded_on = first_day(l.content ->> 'founded'),
	founded_precision = precision_of(l.content ->> 'founded'), dissolved_on = first_day(l.content ->> 'dissolved'),
	dissolved_precision = precision_of(l.content ->> 'dissolved'), remark = l.content #>> '{remark,en}',
	chinese_remark = l.content #>> '{remark,zh}', parent_id = (select id from agency where slug = l.content ->> 'parent'),
	evidence = case a.origin when 'document' then '{}' else evidence_slugs(l.slug, array(select jsonb_object_keys(l.content -> 'evidence'))) end,
	confidence = case a.origin when 'document' then null
		else confidence_of(l.content -> 'evidence', array(select jsonb_object_keys(l.content -> 'evidence'))) end
from loaded l where l.kind = 'agency' and l.slug = a.slug;

insert into organization (slug, name, kind, origin, source_lines, confidence, evidence)
	select slug, content #>> '{name,en}', content ->> 'kind', 'established', '{}', 'medium', '{none}'
	from loaded where kind = 'organization' order by place
	on conflict (slug) do nothing;
update organization o set name = l.content #>> '{name,en}', chinese_name = l.content #>> '{name,zh}', kind = l.content ->> 'kind',
	description = l.content #>> '{description,en}', chinese_description = l.content #>> '{description,zh}', website = l.content ->> 'website',
	evidence = case o.origin when 'document' then '{}' else evidence_slugs(l.slug, array(select jsonb_object_keys(l.content -> 'evidence'))) end,
	confidence = case o.origin when 'document' then null
		else confidence_of(l.content -> 'evidence', array(select jsonb_object_keys(l.content -> 'evidence'))) end
from loaded l where l.kind = 'organization' and l.slug = o.slug;

-- names of bodies and organizations: the official ones, then the others
create temporary table called on commit drop as
	select l.kind, l.slug, n.sort, n.name, evidence_slugs(l.slug, keys.all) as evidence, confidence_of(l.content -> 'evidence', keys.all) as confidence
	from loaded l
	cross join lateral (select array(select jsonb_object_keys(l.content -> 'evidence')) as all) keys
	cross join lateral (
		select 'title' as sort, coalesce(l.content #>> '{name,en}', l.content #>> '{title,en}') as name
		union select 'chinese', coalesce(l.content #>> '{name,zh}', l.content #>> '{title,zh}')
		union select 'acronym', l.content ->> 'acronym'
		union select case when name ~ '[\u4e00-\u9fff]' then 'chinese' else 'alias' end, name
		from jsonb_array_elements(coalesce(l.content -> 'names', '[]')) other
		cross join lateral (select coalesce(other #>> '{name,en}', other #>> '{}') union select other #>> '{name,zh}') each (name)
		where jsonb_typeof(other) = 'string' or each.name = any (array[other #>> '{name,en}', other #>> '{name,zh}'])
	) n
	where l.kind in ('policy', 'agency', 'organization') and n.name is not null;
insert into agency_name (agency_id, kind, name, origin, source_lines, evidence, confidence)
	select distinct on (a.id, c.name) a.id, c.sort, c.name, 'established', '{}'::int[], c.evidence, c.confidence
	from called c join agency a on a.slug = c.slug where c.kind = 'agency'
	and not exists (select from agency_name n where n.agency_id = a.id and n.name = c.name)
	order by a.id, c.name, c.sort desc;
insert into organization_name (organization_id, kind, name, origin, source_lines, evidence, confidence)
	select distinct on (o.id, c.name) o.id, c.sort, c.name, 'established', '{}'::int[], c.evidence, c.confidence
	from called c join organization o on o.slug = c.slug where c.kind = 'organization'
	and not exists (select from organization_name n where n.organization_id = o.id and n.name = c.name)
	order by o.id, c.name, c.sort desc;

-- Policies ------------------------------------------------------------------------------------------

insert into policy (slug, title, type, level, jurisdiction, topics, source_year, summary, origin, source_lines, confidence, evidence)
	select slug, content #>> '{title,en}', content ->> 'type', content ->> 'level', content ->> 'jurisdiction',
		texts_of(content -> 'topics'), 1900, content #>> '{summary,en}', 'established', '{}', 'medium', '{none}'
	from loaded where kind = 'policy' order by place
	on conflict (slug) do nothing;
update policy p set title = l.content #>> '{title,en}', chinese_title = l.content #>> '{title,zh}',
	short_title = l.content #>> '{short,en}', short_chinese_title = l.content #>> '{short,zh}', type = l.content ->> 'type',
	level = l.content ->> 'level', jurisdiction = l.content ->> 'jurisdiction', topics = texts_of(l.content -> 'topics'),
	document_number = l.content #>> '{number,en}', chinese_number = l.content #>> '{number,zh}',
	period_from = (l.content #>> '{period,from}')::int, period_to = (l.content #>> '{period,to}')::int,
	chapters = (l.content #>> '{size,chapters}')::int, articles = (l.content #>> '{size,articles}')::int,
	purpose = null, scope = null, summary = l.content #>> '{summary,en}', chinese_summary = l.content #>> '{summary,zh}',
	remark = l.content #>> '{remark,en}', chinese_remark = l.content #>> '{remark,zh}',
	evidence = case p.origin when 'document' then '{}' else evidence_slugs(l.slug, keys.all) end,
	confidence = case p.origin when 'document' then null else confidence_of(l.content -> 'evidence', keys.all) end
from loaded l cross join lateral (select array(select jsonb_object_keys(l.content -> 'evidence')) as all) keys
where l.kind = 'policy' and l.slug = p.slug;

insert into grounding (policy_id, field, evidence, confidence)
	select p.id, case g.key when 'number' then 'documentNumber' when 'issuers' then 'agencies' else g.key end,
		evidence_slugs(l.slug, texts_of(g.value)), confidence_of(l.content -> 'evidence', texts_of(g.value))
	from loaded l join policy p on p.slug = l.slug
	cross join lateral jsonb_each(coalesce(l.content -> 'grounds', '{}')
		|| case p.origin when 'document' then jsonb_build_object('record', (select jsonb_agg(k) from jsonb_object_keys(l.content -> 'evidence') k)) else '{}' end) g
	where l.kind = 'policy';
insert into grounding (agency_id, field, evidence, confidence)
	select a.id, case g.key when 'parent' then 'parents' else g.key end, evidence_slugs(l.slug, texts_of(g.value)), confidence_of(l.content -> 'evidence', texts_of(g.value))
	from loaded l join agency a on a.slug = l.slug
	cross join lateral jsonb_each(coalesce(l.content -> 'grounds', '{}')
		|| case a.origin when 'document' then jsonb_build_object('record', (select jsonb_agg(k) from jsonb_object_keys(l.content -> 'evidence') k)) else '{}' end) g
	where l.kind = 'agency';
insert into grounding (organization_id, field, evidence, confidence)
	select o.id, g.key, evidence_slugs(l.slug, texts_of(g.value)), confidence_of(l.content -> 'evidence', texts_of(g.value))
	from loaded l join organization o on o.slug = l.slug
	cross join lateral jsonb_each(coalesce(l.content -> 'grounds', '{}')
		|| case o.origin when 'document' then jsonb_build_object('record', (select jsonb_agg(k) from jsonb_object_keys(l.content -> 'evidence') k)) else '{}' end) g
	where l.kind = 'organization';

insert into policy_name (policy_id, kind, name, origin, source_lines, evidence, confidence)
	select distinct on (p.id, c.name) p.id, c.sort, c.name, 'established', '{}'::int[], c.evidence, c.confidence
	from called c join policy p on p.slug = c.slug where c.kind = 'policy'
	and not exists (select from policy_name n where n.policy_id = p.id and n.name = c.name)
	order by p.id, c.name, c.sort desc;

-- Dates: those of a file take the place of the document's.
insert into policy_date (policy_id, milestone, day, precision, basis, source_lines, evidence, confidence, comments_until, remark, chinese_remark)
	select p.id, step.key, first_day(step.value #>> '{}'), precision_of(step.value #>> '{}'), 'established', '{}',
		evidence_slugs(l.slug, texts_of(d.value -> 'evidence')), confidence_of(l.content -> 'evidence', texts_of(d.value -> 'evidence')),
		(d.value ->> 'comments-until')::date, d.value #>> '{note,en}', d.value #>> '{note,zh}'
	from loaded l join policy p on p.slug = l.slug
	cross join lateral jsonb_array_elements(l.content -> 'dates') with ordinality d (value, place)
	cross join lateral jsonb_each(d.value) step
	where l.kind = 'policy' and step.key not in ('evidence', 'note', 'comments-until')
	order by l.place, d.place;

insert into policy_relation (from_id, to_id, kind, basis, source_lines, evidence, confidence)
	select p.id, other.id, r.key, 'established', '{}', evidence_slugs(l.slug, keys.cited), confidence_of(l.content -> 'evidence', keys.cited)
	from loaded l join policy p on p.slug = l.slug
	cross join lateral jsonb_each(coalesce(l.content -> 'relations', '{}')) r
	cross join lateral unnest(texts_of(r.value)) wanted
	join policy other on other.slug = wanted
	cross join lateral (select coalesce(texts_of(l.content #> '{grounds,relations}'), '{}') || array(select jsonb_object_keys(l.content -> 'evidence') limit 1) as cited) keys
	where l.kind = 'policy';
update policy_relation d set basis = 'replaced' where basis = 'document' and exists (select from policy_relation e
	where e.from_id = d.from_id and e.to_id = d.to_id and e.basis = 'established');

-- What supersedes another, or a draft's final text, ends it on the day on which it takes effect, or else comes out.
insert into policy_date (policy_id, milestone, day, precision, basis, source_lines, evidence, confidence)
	select distinct on (ended.id) ended.id, 'superseded', d.day, d.precision, 'established', '{}'::int[], d.evidence, d.confidence
	from policy_relation r
	join policy ended on ended.id = case r.kind when 'supersedes' then r.to_id else r.from_id end
	join policy_date d on d.policy_id = case r.kind when 'supersedes' then r.from_id else r.to_id end
	where r.basis = 'established' and r.kind in ('supersedes', 'draft-of') and d.basis = 'established'
	and d.milestone in ('effective', 'promulgated', 'published', 'adopted')
	and not exists (select from policy_date e where e.policy_id = ended.id and e.milestone in ('superseded', 'repealed') and e.basis = 'established')
	order by ended.id, array_position(case r.kind when 'supersedes' then array['effective', 'promulgated', 'published', 'adopted']
		else array['promulgated', 'published', 'adopted', 'effective'] end, d.milestone), d.day;
update policy_date d set basis = 'replaced' where basis = 'document'
	and exists (select from policy_date e where e.policy_id = d.policy_id and e.basis = 'established');
update policy set comments_until = (select max(d.comments_until) from policy_date d where d.policy_id = policy.id);
update policy set source_year = extract(year from coalesce(issued_on,
		(select min(day) from policy_date where policy_id = policy.id and basis <> 'replaced'), make_date(coalesce(period_from, source_year), 1, 1)))
	where slug in (select slug from loaded where kind = 'policy');

-- Bodies and their parts
insert into policy_agency (policy_id, agency_id, role, basis, source_lines, evidence, confidence, article)
	select policy_id, agency_id, role, 'established', '{}'::int[], evidence, confidence, article from (
	select distinct on (p.id, a.id, part.role) p.id as policy_id, a.id as agency_id, part.role, evidence_slugs(l.slug, keys.cited) as evidence,
		confidence_of(l.content -> 'evidence', keys.cited) as confidence, part.article, part.place
	from loaded l join policy p on p.slug = l.slug
	cross join lateral (
		select 'issued' as role, slug as agency, null as article, place from unnest(texts_of(l.content -> 'issuers')) with ordinality i (slug, place)
		union all
		select b.value ->> 'role', b.value ->> 'agency', b.value ->> 'article', 100 + b.place
		from jsonb_array_elements(coalesce(l.content -> 'bodies', '[]')) with ordinality b (value, place)) part
	join agency a on a.slug = part.agency
	cross join lateral (select case when l.content #> '{grounds,issuers}' is not null then texts_of(l.content #> '{grounds,issuers}')
		else array(select jsonb_object_keys(l.content -> 'evidence') limit 1) end as cited) keys
	where l.kind = 'policy'
	order by p.id, a.id, part.role, part.place) part
	-- who leads stands first
	order by policy_id, place;
update policy_agency d set basis = 'replaced' where basis = 'document'
	and exists (select from policy_agency e where e.policy_id = d.policy_id and e.basis = 'established');

insert into policy_link (policy_id, kind, address, language, publisher, remark, evidence, confidence)
	select distinct on (p.id, address.value) p.id, address.key, address.value #>> '{}', link.value ->> 'language', link.value ->> 'by', null,
		evidence_slugs(l.slug, keys.cited), confidence_of(l.content -> 'evidence', keys.cited)
	from loaded l join policy p on p.slug = l.slug
	cross join lateral jsonb_array_elements(l.content -> 'links') with ordinality link (value, place)
	cross join lateral jsonb_each(link.value) address
	cross join lateral (select coalesce(nullif(array(select e.key from jsonb_each(l.content -> 'evidence') e
		where e.value -> 'address' = address.value), '{}'), array(select jsonb_object_keys(l.content -> 'evidence') limit 1)) as cited) keys
	where l.kind = 'policy' and address.key in ('official-text', 'official-translation', 'translation', 'archived-copy')
	order by p.id, address.value, link.place;

-- Provisions
insert into provision (slug, policy_id, position, article, kind, topics, text, chinese_text, due_year, addressees, subject, trigger, condition,
		chinese_condition, deadline, deadline_unit, deadline_of, chinese_deadline_of, amount_from, amount_to, amount_percent, currency,
		amount_of, chinese_amount_of, origin, source_lines, evidence, confidence)
	select l.slug || '-' || (v.value ->> 'id'), p.id, 1000 + v.place, v.value ->> 'article', sort.key, texts_of(v.value -> 'topics'),
		v.value #>> '{text,en}', v.value #>> '{text,zh}', (v.value ->> 'due')::int, texts_of(sort.value), v.value ->> 'subject', v.value ->> 'when',
		v.value #>> '{condition,en}', v.value #>> '{condition,zh}', (v.value #>> '{deadline,within}')::int, v.value #>> '{deadline,unit}',
		v.value #>> '{deadline,of,en}', v.value #>> '{deadline,of,zh}', (v.value #>> '{amount,from}')::numeric, (v.value #>> '{amount,to}')::numeric,
		(v.value #>> '{amount,percent}')::numeric, v.value #>> '{amount,currency}', v.value #>> '{amount,of,en}', v.value #>> '{amount,of,zh}',
		'established', '{}', evidence_slugs(l.slug, texts_of(v.value -> 'evidence')), confidence_of(l.content -> 'evidence', texts_of(v.value -> 'evidence'))
	from loaded l join policy p on p.slug = l.slug
	cross join lateral jsonb_array_elements(l.provisions) with ordinality v (value, place)
	cross join lateral jsonb_each(v.value) sort
	where l.kind = 'policy' and sort.key in ('obligation', 'prohibition', 'right', 'principle', 'mechanism', 'penalty', 'scope', 'exemption', 'target')
	order by l.place, v.place;
update provision mine set restates = told.slugs
from (select l.slug || '-' || (v ->> 'id') as slug, array_agg(p.slug order by p.position) as slugs
	from loaded l cross join lateral jsonb_array_elements(l.provisions) v
	cross join lateral unnest(texts_of(v -> 'restates')) wanted
	join provision p on p.slug = wanted and p.origin = 'document'
	where l.kind = 'policy' group by 1) told
where told.slug = mine.slug;
-- where a file tells what an instrument says, the document's paraphrase stands beside it
update provision set origin = 'replaced' where origin = 'document'
	and policy_id in (select policy_id from provision where origin = 'established');

-- Words of the document's own records in both languages ---------------------------------------------

update term t set term = l.content #>> '{term,en}', chinese_term = l.content #>> '{term,zh}', acronym = l.content ->> 'acronym',
	definition = l.content #>> '{definition,en}', chinese_definition = l.content #>> '{definition,zh}', article = l.content ->> 'article'
from loaded l where l.kind = 'term' and l.slug = t.slug;
insert into grounding (term_id, field, evidence, confidence)
	select t.id, 'definition', evidence_slugs(l.slug, keys.all), confidence_of(l.content -> 'evidence', keys.all)
	from loaded l join term t on t.slug = l.slug cross join lateral (select array(select jsonb_object_keys(l.content -> 'evidence')) as all) keys
	where l.kind = 'term' and keys.all <> '{}';
update statistic s set title = l.content #>> '{title,en}', chinese_title = l.content #>> '{title,zh}', measures = l.content #>> '{measures,en}',
	chinese_measures = l.content #>> '{measures,zh}', unit = coalesce(s.unit, l.content #>> '{unit,en}'), chinese_unit = l.content #>> '{unit,zh}',
	said_by = coalesce(l.content #>> '{said-by,en}', s.said_by), chinese_said_by = l.content #>> '{said-by,zh}'
from loaded l where l.kind = 'statistic' and l.slug = s.slug;
insert into data_note (code, slug, title, severity, kind, document_says, confidence, source_lines)
	select content ->> 'code', slug, content #>> '{title,en}', content ->> 'severity', content ->> 'kind', content #>> '{says,en}',
		content ->> 'confidence', array(select line::int from jsonb_array_elements_text(content -> 'lines') line)
	from loaded where kind = 'note' and content ? 'code' order by content ->> 'code'
	on conflict (slug) do nothing;
insert into note_subject (note_id, policy_id, agency_id, field)
	select n.id, (select id from policy where slug = s ->> 'policy'), (select id from agency where slug = s ->> 'agency'), coalesce(s ->> 'field', 'record')
	from loaded l join data_note n on n.slug = l.slug cross join lateral jsonb_array_elements(l.content -> 'subjects') s
	where l.kind = 'note' on conflict do nothing;
update data_note n set title = l.content #>> '{title,en}', chinese_title = l.content #>> '{title,zh}', document_says = l.content #>> '{says,en}',
	chinese_says = l.content #>> '{says,zh}', established = l.content #>> '{established,en}', chinese_established = l.content #>> '{established,zh}',
	evidence = l.content #>> '{evidence,en}', chinese_evidence = l.content #>> '{evidence,zh}',
	kind = coalesce(l.content ->> 'kind', n.kind), confidence = coalesce(l.content ->> 'confidence', n.confidence)
from loaded l where l.kind = 'note' and l.slug = n.slug;

update news_item n set day = first_day(l.content #>> '{corrects,date}'), precision = precision_of(l.content #>> '{corrects,date}')
from loaded l where l.kind = 'note' and l.content #>> '{corrects,news}' = n.slug;

-- What a note surely contradicts leaves the record even where nothing better is known -----------------

create temporary table contradicted on commit drop as
	select policy_id, field from note_subject s join data_note n on n.id = s.note_id
	where n.confidence in ('high', 'medium') and policy_id is not null;
update policy_date set basis = 'replaced' where basis = 'document'
	and policy_id in (select policy_id from contradicted where field = 'dates');
update policy_agency set basis = 'replaced' where basis = 'document'
	and policy_id in (select policy_id from contradicted where field = 'agencies');
update policy_relation set basis = 'replaced' where basis = 'document'
	and from_id in (select policy_id from contradicted where field = 'relations');
update provision set origin = 'replaced' where origin = 'document'
	and policy_id in (select policy_id from contradicted where field = 'provisions');

-- What happened -------------------------------------------------------------------------------------

-- Events of the document that the record tells better, or that are none
update timeline_event e set origin = 'replaced', slug = e.slug || '-in-overview',
	replaced_by = case when l.content ? 'tells' then (l.content #>> '{tells,policy}') || '-' || (l.content #>> '{tells,milestone}')
		else l.content ->> 'same-as' end,
	why_replaced = l.content #>> '{no-event,en}', chinese_why_replaced = l.content #>> '{no-event,zh}'
from loaded l where l.kind = 'event' and l.slug = e.slug and (l.content ? 'tells' or l.content ? 'same-as' or l.content ? 'no-event');
update timeline_event e set slug = d.slug from document_event d
	where d.id = e.id and e.origin = 'replaced' and e.replaced_by is distinct from d.slug;

-- Events apart from the steps of an instrument
insert into timeline_event (slug, title, details, kind, day, precision, origin, source_lines, evidence, confidence)
	select slug, content #>> '{title,en}', content #>> '{details,en}', content ->> 'kind', first_day(content ->> 'date'), precision_of(content ->> 'date'),
		'established', '{}', '{none}', 'medium'
	from loaded where kind = 'event' and content ? 'title' order by place
	on conflict (slug) do nothing;
update timeline_event e set title = l.content #>> '{title,en}', chinese_title = l.content #>> '{title,zh}', details = l.content #>> '{details,en}',
	chinese_details = l.content #>> '{details,zh}', kind = l.content ->> 'kind', day = first_day(l.content ->> 'date'),
	precision = precision_of(l.content ->> 'date'), end_day = first_day(l.content ->> 'until'), end_precision = precision_of(l.content ->> 'until'),
	origin = case when l.content ? 'evidence' then 'established' else 'document' end,
	evidence = case when l.content ? 'evidence' then evidence_slugs(l.slug, keys.all) else '{}' end,
	confidence = case when l.content ? 'evidence' then confidence_of(l.content -> 'evidence', keys.all) end,
	document_title = d.title, document_details = d.details, document_day = d.day, document_precision = d.precision
from loaded l cross join lateral (select array(select jsonb_object_keys(l.content -> 'evidence')) as all) keys
left join document_event d on d.slug = l.slug
where l.kind = 'event' and l.slug = e.slug and l.content ? 'title';
insert into event_policy (event_id, policy_id, basis)
	select e.id, p.id, 'established' from loaded l join timeline_event e on e.slug = l.slug cross join lateral unnest(texts_of(l.content -> 'policies')) slug
	join policy p on p.slug = slug.slug where l.kind = 'event' and l.content ? 'title' on conflict do nothing;
insert into event_agency (event_id, agency_id, basis)
	select e.id, a.id, 'established' from loaded l join timeline_event e on e.slug = l.slug cross join lateral unnest(texts_of(l.content -> 'agencies')) slug
	join agency a on a.slug = slug.slug where l.kind = 'event' and l.content ? 'title' on conflict do nothing;
insert into event_organization (event_id, organization_id, basis)
	select e.id, o.id, 'established' from loaded l join timeline_event e on e.slug = l.slug cross join lateral unnest(texts_of(l.content -> 'organizations')) slug
	join organization o on o.slug = slug.slug where l.kind = 'event' and l.content ? 'title' on conflict do nothing;

-- The steps of the instruments: of two on one day, which tell one thing twice, the first
insert into timeline_event (slug, title, chinese_title, details, chinese_details, kind, milestone, day, precision, origin, source_lines, evidence,
		confidence, step_of)
	select p.slug || '-' || d.milestone || case when count(*) over (partition by p.id, d.milestone) > 1 then '-' || to_char(d.day, 'YYYY-MM') else '' end,
		p.short_title || ' ' || said.english, '《' || p.short_chinese_title || '》' || said.chinese,
		concat_ws('. ', concat_ws(', ', p.title, p.document_number), d.remark, 'Open for comment until ' || to_char(d.comments_until, 'FMDD FMMonth YYYY')) || '.',
		concat_ws('。', concat_ws('，', '《' || p.chinese_title || '》', p.chinese_number), d.chinese_remark,
			'征求意见截至' || to_char(d.comments_until, 'FMYYYY年FMMM月FMDD日')) || '。',
		case when p.type in ('plan', 'strategy', 'programme') then 'plans-and-strategies' when p.type = 'campaign' then 'enforcement' else 'laws-and-rules' end,
		d.milestone, d.day, d.precision, 'established', '{}', d.evidence, d.confidence, p.id
	from policy_date d join policy p on p.id = d.policy_id
	join (values ('draft', 'opened for comment', '公开征求意见'), ('adopted', 'adopted', '通过'), ('promulgated', 'promulgated', '公布'),
		('published', 'published', '发布'), ('announced', 'announced', '宣布'), ('launched', 'launched', '启动'), ('effective', 'in force', '施行'),
		('amended', 'amended', '修改施行'), ('superseded', 'superseded', '被取代'), ('repealed', 'repealed', '废止')) said (milestone, english, chinese)
		on said.milestone = d.milestone
	where d.basis = 'established' and not exists (select from policy_date first where first.policy_id = d.policy_id and first.basis = 'established'
		and first.day = d.day and first.precision = d.precision and d.milestone in ('promulgated', 'published', 'announced', 'launched', 'effective')
		and array_position(array['adopted', 'promulgated', 'published', 'announced', 'launched', 'effective'], first.milestone)
			< array_position(array['adopted', 'promulgated', 'published', 'announced', 'launched', 'effective'], d.milestone))
	order by d.day, p.slug, d.milestone
	on conflict (slug) do nothing;
insert into event_policy (event_id, policy_id, basis)
	select id, step_of, 'established' from timeline_event where step_of is not null;
insert into event_agency (event_id, agency_id, basis)
	select e.id, a.agency_id, 'established' from timeline_event e
	join policy_agency a on a.policy_id = e.step_of and a.role = 'issued' and a.basis = 'established';

-- beside an event, how the document tells it
update timeline_event e set source_lines = told.source_lines, section_id = told.section_id, document_title = told.title, document_details = told.details,
	document_day = told.day, document_precision = told.precision
from (select distinct on (replaced_by) * from timeline_event where origin = 'replaced' and replaced_by is not null order by replaced_by, day) told
where told.replaced_by = e.slug and e.document_title is null;

-- how fresh each address is, as far as it was ever checked
update evidence e set checked_on = c.answered_on from address_check c where c.address = e.address;
update policy_link l set checked_on = c.answered_on from address_check c where c.address = l.address;
