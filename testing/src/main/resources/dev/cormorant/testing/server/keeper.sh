# Waits for the end of a build, then ends its servers and deletes what they wrote. It runs as "sh -c" with its input in the
# environment, so that its own command line does not look like a server's:
#   BUILDS  the folder of all builds of this user
#   BUILD   the name of this build's folder in it: number and start of the process that owns the build

alive() { # NAME: true while the process that the folder is named after runs
    stat=$(cat "/proc/${1%-*}/stat" 2>/dev/null) || return 1
    set -- "${1#*-}" ${stat##*) }
    [ "$2" != Z ] && [ "${21}" = "$1" ]
}

servers() { # NAME: the processes whose command line names the folder
    printf '%s/' "$BUILDS/$1" | grep -laFf - /proc/[0-9]*/cmdline 2>/dev/null | cut -d/ -f3
}

send() { # SIGNAL NAME
    for pid in $(servers "$2"); do
        kill "-$1" "$pid" 2>/dev/null
    done
}

sweep() { # NAME: asks the servers to end at once, which lets them free what the system lends, and insists after 3 seconds
    send QUIT "$1"
    rounds=0
    while [ -n "$(servers "$1")" ] && [ $rounds -lt 15 ]; do
        sleep 0.2
        rounds=$((rounds + 1))
    done
    send KILL "$1"
    rm -rf "$BUILDS/$1" 2>/dev/null || { sleep 1; rm -rf "$BUILDS/$1"; }
}

# What a build left behind whose keeper was killed too.
for left in "$BUILDS"/*-*/; do
    name=$(basename "$left")
    alive "$name" || sweep "$name"
done

while alive "$BUILD"; do
    sleep 0.5
done
sweep "$BUILD"
