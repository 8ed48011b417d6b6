-- The news the document lists, and its suggested reading: titles as they stand there, less the flag before
-- them; dates as stated, to the month, or for the reading to the year. It gives no address for any of them.

-- Suggested reading, for which no publisher is given
insert into news_item (slug, kind, publisher_id, day, precision, section_id, source_lines, title) values
	('reading-generative-ai-plan',   'suggested-reading', null, '2024-01-01', 'year', section_id('suggested-reading'), '{5}', 'China''s Generative AI Development Plan (2024)'),
	('reading-algorithm-provisions', 'suggested-reading', null, '2022-01-01', 'year', section_id('suggested-reading'), '{6}', 'Provisions on Algorithm Recommendations (2022)'),
	('reading-development-plan',     'suggested-reading', null, '2017-01-01', 'year', section_id('suggested-reading'), '{7}', 'New Generation Artificial Intelligence Development Plan (2017)');

-- News. Three items close the account of a year, and are filed under that year, though they stand after
-- its last sub-section.
insert into news_item (slug, kind, publisher_id, day, precision, section_id, source_lines, title) values
	('bloomberg-nvidia-controls',         'news', organization_id('bloomberg-professional-services'), '2024-10-01', 'month', section_id('latest-updates'), '{9,10}', 'Chinese AI firms on track to narrow gap despite Nvidia controls'),
	('economist-chip-bans',               'news', organization_id('the-economist'), '2024-09-01', 'month', section_id('latest-updates'), '{11,12}', 'China’s AI firms are cleverly innovating around chip bans'),
	('conversation-using-ai',             'news', organization_id('the-conversation'), '2024-08-01', 'month', section_id('latest-updates'), '{13,14}', 'China leans into using AI − even as the US leads in developing it'),
	('diplomat-national-power',           'news', organization_id('the-diplomat'), '2024-07-01', 'month', section_id('latest-updates'), '{15,16}', 'China’s National Power and Artificial Intelligence'),
	('reuters-openai-restrictions',       'news', organization_id('reuters'), '2024-06-01', 'month', section_id('latest-updates'), '{17,18}', 'Chinese AI firms woo OpenAI users as US company plans API restrictions'),
	('nbr-generative-ai-ecosystem',       'news', organization_id('nbr'), '2024-06-01', 'month', section_id('latest-updates'), '{19,20}', 'China’s Generative AI Ecosystem in 2024'),
	('prc-ai-innovation-center',          'news', organization_id('prc'), '2024-04-01', 'month', section_id('latest-updates'), '{21,22}', 'China accelerates AI development to build AI innovation center'),
	('two-sessions-update',               'news', organization_id('center-for-data-innovation'), '2024-03-01', 'month', section_id('latest-updates'), '{23,24}', 'Two Sessions Update for AI in China'),
	('digichina-expert-proposal',         'news', organization_id('digichina'), '2023-08-01', 'month', section_id('year-2023'), '{37,38}', 'Analyzing an Expert Proposal for China’s Artificial Intelligence Law'),
	('brookings-strategic-support-force', 'news', organization_id('brookings'), '2022-12-01', 'month', section_id('year-2022'), '{83,84}', 'The PLA’s Strategic Support Force and AI Innovation'),
	('nytimes-made-in-china-2030',        'news', organization_id('nytimes'), '2024-07-01', 'month', section_id('year-2017'), '{109,110}', 'Beijing wants AI to be made in China by 2030');

-- What a headline plainly names

insert into news_policy (news_id, policy_id) values
	(news_id('reading-generative-ai-plan'),   policy_id('generative-ai-development-plan')),
	(news_id('reading-algorithm-provisions'), policy_id('algorithmic-recommendation-provisions')),
	(news_id('reading-development-plan'),     policy_id('new-generation-ai-development-plan')),
	(news_id('digichina-expert-proposal'),    policy_id('ai-law-expert-proposal'));

insert into news_agency (news_id, agency_id) values
	(news_id('brookings-strategic-support-force'), agency_id('pla-strategic-support-force')),
	(news_id('nytimes-made-in-china-2030'),        agency_id('chinese-government'));

insert into news_organization (news_id, organization_id) values
	(news_id('bloomberg-nvidia-controls'),   organization_id('nvidia')),
	(news_id('reuters-openai-restrictions'), organization_id('openai'));
