-- Whatever a migration changed can be searched at once.
refresh materialized view search_entry;
analyze;
