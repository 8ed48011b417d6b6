-- What the established values rest on: the pages, and groups of pages, that were drawn upon.
--
-- Retrieved means that a page was read, in an archived copy; nothing was opened live, so no address is verified.
-- An address stands here only if it is known in full. An official text that was not read attests nothing but what
-- its address shows; whatever else is said of it rests on the pages named beside it.

-- Plan of 2017 ------------------------------------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('gov-aidp-text',      'State Council',           'official-text', false, false, null, 'https://www.gov.cn/zhengce/content/2017-07/20/content_5211996.htm', 'Not read; the address is as repository files give it.'),
	('repos-aidp',         'Public repositories',     'repository',    false, false, null, null, 'Five files or more give the Chinese title of the plan and the address of its official text.'),
	('flia-aidp',          'FLIA',                    'translation',   true,  false, null, 'https://flia.org/notice-state-council-issuing-new-generation-artificial-intelligence-development-plan/', 'Names the issuer, the number and the day of signing.'),
	('comparativeai-aidp', 'comparativeai.org',       'secondary',     false, false, null, null, 'Page comparativeai.org/en/rules/china/new-gen-ai-development-plan/, known without its scheme.'),
	('harris-sliwoski',    'Harris Sliwoski',         'secondary',     false, false, null, null, 'Only the host is known: harris-sliwoski.com. On the plan of 2017 and the industry action plan for 2018 to 2020.'),
	('several-aidp',       'Several secondary pages', 'secondary',     false, false, null, null, 'Not listed one by one. They give the English titles of the plan.'),
	('gov-en-ai-2024',     'Xinhua',                  'secondary',     true,  false, null, null, 'Page of english.www.gov.cn, posted 2024-04-06, whose address is known only in part. States the target for the core industry in 2030.');

-- Algorithmic recommendation ----------------------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('cac-algorithms-text',             'CAC',                      'official-text', false, false, null, 'https://www.cac.gov.cn/2022-01/04/c_1642894606364259.htm', 'Not read; the address, which holds the day of publication, is as repository files give it.'),
	('gov-algorithms-text',             'State Council',            'official-text', false, false, null, 'https://www.gov.cn/zhengce/zhengceku/2022-01/04/content_5666429.htm', 'Not read; the address is as a secondary page and repository files give it.'),
	('repos-algorithms',                'Public repositories',      'repository',    false, false, null, null, 'Five files or more give the Chinese title, the English ones and the addresses of text and translation; three give the number and the day of publication, one the count of articles.'),
	('informatica-juridica-algorithms', 'informatica-juridica.com', 'secondary',     true,  false, null, null, 'Carries the order with its four issuers and its dates. Only the host is known.'),
	('appinchina-algorithms',           'AppInChina',               'secondary',     false, false, null, null, 'Gives the Chinese title and an official address. Its date of 2021-12-13 swaps two digits and was not used.'),
	('centerconsulting-algorithms',     'centerconsulting.com',     'secondary',     false, false, null, null, 'Only the host is known. Gives the day of promulgation.'),
	('clairk-algorithms',               'Digital Policy Alert',     'secondary',     true,  false, null, null, 'Full text at clairk.digitalpolicyalert.org; only the host is known.'),
	('dpa-algorithms-draft',            'Digital Policy Alert',     'secondary',     false, false, null, null, 'Page digitalpolicyalert.org/event/6535, known without its scheme. On the draft.'),
	('clt-algorithms',                  'China Law Translate',      'translation',   false, false, null, 'https://www.chinalawtranslate.com/en/algorithms/', 'Not read; the address is as repository files give it.');

-- Translations by DigiChina -----------------------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('digichina-translations', 'DigiChina',           'translation', false, false, null, null, 'Translations of the algorithm provisions and of the three laws on personal information, data security and cybersecurity, the last in its old text. Their titles and, but for data security, the days of effect stand in the addresses, which circulate garbled, without the slash after the host; none is given here. The same is true of its translation of the plan of 2017, dated 1 August 2017.'),
	('repos-digichina',        'Public repositories', 'repository',  false, false, null, null, 'Five files or more point to each of the DigiChina translations, three to that of the data security law; all with the garbled address.');

-- Deep synthesis ----------------------------------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('cac-deep-synthesis-text',            'CAC',                             'official-text', false, false, null, 'https://www.cac.gov.cn/2022-12/11/c_1672221949354811.htm', 'Not read; the address, which holds the day of publication, is as repository files give it.'),
	('repos-deep-synthesis',               'Public repositories',             'repository',    false, false, null, null, 'Five files or more give the official address, four that of one translation, three the day of publication.'),
	('sz-psb-deep-synthesis',              'Shenzhen Public Security Bureau', 'official-text', true,  false, null, 'http://ga.sz.gov.cn/ZWGK/ZCFG/SZZCFGS/JD_WLGL/content/post_10957034.html', 'Text of the order, read through a machine translation.'),
	('datacompliancechina-deep-synthesis', 'Data Compliance China',           'translation',   true,  false, null, 'https://datacompliancechina.com/laws/deep-synthesis-provisions/', 'Gives titles, number and the meeting that adopted the provisions.'),
	('clt-deep-synthesis',                 'China Law Translate',             'translation',   false, false, null, 'https://www.chinalawtranslate.com/en/deep-synthesis/', 'Not read; the address is as repository files give it.');

-- Generative AI -----------------------------------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('cac-genai-text',                   'CAC',                     'official-text', false, false, null, 'https://www.cac.gov.cn/2023-07/13/c_1690898327029107.htm', 'Not read; the address is as repository files give it.'),
	('repos-genai',                      'Public repositories',     'repository',    false, false, null, null, 'Five files or more give the address of the official text and of one translation.'),
	('loc-gov-genai-2023',               'Library of Congress',     'secondary',     true,  false, null, null, 'Global Legal Monitor of 2023-07-18; the address is not known. Names the seven issuers and the day of promulgation.'),
	('several-genai',                    'Several secondary pages', 'secondary',     false, false, null, null, 'Not listed one by one. They give the titles and the day of effect.'),
	('datacompliancechina-genai',        'Data Compliance China',   'secondary',     false, false, null, null, 'Only the host is known: datacompliancechina.com. Gives the number and the meeting of the CAC.'),
	('chinaiplawyer-genai',              'China IP Lawyer',         'secondary',     false, false, null, null, 'Only the host is known: chinaiplawyer.com. Gives the number.'),
	('generativeaitimes-genai',          'generativeaitimes.com',   'secondary',     false, false, null, null, 'Only the host is known. Gives the day of the meeting.'),
	('dataguidance-genai',               'DataGuidance',            'secondary',     false, false, null, null, 'Only the publisher is known. Gives the day of publication.'),
	('comparativeai-genai',              'comparativeai.org',       'secondary',     false, false, null, null, 'Only the host is known. Gives the day of publication.'),
	('hooverssubs-genai',                'hooverssubs',             'secondary',     true,  false, null, null, 'A copy of the text; only the publisher is known.'),
	('chinajusticeobserver-genai-draft', 'China Justice Observer',  'secondary',     false, false, null, null, 'Page chinajusticeobserver.com/a/china-to-regulate-gernerative-ai, known without its scheme. On the draft.'),
	('worldservicesgroup-genai-draft',   'World Services Group',    'secondary',     false, false, null, null, 'Only the publisher is known. On the draft.'),
	('clt-genai',                        'China Law Translate',     'translation',   false, false, null, 'https://www.chinalawtranslate.com/en/generative-ai-interim/', 'Not read; the address is as repository files give it.');

-- The three laws ----------------------------------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('npc-pipl-text',            'NPC',                     'official-text',        false, false, null, 'http://www.npc.gov.cn/npc/c30834/202108/a8c4e3672c74491a80b53a172bb753fe.shtml', 'Not read; the address is as repository files give it.'),
	('cac-pipl-text',            'CAC',                     'official-text',        false, false, null, 'https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm', 'Not read; the address is as repository files give it.'),
	('repos-pipl',               'Public repositories',     'repository',           false, false, null, null, 'Five files or more give the Chinese title and the address at the NPC, three that at the CAC.'),
	('mbkaya-pipl',              'mbkaya.com',              'secondary',            true,  false, null, null, 'Only the host is known. Names the session that passed the law.'),
	('iapp-pipl',                'IAPP',                    'secondary',            true,  false, null, null, 'Only the host is known: iapp.org. Gives the day of effect.'),
	('chinaiplawyer-pipl',       'China IP Lawyer',         'secondary',            false, false, null, null, 'Only the host is known: chinaiplawyer.com. Counts chapters and articles.'),
	('npc-dsl-text',             'NPC',                     'official-text',        false, false, null, 'http://www.npc.gov.cn/npc/c30834/202106/7c9af12f51334a73b56d7938f99a788a.shtml', 'Not read; the address is as repository files give it.'),
	('npc-dsl-english',          'NPC',                     'official-translation', true,  false, null, 'http://subsites.chinadaily.com.cn/npc/2021-06/10/c_689311.htm', 'English pages of the NPC. Gives the session, the order number and the dates.'),
	('repos-dsl',                'Public repositories',     'repository',           false, false, null, null, 'Two files give the address of the official text.'),
	('chinajusticeobserver-dsl', 'China Justice Observer',  'secondary',            false, false, null, null, 'Only the publisher is known. Gives the Chinese title.'),
	('wiki-csl',                 'A wiki copy',             'secondary',            false, false, null, null, 'Gives the Chinese title and the dates of the cybersecurity law; where it stands is not recorded.'),
	('several-csl',              'Several secondary pages', 'secondary',            false, false, null, null, 'Not listed one by one. They name who passed the cybersecurity law, and when.');

-- AI safety governance framework ------------------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('cac-framework-1-text',      'CAC',                     'official-text', false, false, null, 'https://www.cac.gov.cn/2024-09/09/c_1727567886199789.htm', 'Not read; the address is as a list of policies gives it.'),
	('tc260-framework-1-text',    'TC260',                   'official-text', false, false, null, 'https://www.tc260.org.cn/front/postDetail.html?id=20240909102807', 'Not read; the address is as a secondary page gives it.'),
	('hf-policies',               'zh-ai-community',         'secondary',     false, false, null, null, 'The list policies.json that this community keeps on Hugging Face; its address is not known. Gives titles, dates and official addresses.'),
	('toolnavs-framework-1',      'toolnavs.com',            'secondary',     false, false, null, null, 'Only the host is known. Gives the address at TC260.'),
	('wenku-framework-1',         'wenku',                   'secondary',     true,  false, null, null, 'A copy of the text; only the publisher is known.'),
	('pymnts-framework-1',        'PYMNTS',                  'secondary',     false, false, null, null, 'Of 2024-10-16; the address is not known. Names the issuer by its present name, and the guidance of the CAC.'),
	('comparativeai-framework-1', 'comparativeai.org',       'secondary',     false, false, null, null, 'Only the host is known. Names the issuer.'),
	('several-framework-1',       'Several secondary pages', 'secondary',     false, false, null, null, 'Not listed one by one. They give the day of publication.'),
	('cset-agora-framework-1',    'CSET',                    'translation',   true,  false, null, null, 'English text in the AGORA archive on Zenodo, record 15430288, fulltext/1802; no address is known.'),
	('cspress-tc260',             'cspress.cn',              'secondary',     true,  false, null, null, 'Only the host is known. Gives the present Chinese name of TC260.'),
	('cac-framework-2-text',      'CAC',                     'official-text', false, false, null, 'https://www.cac.gov.cn/2025-09/15/c_1759653448369123.htm', 'Not read; the address is as repository files give it.'),
	('repos-framework-2',         'Public repositories',     'repository',    false, false, null, null, 'Four files give the address of version 2.0.'),
	('secondary-framework-2',     'A secondary page',        'secondary',     false, false, null, null, 'Not named. Has TC260 as the issuer of version 2.0; a single repository file has another lead.'),
	('cac-framework-3-text',      'CAC',                     'official-text', false, false, null, 'https://www.cac.gov.cn/2026-09/14/c_1791137092283345.htm', 'Not read; the address is as repository files give it.'),
	('cac-framework-3-pdf',       'CAC',                     'official-text', false, false, null, 'https://www.cac.gov.cn/rootimages/uploadimg/1791137114683961/1791137114683961.pdf', 'Not read; the address is as repository files give it.'),
	('repos-framework-3',         'Public repositories',     'repository',    false, false, null, null, 'Files of several authors, five or more, give title, day, bodies and address of version 3.0; four give that of its PDF.');

-- Shanghai and Shenzhen ---------------------------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('shanghai-ai-english',              'Shanghai Municipality', 'official-translation', true,  false, 'Regulations of Shanghai Municipality on Promoting the Development of the Artificial Intelligence Sector', 'https://english.shanghai.gov.cn/en-LocalRules/20240913/4395d1563dd548b39406cbe8833c9ef6.html', null),
	('sinotalks-shanghai-ai',            'SinoTalks', 'secondary',            false, false, null, null, 'Only the host is known: sinotalks.com. Gives the Chinese title.'),
	('people-shanghai-ai',               'People''s Daily Online', 'secondary',            true,  false, null, null, 'Page of people.cn, 2022-09-23; the address is not known. On the regulations, their day of effect and the expert committee on ethics.'),
	('chinajusticeobserver-shanghai-ai', 'China Justice Observer', 'secondary',            false, false, null, null, 'Only the publisher is known. Counts chapters and articles.'),
	('repos-shanghai-ethics',            'Public repositories', 'repository',           false, false, null, null, 'One file has the text that names the expert committee on ethics.'),
	('szrd-shenzhen-ai-text',            'Standing Committee of the Shenzhen Municipal People''s Congress', 'official-text',        false, false, null, 'http://www.szrd.gov.cn/szrd_zlda/szrd_zlda_flfg/flfg_szfg/content/post_834707.html', 'Not read; the address is as CSET gives it.'),
	('cset-shenzhen-ai',                 'CSET', 'translation',          true,  false, 'Regulations for the Promotion of the Artificial Intelligence Industry in Shenzhen Special Economic Zone', 'https://cset.georgetown.edu/publication/regulations-for-the-promotion-of-the-artificial-intelligence-industry-in-shenzhen-special-economic-zone', 'Gives the session, the dates, the official address and that of an archived copy.'),
	('wikisource-shenzhen-ai',           'Chinese Wikisource', 'secondary',            true,  false, null, null, 'Only the host is known: zh.wikisource. Gives the announcement with its number and day.'),
	('sz-gov-news-shenzhen-ai',          'Shenzhen government', 'secondary',            false, false, null, null, 'News of 7 September at sz.gov.cn; the address is not known. Gives the day of publication.'),
	('secondary-shenzhen-ai',            'Two secondary pages', 'secondary',            false, false, null, null, 'One is at aif.amtbbs.org, the other is not named. They count chapters and articles.');

-- Principles of 2019, draft of 2023 and what became of it -----------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('most-principles-text',         'MOST',                'official-text', false, false, null, 'https://www.most.gov.cn/kjbgz/201906/t20190617_147107.html', 'Not read; the address is as repository files give it.'),
	('repos-principles',             'Public repositories', 'repository',    false, false, null, null, 'Three files give the official address of the governance principles.'),
	('oecd-principles',              'OECD.AI',             'secondary',     true,  false, null, null, 'Only the host is known: oecd.ai. Gives the Chinese and the English title.'),
	('loc-gov-principles',           'Library of Congress', 'secondary',     true,  false, null, null, 'Page of 2019-09-09; the address is not known. Gives the day of publication.'),
	('newamerica-principles',        'New America',         'translation',   true,  false, null, 'https://newamerica.org/cybersecurity-initiative/digichina/blog/translation-chinese-expert-group-offers-governance-principles-responsible-ai', 'Names the expert committee and the ministry that set it up.'),
	('watsonband-genai-security',    'watsonband.com',      'secondary',     true,  false, null, null, 'Only the host is known. On the draft of basic security requirements for generative AI.'),
	('comparativeai-tc260',          'comparativeai.org',   'secondary',     false, false, null, null, 'Its page on TC260; the address is not known. Gives the final document of 2024.'),
	('openstd-gb-t-45654-2025',      'SAMR',                'official-text', false, false, null, 'https://openstd.samr.gov.cn/bzgk/std/newGbInfo?hcno=F67D3F376E0A0A0FF5317FB36B32A30A', 'Not read; the address is as repository files give it.'),
	('repos-gb-t-45654-2025',        'Public repositories', 'repository',    false, false, null, null, 'Five files or more give the address of the standard in the open catalogue of SAMR.'),
	('cset-genai-security-standard', 'CSET',                'translation',   true,  false, null, 'https://cset.georgetown.edu/publication/china-gen-ai-safety-standard-final/', 'Translation of the standard; also tells of the document that went before it.');

-- Made in China 2025 ------------------------------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('gov-mic2025-text',  'State Council',             'official-text', false, false, null, 'http://www.gov.cn/zhengce/content/2015-05/19/content_9784.htm', 'Not read; the address is as CSET gives it.'),
	('cset-mic2025',      'CSET',                      'translation',   true,  false, null, 'https://cset.georgetown.edu/publication/notice-of-the-state-council-on-the-publication-of-made-in-china-2025', 'Gives the issuer, the number, the day of signing, the official address and that of an archived copy.'),
	('lexiscn-mic2025',   'lexiscn',                   'secondary',     true,  false, null, null, 'Only the publisher is known. Gives the number.'),
	('embassy-mic2025',   'Chinese Embassy in Uganda', 'secondary',     true,  false, null, null, 'Page t20150519 at ug.china-embassy.gov.cn; the full address is not known.'),
	('secondary-mic2025', 'A secondary page',          'secondary',     false, false, null, null, 'Not named. Gives the Chinese title.');

-- Open innovation platforms -----------------------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('equalocean-platforms',             'EqualOcean',                'secondary', true,  false, null, null, 'Page equalocean.com/news/2019082911628, known without its scheme. Gives the Chinese name; its naming of MIIT as launching body was not used.'),
	('usito-platforms',                  'USITO',                     'secondary', false, false, null, null, 'Page usito.org/news/china-launches-implementation-national-ai-development-plan, known without its scheme. On the first four platforms and on the plan.'),
	('peoplesdaily-platforms',           'People''s Daily',           'secondary', false, false, null, null, 'Only the host is known: peoplesdaily.pdnews.cn. On the first platforms.'),
	('scmp-sensetime',                   'South China Morning Post',  'secondary', false, false, null, null, 'Of 20 September 2018, numbered 2165105; the rest of the address is not known. On SenseTime.'),
	('chinai-platforms',                 'ChinAI',                    'secondary', false, false, null, null, 'Only the host is known: chinai.substack.com. On the first platforms.'),
	('abs-cbn-platforms',                'ABS-CBN',                   'secondary', false, false, null, null, 'Copy of an article of 2019-08-30; the address is not known. Counts fifteen firms.'),
	('several-platforms',                'Several secondary pages',   'secondary', false, false, null, null, 'Not listed one by one. They name MOST as the body behind the programme.'),
	('chinainnovationfunding-platforms', 'chinainnovationfunding.eu', 'secondary', false, false, null, null, 'Only the host is known. On the working guidelines of 2019; the Chinese form of their number was written back from "Guo Ke Fa Gao [2019] No. 265".');

-- Instruments of its own years that the document leaves out ---------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('cset-internet-plus-ai',         'CSET',                        'translation',   true,  false, null, null, 'Page cset.georgetown.edu/publication/internet-artificial-intelligence-three-year-action-and-implementation-plan, known without its scheme.'),
	('comparativeai-ethical-norms',   'comparativeai.org',           'secondary',     false, false, null, null, 'Only the host is known. On the ethical norms of 2021.'),
	('gov-ethics-review-2023-text',   'State Council',               'official-text', false, false, null, 'https://www.gov.cn/gongbao/2023/issue_10826/202311/content_6915814.html', 'Gazette. Not read; the address is as a list of policies gives it.'),
	('pymnts-global-initiative',      'PYMNTS',                      'secondary',     false, false, null, null, 'Only the publisher is known. On the global initiative of 2023.'),
	('gov-shanghai-declaration-text', 'State Council',               'official-text', false, false, null, 'https://www.gov.cn/yaowen/liebiao/202407/content_6961358.htm', 'Not read; the address is as a list of policies gives it.'),
	('mfa-capacity-building-text',    'Ministry of Foreign Affairs', 'official-text', false, false, null, 'https://www.mfa.gov.cn/web/wjbzhd/202409/t20240927_11498463.shtml', 'Not read; the address is as a list of policies gives it.');

-- Public bodies -----------------------------------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('wiki-most',          'A wiki copy',            'secondary',     true,  false, null, null, 'On the Ministry of Science and Technology; where it stands is not recorded.'),
	('people-most-2023',   'People''s Daily Online', 'secondary',     true,  false, null, null, 'Page of people.cn, 2023-03-07; the address is not known. On the Ministry of Science and Technology.'),
	('wikiwand-cac',       'Wikiwand',               'secondary',     true,  false, null, null, 'Page Cyberspace_Administration_of_China at wikiwand.com; the full address is not known.'),
	('ourchinastory-ndrc', 'Our China Story',        'secondary',     true,  false, null, null, 'Only the host is known: ourchinastory.com. On the National Development and Reform Commission.'),
	('piglix-ndrc',        'piglix',                 'secondary',     true,  false, null, null, 'Only the publisher is known. On the National Development and Reform Commission.'),
	('china-org-miit',     'china.org.cn',           'secondary',     true,  false, null, null, 'Only the host is known. On the Ministry of Industry and Information Technology: approved in March 2008, inaugurated on 29 June.'),
	('itechlaw-tc260',     'ITechLaw',               'secondary',     true,  false, null, null, 'Only the host is known: itechlaw.org. On TC260.'),
	('usito-tc260',        'USITO',                  'secondary',     true,  false, null, null, 'Only the host is known: usito.org. On TC260.'),
	('wiki-state-council', 'A wiki copy',            'secondary',     false, false, null, null, 'On the State Council; where it stands is not recorded.'),
	('jamestown-ssf',      'Jamestown Foundation',   'secondary',     true,  false, null, null, 'Only the host is known: jamestown.org. On the end of the Strategic Support Force.'),
	('exbulletin-ssf',     'exbulletin',             'secondary',     false, false, null, null, 'Article 2669758; the address is not known. On the end of the Strategic Support Force.'),
	('sz-gov-page',        'Shenzhen government',    'official-text', true,  false, null, null, 'A page of sz.gov.cn; the address is not known.');

-- Later instruments: data and cybersecurity -------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('gov-network-data-text',            'State Council',          'official-text', false, false, null, 'https://www.gov.cn/zhengce/content/202409/content_6977766.htm', 'Not read; the address is as a list of policies gives it.'),
	('csrcare-network-data',             'csrcare',                'secondary',     true,  false, null, null, 'Text of the order on network data; only the publisher is known.'),
	('laitimes-network-data',            'laitimes',               'secondary',     true,  false, null, null, 'Text of the order on network data; only the publisher is known.'),
	('chinalawandpractice-network-data', 'China Law & Practice',   'translation',   true,  false, null, null, 'Of 2024-11-08, in English; the address is not known.'),
	('cac-audit-text',                   'CAC',                    'official-text', false, false, null, 'https://www.cac.gov.cn/2025-02/14/c_1741233507681519.htm', 'Not read; the address is as repository files give it.'),
	('repos-audit',                      'Public repositories',    'repository',    false, false, null, null, 'Three files give title, body, dates and address of the audit measures.'),
	('cac-incident-text',                'CAC',                    'official-text', false, false, null, 'https://www.cac.gov.cn/2025-09/15/c_1759583017717009.htm', 'Not read; the address is as repository files give it.'),
	('repos-incident',                   'Public repositories',    'repository',    false, false, null, null, 'Four files give title, body, dates and address of the incident measures.'),
	('people-csl-amendment',             'People''s Daily Online', 'secondary',     true,  false, null, null, 'Only the host is known: people.cn. On the amendment of the cybersecurity law and its day of effect.'),
	('cac-csl-amended-text',             'CAC',                    'official-text', false, false, null, 'https://www.cac.gov.cn/2025-12/29/c_1768735112911946.htm', 'The consolidated text. Not read; the address is as repository files give it.'),
	('repos-csl-amendment',              'Public repositories',    'repository',    false, false, null, null, 'Four files give the address of the consolidated text; two tell of its new Article 20.');

-- Later instruments: labelling and faces ----------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('cac-labelling-draft-text',    'CAC',                  'official-text', false, false, null, 'https://www.cac.gov.cn/2024-09/14/c_1728000676244628.htm', 'The draft. Not read; the address is as a list of policies gives it.'),
	('cac-labelling-text',          'CAC',                  'official-text', false, false, null, 'https://www.cac.gov.cn/2025-03/14/c_1743654684782215.htm', 'Not read; the address is as repository files give it.'),
	('secondary-labelling',         'Five secondary pages', 'secondary',     false, false, null, null, 'Not listed one by one. On the labelling measures.'),
	('repos-labelling',             'Public repositories',  'repository',    false, false, null, null, 'Five files or more give the addresses of text and translation of the labelling measures, two the document number.'),
	('clt-labelling',               'China Law Translate',  'translation',   false, false, null, 'https://www.chinalawtranslate.com/en/ai-labeling/', 'Not read; the address is as repository files give it.'),
	('openstd-gb-45438-2025',       'SAMR',                 'official-text', false, false, null, 'https://openstd.samr.gov.cn/bzgk/std/newGbInfo?hcno=F32EA2A561F1886CD8D606513512D547', 'Not read; the address is as repository files give it.'),
	('secondary-gb-45438-2025',     'A secondary page',     'secondary',     false, false, null, null, 'Not named. On the labelling standard.'),
	('repos-gb-45438-2025',         'Public repositories',  'repository',    false, false, null, null, 'Three files give the dates of the labelling standard, two its address.'),
	('cac-facial-recognition-text', 'CAC',                  'official-text', false, false, null, 'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm', 'Not read; the address is as repository files give it.'),
	('csrcare-facial-recognition',  'csrcare',              'secondary',     true,  false, null, null, 'Text of the order, page 234349; the address is not known.'),
	('repos-facial-recognition',    'Public repositories',  'repository',    false, false, null, null, 'Five files or more give the address of the measures on facial recognition.');

-- Later instruments: plans, ethics, services ------------------------------------------------------

insert into evidence (slug, publisher, kind, retrieved, verified, title, address, remark) values
	('dig-watch-action-plan',         'Digital Watch',            'translation',   true,  false, null, 'https://dig.watch/resource/action-plan-for-global-governance-of-artificial-intelligence', 'English text of the global action plan.'),
	('gov-ai-plus-text',              'State Council',            'official-text', false, false, null, 'https://www.gov.cn/zhengce/content/202508/content_7037861.htm', 'Not read; the address is as repository files give it.'),
	('scqcyz-ai-plus',                'scqcyz.cn',                'secondary',     true,  false, null, null, 'Full text of the opinions; only the host is known.'),
	('repos-ai-plus',                 'Public repositories',      'repository',    false, false, null, null, 'Five files or more give the official address of the opinions.'),
	('ecns-five-year-plan',           'ECNS',                     'secondary',     true,  false, null, null, 'Only the host is known: ecns.cn. On the approval of the outline.'),
	('anews-five-year-plan',          'anews',                    'secondary',     true,  false, null, null, 'Only the publisher is known. On the approval of the outline.'),
	('miit-ethics-review-text',       'MIIT',                     'official-text', false, false, null, 'https://www.miit.gov.cn/jgsj/kjs/wjfb/art/2026/art_2995f16b28504ddcbb604e918eb15759.html', 'Not read; the address is as repository files of one author give it.'),
	('leetsai-ethics-review',         'leetsai.com',              'secondary',     true,  false, null, null, 'A note on the ethics review measures; only the host is known.'),
	('repos-ethics-review',           'Public repositories',      'repository',    false, false, null, null, 'Two files give the number and, both from one author, the address of the ethics review measures.'),
	('repos-virtual-humans',          'Public repositories',      'repository',    false, false, null, null, 'Five files tell of the draft on virtual humans; none gives an address.'),
	('cac-anthropomorphic-text',      'CAC',                      'official-text', false, false, null, 'https://www.cac.gov.cn/2026-04/10/c_1777558395078289.htm', 'Not read; the address is as repository files give it.'),
	('comparativeai-anthropomorphic', 'comparativeai.org',        'secondary',     true,  false, null, null, 'Its page on the measures; the address is not known.'),
	('secondary-anthropomorphic',     'A secondary page',         'secondary',     false, false, null, null, 'Not named. Gives the number of the order.'),
	('repos-anthropomorphic',         'Public repositories',      'repository',    false, false, null, null, 'Five files or more give the official address of the measures, two the number of the order.'),
	('cac-agents-text',               'CAC',                      'official-text', false, false, null, 'https://www.cac.gov.cn/2026-05/08/c_1779979789523320.htm', 'Not read; the address is as repository files give it.'),
	('shenhuanjie-agents',            'shenhuanjie',              'secondary',     false, false, null, null, 'Only the publisher is known. On the opinions on agents.'),
	('repos-agents',                  'Public repositories',      'repository',    false, false, null, null, 'Five files or more give the official address of the opinions on agents.'),
	('scmp-legislative-plan',         'South China Morning Post', 'secondary',     false, false, null, null, 'Of 2026-05-17, as copied by newsar; the address is not known. A second report says the same.'),
	('repos-world-organization',      'Public repositories',      'repository',    false, false, null, null, 'Four files, citing Xinhua, tell of the signing and of the proposal a year before.'),
	('cac-minors-draft-text',         'CAC',                      'official-text', false, false, null, 'https://www.cac.gov.cn/2026-09/18/c_1791482017777471.htm', 'Not read; the address is as repository files give it.'),
	('repos-minors-draft',            'Public repositories',      'repository',    false, false, null, null, 'Three files give title, day and address of the draft on minors.');
