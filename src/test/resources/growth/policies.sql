-- Invented policies, from number ${first} to ${last}, for measuring how answers grow with the record: their years,
-- dates, types, bodies and words are spread as real ones are, and every constraint holds. Never in a database that is
-- served.
select setseed(0.42);

create temporary table subject as select row_number() over () - 1 as n, s.* from (values
	('Algorithmic Recommendation', '算法推荐', 'recommendation-algorithms'), ('Deep Synthesis', '深度合成', 'synthetic-media'),
	('Generative Artificial Intelligence', '生成式人工智能', 'generative-ai'), ('Personal Information', '个人信息', 'personal-data'),
	('Data Security', '数据安全', 'data-security'), ('Cybersecurity Review', '网络安全审查', 'cybersecurity'),
	('Science and Technology Ethics', '科技伦理', 'ethics-and-governance'), ('Facial Recognition', '人脸识别', 'facial-recognition'),
	('Online Protection of Minors', '未成年人网络保护', 'minors-and-elderly'), ('Content Labelling', '内容标识', 'content-labelling'),
	('Algorithm Filing', '算法备案', 'registration-and-filing'), ('Standardization', '标准化', 'standards'),
	('Intelligent Computing', '智能计算', 'industry-promotion'), ('Robotics', '机器人', 'industry-promotion'),
	('Public Data', '公共数据', 'data-security'), ('Autonomous Driving', '自动驾驶', 'industry-promotion'),
	('Smart Cities', '智慧城市', 'national-strategy'), ('Open Platforms', '开放平台', 'research-platforms'),
	('Cross-Border Data', '数据出境', 'international'), ('Biometric Data', '生物特征', 'personal-data'),
	('Large Models', '大模型', 'generative-ai'), ('Platform Labour', '平台用工', 'recommendation-algorithms'),
	('Computing Power', '算力', 'national-strategy'), ('Brain Research', '脑科学', 'research-platforms')
) as s (english, chinese, topic);

create temporary table sector as select row_number() over () - 1 as n, s.* from (values
	('Healthcare', '医疗卫生'), ('Finance', '金融'), ('Education', '教育'), ('Transport', '交通运输'), ('Agriculture', '农业'),
	('Manufacturing', '制造业'), ('Tourism', '旅游'), ('Courts', '法院'), ('Public Security', '公共安全'), ('Broadcasting', '广播电视'),
	('Publishing', '出版'), ('Logistics', '物流'), ('Energy', '能源'), ('Retail', '零售'), ('Housing', '住房'), ('Insurance', '保险'),
	('Telecommunications', '电信'), ('Civil Aviation', '民航'), ('Water Management', '水利'), ('Elderly Care', '养老')
) as s (english, chinese);

create temporary table place as select row_number() over () - 1 as n, p.* from (values
	('National', '全国'), ('Beijing', '北京市'), ('Shanghai', '上海市'), ('Shenzhen', '深圳市'), ('Guangdong', '广东省'), ('Zhejiang', '浙江省'),
	('Jiangsu', '江苏省'), ('Sichuan', '四川省'), ('Hubei', '湖北省'), ('Hunan', '湖南省'), ('Fujian', '福建省'), ('Anhui', '安徽省'),
	('Shandong', '山东省'), ('Henan', '河南省'), ('Hebei', '河北省'), ('Liaoning', '辽宁省'), ('Jilin', '吉林省'), ('Yunnan', '云南省'),
	('Guizhou', '贵州省'), ('Guangxi', '广西'), ('Hainan', '海南省'), ('Chongqing', '重庆市'), ('Tianjin', '天津市'), ('Gansu', '甘肃省')
) as p (english, chinese);

create temporary table form as select f.* from (values
	(0.00, 0.42, 'normative-document', 'normative', 'Opinions', '意见', true),
	(0.42, 0.54, 'department-rules', 'departmental', 'Measures', '办法', true),
	(0.54, 0.64, 'local-regulation', 'local', 'Regulations', '条例', true),
	(0.64, 0.76, 'plan', 'non-binding', 'Plan', '规划', false),
	(0.76, 0.84, 'standard', 'normative', 'Standard', '标准', true),
	(0.84, 0.90, 'draft', 'unknown', 'Draft Provisions', '规定（征求意见稿）', false),
	(0.90, 0.93, 'framework', 'non-binding', 'Framework', '框架', false),
	(0.93, 0.96, 'programme', 'non-binding', 'Programme', '行动方案', false),
	(0.96, 0.97, 'strategy', 'non-binding', 'Strategy', '战略', false),
	(0.97, 0.98, 'administrative-regulation', 'administrative-regulation', 'Administrative Regulations', '管理条例', true),
	(0.98, 0.985, 'law', 'national-law', 'Law', '法', true),
	(0.985, 1.01, 'unidentified', 'unknown', 'Notice', '通知', false)
) as f (least, below, type, level, english, chinese, enters_into_force);

create temporary table body as
	select row_number() over (order by slug not in ('cac', 'miit', 'most', 'ndrc', 'state-council'), slug) - 1 as n, id from agency;

create temporary table witness as select array[slug] as evidence from evidence order by id limit 1;

-- The dice of each policy, thrown once. Later years have more policies, and few bodies issue most of them.
create temporary table thrown as
	select nextval(pg_get_serial_sequence('policy', 'id')) as id, n, 2000 + floor(26 * sqrt(random()))::int as year,
		floor(random() * 24)::int as subject, floor(random() * 24)::int as other, floor(random() * 20)::int as sector,
		floor(24 * random() * random())::int as place, random() as form, random() as origin, random() as of_year,
		random() as precise, random() as delay, random() as has_effect, random() as has_end,
		floor((select count(*) from body) * power(random(), 2.5))::int as issuer,
		floor((select count(*) from body) * power(random(), 1.5))::int as helper, random() as chance
	from generate_series(${first}, ${last}) n;

create temporary table made as
	select t.id, t.n, t.year, t.place, t.chance, t.issuer, t.helper, f.type, f.level, u.topic, o.topic as other_topic,
		u.english as subject, s.english as sector,
		case when t.origin < 0.15 then 'document' else 'established' end as origin,
		concat_ws(' ', p.english, f.english, 'on', u.english, 'in', s.english) as title,
		p.chinese || s.chinese || u.chinese || f.chinese as chinese_title,
		case when t.precise < 0.7 then 'day' when t.precise < 0.9 then 'month' else 'year' end as precision,
		date_trunc(case when t.precise < 0.7 then 'day' when t.precise < 0.9 then 'month' else 'year' end,
			(make_date(t.year, 1, 1) + floor(t.of_year * 365)::int)::timestamp)::date as issued,
		case when f.enters_into_force and t.has_effect < 0.9 then
			make_date(t.year, 1, 1) + floor(t.of_year * 365)::int + floor(t.delay * 180)::int end as effective,
		case when f.enters_into_force and t.has_effect < 0.9 and t.has_end < 0.08 then
			make_date(t.year, 1, 1) + 545 + floor(t.delay * 3000)::int end as ended
	from thrown t join subject u on u.n = t.subject join subject o on o.n = t.other join sector s on s.n = t.sector
		join place p on p.n = t.place join form f on t.form >= f.least and t.form < f.below;

-- The trigger would work out the same dates again.
alter table policy_date disable trigger policy_dates_added;

insert into policy (id, slug, title, chinese_title, type, level, jurisdiction, topics, document_number, source_year, summary,
	purpose, scope, origin, source_lines, evidence, confidence, issued_on, issued_precision, effective_on,
	effective_precision, ended_on, ended_precision, document_issued_on, document_issued_precision, document_effective_on,
	document_effective_precision, document_ended_on, document_ended_precision)
overriding system value
select id, 'invented-' || n, title, chinese_title, type, level,
	case place when 2 then 'shanghai' when 3 then 'shenzhen' else 'national' end,
	case when topic = other_topic or chance < 0.5 then array[topic] else array[topic, other_topic] end,
	case when chance < 0.3 then 'No. ' || n || ' of ' || year end, year,
	'Sets out how ' || lower(subject) || ' is to be used and supervised in ' || lower(sector) || '.',
	case when chance < 0.4 then 'To promote the orderly growth of ' || lower(sector) || ' and to protect the rights of citizens.' end,
	case when chance > 0.7 then 'Whoever provides ' || lower(subject) || ' to the public in ' || lower(sector) || '.' end,
	origin, case origin when 'document' then array[2 + n % 130] else '{}' end,
	case origin when 'document' then '{}' else witness.evidence end, case origin when 'document' then null else 'medium' end,
	issued, precision, date_trunc(precision, effective::timestamp)::date, case when effective is not null then precision end,
	ended, case when ended is not null then 'day' end,
	case origin when 'document' then issued end, case origin when 'document' then precision end,
	case origin when 'document' then date_trunc(precision, effective::timestamp)::date end,
	case when origin = 'document' and effective is not null then precision end,
	case origin when 'document' then ended end, case when origin = 'document' and ended is not null then 'day' end
from made, witness;
insert into document_policy (id, title, type, level, jurisdiction, topics, source_year, summary, purpose, scope)
select id, title, type, level, jurisdiction, topics, source_year, summary, purpose, scope from policy
where slug like 'invented-%' and origin = 'document' and id not in (select id from document_policy);

create temporary view layered as
	select m.*, case origin when 'document' then array[2 + n % 130] else '{}'::int[] end as source_lines,
		case origin when 'document' then '{}'::varchar[] else witness.evidence end as evidence,
		case origin when 'document' then null else 'medium' end as confidence
	from made m, witness;

insert into policy_date (policy_id, milestone, day, precision, basis, source_lines, evidence, confidence)
select m.id, d.milestone, d.day, d.precision, m.origin, m.source_lines, m.evidence, m.confidence
from layered m cross join lateral (values ('published', m.issued, m.precision),
	('effective', date_trunc(m.precision, m.effective::timestamp)::date, m.precision), ('superseded', m.ended, 'day')) as d (milestone, day, precision)
where d.day is not null;

alter table policy_date enable trigger policy_dates_added;

insert into policy_agency (policy_id, agency_id, role, basis, source_lines, evidence, confidence)
select m.id, b.id, 'issued', m.origin, m.source_lines, m.evidence, m.confidence from layered m join body b on b.n = m.issuer
union all
select m.id, b.id, (array['drafted', 'enforces', 'registers', 'oversees', 'adopted'])[1 + m.n % 5], m.origin, m.source_lines,
	m.evidence, m.confidence
from layered m join body b on b.n = m.helper where m.chance < 0.6;

insert into policy_name (policy_id, kind, name, origin, source_lines, evidence, confidence)
select id, 'alias', subject || ' Rules for ' || sector || ' No. ' || n, origin, source_lines, evidence, confidence
from layered where chance < 0.1;

insert into provision (slug, policy_id, position, article, kind, topics, text, origin, source_lines, evidence, confidence)
select 'invented-' || m.n || '-' || p.position, m.id, p.position, case when m.chance < 0.5 then 'Article ' || p.position end,
	(array['obligation', 'prohibition', 'right', 'mechanism', 'principle', 'penalty', 'target', 'scope'])[1 + (m.n * 7 + p.position * 3) % 8],
	array[m.topic],
	(array['Providers must', 'Users may', 'Operators must not', 'Local departments shall', 'Platforms must', 'Experts may'])[1 + (m.n + p.position) % 6]
	|| (array[' assess the security of', ' keep records of', ' register', ' publish the rules of', ' label', ' correct errors in', ' ask consent for', ' refuse'])[1 + (m.n * 5 + p.position) % 8]
	|| ' ' || lower(m.subject) || (array[' before it is offered', ' within ten working days', ' at the request of a citizen', ' every year', ' without delay'])[1 + (m.n * 3 + p.position) % 5] || '.',
	m.origin, m.source_lines, m.evidence, m.confidence
from layered m cross join generate_series(1, 2) as p (position);

insert into policy_link (policy_id, kind, address, evidence, confidence)
select id, 'official-text', 'https://policy.invalid/' || n, witness.evidence, 'medium' from made, witness where chance > 0.6;

insert into policy_relation (from_id, to_id, kind, basis, source_lines, evidence, confidence)
select id, id - 1, (array['implements', 'amends', 'supersedes'])[1 + n % 3], origin, source_lines, evidence, confidence
from layered where n % 20 = 0 and n > ${first};

insert into timeline_event (slug, title, details, kind, milestone, day, precision, origin, source_lines, evidence, confidence)
select 'invented-' || n, title || ' is published', 'The text was published after a round of comments.', 'laws-and-rules',
	'published', issued, precision, origin, source_lines, evidence, confidence
from layered where n % 10 = 0;
insert into document_event (id, slug, title, details, kind, milestone, day, precision, source_lines)
select id, slug, title, details, kind, milestone, day, precision, source_lines from timeline_event
where slug like 'invented-%' and origin = 'document' and id not in (select id from document_event);
insert into event_policy (event_id, policy_id)
select e.id, m.id from made m join timeline_event e on e.slug = 'invented-' || m.n where m.n % 10 = 0;

insert into news_item (slug, title, kind, day, precision, origin, source_lines, evidence, confidence)
select 'invented-' || n, 'What the ' || title || ' will change', 'news', issued, precision, origin, source_lines, evidence, confidence
from layered where n % 10 = 5;
insert into news_policy (news_id, policy_id)
select i.id, m.id from made m join news_item i on i.slug = 'invented-' || m.n where m.n % 10 = 5;

insert into data_note (slug, code, title, severity, kind, document_says, confidence, source_lines)
select 'invented-' || n, 'G-' || n, 'The date of the ' || title || ' is doubted', (array['high', 'medium', 'low'])[1 + n % 3],
	'unverified', 'It gives a day that no other page gives.', 'medium', '{2}'
from made where n % 50 = 1;
insert into note_subject (note_id, policy_id, field)
select d.id, m.id, 'dates' from made m join data_note d on d.slug = 'invented-' || m.n where m.n % 50 = 1;

drop view layered;
drop table subject, sector, place, form, body, thrown, made, witness;
