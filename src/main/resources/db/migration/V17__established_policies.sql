-- What is known from elsewhere of the instruments that the document names: official titles, numbers, shape, dates,
-- issuers, and where their texts are. What the document says of them stays as it is; these values stand beside it.
--
-- Two instruments are too vague in the document to be named with certainty: the framework of 2019 and the standards
-- committee's draft of 2023. What is set down for them belongs to the text that fits best, and is never more than medium.

-- An order is numbered in the series of its issuer; the numbers in Chinese are those of State Council documents.
update policy set chinese_title = known.chinese_title, document_number = known.document_number, chapters = known.chapters, articles = known.articles
from (values
	('new-generation-ai-development-plan',    '新一代人工智能发展规划',             '国发〔2017〕35号',               null, null),
	('algorithmic-recommendation-provisions', '互联网信息服务算法推荐管理规定',         'Order No. 9',               6,    35),
	('deep-synthesis-provisions',             '互联网信息服务深度合成管理规定',         'Order No. 12',              null, null),
	('generative-ai-interim-measures',        '生成式人工智能服务管理暂行办法',         'Order No. 15',              5,    24),
	('personal-information-protection-law',   '中华人民共和国个人信息保护法',          null,                        8,    74),
	('data-security-law',                     '中华人民共和国数据安全法',            'Presidential Order No. 84', 7,    55),
	('cybersecurity-law',                     '中华人民共和国网络安全法',            null,                        null, null),
	('ai-safety-governance-framework',        '人工智能安全治理框架（1.0版）',        null,                        null, null),
	('shanghai-ai-regulations',               '上海市促进人工智能产业发展条例',         'Announcement No. 127',      6,    72),
	('shenzhen-ai-regulations',               '深圳经济特区人工智能产业促进条例',        'Announcement No. 64',       7,    73),
	('ai-ethics-governance-framework',        '新一代人工智能治理原则——发展负责任的人工智能', null,                        null, null),
	('made-in-china-2025',                    '中国制造2025',                '国发〔2015〕28号',               null, null),
	('ai-open-innovation-platforms',          '国家新一代人工智能开放创新平台',         null,                        null, null)
) known (slug, chinese_title, document_number, chapters, articles)
where policy.id = policy_id(known.slug);

insert into grounding (policy_id, field, evidence, confidence) values
	(policy_id('new-generation-ai-development-plan'),    'chineseTitle',   '{repos-aidp,harris-sliwoski}',                               'high'),
	(policy_id('algorithmic-recommendation-provisions'), 'chineseTitle',   '{appinchina-algorithms,repos-algorithms}',                   'high'),
	(policy_id('deep-synthesis-provisions'),             'chineseTitle',   '{datacompliancechina-deep-synthesis}',                       'high'),
	(policy_id('generative-ai-interim-measures'),        'chineseTitle',   '{several-genai}',                                            'high'),
	(policy_id('personal-information-protection-law'),   'chineseTitle',   '{repos-pipl}',                                               'high'),
	(policy_id('data-security-law'),                     'chineseTitle',   '{chinajusticeobserver-dsl}',                                 'high'),
	(policy_id('cybersecurity-law'),                     'chineseTitle',   '{wiki-csl}',                                                 'high'),
	(policy_id('ai-safety-governance-framework'),        'chineseTitle',   '{wenku-framework-1}',                                        'high'),
	(policy_id('shanghai-ai-regulations'),               'chineseTitle',   '{sinotalks-shanghai-ai}',                                    'high'),
	(policy_id('shenzhen-ai-regulations'),               'chineseTitle',   '{cset-shenzhen-ai,wikisource-shenzhen-ai}',                  'high'),
	(policy_id('ai-ethics-governance-framework'),        'chineseTitle',   '{oecd-principles}',                                          'medium'),
	(policy_id('made-in-china-2025'),                    'chineseTitle',   '{secondary-mic2025}',                                        'high'),
	(policy_id('ai-open-innovation-platforms'),          'chineseTitle',   '{equalocean-platforms}',                                     'high'),
	(policy_id('new-generation-ai-development-plan'),    'documentNumber', '{flia-aidp,comparativeai-aidp}',                             'high'),
	(policy_id('algorithmic-recommendation-provisions'), 'documentNumber', '{informatica-juridica-algorithms,repos-algorithms}',         'high'),
	(policy_id('deep-synthesis-provisions'),             'documentNumber', '{sz-psb-deep-synthesis,datacompliancechina-deep-synthesis}', 'high'),
	(policy_id('generative-ai-interim-measures'),        'documentNumber', '{chinaiplawyer-genai,datacompliancechina-genai}',            'high'),
	(policy_id('data-security-law'),                     'documentNumber', '{npc-dsl-english}',                                          'high'),
	(policy_id('shanghai-ai-regulations'),               'documentNumber', '{shanghai-ai-english}',                                      'high'),
	(policy_id('shenzhen-ai-regulations'),               'documentNumber', '{wikisource-shenzhen-ai}',                                   'high'),
	(policy_id('made-in-china-2025'),                    'documentNumber', '{cset-mic2025,lexiscn-mic2025}',                             'high'),
	(policy_id('algorithmic-recommendation-provisions'), 'chapters',       '{clairk-algorithms}',                                        'high'),
	(policy_id('algorithmic-recommendation-provisions'), 'articles',       '{clairk-algorithms,repos-algorithms}',                       'medium'),
	(policy_id('generative-ai-interim-measures'),        'chapters',       '{hooverssubs-genai}',                                        'high'),
	(policy_id('generative-ai-interim-measures'),        'articles',       '{hooverssubs-genai}',                                        'high'),
	(policy_id('personal-information-protection-law'),   'chapters',       '{chinaiplawyer-pipl}',                                       'medium'),
	(policy_id('personal-information-protection-law'),   'articles',       '{chinaiplawyer-pipl}',                                       'medium'),
	(policy_id('data-security-law'),                     'chapters',       '{npc-dsl-english}',                                          'high'),
	(policy_id('data-security-law'),                     'articles',       '{npc-dsl-english}',                                          'high'),
	(policy_id('shanghai-ai-regulations'),               'chapters',       '{chinajusticeobserver-shanghai-ai}',                         'high'),
	(policy_id('shanghai-ai-regulations'),               'articles',       '{chinajusticeobserver-shanghai-ai}',                         'high'),
	(policy_id('shenzhen-ai-regulations'),               'chapters',       '{secondary-shenzhen-ai}',                                    'high'),
	(policy_id('shenzhen-ai-regulations'),               'articles',       '{secondary-shenzhen-ai}',                                    'high');

-- Names -------------------------------------------------------------------------------------------

insert into policy_name (policy_id, kind, name, origin, source_lines, evidence, confidence) values
	(policy_id('new-generation-ai-development-plan'),    'title',   'A Next Generation AI Development Plan', 'established', '{}', '{several-aidp}',                             'high'),
	(policy_id('algorithmic-recommendation-provisions'), 'title',   'Provisions on the Management of Algorithmic Recommendations in Internet Information Services', 'established', '{}', '{clt-algorithms,repos-algorithms}',          'high'),
	(policy_id('deep-synthesis-provisions'),             'title',   'Internet Information Service Deep Synthesis Management Provisions', 'established', '{}', '{datacompliancechina-deep-synthesis}',       'high'),
	(policy_id('deep-synthesis-provisions'),             'title',   'Provisions on the Administration of Deep Synthesis of Internet Information Services', 'established', '{}', '{datacompliancechina-deep-synthesis}',       'high'),
	(policy_id('deep-synthesis-provisions'),             'title',   'Provisions on the Administration of Deep Synthesis Internet Information Services', 'established', '{}', '{datacompliancechina-deep-synthesis}',       'high'),
	(policy_id('generative-ai-interim-measures'),        'title',   'Interim Measures for the Administration of Generative Artificial Intelligence Services', 'established', '{}', '{several-genai}',                            'high'),
	(policy_id('personal-information-protection-law'),   'title',   'Personal Information Protection Law of the People''s Republic of China', 'established', '{}', '{digichina-translations,repos-digichina}',   'high'),
	(policy_id('data-security-law'),                     'title',   'Data Security Law of the People''s Republic of China', 'established', '{}', '{digichina-translations,repos-digichina}',   'medium'),
	(policy_id('cybersecurity-law'),                     'title',   'Cybersecurity Law of the People''s Republic of China', 'established', '{}', '{digichina-translations,repos-digichina}',   'high'),
	(policy_id('ai-safety-governance-framework'),        'alias',   'AI Safety Governance Framework 1.0', 'established', '{}', '{wenku-framework-1,cset-agora-framework-1}', 'high'),
	(policy_id('shanghai-ai-regulations'),               'title',   'Regulations of Shanghai Municipality on Promoting the Development of the Artificial Intelligence Sector', 'established', '{}', '{shanghai-ai-english}',                      'high'),
	(policy_id('shenzhen-ai-regulations'),               'title',   'Regulations for the Promotion of the Artificial Intelligence Industry in Shenzhen Special Economic Zone', 'established', '{}', '{cset-shenzhen-ai}',                         'high'),
	(policy_id('ai-ethics-governance-framework'),        'title',   'Governance Principles for the New Generation AI — Developing Responsible AI', 'established', '{}', '{oecd-principles}',                          'medium'),
	(policy_id('nisstc-generative-ai-draft'),            'title',   'Basic Security Requirements for Generative AI Service (Draft for Comment)', 'established', '{}', '{watsonband-genai-security}',                'medium'),
	(policy_id('new-generation-ai-development-plan'),    'chinese', '新一代人工智能发展规划', 'established', '{}', '{repos-aidp,harris-sliwoski}',               'high'),
	(policy_id('algorithmic-recommendation-provisions'), 'chinese', '互联网信息服务算法推荐管理规定', 'established', '{}', '{appinchina-algorithms,repos-algorithms}',   'high'),
	(policy_id('deep-synthesis-provisions'),             'chinese', '互联网信息服务深度合成管理规定', 'established', '{}', '{datacompliancechina-deep-synthesis}',       'high'),
	(policy_id('generative-ai-interim-measures'),        'chinese', '生成式人工智能服务管理暂行办法', 'established', '{}', '{several-genai}',                            'high'),
	(policy_id('personal-information-protection-law'),   'chinese', '中华人民共和国个人信息保护法', 'established', '{}', '{repos-pipl}',                               'high'),
	(policy_id('data-security-law'),                     'chinese', '中华人民共和国数据安全法', 'established', '{}', '{chinajusticeobserver-dsl}',                 'high'),
	(policy_id('cybersecurity-law'),                     'chinese', '中华人民共和国网络安全法', 'established', '{}', '{wiki-csl}',                                 'high'),
	(policy_id('ai-safety-governance-framework'),        'chinese', '人工智能安全治理框架（1.0版）', 'established', '{}', '{wenku-framework-1}',                        'high'),
	(policy_id('shanghai-ai-regulations'),               'chinese', '上海市促进人工智能产业发展条例', 'established', '{}', '{sinotalks-shanghai-ai}',                    'high'),
	(policy_id('shenzhen-ai-regulations'),               'chinese', '深圳经济特区人工智能产业促进条例', 'established', '{}', '{cset-shenzhen-ai,wikisource-shenzhen-ai}',  'high'),
	(policy_id('ai-ethics-governance-framework'),        'chinese', '新一代人工智能治理原则——发展负责任的人工智能', 'established', '{}', '{oecd-principles}',                          'medium'),
	(policy_id('made-in-china-2025'),                    'chinese', '中国制造2025', 'established', '{}', '{secondary-mic2025}',                        'high'),
	(policy_id('ai-open-innovation-platforms'),          'chinese', '国家新一代人工智能开放创新平台', 'established', '{}', '{equalocean-platforms}',                     'high');

-- Dates -------------------------------------------------------------------------------------------

insert into policy_date (policy_id, milestone, day, precision, basis, source_lines, confidence, evidence, remark) values
	(policy_id('new-generation-ai-development-plan'),    'promulgated', '2017-07-08', 'day', 'established', '{}', 'high',   '{flia-aidp}', 'The day on which it was signed.'),
	(policy_id('new-generation-ai-development-plan'),    'published',   '2017-07-20', 'day', 'established', '{}', 'high',   '{comparativeai-aidp,usito-platforms}', null),
	(policy_id('algorithmic-recommendation-provisions'), 'draft',       '2021-08-27', 'day', 'established', '{}', 'high',   '{dpa-algorithms-draft}', 'Open for comment until 2021-09-26.'),
	(policy_id('algorithmic-recommendation-provisions'), 'adopted',     '2021-11-16', 'day', 'established', '{}', 'medium', '{informatica-juridica-algorithms}', '20th executive meeting of the CAC in 2021.'),
	(policy_id('algorithmic-recommendation-provisions'), 'promulgated', '2021-12-31', 'day', 'established', '{}', 'high',   '{informatica-juridica-algorithms,centerconsulting-algorithms}', null),
	(policy_id('algorithmic-recommendation-provisions'), 'published',   '2022-01-04', 'day', 'established', '{}', 'high',   '{cac-algorithms-text,repos-algorithms}', 'By the date in the official addresses.'),
	(policy_id('algorithmic-recommendation-provisions'), 'effective',   '2022-03-01', 'day', 'established', '{}', 'high',   '{informatica-juridica-algorithms,digichina-translations}', null),
	(policy_id('deep-synthesis-provisions'),             'adopted',     '2022-11-03', 'day', 'established', '{}', 'high',   '{sz-psb-deep-synthesis,datacompliancechina-deep-synthesis}', '21st executive meeting of the CAC in 2022.'),
	(policy_id('deep-synthesis-provisions'),             'promulgated', '2022-11-25', 'day', 'established', '{}', 'high',   '{sz-psb-deep-synthesis}', null),
	(policy_id('deep-synthesis-provisions'),             'published',   '2022-12-11', 'day', 'established', '{}', 'high',   '{cac-deep-synthesis-text,repos-deep-synthesis}', 'By the date in the official address.'),
	(policy_id('deep-synthesis-provisions'),             'effective',   '2023-01-10', 'day', 'established', '{}', 'high',   '{sz-psb-deep-synthesis}', null),
	(policy_id('generative-ai-interim-measures'),        'draft',       '2023-04-11', 'day', 'established', '{}', 'high',   '{chinajusticeobserver-genai-draft,worldservicesgroup-genai-draft}', '21 articles, open for comment until 2023-05-10.'),
	(policy_id('generative-ai-interim-measures'),        'adopted',     '2023-05-23', 'day', 'established', '{}', 'high',   '{datacompliancechina-genai,generativeaitimes-genai}', '12th executive meeting of the CAC in 2023.'),
	(policy_id('generative-ai-interim-measures'),        'promulgated', '2023-07-10', 'day', 'established', '{}', 'high',   '{loc-gov-genai-2023}', null),
	(policy_id('generative-ai-interim-measures'),        'published',   '2023-07-13', 'day', 'established', '{}', 'high',   '{dataguidance-genai,comparativeai-genai}', null),
	(policy_id('generative-ai-interim-measures'),        'effective',   '2023-08-15', 'day', 'established', '{}', 'high',   '{several-genai}', null),
	(policy_id('personal-information-protection-law'),   'adopted',     '2021-08-20', 'day', 'established', '{}', 'high',   '{mbkaya-pipl}', '30th meeting of the 13th Standing Committee.'),
	(policy_id('personal-information-protection-law'),   'promulgated', '2021-08-20', 'day', 'established', '{}', 'high',   '{mbkaya-pipl}', null),
	(policy_id('personal-information-protection-law'),   'effective',   '2021-11-01', 'day', 'established', '{}', 'high',   '{iapp-pipl,digichina-translations}', null),
	(policy_id('data-security-law'),                     'adopted',     '2021-06-10', 'day', 'established', '{}', 'high',   '{npc-dsl-english}', '29th meeting of the 13th Standing Committee.'),
	(policy_id('data-security-law'),                     'promulgated', '2021-06-10', 'day', 'established', '{}', 'high',   '{npc-dsl-english}', null),
	(policy_id('data-security-law'),                     'effective',   '2021-09-01', 'day', 'established', '{}', 'high',   '{npc-dsl-english}', null),
	(policy_id('cybersecurity-law'),                     'adopted',     '2016-11-07', 'day', 'established', '{}', 'high',   '{several-csl,wiki-csl}', null),
	(policy_id('cybersecurity-law'),                     'promulgated', '2016-11-07', 'day', 'established', '{}', 'high',   '{several-csl,wiki-csl}', null),
	(policy_id('cybersecurity-law'),                     'effective',   '2017-06-01', 'day', 'established', '{}', 'high',   '{wiki-csl,digichina-translations}', null),
	(policy_id('cybersecurity-law'),                     'amended',     '2025-10-28', 'day', 'established', '{}', 'high',   '{people-csl-amendment}', 'The amended text has been in force since 2026-01-01.'),
	(policy_id('ai-safety-governance-framework'),        'published',   '2024-09-09', 'day', 'established', '{}', 'high',   '{several-framework-1}', 'Issued by TC260, under the guidance of the CAC.'),
	(policy_id('ai-safety-governance-framework'),        'superseded',  '2025-09-15', 'day', 'established', '{}', 'high',   '{repos-framework-2}', 'The day on which version 2.0 was published.'),
	(policy_id('shanghai-ai-regulations'),               'adopted',     '2022-09-22', 'day', 'established', '{}', 'high',   '{shanghai-ai-english}', '44th session of the 15th Standing Committee.'),
	(policy_id('shanghai-ai-regulations'),               'effective',   '2022-10-01', 'day', 'established', '{}', 'high',   '{people-shanghai-ai}', null),
	(policy_id('shenzhen-ai-regulations'),               'adopted',     '2022-08-30', 'day', 'established', '{}', 'high',   '{cset-shenzhen-ai}', '11th session of the 7th Standing Committee.'),
	(policy_id('shenzhen-ai-regulations'),               'promulgated', '2022-09-05', 'day', 'established', '{}', 'high',   '{wikisource-shenzhen-ai}', null),
	(policy_id('shenzhen-ai-regulations'),               'published',   '2022-09-06', 'day', 'established', '{}', 'medium', '{sz-gov-news-shenzhen-ai}', null),
	(policy_id('shenzhen-ai-regulations'),               'effective',   '2022-11-01', 'day', 'established', '{}', 'high',   '{cset-shenzhen-ai}', null),
	(policy_id('ai-ethics-governance-framework'),        'published',   '2019-06-17', 'day', 'established', '{}', 'medium', '{loc-gov-principles}', 'The governance principles, identified by inference: same month, same ministry behind them.'),
	(policy_id('nisstc-generative-ai-draft'),            'draft',       '2023-10-12', 'day', 'established', '{}', 'medium', '{watsonband-genai-security}', 'The draft of basic security requirements, identified by inference.'),
	(policy_id('nisstc-generative-ai-draft'),            'superseded',  '2024-02-29', 'day', 'established', '{}', 'medium', '{comparativeai-tc260,cset-genai-security-standard}', 'The day of the final document, TC260-003-2024; the draft is identified by inference.'),
	(policy_id('made-in-china-2025'),                    'promulgated', '2015-05-08', 'day', 'established', '{}', 'high',   '{cset-mic2025}', 'The day on which it was signed.'),
	(policy_id('made-in-china-2025'),                    'published',   '2015-05-19', 'day', 'established', '{}', 'high',   '{embassy-mic2025,cset-mic2025}', null),
	(policy_id('ai-open-innovation-platforms'),          'published',   '2017-11-15', 'day', 'established', '{}', 'high',   '{usito-platforms,peoplesdaily-platforms,chinai-platforms}', 'The first four platforms.'),
	(policy_id('ai-open-innovation-platforms'),          'published',   '2018-09-20', 'day', 'established', '{}', 'high',   '{scmp-sensetime}', 'The fifth platform, of SenseTime.'),
	(policy_id('ai-open-innovation-platforms'),          'published',   '2019-08-29', 'day', 'established', '{}', 'high',   '{abs-cbn-platforms}', 'Ten more platforms, which made fifteen.');

-- Bodies ------------------------------------------------------------------------------------------

-- A congress committee both adopts a law and stands as its issuer. The CAC as drafter of the algorithm provisions, the
-- science ministry and the standards committee as issuers are in the document already.
insert into policy_agency (policy_id, agency_id, role, basis, source_lines, confidence, evidence) values
	(policy_id('new-generation-ai-development-plan'),    agency_id('state-council'),                        'issued',    'established', '{}', 'high',   '{flia-aidp}'),
	(policy_id('algorithmic-recommendation-provisions'), agency_id('cac'),                                  'issued',    'established', '{}', 'high',   '{informatica-juridica-algorithms}'),
	(policy_id('algorithmic-recommendation-provisions'), agency_id('miit'),                                 'issued',    'established', '{}', 'high',   '{informatica-juridica-algorithms}'),
	(policy_id('algorithmic-recommendation-provisions'), agency_id('mps'),                                  'issued',    'established', '{}', 'high',   '{informatica-juridica-algorithms}'),
	(policy_id('algorithmic-recommendation-provisions'), agency_id('samr'),                                 'issued',    'established', '{}', 'high',   '{informatica-juridica-algorithms}'),
	(policy_id('deep-synthesis-provisions'),             agency_id('cac'),                                  'issued',    'established', '{}', 'high',   '{sz-psb-deep-synthesis}'),
	(policy_id('deep-synthesis-provisions'),             agency_id('miit'),                                 'issued',    'established', '{}', 'high',   '{sz-psb-deep-synthesis}'),
	(policy_id('deep-synthesis-provisions'),             agency_id('mps'),                                  'issued',    'established', '{}', 'high',   '{sz-psb-deep-synthesis}'),
	(policy_id('generative-ai-interim-measures'),        agency_id('cac'),                                  'issued',    'established', '{}', 'high',   '{loc-gov-genai-2023}'),
	(policy_id('generative-ai-interim-measures'),        agency_id('ndrc'),                                 'issued',    'established', '{}', 'high',   '{loc-gov-genai-2023}'),
	(policy_id('generative-ai-interim-measures'),        agency_id('moe'),                                  'issued',    'established', '{}', 'high',   '{loc-gov-genai-2023}'),
	(policy_id('generative-ai-interim-measures'),        agency_id('most'),                                 'issued',    'established', '{}', 'high',   '{loc-gov-genai-2023}'),
	(policy_id('generative-ai-interim-measures'),        agency_id('miit'),                                 'issued',    'established', '{}', 'high',   '{loc-gov-genai-2023}'),
	(policy_id('generative-ai-interim-measures'),        agency_id('mps'),                                  'issued',    'established', '{}', 'high',   '{loc-gov-genai-2023}'),
	(policy_id('generative-ai-interim-measures'),        agency_id('nrta'),                                 'issued',    'established', '{}', 'high',   '{loc-gov-genai-2023}'),
	(policy_id('generative-ai-interim-measures'),        agency_id('cac'),                                  'drafted',   'established', '{}', 'high',   '{chinajusticeobserver-genai-draft}'),
	(policy_id('personal-information-protection-law'),   agency_id('npc-standing-committee'),               'adopted',   'established', '{}', 'high',   '{mbkaya-pipl}'),
	(policy_id('personal-information-protection-law'),   agency_id('npc-standing-committee'),               'issued',    'established', '{}', 'high',   '{mbkaya-pipl}'),
	(policy_id('data-security-law'),                     agency_id('npc-standing-committee'),               'adopted',   'established', '{}', 'high',   '{npc-dsl-english}'),
	(policy_id('data-security-law'),                     agency_id('npc-standing-committee'),               'issued',    'established', '{}', 'high',   '{npc-dsl-english}'),
	(policy_id('cybersecurity-law'),                     agency_id('npc-standing-committee'),               'adopted',   'established', '{}', 'high',   '{several-csl}'),
	(policy_id('cybersecurity-law'),                     agency_id('npc-standing-committee'),               'issued',    'established', '{}', 'high',   '{several-csl}'),
	(policy_id('ai-safety-governance-framework'),        agency_id('nisstc'),                               'issued',    'established', '{}', 'high',   '{pymnts-framework-1,comparativeai-framework-1}'),
	(policy_id('shanghai-ai-regulations'),               agency_id('shanghai-congress-standing-committee'), 'adopted',   'established', '{}', 'high',   '{shanghai-ai-english}'),
	(policy_id('shanghai-ai-regulations'),               agency_id('shanghai-congress-standing-committee'), 'issued',    'established', '{}', 'high',   '{shanghai-ai-english}'),
	(policy_id('shenzhen-ai-regulations'),               agency_id('shenzhen-congress-standing-committee'), 'adopted',   'established', '{}', 'high',   '{cset-shenzhen-ai}'),
	(policy_id('shenzhen-ai-regulations'),               agency_id('shenzhen-congress-standing-committee'), 'issued',    'established', '{}', 'high',   '{cset-shenzhen-ai,wikisource-shenzhen-ai}'),
	(policy_id('ai-ethics-governance-framework'),        agency_id('ai-governance-expert-committee'),       'issued',    'established', '{}', 'medium', '{oecd-principles,newamerica-principles}'),
	(policy_id('made-in-china-2025'),                    agency_id('state-council'),                        'issued',    'established', '{}', 'high',   '{cset-mic2025}'),
	(policy_id('ai-open-innovation-platforms'),          agency_id('most'),                                 'announced', 'established', '{}', 'high',   '{usito-platforms,several-platforms}'),
	(policy_id('ai-open-innovation-platforms'),          agency_id('most'),                                 'launched',  'established', '{}', 'high',   '{usito-platforms,several-platforms}');

-- Texts -------------------------------------------------------------------------------------------

-- Addresses as they are given, none of them opened. An address that circulates garbled is not among them.
insert into policy_link (policy_id, kind, confidence, address, evidence, remark) values
	(policy_id('new-generation-ai-development-plan'),    'official-text',        'high',   'https://www.gov.cn/zhengce/content/2017-07/20/content_5211996.htm', '{gov-aidp-text,repos-aidp}', null),
	(policy_id('new-generation-ai-development-plan'),    'translation',          'high',   'https://flia.org/notice-state-council-issuing-new-generation-artificial-intelligence-development-plan/', '{flia-aidp}', null),
	(policy_id('algorithmic-recommendation-provisions'), 'official-text',        'high',   'https://www.cac.gov.cn/2022-01/04/c_1642894606364259.htm', '{cac-algorithms-text,repos-algorithms}', null),
	(policy_id('algorithmic-recommendation-provisions'), 'official-text',        'high',   'https://www.gov.cn/zhengce/zhengceku/2022-01/04/content_5666429.htm', '{gov-algorithms-text,repos-algorithms,appinchina-algorithms}', null),
	(policy_id('algorithmic-recommendation-provisions'), 'translation',          'high',   'https://www.chinalawtranslate.com/en/algorithms/', '{clt-algorithms,repos-algorithms}', null),
	(policy_id('deep-synthesis-provisions'),             'official-text',        'high',   'https://www.cac.gov.cn/2022-12/11/c_1672221949354811.htm', '{cac-deep-synthesis-text,repos-deep-synthesis}', null),
	(policy_id('deep-synthesis-provisions'),             'official-text',        'high',   'http://ga.sz.gov.cn/ZWGK/ZCFG/SZZCFGS/JD_WLGL/content/post_10957034.html', '{sz-psb-deep-synthesis}', 'Copy of the text at the Shenzhen police.'),
	(policy_id('deep-synthesis-provisions'),             'translation',          'high',   'https://datacompliancechina.com/laws/deep-synthesis-provisions/', '{datacompliancechina-deep-synthesis}', null),
	(policy_id('deep-synthesis-provisions'),             'translation',          'medium', 'https://www.chinalawtranslate.com/en/deep-synthesis/', '{clt-deep-synthesis,repos-deep-synthesis}', null),
	(policy_id('generative-ai-interim-measures'),        'official-text',        'high',   'https://www.cac.gov.cn/2023-07/13/c_1690898327029107.htm', '{cac-genai-text,repos-genai}', null),
	(policy_id('generative-ai-interim-measures'),        'translation',          'high',   'https://www.chinalawtranslate.com/en/generative-ai-interim/', '{clt-genai,repos-genai}', null),
	(policy_id('personal-information-protection-law'),   'official-text',        'high',   'http://www.npc.gov.cn/npc/c30834/202108/a8c4e3672c74491a80b53a172bb753fe.shtml', '{npc-pipl-text,repos-pipl}', null),
	(policy_id('personal-information-protection-law'),   'official-text',        'medium', 'https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm', '{cac-pipl-text,repos-pipl}', null),
	(policy_id('data-security-law'),                     'official-text',        'medium', 'http://www.npc.gov.cn/npc/c30834/202106/7c9af12f51334a73b56d7938f99a788a.shtml', '{npc-dsl-text,repos-dsl}', null),
	(policy_id('data-security-law'),                     'official-translation', 'high',   'http://subsites.chinadaily.com.cn/npc/2021-06/10/c_689311.htm', '{npc-dsl-english}', null),
	(policy_id('cybersecurity-law'),                     'official-text',        'medium', 'https://www.cac.gov.cn/2025-12/29/c_1768735112911946.htm', '{cac-csl-amended-text,repos-csl-amendment}', 'Consolidated text, with the amendment of 2025.'),
	(policy_id('ai-safety-governance-framework'),        'official-text',        'medium', 'https://www.cac.gov.cn/2024-09/09/c_1727567886199789.htm', '{cac-framework-1-text,hf-policies}', null),
	(policy_id('ai-safety-governance-framework'),        'official-text',        'medium', 'https://www.tc260.org.cn/front/postDetail.html?id=20240909102807', '{tc260-framework-1-text,toolnavs-framework-1}', null),
	(policy_id('shanghai-ai-regulations'),               'official-translation', 'high',   'https://english.shanghai.gov.cn/en-LocalRules/20240913/4395d1563dd548b39406cbe8833c9ef6.html', '{shanghai-ai-english}', null),
	(policy_id('shenzhen-ai-regulations'),               'official-text',        'high',   'http://www.szrd.gov.cn/szrd_zlda/szrd_zlda_flfg/flfg_szfg/content/post_834707.html', '{szrd-shenzhen-ai-text,cset-shenzhen-ai}', null),
	(policy_id('shenzhen-ai-regulations'),               'translation',          'high',   'https://cset.georgetown.edu/publication/regulations-for-the-promotion-of-the-artificial-intelligence-industry-in-shenzhen-special-economic-zone', '{cset-shenzhen-ai}', null),
	(policy_id('shenzhen-ai-regulations'),               'archived-copy',        'high',   'https://perma.cc/6VKQ-NJZF', '{cset-shenzhen-ai}', 'Archived copy that goes with the translation.'),
	(policy_id('ai-ethics-governance-framework'),        'official-text',        'medium', 'https://www.most.gov.cn/kjbgz/201906/t20190617_147107.html', '{most-principles-text,repos-principles}', 'The governance principles, identified by inference.'),
	(policy_id('ai-ethics-governance-framework'),        'translation',          'medium', 'https://newamerica.org/cybersecurity-initiative/digichina/blog/translation-chinese-expert-group-offers-governance-principles-responsible-ai', '{newamerica-principles}', 'The governance principles, identified by inference.'),
	(policy_id('made-in-china-2025'),                    'official-text',        'high',   'http://www.gov.cn/zhengce/content/2015-05/19/content_9784.htm', '{gov-mic2025-text,cset-mic2025}', null),
	(policy_id('made-in-china-2025'),                    'translation',          'high',   'https://cset.georgetown.edu/publication/notice-of-the-state-council-on-the-publication-of-made-in-china-2025', '{cset-mic2025}', null),
	(policy_id('made-in-china-2025'),                    'archived-copy',        'high',   'https://perma.cc/9PA3-WYBA', '{cset-mic2025}', 'Archived copy that goes with the translation.');

-- Provisions --------------------------------------------------------------------------------------

-- The sums of the plan of 2017, and a limit of the generative AI measures, on which the document is silent.
insert into provision (slug, policy_id, position, article, kind, due_year, topics, origin, source_lines, evidence, confidence, text) values
	('aidp-industry-2020',    policy_id('new-generation-ai-development-plan'), 7,  null, 'target', 2020, '{national-strategy,industry-promotion}', 'established', '{}', '{comparativeai-aidp}',                'medium', 'By 2020 the core AI industry is worth 150 billion yuan, related industries one trillion.'),
	('aidp-industry-2025',    policy_id('new-generation-ai-development-plan'), 8,  null, 'target', 2025, '{national-strategy,industry-promotion}', 'established', '{}', '{comparativeai-aidp}',                'medium', 'By 2025 the core AI industry is worth 400 billion yuan, related industries five trillion.'),
	('aidp-industry-2030',    policy_id('new-generation-ai-development-plan'), 9,  null, 'target', 2030, '{national-strategy,industry-promotion}', 'established', '{}', '{comparativeai-aidp,gov-en-ai-2024}', 'medium', 'By 2030 the core AI industry is worth one trillion yuan, related industries ten trillion.'),
	('genai-research-exempt', policy_id('generative-ai-interim-measures'),     14, '2',  'scope',  null, '{generative-ai}',                        'established', '{}', '{hooverssubs-genai}',                 'high',   'Research and development that offers the public no service is not covered.');
