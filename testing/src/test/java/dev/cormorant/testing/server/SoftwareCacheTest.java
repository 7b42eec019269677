package dev.cormorant.testing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftwareCacheTest {

    @TempDir
    Path folder;

    @Test
    void softwareIsInstalledOnce() throws IOException {
        Fetched software = new Fetched(0);

        Path place = new SoftwareCache(folder).installed(software);

        assertThat(place.resolve("program")).hasContent("1");
        assertThat(new SoftwareCache(folder).installed(software)).isEqualTo(place);
        assertThat(place.resolve("program")).hasContent("1");
    }

    @Test
    void whatFailedHalfWayIsNotThere() throws IOException {
        Fetched software = new Fetched(1);

        assertThatThrownBy(() -> new SoftwareCache(folder).installed(software)).hasMessage("interrupted line");
        assertThat(folder.resolve("fetched")).doesNotExist();

        assertThat(new SoftwareCache(folder).installed(software).resolve("program"))
                .hasContent("2");
        assertThat(folder.resolve("fetched.part")).doesNotExist();
    }

    /** Fails so many times, after it has written a part. */
    private record Fetched(int failures, AtomicInteger attempts) implements Software {

        Fetched(int failures) {
            this(failures, new AtomicInteger());
        }

        @Override
        public String id() {
            return "fetched";
        }

        @Override
        public void install(Path into, Path working) throws IOException {
            int attempt = attempts.incrementAndGet();
            Files.writeString(into.resolve("program"), String.valueOf(attempt));
            if (attempt <= failures) {
                throw new ServerFailure("interrupted line");
            }
        }
    }
}
