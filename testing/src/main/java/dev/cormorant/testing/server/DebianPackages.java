package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Debian packages with what they need, unpacked beside the machine's own: no script of theirs runs.
 *
 * @param title what is said while it is fetched
 * @param suite the Debian release
 * @param packages what is wanted
 * @param useless the beginnings of the names of packages that are depended on and not needed
 */
record DebianPackages(String title, String suite, List<String> packages, List<String> useless) implements Software {

    private static final long MEBIBYTE = 1L << 20;
    private static final long PAUSE_MILLIS = 5_000;

    /** Changes when another content is asked for. */
    @Override
    public String id() {
        int content = (packages + " " + useless).hashCode();
        return packages.get(0) + "-" + suite + "-" + Integer.toHexString(content);
    }

    /**
     * A mirror in the middle of an update serves a list of packages that are gone; a moment later it is well again. An
     * unstable suite may lack something on a bad day; then the next one lends it.
     */
    @Override
    public void install(Path into, Path working) throws IOException {
        DebianTree tree = DebianTree.create(into);
        Path log = working.resolve("log");
        for (Path file : fetch(working, log)) {
            tree.unpack(file, log);
        }
    }

    private List<Path> fetch(Path working, Path log) throws IOException {
        try {
            return fetch(new PrivateApt(working.resolve("first"), log), List.of(suite));
        } catch (ServerFailure e) {
            say("could not be fetched, trying again in a moment");
            pause();
        }
        try {
            return fetch(new PrivateApt(working.resolve("second"), log), List.of(suite));
        } catch (ServerFailure e) {
            say("could not be fetched again, trying with Debian testing");
        }
        return fetch(new PrivateApt(working.resolve("third"), log), List.of(suite, "testing"));
    }

    private List<Path> fetch(PrivateApt apt, List<String> suites) throws IOException {
        say("is looked up in the Debian mirror ...");
        apt.update(suites);
        Pattern left = Pattern.compile("^(" + String.join("|", useless) + ").*");
        List<PrivateApt.Planned> planned = apt.plan(packages).stream()
                .filter(one -> !left.matcher(one.name()).matches())
                .toList();
        long size = planned.stream().mapToLong(PrivateApt.Planned::size).sum();
        say("is fetched from the Debian mirror (" + size / MEBIBYTE + " MiB, kept for later builds) ...");
        return apt.download(planned.stream().map(PrivateApt.Planned::name).toList());
    }

    private void say(String what) {
        System.err.println(title + " " + what);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
