-- The role that serves can read what the migrations made, and nothing else. It is created, or given the password of the
-- settings, where the owner of the tables may do that.
do $reader$
begin
  if '${reader}' = current_user or '${reader}' = '' then
    return;
  end if;
  begin
    execute format('%s role %I login password %L',
                   case when exists (select from pg_roles where rolname = '${reader}') then 'alter' else 'create' end,
                   '${reader}', '${readerPassword}');
  exception when insufficient_privilege then
    if not exists (select from pg_roles where rolname = '${reader}') then
      raise;
    end if;
  end;
  execute format('grant usage on schema %I to %I', current_schema(), '${reader}');
  execute format('grant select on all tables in schema %I to %I', current_schema(), '${reader}');
  if pg_has_role((select datdba from pg_database where datname = current_database()), 'usage') then
    execute format('revoke temporary on database %I from public', current_database());
  end if;
  if (select rolsuper from pg_roles where rolname = current_user) then
    revoke execute on function lo_create(oid), lo_creat(integer), lo_from_bytea(oid, bytea) from public;
  end if;
end
$reader$;
