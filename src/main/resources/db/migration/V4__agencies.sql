-- The public bodies, as the document names them and with what it shows each of them doing. Of none does it
-- say which body stands above it.

-- The five that it lists as coordinating. It speaks of them together where it opens the list (line 134).
insert into agency (slug, name, acronym, kind, listed, source_lines, function) values
	('most', 'Ministry of Science and Technology',              'MOST', 'ministry',       true, '{3,90,124,134,135}',     'Set up the AI ethics and governance framework of June 2019; named among the bodies that enforce most AI laws and policies and that carry out the national strategies together.'),
	('cac',  'Cyberspace Administration of China',              'CAC',  'administration', true, '{33,46,75,124,134,136}', 'Drafted the algorithmic recommendation provisions, has generative AI providers register with the cyberspace department of their locality, and sets the amount of personal information above which it must be kept in the country. Named among the enforcers of most AI laws and policies.'),
	('ndrc', 'National Development and Reform Commission',      'NDRC', 'commission',     true, '{134,137}',              'Listed as one of the bodies that carry out the national AI strategies together; nothing more is said of it.'),
	('miit', 'Ministry of Industry and Information Technology', 'MIIT', 'ministry',       true, '{86,93,134,138}',        'Released draft guidelines on AI algorithms in 2021, against misuse in surveillance and social credit; said to have begun the new-generation AI national projects and launched the first four open platforms in 2017.'),
	('cas',  'Chinese Academy of Sciences',                     'CAS',  'academy',        true, '{134,139}',              'Listed as one of the bodies that carry out the national AI strategies together; nothing more is said of it.');

-- Those that it only mentions. Where it names a body by description alone, the name here is that description
-- with its place.
insert into agency (slug, name, acronym, kind, listed, source_lines, function) values
	('communist-party',                'Chinese Communist Party',                                           null,     'party',               false, '{3}', 'Declared in 2017 that it means the country to lead the world in AI by 2030.'),
	('state-council',                  'State Council',                                                     null,     'government',          false, '{40}', 'Issued guidelines in 2022 on responsible AI use, weighing innovation against security.'),
	('chinese-government',             'Chinese government',                                                null,     'government',          false, '{2,3,27,29,31,33,34,36,40,43,60,62,86,88,90,95,98,101,102,103,104,109,112,118}', 'Stands for the state wherever no body is named: it announces plans and platforms, widens supervision of deep synthesis and generative AI, runs pilot programmes, keeps the algorithm registry and means to lead the world in AI by 2030. On generative AI it is said to take a careful, measured course, with the whole economy in view, so that full development may take time.'),
	('nisstc',                         'National Information Security Standardization Technical Committee', 'NISSTC', 'standards-committee', false, '{33}', 'Issued draft rules on generative AI in 2023.'),
	('local-cyberspace-departments',   'Local cyberspace departments',                                      null,     'local-government',    false, '{33}', 'Register the generative AI providers of their locality, as the CAC requires under the interim measures.'),
	('shenzhen-government',            'Shenzhen government',                                               null,     'local-government',    false, '{81}', 'To develop and run the system by which AI products and services are classed by risk.'),
	('shanghai-municipal-departments', 'Shanghai municipal departments',                                    null,     'local-government',    false, '{78}', 'To see to a list of minor infractions for which no administrative penalty is imposed.'),
	('shanghai-ethics-council',        'Shanghai Ethics Council',                                           null,     'expert-committee',    false, '{78}', 'Set up by the Shanghai regulation to raise ethical awareness in AI, as a check on a course that favours innovation.'),
	('pla-strategic-support-force',    'PLA Strategic Support Force',                                       null,     'military',            false, '{83}', null);

-- Every name, with the lines where it stands so.
insert into agency_name (agency_id, kind, name, source_lines) values
	(agency_id('most'),                           'title',   'Ministry of Science and Technology',                                '{3,90,124,135}'),
	(agency_id('most'),                           'acronym', 'MOST',                                                              '{3,90,124,135}'),
	(agency_id('cac'),                            'title',   'Cyberspace Administration of China',                                '{33,46,124,136}'),
	(agency_id('cac'),                            'alias',   'Cybersecurity Administration of China',                             '{75}'),
	(agency_id('cac'),                            'acronym', 'CAC',                                                               '{33,75,124,136}'),
	(agency_id('ndrc'),                           'title',   'National Development and Reform Commission',                        '{137}'),
	(agency_id('ndrc'),                           'acronym', 'NDRC',                                                              '{137}'),
	(agency_id('miit'),                           'title',   'Ministry of Industry and Information Technology',                   '{86,138}'),
	(agency_id('miit'),                           'acronym', 'MIIT',                                                              '{86,93,138}'),
	(agency_id('cas'),                            'title',   'Chinese Academy of Sciences',                                       '{139}'),
	(agency_id('cas'),                            'acronym', 'CAS',                                                               '{139}'),
	(agency_id('communist-party'),                'title',   'Chinese Communist Party',                                           '{3}'),
	(agency_id('state-council'),                  'title',   'State Council',                                                     '{40}'),
	(agency_id('chinese-government'),             'title',   'Chinese government',                                                '{36}'),
	(agency_id('chinese-government'),             'alias',   'Beijing',                                                           '{29,109}'),
	(agency_id('nisstc'),                         'title',   'National Information Security Standardization Technical Committee', '{33}'),
	(agency_id('nisstc'),                         'acronym', 'NISSTC',                                                            '{33}'),
	(agency_id('local-cyberspace-departments'),   'alias',   'local cyberspace department',                                       '{33}'),
	(agency_id('shenzhen-government'),            'title',   'Shenzhen government',                                               '{81}'),
	(agency_id('shanghai-municipal-departments'), 'alias',   'relevant municipal departments',                                    '{78}'),
	(agency_id('shanghai-ethics-council'),        'title',   'Ethics Council',                                                    '{78}'),
	(agency_id('pla-strategic-support-force'),    'title',   'PLA’s Strategic Support Force',                                     '{83}');
