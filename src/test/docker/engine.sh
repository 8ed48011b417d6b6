#!/usr/bin/env bash
# engine.sh ROOM STAGE: the first process of namespaces of their own. It makes ROOM its root, with STAGE below /stage, and
# keeps an engine running there. An engine that is stopped comes back, as after a reboot; TERM ends it for good.
set -e
room=$1 stage=$2

mount --make-rprivate /
mount --bind "$room" "$room"
mount --bind "$stage" "$room/stage"
mount -t proc proc "$room/proc"
mount --rbind /sys "$room/sys"
mount --rbind /dev "$room/dev"
mount -t tmpfs tmpfs "$room/run"
cd "$room"
pivot_root . old
umount -l /old
cd /
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
ip link set lo up

going=yes
trap 'going=; kill "$engine"' TERM
while [ "$going" ]; do
	dockerd --data-root /var/lib/docker --cgroup-parent chronicle-rehearsal </dev/null >>/stage/engine.log 2>&1 &
	engine=$!
	while kill -0 "$engine" 2>/dev/null; do wait "$engine" || true; done
	sleep 1
done
