-- What joins the policies to the bodies behind them, to companies, to one another and to foreign law.

-- Public bodies -------------------------------------------------------------------------------------

-- The Chinese government stands where the document names China or its government and no particular body.
insert into policy_agency (policy_id, agency_id, role, source_lines) values
	(policy_id('new-generation-ai-development-plan'),      agency_id('chinese-government'),             'issued',                '{2,101,105}'),
	(policy_id('algorithmic-recommendation-provisions'),   agency_id('cac'),                            'drafted',               '{46}'),
	(policy_id('algorithmic-recommendation-provisions'),   agency_id('chinese-government'),             'registers',             '{60}'),
	(policy_id('deep-synthesis-provisions'),               agency_id('chinese-government'),             'issued',                '{34,36}'),
	(policy_id('generative-ai-interim-measures'),          agency_id('chinese-government'),             'adopted',               '{62}'),
	(policy_id('generative-ai-interim-measures'),          agency_id('cac'),                            'requires-registration', '{33}'),
	(policy_id('generative-ai-interim-measures'),          agency_id('local-cyberspace-departments'),   'registers',             '{33}'),
	(policy_id('personal-information-protection-law'),     agency_id('cac'),                            'sets-threshold',        '{75}'),
	(policy_id('shanghai-ai-regulations'),                 agency_id('shanghai-municipal-departments'), 'oversees',              '{78}'),
	(policy_id('shanghai-ai-regulations'),                 agency_id('shanghai-ethics-council'),        'established-by',        '{78}'),
	(policy_id('shenzhen-ai-regulations'),                 agency_id('shenzhen-government'),            'manages',               '{81}'),
	(policy_id('made-in-china-2025'),                      agency_id('chinese-government'),             'announced',             '{112}'),
	(policy_id('twelfth-five-year-plan'),                  agency_id('chinese-government'),             'issued',                '{118}'),
	(policy_id('ai-ethics-governance-framework'),          agency_id('most'),                           'issued',                '{3,90}'),
	(policy_id('nisstc-generative-ai-draft'),              agency_id('nisstc'),                         'issued',                '{33}'),
	(policy_id('miit-algorithm-draft-guidelines'),         agency_id('miit'),                           'issued',                '{86}'),
	(policy_id('state-council-responsible-ai-guidelines'), agency_id('state-council'),                  'issued',                '{40}'),
	(policy_id('ai-regulation-pilot-programs'),            agency_id('chinese-government'),             'manages',               '{40}'),
	(policy_id('ai-regulation-pilot-programs'),            agency_id('chinese-government'),             'oversees',              '{43}'),
	(policy_id('ai-open-innovation-platforms'),            agency_id('chinese-government'),             'announced',             '{3,95}'),
	(policy_id('ai-open-innovation-platforms'),            agency_id('chinese-government'),             'launched',              '{95,96,98}'),
	(policy_id('ai-open-innovation-platforms'),            agency_id('miit'),                           'launched',              '{93}'),
	(policy_id('new-generation-ai-national-projects'),     agency_id('miit'),                           'launched',              '{93}');

-- Line 124 has most of the laws and policies listed below it enforced by bodies like these two; the plan and
-- the framework on that list are left out, as neither is of a kind to be enforced.
insert into policy_agency (policy_id, agency_id, role, source_lines) values
	(policy_id('generative-ai-interim-measures'),        agency_id('cac'),  'enforces', '{124,126}'),
	(policy_id('generative-ai-interim-measures'),        agency_id('most'), 'enforces', '{124,126}'),
	(policy_id('algorithmic-recommendation-provisions'), agency_id('cac'),  'enforces', '{124,127}'),
	(policy_id('algorithmic-recommendation-provisions'), agency_id('most'), 'enforces', '{124,127}'),
	(policy_id('deep-synthesis-provisions'),             agency_id('cac'),  'enforces', '{124,128}'),
	(policy_id('deep-synthesis-provisions'),             agency_id('most'), 'enforces', '{124,128}'),
	(policy_id('personal-information-protection-law'),   agency_id('cac'),  'enforces', '{124,129}'),
	(policy_id('personal-information-protection-law'),   agency_id('most'), 'enforces', '{124,129}'),
	(policy_id('data-security-law'),                     agency_id('cac'),  'enforces', '{124,130}'),
	(policy_id('data-security-law'),                     agency_id('most'), 'enforces', '{124,130}'),
	(policy_id('cybersecurity-law'),                     agency_id('cac'),  'enforces', '{124,132}'),
	(policy_id('cybersecurity-law'),                     agency_id('most'), 'enforces', '{124,132}');

-- Organizations -------------------------------------------------------------------------------------

insert into policy_organization (policy_id, organization_id, role, source_lines) values
	(policy_id('ai-open-innovation-platforms'),       organization_id('baidu'),       'operates-platform', '{93}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('alibaba'),     'operates-platform', '{93}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('tencent'),     'operates-platform', '{93}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('iflytek'),     'operates-platform', '{93}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('sensetime'),   'operates-platform', '{93}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('yitu'),        'operates-platform', '{91,92}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('mininglamp'),  'operates-platform', '{91,92}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('huawei'),      'operates-platform', '{91,92}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('ping-an'),     'operates-platform', '{91,92}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('hikvision'),   'operates-platform', '{91,92}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('jd-com'),      'operates-platform', '{91,92}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('megvii'),      'operates-platform', '{91,92}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('qihoo-360'),   'operates-platform', '{91,92}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('tal'),         'operates-platform', '{91,92}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('xiaomi'),      'operates-platform', '{91,92}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('baidu'),       'partner',           '{95,98}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('alibaba'),     'partner',           '{95,98}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('tencent'),     'partner',           '{95,98}'),
	(policy_id('ai-open-innovation-platforms'),       organization_id('iflytek'),     'partner',           '{95,98}'),
	(policy_id('new-generation-ai-development-plan'), organization_id('new-america'), 'translator',        '{108}'),
	(policy_id('ai-law-expert-proposal'),             organization_id('digichina'),   'analysed-by',       '{37,38}');

-- Relations -----------------------------------------------------------------------------------------

insert into policy_relation (from_id, to_id, kind, source_lines) values
	(policy_id('shenzhen-ai-regulations'),             policy_id('shanghai-ai-regulations'),               'similar-to',  '{80}'),
	(policy_id('personal-information-protection-law'), policy_id('algorithmic-recommendation-provisions'), 'complements', '{70}'),
	(policy_id('personal-information-protection-law'), policy_id('generative-ai-interim-measures'),        'complements', '{70}'),
	(policy_id('ai-open-innovation-platforms'),        policy_id('new-generation-ai-development-plan'),    'implements',  '{93}'),
	(policy_id('new-generation-ai-national-projects'), policy_id('new-generation-ai-development-plan'),    'implements',  '{93}');

-- Comparisons with foreign law ----------------------------------------------------------------------

insert into comparison (policy_id, instrument, jurisdiction, source_lines, point) values
	(policy_id('algorithmic-recommendation-provisions'), 'DMA',    'EU', '{46}', 'The provisions as a whole are held to be its parallel; the document calls the Act enacted by then.'),
	(policy_id('algorithmic-recommendation-provisions'), 'DMA',    'EU', '{47}', 'Both address monopolistic behaviour by platforms.'),
	(policy_id('algorithmic-recommendation-provisions'), 'DSA',    'EU', '{46}', 'The provisions as a whole are held to be its parallel; the document calls the Act enacted by then.'),
	(policy_id('algorithmic-recommendation-provisions'), 'DSA',    'EU', '{60}', 'Both demand that recommendation algorithms be more transparent.'),
	(policy_id('algorithmic-recommendation-provisions'), 'DSA',    'EU', '{60}', 'Both demand more audits of recommendation algorithms.'),
	(policy_id('algorithmic-recommendation-provisions'), 'DSA',    'EU', '{60}', 'Both work at documenting algorithms and understanding them.'),
	(policy_id('algorithmic-recommendation-provisions'), 'AI Act', 'EU', '{60}', 'Both work at documenting algorithms and understanding them.'),
	(policy_id('personal-information-protection-law'),   'GDPR',   'EU', '{71}', 'Both leave anonymized information out of what counts as personal.');
