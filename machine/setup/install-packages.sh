# Installs the packages named, as root, and starts none of the servers among them: the tests start
# their own, and on somebody's computer a web server must not appear because they ran some tests.
export DEBIAN_FRONTEND=noninteractive

# Debian's packages ask this file whether they may start what they bring.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  trap 'exit 1' HUP INT TERM
  printf '#!/bin/sh\nexit 101\n' > "$policy"
  chmod 755 "$policy"
fi

apt() {
  apt-get -q -y -o Acquire::Retries=2 -o Acquire::http::Timeout=20 -o Dpkg::Use-Pty=0 "$@"
}

# One unreachable source among many fails the update though the install may still work, and one
# package that a system does not have must not keep the others away.
apt update
apt install --no-install-recommends "$@" || for package in "$@"; do
  apt install --no-install-recommends "$package" || failed=1
done

# Nor may they start with the computer from now on.
for server in nginx caddy; do
  case " $* " in *" $server "*) systemctl --quiet disable "$server" 2> /dev/null ;; esac
done

exit "${failed:-0}"
