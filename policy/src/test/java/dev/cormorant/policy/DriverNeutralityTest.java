package dev.cormorant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriverNeutralityTest {

    @Test
    void neutralModulesNameNoDatabase() {
        List<SourceFile> neutral = SourceTree.matching(SourceFile::isDatabaseNeutral);

        assertThat(neutral).hasSizeGreaterThan(100);
        assertThat(VendorNames.violations(neutral)).isEmpty();
    }

    @Test
    void nobodyAsksForTheTypeOfAPlatformConnectionOrDriver() {
        assertThat(DriverTypeQuestions.violations(JavaSources.matching(SourceFile::isMainJava)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// only PostgreSQL does this",
                "class SqliteThing {}",
                "String url = \"jdbc:h2:mem\";",
                "class H2Thing {}",
                "/** As in DB2. */",
                "boolean isMongo;"
            })
    void controlADatabaseCalledByNameIsFound(String line) {
        SourceFile planted = new SourceFile("core/src/main/java/A.java", "\n" + line);

        assertThat(VendorNames.violations(List.of(planted)))
                .singleElement()
                .asString()
                .startsWith("core/src/main/java/A.java:2 names ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"int hash2 = 1;", "String sha256, h264;", "// the mode of a dialect"})
    void controlALikeSoundingWordIsNoDatabase(String line) {
        assertThat(VendorNames.violations(List.of(new SourceFile("core/src/main/java/A.java", line))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean b = x instanceof AcmePlatform;",
                "boolean b = x instanceof AcmePlatform p && p.fast();",
                "Object o = (AcmeDriver<?>) x;",
                "Object o = (dev.cormorant.acme.AcmeConnection) x;",
                "boolean b = AcmePlatform.class.isInstance(x);",
                "Object o = AcmeDriver.class.cast(x);"
            })
    void controlAQuestionForATypeIsFound(String line) {
        assertThat(questions("dev.cormorant.sql.plan", line))
                .singleElement()
                .asString()
                .startsWith("A.java:2 asks for Acme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean b = x instanceof Platform;",
                "Object o = (java.sql.Connection) x;",
                "Object o = (Connection) x;",
                "String s = \"x instanceof AcmePlatform\"; // x instanceof AcmePlatform"
            })
    void controlTheContractsThemselvesMayBeAskedFor(String line) {
        assertThat(questions("dev.cormorant.sql.plan", line)).isEmpty();
    }

    @Test
    void controlAFamilyMayKnowItsOwnTypes() {
        assertThat(questions("dev.cormorant.acme.schema", "boolean b = x instanceof AcmePlatform;"))
                .isEmpty();
    }

    private static List<String> questions(String packageName, String line) {
        String text = "package %s; import dev.cormorant.acme.AcmePlatform; import dev.cormorant.acme.AcmeDriver;\n"
                + "class A { void a(Object x) { %s\n} }";
        return DriverTypeQuestions.violations(List.of(JavaSource.planted("A.java", text.formatted(packageName, line))));
    }
}
