#!/usr/bin/env bash
# What matters of the image's entry point: an empty folder is filled by a first server that listens on its socket alone and
# runs what is in /docker-entrypoint-initdb.d; then comes the one that serves.
set -Eeo pipefail

if [ "$(id -u)" = 0 ]; then
	install -d -m 700 -o postgres "$PGDATA"
	exec gosu postgres "$0" "$@"
fi
user=${POSTGRES_USER:-postgres}
database=${POSTGRES_DB:-$user}
if [ "$1" = postgres ] && [ ! -s "$PGDATA/PG_VERSION" ]; then
	: "${POSTGRES_PASSWORD:?is not set}"
	# the arguments are words, quoted as a shell reads them
	eval 'initdb --username="$user" --pwfile=<(printf "%s\n" "$POSTGRES_PASSWORD") '"$POSTGRES_INITDB_ARGS"
	echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
	pg_ctl --pgdata="$PGDATA" --options="-c listen_addresses=''" --wait start
	[ "$database" = postgres ] || psql -v ON_ERROR_STOP=1 -U "$user" -d postgres -c "create database \"$database\""
	for script in /docker-entrypoint-initdb.d/*.sh; do
		[ ! -f "$script" ] || bash "$script"
	done
	pg_ctl --pgdata="$PGDATA" --mode=fast --wait stop
fi
exec "$@"
