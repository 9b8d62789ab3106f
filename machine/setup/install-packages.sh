# Installs the named packages, as root, without starting any servers among them: the tests start
# their own, and running some tests must not leave somebody's computer with a web server running.
export DEBIAN_FRONTEND=noninteractive

# Debian's packages ask this file whether they may start the services they install.
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

# One unreachable source makes the update fail, though the install may still work; and one package
# that a system does not have must not stop the others being installed.
apt update
apt install --no-install-recommends "$@" || for package in "$@"; do
  apt install --no-install-recommends "$package" || failed=1
done

# Nor may they start whenever the computer does.
for server in nginx caddy apache2; do
  case " $* " in *" $server "*) systemctl --quiet disable "$server" 2> /dev/null ;; esac
done

exit "${failed:-0}"
