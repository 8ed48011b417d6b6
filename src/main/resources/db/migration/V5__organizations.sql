-- Firms, institutes, publishers and the one conference, under the names the document gives them. A body with
-- public powers is an agency, not an organization.

-- The fifteen firms with an open innovation platform. Of the first four, the document names no field.
insert into organization (slug, name, chinese_name, kind, platform_field, platform_year, source_lines, description) values
	('baidu',      'Baidu',                 null,       'company', null,                                    2017, '{93,95}', 'Backs one of the four open platforms launched first; named as a partner in the platforms announced in 2018.'),
	('alibaba',    'Alibaba',               null,       'company', null,                                    2017, '{93,95}', 'Backs one of the four open platforms launched first; named as a partner in the platforms announced in 2018.'),
	('tencent',    'Tencent',               null,       'company', null,                                    2017, '{93,95}', 'Backs one of the four open platforms launched first; named as a partner in the platforms announced in 2018.'),
	('iflytek',    'iFLYTEK',               null,       'company', null,                                    2017, '{93,95}', 'Backs one of the four open platforms launched first; named as a partner in the platforms announced in 2018.'),
	('sensetime',  'SenseTime',             null,       'company', 'computer vision',                       2018, '{93}',    'Appointed in 2018 as the fifth national AI open platform.'),
	('yitu',       'YITU Technology',       '依图科技', 'company', 'vision computing',                      2019, '{91,92}', 'One of the ten that joined the open innovation platform programme in 2019.'),
	('mininglamp', 'MININGLAMP Technology', '明略科技', 'company', 'marketing intelligence',                2019, '{91,92}', 'One of the ten that joined the open innovation platform programme in 2019.'),
	('huawei',     'Huawei',                '华为',     'company', 'software and hardware infrastructures', 2019, '{91,92}', 'One of the ten that joined the open innovation platform programme in 2019.'),
	('ping-an',    'Ping An',               '中国平安', 'company', 'inclusive finance',                     2019, '{91,92}', 'One of the ten that joined the open innovation platform programme in 2019.'),
	('hikvision',  'HIKVISION',             '海康威视', 'company', 'video sensing',                         2019, '{91,92}', 'One of the ten that joined the open innovation platform programme in 2019.'),
	('jd-com',     'JD.com',                '京东',     'company', 'intelligent supply chain',              2019, '{91,92}', 'One of the ten that joined the open innovation platform programme in 2019.'),
	('megvii',     'MEGVII',                '旷视科技', 'company', 'image sensing',                         2019, '{91,92}', 'One of the ten that joined the open innovation platform programme in 2019.'),
	('qihoo-360',  'Qihoo 360',             '奇虎360',  'company', 'cybersecurity',                         2019, '{91,92}', 'One of the ten that joined the open innovation platform programme in 2019.'),
	('tal',        'TAL',                   '好未来',   'company', 'smart education',                       2019, '{91,92}', 'One of the ten that joined the open innovation platform programme in 2019.'),
	('xiaomi',     'Xiaomi',                '小米',     'company', 'smart home',                            2019, '{91,92}', 'One of the ten that joined the open innovation platform programme in 2019.');

-- The others that it speaks of.
insert into organization (slug, name, kind, source_lines, description) values
	('01-ai',               '01.AI',                                    'company',    '{30}',    'Is building a large language model meant first for users in China.'),
	('sas',                 'SAS',                                      'company',    '{26,30}', 'Ran, with Colesman Parkes Research, the survey of decision-makers on generative AI; the document describes the two as one AI and analytics software company.'),
	('coleman-parkes',      'Colesman Parkes Research',                 'company',    '{26}',    'Ran, with SAS, the survey of decision-makers on generative AI; the document describes the two as one AI and analytics software company.'),
	('merics',              'Mercator Institute for China Studies',     'think-tank', '{29}',    'One of its analysts, unnamed, calls the course of Beijing on generative AI measured rather than at the cutting edge, and lukewarm beside that of countries that press on with products.'),
	('nvidia',              'Nvidia',                                   'company',    '{9}',     'Named in a headline on the controls in spite of which Chinese AI firms narrow the gap.'),
	('openai',              'OpenAI',                                   'company',    '{17}',    'Named in a headline as planning to restrict its API, while Chinese firms court its users.'),
	('new-america',         'New America',                              'think-tank', '{108}',   'Named as a think tank through which the 2017 plan can be had in English.'),
	('world-ai-conference', 'World Artificial Intelligence Conference', 'conference', '{91}',    'Opened on August 29, 2019, when ten companies were announced as joining the open innovation platform programme.');

-- The publishers of the news it lists, of which it says nothing but the name.
insert into organization (slug, name, kind, source_lines) values
	('bloomberg-professional-services', 'Bloomberg Professional Services', 'publisher', '{10}'),
	('the-economist',                   'The Economist',                   'publisher', '{12}'),
	('the-conversation',                'The Conversation',                'publisher', '{14}'),
	('the-diplomat',                    'Diplomat',                        'publisher', '{16}'),
	('reuters',                         'Reuters',                         'publisher', '{18}'),
	('nbr',                             'NBR',                             'publisher', '{20}'),
	('prc',                             'PRC',                             'publisher', '{22}'),
	('center-for-data-innovation',      'Center for Data Innovation',      'publisher', '{24}'),
	('digichina',                       'DigiChina',                       'publisher', '{38}'),
	('brookings',                       'Brookings',                       'publisher', '{84}'),
	('nytimes',                         'NYTimes',                         'publisher', '{110}');

-- Every name, with the lines where it stands so.
insert into organization_name (organization_id, kind, name, source_lines) values
	(organization_id('baidu'),                           'title',   'Baidu',                                         '{93,95}'),
	(organization_id('alibaba'),                         'title',   'Alibaba',                                       '{93,95}'),
	(organization_id('tencent'),                         'title',   'Tencent',                                       '{93,95}'),
	(organization_id('iflytek'),                         'title',   'iFLYTEK',                                       '{93}'),
	(organization_id('iflytek'),                         'alias',   'iFlytek',                                       '{95}'),
	(organization_id('sensetime'),                       'title',   'SenseTime',                                     '{93}'),
	(organization_id('yitu'),                            'title',   'YITU Technology',                               '{92}'),
	(organization_id('yitu'),                            'chinese', '依图科技',                                      '{92}'),
	(organization_id('mininglamp'),                      'title',   'MININGLAMP Technology',                         '{92}'),
	(organization_id('mininglamp'),                      'chinese', '明略科技',                                      '{92}'),
	(organization_id('huawei'),                          'title',   'Huawei',                                        '{92}'),
	(organization_id('huawei'),                          'chinese', '华为',                                          '{92}'),
	(organization_id('ping-an'),                         'title',   'Ping An',                                       '{92}'),
	(organization_id('ping-an'),                         'chinese', '中国平安',                                      '{92}'),
	(organization_id('hikvision'),                       'title',   'HIKVISION',                                     '{92}'),
	(organization_id('hikvision'),                       'chinese', '海康威视',                                      '{92}'),
	(organization_id('jd-com'),                          'title',   'JD.com',                                        '{92}'),
	(organization_id('jd-com'),                          'chinese', '京东',                                          '{92}'),
	(organization_id('megvii'),                          'title',   'MEGVII',                                        '{92}'),
	(organization_id('megvii'),                          'chinese', '旷视科技',                                      '{92}'),
	(organization_id('qihoo-360'),                       'title',   'Qihoo 360',                                     '{92}'),
	(organization_id('qihoo-360'),                       'chinese', '奇虎360',                                       '{92}'),
	(organization_id('tal'),                             'title',   'TAL',                                           '{92}'),
	(organization_id('tal'),                             'chinese', '好未来',                                        '{92}'),
	(organization_id('xiaomi'),                          'title',   'Xiaomi',                                        '{92}'),
	(organization_id('xiaomi'),                          'chinese', '小米',                                          '{92}'),
	(organization_id('01-ai'),                           'title',   '01.AI',                                         '{30}'),
	(organization_id('sas'),                             'title',   'SAS',                                           '{26,30}'),
	(organization_id('coleman-parkes'),                  'title',   'Colesman Parkes Research',                      '{26}'),
	(organization_id('merics'),                          'title',   'Mercator Institute for China Studies',          '{29}'),
	(organization_id('nvidia'),                          'title',   'Nvidia',                                        '{9}'),
	(organization_id('openai'),                          'title',   'OpenAI',                                        '{17}'),
	(organization_id('new-america'),                     'title',   'New America',                                   '{108}'),
	(organization_id('world-ai-conference'),             'title',   'World Artificial Intelligence Conference',      '{91}'),
	(organization_id('world-ai-conference'),             'alias',   '2019 World Artificial Intelligence Conference', '{91}'),
	(organization_id('bloomberg-professional-services'), 'title',   'Bloomberg Professional Services',               '{10}'),
	(organization_id('the-economist'),                   'title',   'The Economist',                                 '{12}'),
	(organization_id('the-conversation'),                'title',   'The Conversation',                              '{14}'),
	(organization_id('the-diplomat'),                    'title',   'Diplomat',                                      '{16}'),
	(organization_id('reuters'),                         'title',   'Reuters',                                       '{18}'),
	(organization_id('nbr'),                             'title',   'NBR',                                           '{20}'),
	(organization_id('prc'),                             'title',   'PRC',                                           '{22}'),
	(organization_id('center-for-data-innovation'),      'title',   'Center for Data Innovation',                    '{24}'),
	(organization_id('digichina'),                       'title',   'DigiChina',                                     '{38}'),
	(organization_id('brookings'),                       'title',   'Brookings',                                     '{84}'),
	(organization_id('nytimes'),                         'title',   'NYTimes',                                       '{110}');
