package dev.cormorant.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DebianMirrorTest {

    @Test
    void theMirrorIsReadFromOneLinePerSource() {
        assertThat(DebianMirror.in(List.of(
                        "# deb http://old.example.org/debian bookworm main",
                        "deb http://packages.example.org/tools stable main",
                        "deb [signed-by=/keys.gpg] http://mirror.example.org/debian/ bookworm main")))
                .contains("http://mirror.example.org/debian");
    }

    @Test
    void theMirrorIsReadFromParagraphs() {
        assertThat(DebianMirror.in(List.of(
                        "Types: deb",
                        "# http://snapshot.example.org/archive/debian",
                        "URIs: http://security.example.org/debian-security http://mirror.example.org/debian",
                        "Suites: bookworm")))
                .contains("http://mirror.example.org/debian");
    }

    @Test
    void sourcesOfOtherSystemsAreNoMirror() {
        assertThat(DebianMirror.in(List.of("deb http://mirror.example.org/ubuntu noble main")))
                .isEmpty();
    }
}
