-- The timeline, as the document tells it: right or wrong, at the precision it states.
--
-- A day is the first day of the period that is known. The section is the one in which the statement stands, which
-- is not always that of its year: the personal information law of 2021 stands among the texts of 2022.

-- The five events that the document sets out in a block (Event, Date, Details, Link), with the link as it stands:
-- one address is cut short, three are labels without an address, and one entry says that there is no document.
insert into timeline_event (slug, day, precision, kind, milestone, section_id, title, details, link_label, link_address, link_status, source_lines) values
	('ai-regulation-pilots-expanded', '2022-01-01', 'month', 'laws-and-rules', null, section_id('year-2022'), 'Expansion of AI regulation pilot programs', 'The pilots for regulating AI in high-stakes industries were widened. They included regulatory sandboxes in which firms, above all in financial technology and healthcare, could try out AI while the government supervised them.', 'AI Regulation Pilot Programs', 'http://www.scio.gov.cn/m/xwfbh/xwbfbh/wqfbh/44687/447', 'truncated', '{40,41,42,43,44}'),
	('national-ai-research-centers-launched', '2018-01-01', 'year', 'institutions-and-platforms', null, section_id('year-2018'), 'Launch of national AI research centers', 'Together with large technology firms, the government set out to develop core AI technologies. The emphasis was on applied research for industry and commerce.', 'AI Open Innovation Platforms Announcement', null, 'label-only', '{94,96,97,98,99}'),
	('new-generation-ai-development-plan-released', '2017-07-20', 'day', 'plans-and-strategies', 'published', section_id('year-2017'), 'Release of the New Generation Artificial Intelligence Development Plan', 'The plan made global leadership in AI by 2030 an official goal, to be reached in three steps. It stressed national defense, healthcare, autonomous vehicles and smart cities, and gave a roadmap for developing and deploying AI. The document calls its release the most important milestone of China''s AI strategy.', 'New Generation AI Development Plan (in Chinese; English translations available via think tanks such as New America)', null, 'label-only', '{100,101,105,106,107,108}'),
	('made-in-china-2025-launched', '2015-05-19', 'day', 'plans-and-strategies', 'published', section_id('year-2015'), 'Made in China 2025 initiative launched', 'The initiative was to move the economy from manufacturing to high technology. The document counts AI among its key technologies and core areas, with smart manufacturing, robotics and intelligent automation in the foreground.', 'Made in China 2025', null, 'label-only', '{111,112,113,114,115,116}'),
	('ai-in-national-innovation-strategies', '2013-01-01', 'year', 'plans-and-strategies', null, section_id('year-2013'), 'AI integrated into national innovation strategies', 'By 2013 AI carried more weight within the wider aims for science, technology and smart systems. In place of a link, the document states that no public document devoted to AI appeared at this stage: AI was only one subject of the general discussion of innovation within the national development plan.', null, null, 'none', '{117,118,119,120,121,122}');

-- Milestones of instruments: drafts, adoptions, publications, entries into force.
insert into timeline_event (slug, day, precision, kind, milestone, section_id, title, details, source_lines) values
	('development-plan-release-claimed-for-2023', '2023-04-01', 'month', 'plans-and-strategies', 'published', section_id('introduction'), 'National New Generation AI Plan said to be released', 'The opening line of the document gives this month for the release of the national plan. Its section on 2017 gives 20 July 2017.', '{2}'),
	('generative-ai-measures-effective', '2023-08-15', 'day', 'laws-and-rules', 'effective', section_id('generative-ai-measures'), 'Generative AI interim measures in force', 'The interim measures on generative AI began to apply. They are to balance innovation with governance by law and rest on five principles.', '{61,62}'),
	('generative-ai-measures-adopted', '2023-05-23', 'day', 'laws-and-rules', 'adopted', section_id('generative-ai-measures'), 'Generative AI interim measures adopted', 'China adopted its interim measures on generative AI. They came into force in August of the same year.', '{61,62}'),
	('deep-synthesis-provisions-effective', '2023-01-10', 'day', 'laws-and-rules', 'effective', section_id('deep-synthesis'), 'Deep Synthesis Provisions in force', 'The provisions began to apply to those who provide deep synthesis services and to those who use them. The document presents them as part of the government''s drive for closer supervision of the technology.', '{35,36}'),
	('nisstc-generative-ai-draft-issued', '2023-01-01', 'year', 'laws-and-rules', 'draft', section_id('year-2023'), 'NISSTC issues a draft on generative AI', 'The committee for information security standards put out draft rules on generative AI. The document gives neither a title nor a month.', '{32,33}'),
	('shenzhen-ai-regulations-effective', '2022-11-01', 'day', 'laws-and-rules', 'effective', section_id('shenzhen'), 'Shenzhen AI regulations in force', 'The regulations for the special economic zone began to apply. They ask its public bodies to lead in adopting AI and raise the funding for it.', '{79,80}'),
	('shanghai-ai-regulations-effective', '2022-10-01', 'day', 'laws-and-rules', 'effective', section_id('shanghai'), 'Shanghai AI regulations in force', 'The municipality''s regulations to promote the AI industry began to apply, with graded management and sandboxes for testing.', '{76,77}'),
	('shanghai-ai-regulations-adopted', '2022-09-01', 'month', 'laws-and-rules', 'adopted', section_id('shanghai'), 'Shanghai AI regulations passed', 'Shanghai passed its regulations to promote the AI industry, described as a text of provincial rank. The document gives no day.', '{76,77}'),
	('shenzhen-ai-regulations-adopted', '2022-09-01', 'month', 'laws-and-rules', 'adopted', section_id('shenzhen'), 'Shenzhen AI regulations passed', 'Shenzhen passed regulations to promote the AI industry, on lines similar to those of Shanghai. The document gives no day.', '{79,80}'),
	('algorithmic-recommendation-provisions-effective', '2022-03-01', 'day', 'laws-and-rules', 'effective', section_id('algorithmic-recommendation'), 'Algorithmic recommendation provisions in force', 'The provisions began to apply. Drafted by the CAC, they oblige those who offer AI-based personalized recommendations to respect the rights of users.', '{45,46}'),
	('responsible-ai-guidelines-issued', '2022-01-01', 'year', 'laws-and-rules', 'published', section_id('year-2022'), 'State Council issues guidelines on responsible AI', 'Further guidelines were to promote responsible use of AI and to weigh innovation against security. The document gives neither a title nor a month.', '{39,40}'),
	('personal-information-protection-law-effective', '2021-11-01', 'day', 'laws-and-rules', 'effective', section_id('personal-information-protection'), 'Personal Information Protection Law in force', 'The law began to apply to Chinese organizations and to foreign companies that operate in the country. It bears on automated decision-making.', '{69,70}'),
	('personal-information-protection-law-adopted', '2021-08-20', 'day', 'laws-and-rules', 'adopted', section_id('personal-information-protection'), 'Personal Information Protection Law adopted', 'The law on personal information was adopted, some ten weeks before it took effect. It is to protect personal data and remedy leaks of it.', '{69,70}'),
	('miit-algorithm-draft-guidelines-released', '2021-01-01', 'year', 'laws-and-rules', 'draft', section_id('year-2021'), 'MIIT releases draft guidelines on AI algorithms', 'The draft was directed against misuse of AI, for instance in surveillance and in social credit systems. The document gives neither a title nor a month.', '{85,86}'),
	('ai-ethics-governance-framework-established', '2019-06-01', 'month', 'laws-and-rules', 'published', section_id('year-2019'), 'MOST establishes an AI ethics and governance framework', 'The science ministry set up a framework for the ethics and governance of AI. The introduction gives only the year, the section on 2019 the month.', '{3,90}');

-- The other dated statements.
insert into timeline_event (slug, day, precision, kind, section_id, title, details, source_lines) values
	('generative-ai-survey', '2024-01-01', 'year', 'use-and-industry', section_id('year-2024'), 'Survey on the use of generative AI', 'A survey by SAS and Colesman Parkes Research put questions to about 1,600 decision-makers. Of the Chinese respondents 83% use generative AI, which the document takes for a global lead; the survey also ranks China first in continuous automated monitoring. The document dates it only as recent, in its section on 2024.', '{25,26,30}'),
	('careful-approach-to-generative-ai', '2024-01-01', 'year', 'use-and-industry', section_id('year-2024'), 'China seen to proceed with care on generative AI', 'Despite its lead in adoption, China appears cautious in its own generative AI projects. As the economy as a whole comes first, the document expects full development to take a while.', '{25,27,31}'),
	('merics-assessment', '2024-01-01', 'year', 'use-and-industry', section_id('measured-approach'), 'MERICS analyst sees measured progress', 'An analyst of the Mercator Institute for China Studies, not named, finds that Beijing prefers "measured progress" to cutting-edge work in generative AI, and calls it "lukewarm" on transformative technology where other countries press ahead.', '{25,28,29}'),
	('01-ai-language-model', '2024-01-01', 'year', 'use-and-industry', section_id('measured-approach'), '01.AI at work on a large language model', 'While China''s generative AI ecosystem keeps growing, the company 01.AI builds a large language model meant first of all for the Chinese market.', '{25,30}'),
	('ai-law-expert-proposal-analysed', '2023-08-01', 'month', 'laws-and-rules', section_id('deep-synthesis'), 'Expert proposal for an AI law under discussion', 'DigiChina published an analysis of a proposal that experts had made for a Chinese law on artificial intelligence. The month is that of the analysis; the document gives none for the proposal.', '{37,38}'),
	('ai-regulation-expanded', '2023-01-01', 'year', 'laws-and-rules', section_id('year-2023'), 'AI regulation widened', 'China went on widening its rules, with three subjects: ethical AI development, generative AI, and misleading content.', '{32,33}'),
	('generative-ai-provider-registration', '2023-01-01', 'year', 'laws-and-rules', section_id('year-2023'), 'CAC requires generative AI providers to register', 'Under the interim measures, providers of generative AI had to register with the cyberspace department of their locality.', '{32,33}'),
	('other-ai-services-regulated', '2023-01-01', 'year', 'laws-and-rules', section_id('year-2023'), 'Further AI services regulated', 'Regulation reached other services powered by AI too. The document''s example is deep synthesis, which it places in deep learning and virtual reality.', '{32,34}'),
	('ai-standards-discussions', '2021-01-01', 'year', 'laws-and-rules', section_id('year-2021'), 'Formal discussions on AI standards and regulation begin', 'Talks on standards and rules for AI technologies opened in due form. Facial recognition and data privacy were among the subjects.', '{85,86}'),
	('ai-in-pandemic-response', '2020-01-01', 'year', 'use-and-industry', section_id('year-2020'), 'COVID-19 speeds up the use of AI', 'The pandemic hastened the use of AI to monitor and manage public health. Facial recognition, contact tracing and predictive analytics were central to the response.', '{87,88}'),
	('ai-in-public-governance-discussed', '2020-01-01', 'year', 'use-and-industry', section_id('year-2020'), 'Debate on AI in public governance', 'The experience of the pandemic opened a wider debate on bringing AI into public governance, healthcare and the handling of crises.', '{87,88}'),
	('world-ai-conference-opens', '2019-08-29', 'day', 'institutions-and-platforms', section_id('year-2019'), '2019 World Artificial Intelligence Conference opens', 'The conference at which ten more companies were announced for the national open innovation platform opened on this day.', '{91}'),
	('ten-companies-join-platform', '2019-08-29', 'day', 'institutions-and-platforms', section_id('year-2019'), 'Ten companies join the national open innovation platform', 'At the World Artificial Intelligence Conference that opened on this day, YITU, MININGLAMP, Huawei, Ping An, HIKVISION, JD.com, MEGVII, Qihoo 360, TAL and Xiaomi were announced as joining the National Open Innovation Platform for Next Generation Artificial Intelligence, each to build a platform for a field of its own.', '{91,92}'),
	('ai-ethics-guidelines-begun', '2019-01-01', 'year', 'laws-and-rules', section_id('year-2019'), 'Work on ethical guidelines for AI begins', 'China started on ethical guidelines and standards that tie AI to social responsibility. Worries over privacy, data security and the place of AI in everyday life gave rise to them.', '{89,90}'),
	('sensetime-fifth-platform', '2018-01-01', 'year', 'institutions-and-platforms', section_id('year-2019'), 'SenseTime becomes the fifth national AI open platform', 'SenseTime was appointed as the fifth platform; its field is computer vision.', '{93}'),
	('research-centers-announced', '2018-01-01', 'year', 'institutions-and-platforms', section_id('year-2018'), 'National AI research centers announced', 'China announced several national AI research centers, among them the National AI Open Innovation Platform, with firms such as Baidu, Alibaba, Tencent and iFlytek as partners. They were to speed up research on subjects like autonomous driving, voice recognition and AI for healthcare. The introduction says only that this followed the goal declared in 2017.', '{3,94,95}'),
	('leadership-goal-declared', '2017-01-01', 'year', 'plans-and-strategies', section_id('introduction'), 'Party declares the goal of AI leadership by 2030', 'The Chinese Communist Party announced that China means to lead the world in AI by 2030.', '{3}'),
	('new-generation-ai-national-projects-initiated', '2017-01-01', 'year', 'institutions-and-platforms', section_id('year-2019'), 'MIIT initiates new-generation AI national projects', 'The industry ministry started a set of national projects for new-generation AI, and with them the first open platforms.', '{93}'),
	('four-platforms-launched', '2017-01-01', 'year', 'institutions-and-platforms', section_id('year-2019'), 'First four open platforms launched', 'MIIT opened four platforms with the backing of Baidu, Alibaba, Tencent and iFLYTEK, on which developers are invited to build applications.', '{93}');

-- A period with an end.
insert into timeline_event (slug, day, precision, end_day, end_precision, kind, section_id, title, details, source_lines) values
	('ai-in-twelfth-five-year-plan', '2011-01-01', 'year', '2015-01-01', 'year', 'plans-and-strategies', section_id('year-2013'), 'AI noted in the 12th Five-Year Plan', 'According to the document, this is where China first took formal note of AI: as a priority of research and development, not yet as a main concern.', '{118}');

-- Instruments of which the document gives nothing but a year in brackets, without saying what the year stands for.
insert into timeline_event (slug, day, precision, kind, section_id, title, details, source_lines) values
	('generative-ai-development-plan-listed', '2024-01-01', 'year', 'plans-and-strategies', section_id('suggested-reading'), 'China''s Generative AI Development Plan listed under 2024', 'The suggested reading names the plan with this year. Nothing else in the document refers to it.', '{5}'),
	('ai-safety-governance-framework-listed', '2024-01-01', 'year', 'laws-and-rules', section_id('laws-and-regulations'), 'AI Safety Governance Framework listed under 2024', 'The list of laws and policies names the framework with this year. Nothing else in the document refers to it.', '{125}'),
	('deep-synthesis-provisions-listed', '2022-01-01', 'year', 'laws-and-rules', section_id('laws-and-regulations'), 'Administrative Measures on Deep Synthesis listed under 2022', 'The list of laws and policies gives this year, while the section on deep synthesis dates the entry into force to January 2023.', '{128}'),
	('data-security-law-listed', '2021-01-01', 'year', 'laws-and-rules', section_id('laws-and-regulations'), 'Data Security Law listed under 2021', 'The list of laws and policies names the law with this year. Nothing else in the document refers to it.', '{130}'),
	('cybersecurity-law-listed', '2016-01-01', 'year', 'laws-and-rules', section_id('laws-and-regulations'), 'Cybersecurity Law listed under 2016', 'The list of laws and policies names the law with this year. Nothing else in the document refers to it.', '{132}');

-- Which instruments an event concerns.
insert into event_policy (event_id, policy_id) values
	(event_id('generative-ai-development-plan-listed'), policy_id('generative-ai-development-plan')),
	(event_id('ai-safety-governance-framework-listed'), policy_id('ai-safety-governance-framework')),
	(event_id('generative-ai-measures-effective'), policy_id('generative-ai-interim-measures')),
	(event_id('generative-ai-measures-adopted'), policy_id('generative-ai-interim-measures')),
	(event_id('generative-ai-provider-registration'), policy_id('generative-ai-interim-measures')),
	(event_id('ai-law-expert-proposal-analysed'), policy_id('ai-law-expert-proposal')),
	(event_id('development-plan-release-claimed-for-2023'), policy_id('new-generation-ai-development-plan')),
	(event_id('deep-synthesis-provisions-effective'), policy_id('deep-synthesis-provisions')),
	(event_id('deep-synthesis-provisions-listed'), policy_id('deep-synthesis-provisions')),
	(event_id('other-ai-services-regulated'), policy_id('deep-synthesis-provisions')),
	(event_id('nisstc-generative-ai-draft-issued'), policy_id('nisstc-generative-ai-draft')),
	(event_id('ai-regulation-expanded'), policy_id('nisstc-generative-ai-draft')),
	(event_id('ai-regulation-expanded'), policy_id('generative-ai-interim-measures')),
	(event_id('shenzhen-ai-regulations-effective'), policy_id('shenzhen-ai-regulations')),
	(event_id('shenzhen-ai-regulations-adopted'), policy_id('shenzhen-ai-regulations')),
	(event_id('shanghai-ai-regulations-effective'), policy_id('shanghai-ai-regulations')),
	(event_id('shanghai-ai-regulations-adopted'), policy_id('shanghai-ai-regulations')),
	(event_id('algorithmic-recommendation-provisions-effective'), policy_id('algorithmic-recommendation-provisions')),
	(event_id('ai-regulation-pilots-expanded'), policy_id('ai-regulation-pilot-programs')),
	(event_id('responsible-ai-guidelines-issued'), policy_id('state-council-responsible-ai-guidelines')),
	(event_id('personal-information-protection-law-effective'), policy_id('personal-information-protection-law')),
	(event_id('personal-information-protection-law-adopted'), policy_id('personal-information-protection-law')),
	(event_id('data-security-law-listed'), policy_id('data-security-law')),
	(event_id('miit-algorithm-draft-guidelines-released'), policy_id('miit-algorithm-draft-guidelines')),
	(event_id('world-ai-conference-opens'), policy_id('ai-open-innovation-platforms')),
	(event_id('ten-companies-join-platform'), policy_id('ai-open-innovation-platforms')),
	(event_id('ai-ethics-governance-framework-established'), policy_id('ai-ethics-governance-framework')),
	(event_id('ai-ethics-guidelines-begun'), policy_id('ai-ethics-governance-framework')),
	(event_id('sensetime-fifth-platform'), policy_id('ai-open-innovation-platforms')),
	(event_id('research-centers-announced'), policy_id('ai-open-innovation-platforms')),
	(event_id('national-ai-research-centers-launched'), policy_id('ai-open-innovation-platforms')),
	(event_id('new-generation-ai-development-plan-released'), policy_id('new-generation-ai-development-plan')),
	(event_id('new-generation-ai-national-projects-initiated'), policy_id('new-generation-ai-national-projects')),
	(event_id('four-platforms-launched'), policy_id('ai-open-innovation-platforms')),
	(event_id('four-platforms-launched'), policy_id('new-generation-ai-national-projects')),
	(event_id('cybersecurity-law-listed'), policy_id('cybersecurity-law')),
	(event_id('made-in-china-2025-launched'), policy_id('made-in-china-2025')),
	(event_id('ai-in-twelfth-five-year-plan'), policy_id('twelfth-five-year-plan'));

-- Which public bodies act in it, as far as the document names one; the government where it only says "China" or "Beijing".
insert into event_agency (event_id, agency_id) values
	(event_id('development-plan-release-claimed-for-2023'), agency_id('chinese-government')),
	(event_id('generative-ai-measures-effective'), agency_id('chinese-government')),
	(event_id('generative-ai-measures-adopted'), agency_id('chinese-government')),
	(event_id('merics-assessment'), agency_id('chinese-government')),
	(event_id('other-ai-services-regulated'), agency_id('chinese-government')),
	(event_id('generative-ai-provider-registration'), agency_id('cac')),
	(event_id('generative-ai-provider-registration'), agency_id('local-cyberspace-departments')),
	(event_id('deep-synthesis-provisions-effective'), agency_id('chinese-government')),
	(event_id('nisstc-generative-ai-draft-issued'), agency_id('nisstc')),
	(event_id('ai-regulation-expanded'), agency_id('nisstc')),
	(event_id('ai-regulation-expanded'), agency_id('cac')),
	(event_id('algorithmic-recommendation-provisions-effective'), agency_id('cac')),
	(event_id('ai-regulation-pilots-expanded'), agency_id('chinese-government')),
	(event_id('responsible-ai-guidelines-issued'), agency_id('state-council')),
	(event_id('ai-standards-discussions'), agency_id('chinese-government')),
	(event_id('miit-algorithm-draft-guidelines-released'), agency_id('miit')),
	(event_id('ai-in-pandemic-response'), agency_id('chinese-government')),
	(event_id('ai-ethics-governance-framework-established'), agency_id('most')),
	(event_id('ai-ethics-guidelines-begun'), agency_id('chinese-government')),
	(event_id('research-centers-announced'), agency_id('chinese-government')),
	(event_id('national-ai-research-centers-launched'), agency_id('chinese-government')),
	(event_id('new-generation-ai-development-plan-released'), agency_id('chinese-government')),
	(event_id('leadership-goal-declared'), agency_id('communist-party')),
	(event_id('new-generation-ai-national-projects-initiated'), agency_id('miit')),
	(event_id('four-platforms-launched'), agency_id('miit')),
	(event_id('made-in-china-2025-launched'), agency_id('chinese-government')),
	(event_id('ai-in-national-innovation-strategies'), agency_id('chinese-government')),
	(event_id('ai-in-twelfth-five-year-plan'), agency_id('chinese-government'));

-- Which organizations take part in it or are named with it.
insert into event_organization (event_id, organization_id) values
	(event_id('generative-ai-survey'), organization_id('sas')),
	(event_id('generative-ai-survey'), organization_id('coleman-parkes')),
	(event_id('merics-assessment'), organization_id('merics')),
	(event_id('01-ai-language-model'), organization_id('01-ai')),
	(event_id('ai-law-expert-proposal-analysed'), organization_id('digichina')),
	(event_id('world-ai-conference-opens'), organization_id('world-ai-conference')),
	(event_id('ten-companies-join-platform'), organization_id('world-ai-conference')),
	(event_id('ten-companies-join-platform'), organization_id('yitu')),
	(event_id('ten-companies-join-platform'), organization_id('mininglamp')),
	(event_id('ten-companies-join-platform'), organization_id('huawei')),
	(event_id('ten-companies-join-platform'), organization_id('ping-an')),
	(event_id('ten-companies-join-platform'), organization_id('hikvision')),
	(event_id('ten-companies-join-platform'), organization_id('jd-com')),
	(event_id('ten-companies-join-platform'), organization_id('megvii')),
	(event_id('ten-companies-join-platform'), organization_id('qihoo-360')),
	(event_id('ten-companies-join-platform'), organization_id('tal')),
	(event_id('ten-companies-join-platform'), organization_id('xiaomi')),
	(event_id('sensetime-fifth-platform'), organization_id('sensetime')),
	(event_id('research-centers-announced'), organization_id('baidu')),
	(event_id('research-centers-announced'), organization_id('alibaba')),
	(event_id('research-centers-announced'), organization_id('tencent')),
	(event_id('research-centers-announced'), organization_id('iflytek')),
	(event_id('new-generation-ai-development-plan-released'), organization_id('new-america')),
	(event_id('four-platforms-launched'), organization_id('baidu')),
	(event_id('four-platforms-launched'), organization_id('alibaba')),
	(event_id('four-platforms-launched'), organization_id('tencent')),
	(event_id('four-platforms-launched'), organization_id('iflytek'));
