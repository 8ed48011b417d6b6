-- The change log begins with the data set itself.

insert into change (changed_at, what, why) values
	('2026-11-24T00:00:00Z', 'The whole source document was recorded: policies, agencies, organizations, events, news, figures, terms and the doubts about them.', 'First edition of the record.');
