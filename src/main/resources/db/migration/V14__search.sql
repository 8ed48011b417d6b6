-- What can be searched: one short text a row, so that phrases are found wherever they stand in it. The view is filled
-- anew after every migration that changed something (afterMigrateApplied.sql).

create extension if not exists pg_trgm;

-- Puts blanks around every Han character, so that each becomes a word of its own: PostgreSQL splits no Chinese, and one
-- character must be found as well as four.
create function han_split(value text) returns text language sql immutable parallel safe
	return regexp_replace(value, '([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])', ' \1 ', 'g');

-- A name without what people write one way or the other: letter case, blanks, hyphens, quotation marks and brackets.
create function name_key(value text) returns text language sql immutable parallel safe
	return lower(regexp_replace(value, '[\s\-–—_.,:;·''"’‘“”「」《》〈〉()（）/]+', '', 'g') collate "pg_c_utf8");

create materialized view search_entry as
	select row_number() over () as entry_id, kind, record_id, slug, title, chinese_title, part, anchor, text,
		case part when 'name' then 10 when 'body' then 2 else 1 end as weight,
		to_tsvector('english', text) as english,
		to_tsvector('simple', han_split(text)) as simple,
		case part when 'name' then name_key(text) end as key
	from (
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
		select 'term', id, slug, term, null, 'name', null, acronym from term where acronym is not null
		union
		select 'policy', id, slug, title, chinese_title, 'body', null, summary from policy
		union
		select 'policy', id, slug, title, chinese_title, 'body', null, purpose from policy where purpose is not null
		union
		select 'policy', id, slug, title, chinese_title, 'body', null, scope from policy where scope is not null
		union
		select 'policy', p.id, p.slug, p.title, p.chinese_title, 'provision', v.slug, v.text from provision v join policy p on p.id = v.policy_id
		union
		select 'agency', id, slug, name, chinese_name, 'body', null, function from agency where function is not null
		union
		select 'organization', id, slug, name, chinese_name, 'body', null, description from organization where description is not null
		union
		select 'organization', id, slug, name, chinese_name, 'body', null, platform_field from organization where platform_field is not null
		union
		select 'event', id, slug, title, null, 'body', null, details from timeline_event
		union
		select 'event', id, slug, title, null, 'body', null, link_label from timeline_event where link_label is not null
		union
		select 'news', n.id, n.slug, n.title, null, 'body', null, o.name from news_item n join organization o on o.id = n.publisher_id
		union
		select 'statistic', id, slug, title, null, 'body', null, measures from statistic
		union
		select 'term', id, slug, term, null, 'body', null, definition from term
		union
		select 'note', id, slug, title, null, 'body', null, document_says from data_note
		union
		select 'note', id, slug, title, null, 'body', null, established from data_note where established is not null
	) as text;

create unique index on search_entry (entry_id);
create index on search_entry using gin (english);
create index on search_entry using gin (simple);
create index on search_entry (key) where part = 'name';
create index on search_entry (kind, record_id);
create index on search_entry using gist (text gist_trgm_ops) where part = 'name';
