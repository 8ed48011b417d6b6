-- Names as readers of a language see them, each in the order of that language.

alter table agency
	add column english_order text collate "en-x-icu" generated always as (name) stored,
	add column chinese_order text collate "zh-Hans-x-icu" generated always as (coalesce(chinese_name, name)) stored;
alter table organization
	add column english_order text collate "en-x-icu" generated always as (name) stored,
	add column chinese_order text collate "zh-Hans-x-icu" generated always as (coalesce(chinese_name, name)) stored;

-- the latest change of each record, by which feeds are ordered
create index on change (record_kind, record_slug, changed_at);

-- Every line of the source that a value cites, without going through the many values that cite none.
create or replace view citation (kind, id, slug, title, line) as
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
