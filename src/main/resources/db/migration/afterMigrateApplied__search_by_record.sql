-- Made of search_entry, and so filled after it.
refresh materialized view search_record;
analyze search_record;
