-- What makes search and the words of a filter quick however large the record grows. A record is found if each term stands
-- in one of its texts: asked of a single row a record, the index alone tells which do.

create function words_of(texts text) returns tsvector language sql immutable parallel safe
	return ts_delete(to_tsvector('english', texts) || to_tsvector('simple', han_split(texts)), 'endofonetext');

create materialized view search_record as
	select kind, record_id, words_of(names) as names, words_of(texts) as words
	from (
		-- between two texts stands a word that keeps a phrase from reaching across, and is not kept itself
		select kind, record_id, string_agg(text || ' endofonetext', ' ') filter (where part = 'name') as names,
			string_agg(text || ' endofonetext', ' ') as texts
		from search_entry group by kind, record_id
	) as record
	order by array_position(array['policy', 'agency', 'organization', 'event', 'news', 'statistic', 'term', 'note'], kind), record_id
	with no data;

create unique index on search_record (kind, record_id);
create index on search_record using gin (words);
create index on search_record using gin (names);

create index on policy using gin (lower(title) gin_trgm_ops, lower(chinese_title) gin_trgm_ops, lower(summary) gin_trgm_ops,
	lower(purpose) gin_trgm_ops, lower(scope) gin_trgm_ops);
create index on policy_name using gin (lower(name) gin_trgm_ops);
create index on provision using gin (lower(text) gin_trgm_ops);
