-- What is derived from the data follows whatever a migration changed: the links between records, their numbers, then
-- the search.
refresh materialized view reference;
refresh materialized view cited_line;
refresh materialized view record_count;
refresh materialized view search_entry;
analyze;
