-- Made of search_entry, and so filled after it.
refresh materialized view search_record;
refresh materialized view frequent_word;
analyze search_record;
