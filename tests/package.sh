#!/usr/bin/env bash
# Makes what is handed out, below dist/: a static program for x86-64 Linux in a tarball with its
# manual pages and completions, and a Debian package. Then tries each in a root of its own, and
# `cargo install` with it.
#
#   tests/package.sh           make and try
#   tests/package.sh --make    make only
#
# What it needs: rustup's target x86_64-unknown-linux-gnu, `cargo install cargo-deb`, and to try
# things lintian, debootstrap and root. Where one of those is missing it says so and goes on; where
# CI is set it fails.
set -euo pipefail
cd "$(dirname "$0")/.."

target=x86_64-unknown-linux-gnu
built=${CARGO_TARGET_DIR:-target}
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
released=$(sed -n 's/^version = "\(.*\)"/\1/p' data/release.toml)
name=career-$version-x86_64-linux
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

say() { printf '\n-- %s\n' "$*"; }
fail() {
    printf 'package: %s\n' "$*" >&2
    exit 1
}

# Whether a tool is there; without it what it is for is left out, unless CI is set.
has() {
    command -v "$1" > /dev/null && return
    [ -z "${CI-}" ] || fail "$1 is not installed"
    printf 'skipped: %s is not installed\n' "$1" >&2
    return 1
}

is_root() {
    [ "$(id -u)" = 0 ] && return
    [ -z "${CI-}" ] || fail 'only root can change the root'
    printf 'skipped: only root can change the root\n' >&2
    return 1
}

# What a fact is, asked of a program in whatever way leads to it.
answers() {
    [ "$("$@" get salary.us.median)" = 51140 ] || fail "no answer from: $*"
    "$@" show --brief > /dev/null
    "$@" man career-salary | grep -q '^\.TH CAREER' || fail "no manual from: $*"
}

make_tarball() {
    say "$name.tar.gz"
    # At fixed addresses, as the build script has it for a program that is not static. Without
    # --target the flags would reach build scripts as well.
    RUSTFLAGS='-C target-feature=+crt-static -C relocation-model=static' cargo build --locked --release --target "$target"
    local root=$work/$name
    install -D -m 755 "$built/$target/release/career" "$root/bin/career"
    install -d "$root/share/man/man1" "$root/share/man/man7" "$root/share/completions"
    install -m 644 man/*.1 "$root/share/man/man1/"
    install -m 644 man/*.7 "$root/share/man/man7/"
    install -m 644 completions/* "$root/share/completions/"
    install -m 644 README.md CHANGELOG.md LICENSE-MIT LICENSE-APACHE "$root/"
    # The same files make the same bytes.
    tar --create --directory "$work" --sort=name --owner=0 --group=0 --numeric-owner \
        --mtime="$released 00:00Z" "$name" | gzip --no-name -9 > "dist/$name.tar.gz"
}

make_deb() {
    has cargo-deb || return 0
    say 'Debian package'
    grep -q "^career ($version-" .ci/debian/changelog ||
        fail ".ci/debian/changelog does not speak of $version"
    SOURCE_DATE_EPOCH=$(date -d "$released" +%s) cargo deb --quiet --locked --output dist/
}

# The static program needs nothing at all: it is alone in its root.
try_tarball() {
    say 'the tarball in an empty root'
    tar --extract --gzip --file "dist/$name.tar.gz" --directory "$work/" --one-top-level=alone
    local root=$work/alone/$name
    ! ldd "$root/bin/career" > /dev/null 2>&1 || fail 'the program is not static'
    "$root/bin/career" man --install --dir "$work/pages" > /dev/null
    diff -r "$root/share/man" "$work/pages" || fail 'the pages are not those of the program'
    ! has man || man --manpath="$root/share/man" --where medical-records-technician > /dev/null
    is_root || return 0
    mkdir "$work/empty"
    cp "$root/bin/career" "$work/empty/"
    answers chroot "$work/empty" /career
}

try_deb() {
    local deb=(dist/career_"$version"*.deb)
    [ -f "${deb[0]}" ] || return 0
    if has lintian; then
        say 'lintian'
        lintian --fail-on error --tag-display-limit 0 "${deb[0]}"
    fi
    { has debootstrap && is_root; } || return 0
    say 'the Debian package in a new Debian'
    local root=$work/debian
    debootstrap --variant=minbase --include=man-db,bash-completion "$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)" \
        "$root" > "$work/debootstrap.log" || { tail "$work/debootstrap.log" && fail 'no new Debian'; }
    cp "${deb[0]}" "$root/career.deb"
    local inside=(chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8)
    "${inside[@]}" dpkg --install /career.deb
    answers "${inside[@]}" career
    "${inside[@]}" man --where career-salary > /dev/null
    "${inside[@]}" mandb --quiet
    "${inside[@]}" apropos 'medical records' | grep -q '^medical-records-technician (7)' || fail 'apropos does not find it'
    "${inside[@]}" bash -c '. /usr/share/bash-completion/bash_completion
        _completion_loader career; complete -p career' | grep -q _career || fail 'bash does not complete'
    "${inside[@]}" dpkg --purge career
    [ -z "$(find "$root/usr" -name '*career*')" ] || fail 'something is left after dpkg --purge'
}

try_cargo_install() {
    say 'cargo install'
    cargo install --quiet --locked --path . --root "$work/cargo"
    answers env -i "$work/cargo/bin/career"
}

mkdir -p dist
rm -f dist/*
make_tarball
make_deb
if [ "${1-}" != --make ]; then
    try_tarball
    try_deb
    try_cargo_install
fi
say 'made'
(cd dist && sha256sum -- * && du -h -- *)
