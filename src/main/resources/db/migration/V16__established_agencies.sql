-- Public bodies as known from elsewhere: those that the document leaves out, and for its own the Chinese name, the
-- site, the body above and the days of founding and end. Nothing the document says of them is touched.
--
-- A site is the host as the sources give it, without a scheme, and nobody has opened it. No Chinese name, no parent
-- and no day means that none was found to be sure of.

-- New bodies, each because an instrument here was issued by it or a body here stands under it. Of the expert
-- committee only the Chinese name is established; the English one says the same in plain words.
insert into agency (slug, name, acronym, kind, chinese_name, listed, origin, source_lines, confidence, evidence, founded_on, founded_precision, website, function) values
	('npc',                                   'National People''s Congress',                                      'NPC',   'legislature',      null,               false, 'established', '{}', 'high',   '{ecns-five-year-plan,anews-five-year-plan}', null,         null,   null,          'Approved the outline of the 15th Five-Year Plan in 2026. Its standing committee passes the national laws recorded here.'),
	('npc-standing-committee',                'Standing Committee of the National People''s Congress',            'NPCSC', 'legislature',      '全国人民代表大会常务委员会',    false, 'established', '{}', 'high',   '{mbkaya-pipl,npc-dsl-english,several-csl}', null,         null,   'npc.gov.cn',  'Passed the laws on cybersecurity, data security and personal information, and the amendment of the first.'),
	('state-council-general-office',          'State Council General Office',                                     null,    'government',       null,               false, 'established', '{}', 'medium', '{scmp-legislative-plan}', null,         null,   null,          'Body behind the legislative work plan of the State Council for 2026.'),
	('central-cyberspace-affairs-commission', 'Central Cyberspace Affairs Commission',                            null,    'party',            null,               false, 'established', '{}', 'high',   '{wikiwand-cac}', null,         null,   null,          'Commission of the Party to which the Cyberspace Administration of China belongs.'),
	('central-military-commission',           'Central Military Commission',                                      null,    'military',         null,               false, 'established', '{}', 'high',   '{jamestown-ssf,exbulletin-ssf}', null,         null,   null,          'Stood above the Strategic Support Force.'),
	('mps',                                   'Ministry of Public Security',                                      'MPS',   'ministry',         '公安部',              false, 'established', '{}', 'high',   '{informatica-juridica-algorithms,sz-psb-deep-synthesis,loc-gov-genai-2023}', null,         null,   null,          'One of the issuers of the rules on recommendation algorithms, deep synthesis, generative AI, labelling, facial recognition and anthropomorphic services.'),
	('samr',                                  'State Administration for Market Regulation',                       'SAMR',  'administration',   '国家市场监督管理总局',       false, 'established', '{}', 'high',   '{informatica-juridica-algorithms}', null,         null,   'samr.gov.cn', 'One of the issuers of the rules on recommendation algorithms and on anthropomorphic services; issues national standards together with the Standardization Administration.'),
	('moe',                                   'Ministry of Education',                                            'MOE',   'ministry',         '教育部',              false, 'established', '{}', 'high',   '{loc-gov-genai-2023}', null,         null,   null,          'One of the seven issuers of the interim measures on generative AI.'),
	('nrta',                                  'National Radio and Television Administration',                     'NRTA',  'administration',   '国家广播电视总局',         false, 'established', '{}', 'high',   '{loc-gov-genai-2023}', null,         null,   null,          'One of the issuers of the measures on generative AI and on the labelling of its output.'),
	('sac',                                   'Standardization Administration of China',                          'SAC',   'administration',   null,               false, 'established', '{}', 'high',   '{itechlaw-tc260,usito-tc260}', null,         null,   null,          'Stands above the committee TC260; issues national standards together with SAMR.'),
	('ai-governance-expert-committee',        'National expert committee on the governance of new-generation AI', null,    'expert-committee', '国家新一代人工智能治理专业委员会', false, 'established', '{}', 'high',   '{newamerica-principles,oecd-principles}', '2019-01-01', 'year', null,          'Set up by the Ministry of Science and Technology in 2019; issued eight principles of AI governance that year.'),
	('shanghai-congress-standing-committee',  'Standing Committee of the Shanghai Municipal People''s Congress',  null,    'legislature',      '上海市人民代表大会常务委员会',   false, 'established', '{}', 'high',   '{shanghai-ai-english}', null,         null,   null,          'Passed the Shanghai regulations on the AI industry.'),
	('shenzhen-congress-standing-committee',  'Standing Committee of the Shenzhen Municipal People''s Congress',  null,    'legislature',      '深圳市人民代表大会常务委员会',   false, 'established', '{}', 'high',   '{cset-shenzhen-ai,wikisource-shenzhen-ai}', null,         null,   null,          'Passed the Shenzhen regulations on the AI industry.');

insert into agency_name (agency_id, kind, name, origin, source_lines, evidence, confidence) values
	(agency_id('npc'),                                   'title',   'National People''s Congress',                                      'established', '{}', '{ecns-five-year-plan,anews-five-year-plan}', 'high'),
	(agency_id('npc'),                                   'acronym', 'NPC',                                                              'established', '{}', '{ecns-five-year-plan,anews-five-year-plan}', 'high'),
	(agency_id('npc-standing-committee'),                'title',   'Standing Committee of the National People''s Congress',            'established', '{}', '{mbkaya-pipl,npc-dsl-english,several-csl}', 'high'),
	(agency_id('npc-standing-committee'),                'acronym', 'NPCSC',                                                            'established', '{}', '{mbkaya-pipl,npc-dsl-english,several-csl}', 'high'),
	(agency_id('npc-standing-committee'),                'chinese', '全国人民代表大会常务委员会',                                                    'established', '{}', '{mbkaya-pipl,npc-dsl-english,several-csl}', 'high'),
	(agency_id('state-council-general-office'),          'title',   'State Council General Office',                                     'established', '{}', '{scmp-legislative-plan}', 'medium'),
	(agency_id('central-cyberspace-affairs-commission'), 'title',   'Central Cyberspace Affairs Commission',                            'established', '{}', '{wikiwand-cac}', 'high'),
	(agency_id('central-military-commission'),           'title',   'Central Military Commission',                                      'established', '{}', '{jamestown-ssf,exbulletin-ssf}', 'high'),
	(agency_id('mps'),                                   'title',   'Ministry of Public Security',                                      'established', '{}', '{informatica-juridica-algorithms,sz-psb-deep-synthesis,loc-gov-genai-2023}', 'high'),
	(agency_id('mps'),                                   'acronym', 'MPS',                                                              'established', '{}', '{informatica-juridica-algorithms,sz-psb-deep-synthesis,loc-gov-genai-2023}', 'high'),
	(agency_id('mps'),                                   'chinese', '公安部',                                                              'established', '{}', '{informatica-juridica-algorithms,sz-psb-deep-synthesis,loc-gov-genai-2023}', 'high'),
	(agency_id('samr'),                                  'title',   'State Administration for Market Regulation',                       'established', '{}', '{informatica-juridica-algorithms}', 'high'),
	(agency_id('samr'),                                  'acronym', 'SAMR',                                                             'established', '{}', '{informatica-juridica-algorithms}', 'high'),
	(agency_id('samr'),                                  'chinese', '国家市场监督管理总局',                                                       'established', '{}', '{informatica-juridica-algorithms}', 'high'),
	(agency_id('moe'),                                   'title',   'Ministry of Education',                                            'established', '{}', '{loc-gov-genai-2023}', 'high'),
	(agency_id('moe'),                                   'acronym', 'MOE',                                                              'established', '{}', '{loc-gov-genai-2023}', 'high'),
	(agency_id('moe'),                                   'chinese', '教育部',                                                              'established', '{}', '{loc-gov-genai-2023}', 'high'),
	(agency_id('nrta'),                                  'title',   'National Radio and Television Administration',                     'established', '{}', '{loc-gov-genai-2023}', 'high'),
	(agency_id('nrta'),                                  'acronym', 'NRTA',                                                             'established', '{}', '{loc-gov-genai-2023}', 'high'),
	(agency_id('nrta'),                                  'chinese', '国家广播电视总局',                                                         'established', '{}', '{loc-gov-genai-2023}', 'high'),
	(agency_id('sac'),                                   'title',   'Standardization Administration of China',                          'established', '{}', '{itechlaw-tc260,usito-tc260}', 'high'),
	(agency_id('sac'),                                   'acronym', 'SAC',                                                              'established', '{}', '{itechlaw-tc260,usito-tc260}', 'high'),
	(agency_id('ai-governance-expert-committee'),        'title',   'National expert committee on the governance of new-generation AI', 'established', '{}', '{newamerica-principles,oecd-principles}', 'high'),
	(agency_id('ai-governance-expert-committee'),        'chinese', '国家新一代人工智能治理专业委员会',                                                 'established', '{}', '{newamerica-principles,oecd-principles}', 'high'),
	(agency_id('shanghai-congress-standing-committee'),  'title',   'Standing Committee of the Shanghai Municipal People''s Congress',  'established', '{}', '{shanghai-ai-english}', 'high'),
	(agency_id('shanghai-congress-standing-committee'),  'chinese', '上海市人民代表大会常务委员会',                                                   'established', '{}', '{shanghai-ai-english}', 'high'),
	(agency_id('shenzhen-congress-standing-committee'),  'title',   'Standing Committee of the Shenzhen Municipal People''s Congress',  'established', '{}', '{cset-shenzhen-ai,wikisource-shenzhen-ai}', 'high'),
	(agency_id('shenzhen-congress-standing-committee'),  'chinese', '深圳市人民代表大会常务委员会',                                                   'established', '{}', '{cset-shenzhen-ai,wikisource-shenzhen-ai}', 'high');

-- The bodies of the document. The Chinese name is the one that goes with the name the document uses: of the
-- standards committee the older; its present one follows among the names. The science ministry is dated from the year
-- it came out of an older commission, the industry ministry from the year of its approval and inauguration.
update agency set
	chinese_name = known.chinese_name, website = known.website,
	founded_on = known.founded_on::date, founded_precision = known.founded_precision,
	dissolved_on = known.dissolved_on::date, dissolved_precision = known.dissolved_precision
from (values
	('most',                        '科学技术部',          'www.most.gov.cn',  '1998-01-01', 'year', null,         null),
	('cac',                         '国家互联网信息办公室',     'www.cac.gov.cn',   '2011-05-05', 'day',  null,         null),
	('ndrc',                        '国家发展和改革委员会',     'www.ndrc.gov.cn',  '2003-01-01', 'year', null,         null),
	('miit',                        '工业和信息化部',        'www.miit.gov.cn',  '2008-01-01', 'year', null,         null),
	('nisstc',                      '全国信息安全标准化技术委员会', 'www.tc260.org.cn', '2002-04-15', 'day',  null,         null),
	('state-council',               '国务院',            'www.gov.cn',       '1954-09-27', 'day',  null,         null),
	('pla-strategic-support-force', '中国人民解放军战略支援部队',  null,               '2015-12-31', 'day',  '2024-04-19', 'day'),
	('shenzhen-government',         '深圳市人民政府',        'www.sz.gov.cn',    null,         null,   null,         null),
	('shanghai-ethics-council',     '上海市人工智能伦理专家委员会', null,               null,         null,   null,         null)
) known (slug, chinese_name, website, founded_on, founded_precision, dissolved_on, dissolved_precision)
where agency.id = agency_id(known.slug);

-- The body above.
update agency set parent_id = agency_id(above.parent)
from (values
	('most',                         'state-council'),
	('cac',                          'central-cyberspace-affairs-commission'),
	('ndrc',                         'state-council'),
	('miit',                         'state-council'),
	('nisstc',                       'sac'),
	('pla-strategic-support-force',  'central-military-commission'),
	('npc-standing-committee',       'npc'),
	('state-council-general-office', 'state-council'),
	('mps',                          'state-council'),
	('samr',                         'state-council'),
	('moe',                          'state-council'),
	('nrta',                         'state-council')
) above (slug, parent)
where agency.id = agency_id(above.slug);

insert into agency_name (agency_id, kind, name, origin, source_lines, evidence, confidence) values
	(agency_id('most'),                        'chinese', '科学技术部',                                             'established', '{}', '{wiki-most,people-most-2023}',               'high'),
	(agency_id('cac'),                         'chinese', '国家互联网信息办公室',                                        'established', '{}', '{wikiwand-cac}',                             'high'),
	(agency_id('ndrc'),                        'chinese', '国家发展和改革委员会',                                        'established', '{}', '{ourchinastory-ndrc,piglix-ndrc}',           'high'),
	(agency_id('miit'),                        'chinese', '工业和信息化部',                                           'established', '{}', '{china-org-miit}',                           'high'),
	(agency_id('nisstc'),                      'chinese', '全国信息安全标准化技术委员会',                                    'established', '{}', '{itechlaw-tc260,usito-tc260}',               'high'),
	(agency_id('state-council'),               'chinese', '国务院',                                               'established', '{}', '{wiki-state-council}',                       'medium'),
	(agency_id('pla-strategic-support-force'), 'chinese', '中国人民解放军战略支援部队',                                     'established', '{}', '{jamestown-ssf,exbulletin-ssf}',             'high'),
	(agency_id('shenzhen-government'),         'chinese', '深圳市人民政府',                                           'established', '{}', '{sz-gov-page}',                              'medium'),
	(agency_id('shanghai-ethics-council'),     'chinese', '上海市人工智能伦理专家委员会',                                    'established', '{}', '{people-shanghai-ai,repos-shanghai-ethics}', 'medium'),
	(agency_id('cac'),                         'chinese', '中央网络安全和信息化委员会办公室',                                  'established', '{}', '{wikiwand-cac}',                             'high'),
	(agency_id('nisstc'),                      'title',   'National Technical Committee 260 on Cybersecurity', 'established', '{}', '{pymnts-framework-1,cspress-tc260}',         'high'),
	(agency_id('nisstc'),                      'chinese', '全国网络安全标准化技术委员会',                                    'established', '{}', '{pymnts-framework-1,cspress-tc260}',         'high'),
	(agency_id('nisstc'),                      'acronym', 'TC260',                                             'established', '{}', '{itechlaw-tc260,usito-tc260}',               'high'),
	(agency_id('nisstc'),                      'acronym', 'SAC/TC260',                                         'established', '{}', '{itechlaw-tc260,usito-tc260}',               'high'),
	(agency_id('shanghai-ethics-council'),     'alias',   'expert committee on AI ethics',                     'established', '{}', '{people-shanghai-ai}',                       'medium');

-- On what each of these rests; and, of the new bodies, what is less sure than their record.
insert into grounding (agency_id, field, evidence, confidence) values
	(agency_id('most'),                        'chineseName', '{wiki-most,people-most-2023}', 'high'),
	(agency_id('most'),                        'website',     '{wiki-most,people-most-2023}', 'high'),
	(agency_id('most'),                        'founded',     '{wiki-most,people-most-2023}', 'high'),
	(agency_id('most'),                        'parents',     '{wiki-most,people-most-2023}', 'high'),
	(agency_id('cac'),                         'chineseName', '{wikiwand-cac}', 'high'),
	(agency_id('cac'),                         'website',     '{wikiwand-cac}', 'high'),
	(agency_id('cac'),                         'founded',     '{wikiwand-cac}', 'high'),
	(agency_id('cac'),                         'parents',     '{wikiwand-cac}', 'high'),
	(agency_id('ndrc'),                        'chineseName', '{ourchinastory-ndrc,piglix-ndrc}', 'high'),
	(agency_id('ndrc'),                        'website',     '{ourchinastory-ndrc,piglix-ndrc}', 'high'),
	(agency_id('ndrc'),                        'founded',     '{ourchinastory-ndrc,piglix-ndrc}', 'high'),
	(agency_id('ndrc'),                        'parents',     '{ourchinastory-ndrc,piglix-ndrc}', 'high'),
	(agency_id('miit'),                        'chineseName', '{china-org-miit}', 'high'),
	(agency_id('miit'),                        'website',     '{china-org-miit}', 'high'),
	(agency_id('miit'),                        'founded',     '{china-org-miit}', 'high'),
	(agency_id('miit'),                        'parents',     '{china-org-miit}', 'high'),
	(agency_id('nisstc'),                      'chineseName', '{itechlaw-tc260,usito-tc260}', 'high'),
	(agency_id('nisstc'),                      'website',     '{itechlaw-tc260,usito-tc260}', 'high'),
	(agency_id('nisstc'),                      'founded',     '{itechlaw-tc260,usito-tc260}', 'high'),
	(agency_id('nisstc'),                      'parents',     '{itechlaw-tc260,usito-tc260}', 'high'),
	(agency_id('state-council'),               'chineseName', '{wiki-state-council}', 'medium'),
	(agency_id('state-council'),               'website',     '{wiki-state-council}', 'medium'),
	(agency_id('state-council'),               'founded',     '{wiki-state-council}', 'medium'),
	(agency_id('pla-strategic-support-force'), 'chineseName', '{jamestown-ssf,exbulletin-ssf}', 'high'),
	(agency_id('pla-strategic-support-force'), 'founded',     '{jamestown-ssf,exbulletin-ssf}', 'high'),
	(agency_id('pla-strategic-support-force'), 'dissolved',   '{jamestown-ssf,exbulletin-ssf}', 'high'),
	(agency_id('pla-strategic-support-force'), 'parents',     '{jamestown-ssf,exbulletin-ssf}', 'high'),
	(agency_id('shenzhen-government'),         'chineseName', '{sz-gov-page}', 'medium'),
	(agency_id('shenzhen-government'),         'website',     '{sz-gov-page}', 'medium'),
	(agency_id('shanghai-ethics-council'),     'chineseName', '{people-shanghai-ai,repos-shanghai-ethics}', 'medium'),
	(agency_id('mps'),                         'parents',     '{informatica-juridica-algorithms,sz-psb-deep-synthesis,loc-gov-genai-2023}', 'medium'),
	(agency_id('samr'),                        'parents',     '{informatica-juridica-algorithms}', 'medium'),
	(agency_id('moe'),                         'parents',     '{loc-gov-genai-2023}', 'medium'),
	(agency_id('nrta'),                        'parents',     '{loc-gov-genai-2023}', 'medium'),
	(agency_id('samr'),                        'website',     '{repos-gb-t-45654-2025}', 'medium'),
	(agency_id('npc-standing-committee'),      'website',     '{repos-pipl}', 'medium');
