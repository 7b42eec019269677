#!/bin/sh
# earlier-driver.sh COMMIT: generates the archetype's driver as COMMIT had it, compiles it with its test against COMMIT, and
# keeps both in src/test/resources/earlier-driver.jar, for EarlierDriverTest to run on what there is now. MAVEN_REPOSITORY
# may name a local repository that may be written to; otherwise everything is fetched into one that is thrown away.
set -eu
home=$(cd "$(dirname "$0")" && pwd)
cd "$home"
commit=$(git rev-parse "$1^{commit}")
jar=$home/src/test/resources/earlier-driver.jar
work=$(mktemp -d)
trap 'git -C "$home" worktree remove --force "$work/tree"; rm -rf "$work"' EXIT
git worktree add -q --detach "$work/tree" "$commit"
repository=${MAVEN_REPOSITORY:-$work/repository}
mvn() { command mvn -q -B -ntp -Dmaven.repo.local="$repository" "$@"; }

(cd "$work/tree" && mvn install -DskipTests -DskipGates -pl driver-kit,archetype -am)
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$work/tree/pom.xml" | head -1)
cd "$work"
mvn archetype:generate -DarchetypeGroupId=dev.cormorant -DarchetypeArtifactId=cormorant-driver-archetype \
    -DarchetypeVersion="$version" -DgroupId=org.example -DartifactId=earlier -Dpackage=org.example.earlier \
    -DdriverName=Earlier
(cd earlier && mvn test-compile)
printf 'Compiled-Against: %s\n' "$commit" >manifest
jar --create --file "$jar" --manifest manifest -C earlier/target/classes . -C earlier/target/test-classes .
