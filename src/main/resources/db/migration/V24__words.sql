-- One folding of text for the index and for what is looked for in it, one dictionary, and dates as words.

drop materialized view search_record;
drop materialized view search_entry;
drop function words_of(text);
drop function name_key(text);
drop index policy_lower_lower1_lower2_lower3_lower4_idx, policy_name_lower_idx, provision_lower_idx;

-- A text without what people, keyboards and programs write one way or the other: width, letter case, accents, what is not
-- seen, and every mark that is no letter or digit. FoldedText does the same where the place in the text matters.
create function fold(value text) returns text language sql immutable parallel safe
	return lower(regexp_replace((regexp_replace(normalize(translate(value, '™℠', ''), nfkd),
		'[\u0300-\u036f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]',
		'', 'g')) collate "pg_c_utf8", '[^[:alnum:]]', ' ', 'g'));

-- A name without its last brackets, where these say what edition it is.
create function without_edition(value text) returns text language sql immutable parallel safe
	return regexp_replace(normalize(value, nfkd), '[(〔【\[]\s*((19|20)\d\d\s*年?)?\s*(修正|修订|修改|amendment|amended|revision|revised)?[版本]?'
		|| '\s*[)〕】\]][\s》〉」』"”]*$', '', 'i');

-- A name without what is left out when people speak of a law: whose it is, and that it is on trial.
create function name_key(value text) returns text language sql immutable parallel safe
	return (select coalesce(nullif(replace(regexp_replace(regexp_replace(named,
			'^ *((中华人民共和国|the |prc |peoples? (s )?republic of china (s )?|china s ) *)+', ''),
			' (of )?(the )?(prc|peoples? (s )?republic of china) *$', ''), ' ', ''), ''), replace(named, ' ', ''))
		from fold(regexp_replace(normalize(value, nfkd),
			'[(〔【\[]\s*(试行|暂行|(for )?trial( implementation)?|interim)\s*[)〕】\]][\s》〉」』"”]*$', '', 'i')) named);

create text search dictionary word_stems (template = snowball, language = english);
create text search configuration words (copy = english);
alter text search configuration words alter mapping replace english_stem with word_stems;

-- The text as words: the stem of each English one, none of them too common, and each Chinese character.
create function words_of(value text) returns tsvector language sql immutable parallel safe
	return to_tsvector('words', han_split(fold(value)));

-- A date as words: on…, as exactly as it is known, and in… each month that holds it.
create function date_words(day date, known_to text) returns text[] language sql stable
	return array['on' || to_char(day, case known_to when 'day' then 'YYYYMMDD' when 'month' then 'YYYYMM' else 'YYYY' end)]
		|| case when known_to <> 'year' then array['in' || to_char(day, 'YYYYMM')] end;

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
		union
		select 'statistic', id, slug, title, null, 'body', null, concat_ws(' ', unit, said_by) from statistic where num_nonnulls(unit, said_by) > 0
		union
		select 'note', id, slug, title, null, 'body', null, code from data_note
		union
		select 'note', id, slug, title, null, 'body', null, evidence from data_note where evidence is not null
		union
		select 'evidence', id, slug, coalesce(title, publisher), null, 'body', null, concat_ws(' ', publisher, title, address, remark) from evidence
	), dated as (
		select 'event' as kind, id as record_id, day, precision from timeline_event
		union
		select 'event', id, end_day, end_precision from timeline_event where end_day is not null
		union
		select 'news', id, day, precision from news_item
		union
		select 'policy', policy_id, day, precision from policy_date
	)
	select row_number() over () as entry_id, each.*
	from (
		select kind, record_id, slug, title, chinese_title, part, anchor, text, null::date as day, null as precision,
			case part when 'name' then 10 when 'body' then 2 else 1 end as weight, words_of(text) as words,
			case part when 'name' then name_key(text) end as key, case part when 'name' then fold(text) end as folded
		from text
		union all
		-- what happened on a day comes before what only speaks of it, and that before what is known to the year
		select dated.kind, record_id, slug, title, chinese_title, 'date', null, '', day, precision,
			case precision when 'day' then 20 when 'month' then 5 else 0.3 end * case dated.kind when 'event' then 2 else 1 end,
			array_to_tsvector(date_words(day, precision)), null, null
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
