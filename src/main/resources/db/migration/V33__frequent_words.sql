-- The words that more records have than a search can go through in time, as one text: 6,000 take half a second.
drop materialized view frequent_word;
create materialized view frequent_word (words) as
	select array_to_tsvector(coalesce(array_agg(lexeme), '{}')) from (
		select lexeme from search_record cross join lateral unnest(words) as word (lexeme, positions, weights)
		group by lexeme having count(*) > 5000
	) frequent
with no data;
