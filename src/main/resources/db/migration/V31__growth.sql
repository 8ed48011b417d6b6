-- What keeps answers quick however many policies there are. A record may have very many others of one kind around it:
-- the newest of them are found without reading the rest.
drop index reference_from_kind_from_id_kind_idx;
create index on reference (from_kind, from_id, kind, day desc nulls last, slug);

-- The lines of the source that values cite, worked out when the data change and not for each reader.
create materialized view cited_line as select line, kind, slug, title from citation with no data;
create index on cited_line (line, kind, slug);
