-- What single articles say, the best first: all terms stand in one text, in whichever language.
with asked as (
	select to_tsquery('words', :query) as query, to_tsquery('words', :literal) as literal
), matched as (
	select e.anchor, e.weight * (1 + 2 * ts_rank(e.words, asked.query)) * case when e.words @@ asked.literal then 1 else 0.6 end as score
	from asked join search_entry e on e.words @@ asked.query
	where e.part = 'provision' limit :ranked
), best as (
	-- who looks for a fine means what a rule threatens, and not the tuning of a model
	select anchor, max(score * case when v.kind = any(:sorts) then 3 else 1 end) as score
	from matched join provision v on v.slug = matched.anchor group by anchor
	order by score desc, anchor limit :size offset :offset
)
select v.slug, v.kind, v.article, v.text, v.chinese_text, p.slug as policy,
	ts_headline('words', fold(v.text), asked.literal, :marks) as marked
from asked cross join best join provision v on v.slug = best.anchor join policy p on p.id = v.policy_id
order by best.score desc, best.anchor
