-- One page of what matches, the best first, and how many records of each kind do.
with term as (
	select n, to_tsquery('words', literal) as literal, to_tsquery('words', query) as query
	from unnest(:literals, :queries) with ordinality as term (literal, query, n)
), asked as (
	select to_tsquery('words', :query) as query
), everywhere as materialized (
	-- whether the names match as well is a matter of a microsecond, a second search of many
	select r.kind, r.record_id, ts_match_vq(r.names, asked.query) as named
	from asked join search_record r on r.words @@ asked.query where r.kind <> 'evidence'
), anywhere as (
	select * from everywhere where cast(:kind as text) is null or kind = :kind
), called as (
	select e.kind, e.record_id from search_entry e
	where e.part = 'name' and e.key in (select name_key(name) from unnest(:names) name)
), ranked as materialized (
	select kind, record_id from anywhere where (kind, record_id) in (select kind, record_id from called)
	union (select kind, record_id from anywhere where named limit :ranked)
	union (select kind, record_id from anywhere limit :ranked)
), matched as materialized (
	-- what was typed comes before what means the same
	select r.kind, r.record_id, e.entry_id, t.n, e.day, e.precision,
		e.weight * (1 + 2 * ts_rank(e.words, t.query)) * case when e.words @@ t.literal then 1 else 0.6 end
			-- who looks for a fine means what a rule threatens, and not the tuning of a model
			* case when e.part = 'provision' and cardinality(:sorts) > 0
				and exists (select from provision v where v.slug = e.anchor and v.kind = any(:sorts)) then 4 else 1 end as score
	from ranked r join search_entry e on e.kind = r.kind and e.record_id = r.record_id
	join term t on e.words @@ t.query
), best as (
	select kind, record_id, n, max(score) as score from matched group by kind, record_id, n
), instrument as (
	-- near enough for an order; what is shown as the status is worked out by the rule of PolicyLife
	select p.id, case
		-- a standard says how to do what a rule demands
		when p.type = 'standard' then 0.9
		when p.level not in ('non-binding', 'recommended-standard', 'unknown')
			and exists (select from policy_date d where d.policy_id = p.id and d.milestone = 'effective' and d.day <= current_date)
			and not exists (select from policy_date d where d.policy_id = p.id and d.milestone in ('superseded', 'repealed')
				and d.day <= current_date) then 2
		else 1.5 end as standing
	from policy p where p.id in (select record_id from ranked where kind = 'policy')
), found as (
	-- of two records that match alike, the instrument comes before its events, and those before the notes;
	-- of two instruments the one that binds today
	select kind, record_id, coalesce(sum(score), 0)
		* case when kind = 'note' then 0.2 when kind = 'policy' then max(standing) else 1 end
		+ case when (kind, record_id) in (select kind, record_id from called) then 1000 else 0 end as score,
		0 as place
	from ranked left join best using (kind, record_id) left join instrument on kind = 'policy' and instrument.id = record_id
	group by kind, record_id
	union all
	(select kind, record_id, 0, row_number() over () from anywhere
	where (kind, record_id) not in (select kind, record_id from ranked)
	limit greatest(0, :offset + :size - (select count(*) from ranked)))
), shown as materialized (
	select f.kind, f.record_id, f.score, f.place, e.slug, e.title, e.chinese_title from found f
	cross join lateral (select slug, title, chinese_title from search_entry
		where kind = f.kind and record_id = f.record_id limit 1) e
	order by f.score desc, f.place, f.kind, e.slug limit :size offset :offset
), quoted as (
	select kind, record_id, entry_id, count(*) as terms, max(matched.score) as score
	from matched join shown using (kind, record_id) group by kind, record_id, entry_id
	union all
	select e.kind, e.record_id, e.entry_id, 0, null
	from shown join search_entry e on e.kind = shown.kind and e.record_id = shown.record_id and e.part = 'body'
), text as materialized (
	select distinct on (shown.kind, shown.record_id) shown.kind, shown.record_id, e.text, e.anchor
	from shown join quoted q on q.kind = shown.kind and q.record_id = shown.record_id
	join search_entry e on e.entry_id = q.entry_id
	where e.part <> 'date' and e.text not in (shown.title, coalesce(shown.chinese_title, ''))
	-- a reader of Chinese sees the Chinese text, where there is one
	order by shown.kind, shown.record_id, (:chinese and e.text ~ '[一-鿿]') desc, q.terms desc, q.score desc nulls last, e.entry_id
), dated as materialized (
	select distinct on (kind, record_id) kind, record_id, day, precision from matched where day is not null
	order by kind, record_id, score desc
)
select counted.kinds, counted.counts, shown.kind, shown.slug, shown.title, shown.chinese_title, text.anchor,
	text.text, dated.day, dated.precision,
	ts_headline('words', fold(shown.title), marked.query, :marks) as marked_title,
	ts_headline('words', fold(text.text), marked.query, :marks) as marked_text
from (
	select coalesce(array_agg(kind), '{}') as kinds, coalesce(array_agg(count), '{}') as counts
	from (select kind, count(*) as count from everywhere group by kind) each
) counted
cross join (select string_agg('(' || literal::text || ')', ' | ')::tsquery as query from term) marked
left join shown on true
left join text on text.kind = shown.kind and text.record_id = shown.record_id
left join dated on dated.kind = shown.kind and dated.record_id = shown.record_id
order by shown.score desc, shown.place, shown.kind, shown.slug
