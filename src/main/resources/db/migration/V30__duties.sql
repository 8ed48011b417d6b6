-- The duties that can be matched to a service, so that they are found among very many provisions.
create index on provision (policy_id, position) where subject is not null and kind in ('obligation', 'prohibition', 'penalty');
