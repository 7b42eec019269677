package dev.cormorant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.config.FlushMode;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.error.ValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void environmentVariablesAreNamedAfterTheSettings() {
        Map<String, String> found = ConfigurationKeys.fromEnvironment(
                Map.of("CORMORANT_DB_NAME", "library.db", "CORMORANT_ALLOW_GLOBAL_CONTEXT", "true", "OTHER", "x"));

        assertThat(found).containsOnly(Map.entry("dbName", "library.db"), Map.entry("allowGlobalContext", "true"));
    }

    @Test
    void aPropertiesFileGivesSettings() throws IOException {
        Path file = Files.writeString(folder.resolve("orm.properties"), "dbName = library.db\nbatchSize = 50\n");

        assertThat(new ConfigurationBuilder().properties(file).build())
                .satisfies(config -> assertThat(config.dbName()).isEqualTo("library.db"))
                .satisfies(config -> assertThat(config.batchSize()).isEqualTo(50));
    }

    @Test
    void optionsOfTheLibraryComeOneByOneOrTogether() {
        ConnectionOptions options = ConnectionOptions.primary(new ConfigurationBuilder()
                .driverOption("sslmode", "require")
                .driverOptions(Map.of("ApplicationName", "library"))
                .build());

        assertThat(options.driverOptions())
                .containsOnly(Map.entry("sslmode", "require"), Map.entry("ApplicationName", "library"));
        assertThat(options.dataSource()).isNull();
    }

    @Test
    void anUnknownKeyNamesTheNearestOne() throws IOException {
        Path file = Files.writeString(folder.resolve("orm.properties"), "dbname = library.db\n");

        assertThatThrownBy(() -> new ConfigurationBuilder().properties(file))
                .isInstanceOf(ValidationException.class)
                .hasMessageEndingWith("has the unknown key 'dbname'. Did you mean 'dbName'?");
    }

    @Test
    void aMissingPropertiesFileIsNamed() {
        assertThatThrownBy(() -> new ConfigurationBuilder().properties(folder.resolve("nowhere.properties")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("nowhere.properties cannot be read");
    }

    @Test
    void theDefaultsAreThoseOfTheGuide() {
        assertThat(new ConfigurationBuilder().build()).satisfies(config -> {
            assertThat(config.batchSize()).isEqualTo(300);
            assertThat(config.flushMode()).isEqualTo(FlushMode.AUTO);
            assertThat(config.timezone()).isEqualTo(ZoneOffset.UTC);
            assertThat(config.validateRequired()).isTrue();
            assertThat(config.allowGlobalContext()).isFalse();
            assertThat(config.slowQueryThreshold()).isNull();
        });
    }

    @Test
    void aSettingThatDoesNotFitIsNamedWithWhatItMustBe() {
        assertThatThrownBy(() -> new SettingReader(Map.of("batchSize", "many")).integer("batchSize", 300, 1))
                .hasMessage("The setting 'batchSize' is 'many', but it must be a whole number.");
        assertThatThrownBy(() -> new SettingReader(Map.of("batchSize", "0")).integer("batchSize", 300, 1))
                .hasMessage("The setting 'batchSize' is '0', but it must be at least 1.");
        assertThatThrownBy(() -> new SettingReader(Map.of("timezone", "Mars")).zone("timezone", ZoneOffset.UTC))
                .hasMessage("The setting 'timezone' is 'Mars', but it must be a time zone, and that is UTC.");
        assertThatThrownBy(() -> new SettingReader(Map.of("timezone", "Europe/Paris")).zone("timezone", ZoneOffset.UTC))
                .hasMessage("The setting 'timezone' is 'Europe/Paris', but it must be UTC: points in time are stored in"
                        + " it, and times without a zone as they are.");
        assertThat(new SettingReader(Map.of("timezone", "Etc/UTC")).zone("timezone", ZoneOffset.UTC))
                .isEqualTo(ZoneId.of("Etc/UTC"));
        assertThatThrownBy(() -> new SettingReader(Map.of("showValues", "yes")).flag("showValues", false))
                .hasMessageContaining("true or false");
        assertThatThrownBy(() -> new SettingReader(Map.of("flushMode", "soon"))
                        .oneOf("flushMode", FlushMode.class, FlushMode.AUTO))
                .hasMessageContaining("one of [COMMIT, AUTO, ALWAYS]");
    }

    @Test
    void aDurationIsGivenInMilliseconds() {
        assertThat(new ConfigurationBuilder()
                        .slowQueryThreshold(Duration.ofSeconds(2))
                        .build()
                        .slowQueryThreshold())
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void noDriverIsAClearError() {
        assertThatThrownBy(() -> Cormorant.init(config -> config.dbName("x")))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("No driver is configured.");
        assertThatThrownBy(() -> Cormorant.init(config -> config.driver("nosuch")))
                .hasMessageStartingWith("There is no driver 'nosuch' on the class path.");
    }
}
