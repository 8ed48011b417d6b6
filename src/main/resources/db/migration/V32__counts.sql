-- How many records there are of each kind, counted when the data change and not for each reader.
create materialized view record_count (kind, number) as
	select kind, count(*) from record group by kind
	union all
	select 'provision', count(*) from provision where origin <> 'replaced'
	union all
	select 'evidence', count(*) from evidence
with no data;

-- The records of some kinds, or any, with a name most like what was asked, the nearest name of each. To
-- find them means to read all names, and is left out where there are too many.
create function near_name(asked text, kinds text[])
	returns table (kind text, record_id bigint, slug text, title text, chinese_title text, text text, distance real)
language sql stable as $$
	select * from (
		select distinct on (kind, record_id) * from (
			select kind, record_id, slug, title, chinese_title, text, folded <-> asked as distance from search_entry
			where part = 'name' and (kinds is null or kind = any(kinds))
				and (select number from record_count where kind = 'policy') <= 10000
			order by folded <-> asked limit 20
		) near order by kind, record_id, distance
	) each where distance < 0.75
$$;

-- The words that more records have than a search can go through in time, as one text.
create materialized view frequent_word (words) as
	select array_to_tsvector(coalesce(array_agg(lexeme), '{}')) from (
		select lexeme from search_record cross join lateral unnest(words) as word (lexeme, positions, weights)
		group by lexeme having count(*) > 10000
	) frequent
with no data;

-- The steps of the instruments by the day, the latest first.
create index on timeline_event (day, precision, slug) where step_of is not null;
