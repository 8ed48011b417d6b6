-- The schema of the chronicle.
--
-- Two layers. A value of origin (or basis) 'document' is what the source document says, and cites the lines it
-- rests on (source_lines). An 'established' one is known from elsewhere, cites its evidence by slug and says how
-- sure it is. Enumerated columns are held by checks, and a
-- date is stored as the first day of the period that is known, beside the precision of that knowledge.

-- One place for each rule that many columns share.
create function is_slug(value text) returns boolean language sql immutable
	return value ~ '^[a-z0-9]+(-[a-z0-9]+)*$';
create function is_origin(value text) returns boolean language sql immutable
	return value in ('document', 'established');
create function is_grounded(origin text, source_lines int[], evidence varchar[], confidence text) returns boolean
	language sql immutable
	return case origin
		when 'document' then cardinality(source_lines) > 0 and cardinality(evidence) = 0 and confidence is null
		else cardinality(evidence) > 0 and coalesce(confidence in ('high', 'medium'), false) end;
create function are_topics(value text[]) returns boolean language sql immutable
	return value <@ array['recommendation-algorithms', 'synthetic-media', 'generative-ai', 'personal-data',
		'data-security', 'cybersecurity', 'ethics-and-governance', 'facial-recognition', 'minors-and-elderly',
		'content-labelling', 'registration-and-filing', 'standards', 'industry-promotion', 'national-strategy',
		'research-platforms', 'international'];
create function fits_precision(day date, known_to text) returns boolean
	language sql immutable
	return case known_to
		when 'year' then day = date_trunc('year', day)::date
		when 'month' then day = date_trunc('month', day)::date
		when 'day' then true
		else day is null end;

-- The source document -------------------------------------------------------------------------------

create table source_document (
	id bigint generated always as identity primary key,
	slug text not null unique check (is_slug(slug)),
	title text not null,
	line_count int not null check (line_count > 0),
	latest_item date not null,
	latest_item_precision text not null,
	check (fits_precision(latest_item, latest_item_precision))
);

create table source_section (
	id bigint generated always as identity primary key,
	document_id bigint not null references source_document,
	slug text not null unique check (is_slug(slug)),
	heading text not null,
	position int not null,
	first_line int not null,
	last_line int not null,
	year int,
	unique (document_id, position),
	check (first_line between 1 and last_line)
);

-- What each line of the document is, so that a line which states something and is cited by nobody can be found.
create table source_line (
	line int primary key check (line > 0),
	section_id bigint not null references source_section,
	role text not null check (role in ('heading', 'lead-in', 'statement'))
);
create index on source_line (section_id);

-- What established values rest on. An address that nobody has opened is not verified, and is never shown as a link.
create table evidence (
	id bigint generated always as identity primary key,
	slug text not null unique check (is_slug(slug)),
	publisher text not null,
	title text,
	address text,
	kind text not null check (kind in ('official-text', 'official-translation', 'translation', 'secondary', 'repository')),
	retrieved boolean not null,
	verified boolean not null default false,
	remark text,
	check (address is not null or remark is not null)
);

-- Public bodies, and everybody else -----------------------------------------------------------------

create table agency (
	id bigint generated always as identity primary key,
	slug text not null unique check (is_slug(slug)),
	name text not null,
	acronym text,
	chinese_name text,
	kind text not null check (kind in ('party', 'legislature', 'government', 'ministry', 'commission',
		'administration', 'academy', 'standards-committee', 'expert-committee', 'local-government', 'military')),
	parent_id bigint references agency,
	function text,
	website text,
	founded_on date,
	founded_precision text,
	dissolved_on date,
	dissolved_precision text,
	listed boolean not null,
	origin text not null default 'document' check (is_origin(origin)),
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(origin, source_lines, evidence, confidence))
);
create index on agency (parent_id);

create table agency_name (
	id bigint generated always as identity primary key,
	agency_id bigint not null references agency,
	kind text not null check (kind in ('title', 'alias', 'acronym', 'chinese')),
	name text not null,
	origin text not null default 'document' check (is_origin(origin)),
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(origin, source_lines, evidence, confidence)),
	unique (agency_id, name)
);

create table organization (
	id bigint generated always as identity primary key,
	slug text not null unique check (is_slug(slug)),
	name text not null,
	chinese_name text,
	kind text not null check (kind in ('company', 'research-institute', 'publisher', 'think-tank', 'conference')),
	description text,
	platform_field text,
	platform_year int,
	origin text not null default 'document' check (is_origin(origin)),
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(origin, source_lines, evidence, confidence))
);

create table organization_name (
	id bigint generated always as identity primary key,
	organization_id bigint not null references organization,
	kind text not null check (kind in ('title', 'alias', 'acronym', 'chinese')),
	name text not null,
	origin text not null default 'document' check (is_origin(origin)),
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(origin, source_lines, evidence, confidence)),
	unique (organization_id, name)
);

-- Policies ------------------------------------------------------------------------------------------

create table policy (
	id bigint generated always as identity primary key,
	slug text not null unique check (is_slug(slug)),
	title text not null,
	chinese_title text,
	type text not null check (type in ('law', 'administrative-regulation', 'department-rules', 'local-regulation',
		'normative-document', 'standard', 'plan', 'strategy', 'framework', 'programme', 'draft', 'unidentified')),
	level text not null check (level in ('national-law', 'administrative-regulation', 'departmental', 'local',
		'normative', 'non-binding', 'unknown')),
	jurisdiction text not null check (jurisdiction in ('national', 'shanghai', 'shenzhen')),
	topics varchar[] not null check (are_topics(topics)),
	document_number text,
	source_year int not null,
	period_from int,
	period_to int,
	summary text not null,
	purpose text,
	scope text,
	chapters int,
	articles int,
	origin text not null default 'document' check (is_origin(origin)),
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(origin, source_lines, evidence, confidence)),
	-- derived from policy_date by the trigger below
	issued_on date,
	issued_precision text,
	effective_on date,
	effective_precision text,
	ended_on date,
	ended_precision text,
	-- the same by the document alone
	document_issued_on date,
	document_issued_precision text,
	document_effective_on date,
	document_effective_precision text,
	document_ended_on date,
	document_ended_precision text,
	check (period_from <= period_to),
	check (fits_precision(issued_on, issued_precision)),
	check (fits_precision(effective_on, effective_precision)),
	check (fits_precision(ended_on, ended_precision))
);
create index on policy (source_year);
create index on policy (issued_on);
create index on policy (effective_on);

create table policy_name (
	id bigint generated always as identity primary key,
	policy_id bigint not null references policy,
	kind text not null check (kind in ('title', 'alias', 'acronym', 'chinese')),
	name text not null,
	origin text not null default 'document' check (is_origin(origin)),
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(origin, source_lines, evidence, confidence)),
	unique (policy_id, name)
);

create table policy_date (
	id bigint generated always as identity primary key,
	policy_id bigint not null references policy,
	milestone text not null check (milestone in ('draft', 'adopted', 'promulgated', 'published', 'effective',
		'amended', 'superseded')),
	day date not null,
	precision text not null,
	basis text not null default 'document' check (is_origin(basis)),
	remark text,
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(basis, source_lines, evidence, confidence)),
	unique (policy_id, milestone, basis, day, precision),
	check (fits_precision(day, precision))
);

-- Keeps the dates by which a policy is filtered: an established date before one the document gives,
-- the day of promulgation before that of publication, and that before adoption.
create function refresh_policy_milestones() returns trigger language plpgsql as $$
declare
	changed bigint := coalesce(new.policy_id, old.policy_id);
	issue text[] := array['promulgated', 'published', 'adopted'];
begin
	update policy set (issued_on, issued_precision) = (
		select day, precision from policy_date where policy_id = changed and milestone = any (issue)
		order by basis = 'document', array_position(issue, milestone), day limit 1),
	(document_issued_on, document_issued_precision) = (
		select day, precision from policy_date where policy_id = changed and milestone = any (issue) and basis = 'document'
		order by array_position(issue, milestone), day limit 1),
	(effective_on, effective_precision) = (
		select day, precision from policy_date where policy_id = changed and milestone = 'effective'
		order by basis = 'document', day limit 1),
	(document_effective_on, document_effective_precision) = (
		select day, precision from policy_date where policy_id = changed and milestone = 'effective' and basis = 'document'
		order by day limit 1),
	(ended_on, ended_precision) = (
		select day, precision from policy_date where policy_id = changed and milestone = 'superseded'
		order by basis = 'document', day limit 1),
	(document_ended_on, document_ended_precision) = (
		select day, precision from policy_date where policy_id = changed and milestone = 'superseded' and basis = 'document'
		order by day limit 1)
	where id = changed;
	return null;
end $$;
create trigger policy_milestones after insert or update or delete on policy_date
	for each row execute function refresh_policy_milestones();

create table provision (
	id bigint generated always as identity primary key,
	slug text not null unique check (is_slug(slug)),
	policy_id bigint not null references policy,
	position int not null,
	article text,
	kind text not null check (kind in ('principle', 'obligation', 'prohibition', 'right', 'mechanism', 'target',
		'penalty', 'scope')),
	topics varchar[] not null check (are_topics(topics)),
	text text not null,
	due_year int,
	origin text not null default 'document' check (is_origin(origin)),
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(origin, source_lines, evidence, confidence)),
	unique (policy_id, position)
);

create table policy_agency (
	id bigint generated always as identity primary key,
	policy_id bigint not null references policy,
	agency_id bigint not null references agency,
	role text not null check (role in ('issued', 'drafted', 'adopted', 'enforces', 'requires-registration',
		'registers', 'sets-threshold', 'proposed', 'announced', 'launched', 'manages', 'oversees', 'established-by')),
	basis text not null default 'document' check (is_origin(basis)),
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(basis, source_lines, evidence, confidence)),
	unique (policy_id, agency_id, role)
);
create index on policy_agency (agency_id, role);

create table policy_organization (
	policy_id bigint not null references policy,
	organization_id bigint not null references organization,
	role text not null check (role in ('operates-platform', 'partner', 'translator', 'analysed-by')),
	source_lines int[] not null,
	primary key (policy_id, organization_id, role)
);
create index on policy_organization (organization_id);

-- Where the text of a policy, or a translation of it, is to be found.
create table policy_link (
	id bigint generated always as identity primary key,
	policy_id bigint not null references policy,
	kind text not null check (kind in ('official-text', 'official-translation', 'translation', 'archived-copy')),
	address text not null,
	remark text,
	evidence varchar[] not null check (cardinality(evidence) > 0),
	confidence text not null check (confidence in ('high', 'medium')),
	unique (policy_id, address)
);

-- On what a single column rests when that is not the lines of its own record: an established Chinese title on a policy
-- of the document, say. The field is named as the API names it.
create table grounding (
	id bigint generated always as identity primary key,
	policy_id bigint references policy,
	agency_id bigint references agency,
	organization_id bigint references organization,
	field text not null,
	evidence varchar[] not null check (cardinality(evidence) > 0),
	confidence text not null check (confidence in ('high', 'medium')),
	check (num_nonnulls(policy_id, agency_id, organization_id) = 1),
	unique nulls not distinct (policy_id, agency_id, organization_id, field)
);

create table policy_relation (
	id bigint generated always as identity primary key,
	from_id bigint not null references policy,
	to_id bigint not null references policy,
	kind text not null check (kind in ('supersedes', 'amends', 'complements', 'implements', 'part-of', 'similar-to')),
	basis text not null default 'document' check (is_origin(basis)),
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(basis, source_lines, evidence, confidence)),
	unique (from_id, to_id, kind),
	check (from_id <> to_id)
);
create index on policy_relation (to_id);

-- A foreign instrument is no policy of this record; it is only ever the other side of a comparison.
create table comparison (
	id bigint generated always as identity primary key,
	policy_id bigint not null references policy,
	instrument text not null check (instrument in ('DMA', 'DSA', 'AI Act', 'GDPR')),
	jurisdiction text not null check (jurisdiction in ('EU')),
	point text not null,
	source_lines int[] not null check (cardinality(source_lines) > 0),
	unique (policy_id, instrument, point)
);

-- What happened -------------------------------------------------------------------------------------

create table timeline_event (
	id bigint generated always as identity primary key,
	slug text not null unique check (is_slug(slug)),
	title text not null,
	details text not null,
	kind text not null check (kind in ('laws-and-rules', 'plans-and-strategies', 'institutions-and-platforms',
		'use-and-industry')),
	milestone text check (milestone in ('draft', 'adopted', 'promulgated', 'published', 'effective', 'amended',
		'superseded')),
	day date not null,
	precision text not null,
	end_day date,
	end_precision text,
	section_id bigint references source_section,
	link_label text,
	link_address text,
	link_status text not null default 'none' check (link_status in ('none', 'label-only', 'truncated', 'ok')),
	origin text not null default 'document' check (is_origin(origin)),
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(origin, source_lines, evidence, confidence)),
	check (fits_precision(day, precision)),
	check (fits_precision(end_day, end_precision)),
	check (end_day >= day),
	check (case link_status when 'none' then link_label is null and link_address is null
		when 'label-only' then link_label is not null and link_address is null
		else link_address is not null end)
);
create index on timeline_event (day, slug);
create index on timeline_event (section_id);

create table event_policy (
	event_id bigint not null references timeline_event,
	policy_id bigint not null references policy,
	primary key (event_id, policy_id)
);
create index on event_policy (policy_id);

create table event_agency (
	event_id bigint not null references timeline_event,
	agency_id bigint not null references agency,
	primary key (event_id, agency_id)
);
create index on event_agency (agency_id);

create table event_organization (
	event_id bigint not null references timeline_event,
	organization_id bigint not null references organization,
	primary key (event_id, organization_id)
);
create index on event_organization (organization_id);

create table news_item (
	id bigint generated always as identity primary key,
	slug text not null unique check (is_slug(slug)),
	title text not null,
	kind text not null check (kind in ('news', 'suggested-reading')),
	publisher_id bigint references organization,
	day date not null,
	precision text not null,
	section_id bigint references source_section,
	address text,
	origin text not null default 'document' check (is_origin(origin)),
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(origin, source_lines, evidence, confidence)),
	check (fits_precision(day, precision))
);
create index on news_item (day, slug);
create index on news_item (publisher_id);

create table news_policy (
	news_id bigint not null references news_item,
	policy_id bigint not null references policy,
	primary key (news_id, policy_id)
);
create index on news_policy (policy_id);

create table news_agency (
	news_id bigint not null references news_item,
	agency_id bigint not null references agency,
	primary key (news_id, agency_id)
);
create index on news_agency (agency_id);

create table news_organization (
	news_id bigint not null references news_item,
	organization_id bigint not null references organization,
	primary key (news_id, organization_id)
);
create index on news_organization (organization_id);

-- Figures and words ---------------------------------------------------------------------------------

create table statistic (
	id bigint generated always as identity primary key,
	slug text not null unique check (is_slug(slug)),
	title text not null,
	kind text not null check (kind in ('survey', 'count', 'rank', 'investment', 'target')),
	value numeric,
	unit text,
	approximate boolean not null default false,
	measures text not null,
	said_by text,
	period_from int,
	period_to int,
	policy_id bigint references policy,
	origin text not null default 'document' check (is_origin(origin)),
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(origin, source_lines, evidence, confidence)),
	check (period_from <= period_to),
	check (value is null or unit is not null)
);
create index on statistic (policy_id);

create table statistic_organization (
	statistic_id bigint not null references statistic,
	organization_id bigint not null references organization,
	primary key (statistic_id, organization_id)
);
create index on statistic_organization (organization_id);

create table term (
	id bigint generated always as identity primary key,
	slug text not null unique check (is_slug(slug)),
	term text not null,
	acronym text,
	definition text not null,
	policy_id bigint references policy,
	origin text not null default 'document' check (is_origin(origin)),
	source_lines int[] not null,
	evidence varchar[] not null default '{}',
	confidence text,
	check (is_grounded(origin, source_lines, evidence, confidence))
);
create index on term (policy_id);

-- Doubts, and changes -------------------------------------------------------------------------------

create table data_note (
	id bigint generated always as identity primary key,
	slug text not null unique check (is_slug(slug)),
	code text not null unique,
	title text not null,
	severity text not null check (severity in ('high', 'medium', 'low')),
	kind text not null check (kind in ('contradiction', 'garbled', 'departs-from-record', 'unverified', 'outdated')),
	document_says text not null,
	established text,
	evidence text,
	confidence text not null check (confidence in ('high', 'medium', 'low')),
	source_lines int[] not null
);

-- Which record a note doubts, and which of its fields; exactly one record a row.
create table note_subject (
	id bigint generated always as identity primary key,
	note_id bigint not null references data_note,
	policy_id bigint references policy,
	agency_id bigint references agency,
	organization_id bigint references organization,
	event_id bigint references timeline_event,
	news_id bigint references news_item,
	statistic_id bigint references statistic,
	term_id bigint references term,
	field text not null default 'record',
	check (num_nonnulls(policy_id, agency_id, organization_id, event_id, news_id, statistic_id, term_id) = 1),
	unique nulls not distinct (note_id, policy_id, agency_id, organization_id, event_id, news_id, statistic_id, term_id, field)
);
create index on note_subject (policy_id);
create index on note_subject (agency_id);
create index on note_subject (organization_id);
create index on note_subject (event_id);
create index on note_subject (news_id);
create index on note_subject (statistic_id);
create index on note_subject (term_id);

create table change (
	id bigint generated always as identity primary key,
	changed_at timestamptz not null,
	record_kind text,
	record_slug text check (is_slug(record_slug)),
	what text not null,
	why text not null
);

-- References by slug, for the migrations that follow: an unknown slug is an error, never a lost row --

create function known_id(candidate bigint, kind text, slug text) returns bigint language plpgsql immutable as $$
begin
	if candidate is null then
		raise exception 'no % has the slug "%"', kind, slug;
	end if;
	return candidate;
end $$;

create function policy_id(wanted text) returns bigint language sql stable as
	$$ select known_id((select id from policy where slug = wanted), 'policy', wanted) $$;
create function agency_id(wanted text) returns bigint language sql stable as
	$$ select known_id((select id from agency where slug = wanted), 'agency', wanted) $$;
create function organization_id(wanted text) returns bigint language sql stable as
	$$ select known_id((select id from organization where slug = wanted), 'organization', wanted) $$;
create function event_id(wanted text) returns bigint language sql stable as
	$$ select known_id((select id from timeline_event where slug = wanted), 'timeline event', wanted) $$;
create function news_id(wanted text) returns bigint language sql stable as
	$$ select known_id((select id from news_item where slug = wanted), 'news item', wanted) $$;
create function statistic_id(wanted text) returns bigint language sql stable as
	$$ select known_id((select id from statistic where slug = wanted), 'statistic', wanted) $$;
create function term_id(wanted text) returns bigint language sql stable as
	$$ select known_id((select id from term where slug = wanted), 'term', wanted) $$;
create function note_id(wanted text) returns bigint language sql stable as
	$$ select known_id((select id from data_note where slug = wanted), 'data note', wanted) $$;
create function section_id(wanted text) returns bigint language sql stable as
	$$ select known_id((select id from source_section where slug = wanted), 'section', wanted) $$;
