-- Names as readers of a language see them, each in the order of that language.

alter table agency
	add column english_order text collate "en-x-icu" generated always as (name) stored,
	add column chinese_order text collate "zh-Hans-x-icu" generated always as (coalesce(chinese_name, name)) stored;
alter table organization
	add column english_order text collate "en-x-icu" generated always as (name) stored,
	add column chinese_order text collate "zh-Hans-x-icu" generated always as (coalesce(chinese_name, name)) stored;
