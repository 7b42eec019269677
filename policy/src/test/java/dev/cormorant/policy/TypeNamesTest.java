package dev.cormorant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeNamesTest {

    @Test
    void noTypeEndsInAWordThatSaysNothing() {
        assertThat(TypeNames.violations(JavaSources.all())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QueryImpl",
                "Strings" + "Util",
                "TextUtils",
                "PoolManager",
                "ColumnInfo",
                "RowData",
                "TypeBase",
                "JoinHelper"
            })
    void controlAnEmptyWordIsFound(String name) {
        assertThat(TypeNames.violations(List.of(JavaSource.planted("A.java", "class A { record " + name + "() {} }"))))
                .containsExactly("A.java:1 " + name + " ends in a word that says nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EntityManager", "SqlEntityManager", "SchemaHelper", "Metadata", "Database"})
    void controlAWordOfTheFieldIsAllowed(String name) {
        assertThat(TypeNames.violations(List.of(JavaSource.planted("A.java", "class " + name + " {}"))))
                .isEmpty();
    }
}
