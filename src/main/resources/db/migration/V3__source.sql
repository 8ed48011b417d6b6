-- The source document. It bears no date; its latest dated item is of October 2024.
insert into source_document (slug, title, line_count, latest_item, latest_item_precision) values
	('china-national-ai-strategy', 'China’s National AI Strategy', 139, '2024-10-01', 'month');

-- Its sections, in order. A section ends where the next begins; only the sections that the document
-- heads with a year have one, for not all that stands under a year's heading belongs to that year.
insert into source_section (document_id, position, slug, heading, first_line, last_line, year)
select document.id, section.*
from source_document document, (values
	(1,  'introduction',                    'China’s National AI Strategy',                                                                1,   3,   null),
	(2,  'suggested-reading',               'Suggested Reading',                                                                           4,   7,   null),
	(3,  'latest-updates',                  'Latest Updates and Developments',                                                             8,   24,  null),
	(4,  'year-2024',                       '2024: Focus on China''s Generative AI Ecosystem',                                             25,  27,  2024),
	(5,  'measured-approach',               'Measured Approach Around Generative AI',                                                      28,  31,  null),
	(6,  'year-2023',                       '2023: AI Regulation Expansion',                                                               32,  34,  2023),
	(7,  'deep-synthesis',                  'Deep Synthesis Provisions',                                                                   35,  38,  null),
	(8,  'year-2022',                       '2022: Artificial Intelligence Regulations',                                                   39,  44,  2022),
	(9,  'algorithmic-recommendation',      'Internet Information Service Algorithmic Recommendation Management Provisions',               45,  60,  null),
	(10, 'generative-ai-measures',          'Interim Measures for Generative Artificial Intelligence Service Management',                  61,  68,  null),
	(11, 'personal-information-protection', 'Personal Information Protection Law',                                                         69,  75,  null),
	(12, 'shanghai',                        'Shanghai Regulations on Promoting the Development of the AI Industry',                        76,  78,  null),
	(13, 'shenzhen',                        'Regulations on Promoting Artificial Intelligence Industry in Shenzhen Special Economic Zone', 79,  84,  null),
	(14, 'year-2021',                       '2021: AI Standardization and Regulation',                                                     85,  86,  2021),
	(15, 'year-2020',                       '2020: AI and Smart Governance during COVID-19',                                               87,  88,  2020),
	(16, 'year-2019',                       '2019: AI Ethical Guidelines',                                                                 89,  93,  2019),
	(17, 'year-2018',                       '2018: Establishment of AI Research Centers',                                                  94,  99,  2018),
	(18, 'year-2017',                       '2017: The New Generation AI Development Plan',                                                100, 110, 2017),
	(19, 'year-2015',                       '2015: AI in the Made in China 2025 Initiative',                                               111, 116, 2015),
	(20, 'year-2013',                       '2013: AI Included in National Priorities for Innovation',                                     117, 122, 2013),
	(21, 'laws-and-regulations',            'Laws and Regulations Surrounding AI Use in China',                                            123, 132, null),
	(22, 'coordinating-agencies',           'Coordinating Departments and Agencies',                                                       133, 139, null)
) section
where document.slug = 'china-national-ai-strategy';

-- What each line is. A heading names what follows and a lead-in opens a list, so neither says anything that
-- a record would have to cite; every other line states something, the headlines of the news included.
insert into source_line (line, section_id, role)
select line, section.id, case
	when line in (1, 25, 28, 32, 35, 39, 45, 61, 69, 76, 79, 85, 87, 89, 94, 100, 111, 117, 123, 133) then 'heading'
	when line in (4, 8, 49, 52, 56, 134) then 'lead-in'
	else 'statement' end
from generate_series(1, 139) line
join source_section section on line between section.first_line and section.last_line;
