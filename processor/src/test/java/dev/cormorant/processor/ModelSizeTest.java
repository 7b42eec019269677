package dev.cormorant.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cyclic models must not make class initialisation endless, nor dense ones make it long. */
class ModelSizeTest {
    @Test
    void aCyclicModelBuildsEachQueryClassToABoundedDepth() throws IllegalAccessException {
        Compilation library = Compilation.of(Library.SOURCES).clean();
        assertThat(paths(library.load("library.QAuthor"))).isLessThan(60);
        assertThat(paths(library.load("library.QBook"))).isLessThan(90);
        assertThat(paths(library.load("library.QTag"))).isLessThan(90);
    }

    @Test
    void twentyOneEntitiesThatAllKnowEachOtherCostNoMoreThanTwoStepsEach() throws IllegalAccessException {
        int relations = 20;
        String[] sources = IntStream.rangeClosed(0, relations)
                .mapToObj(entity -> dense(entity, relations))
                .toArray(String[]::new);
        Compilation dense = Compilation.of(sources).clean();
        int leaf = 2;
        int node = 2 + relations * leaf;
        assertThat(paths(dense.load("dense.QNode0"))).isEqualTo(1 + relations * node);
    }

    private static String dense(int entity, int relations) {
        StringBuilder source = new StringBuilder("package dense; import jakarta.persistence.*; import java.util.*; ");
        source.append("@Entity public class Node").append(entity).append(" { @Id Long id; ");
        for (int other = 0; other <= relations; other++) {
            if (other != entity && other % 2 == 0) {
                source.append("@ManyToOne Node" + other + " one" + other + "; ");
            } else if (other != entity) {
                source.append("@ManyToMany List<Node" + other + "> many" + other + "; ");
            }
        }
        return source.append('}').toString();
    }

    /** Initialises a query class and counts the paths that it holds, however deep. */
    private static int paths(Class<?> queryClass) throws IllegalAccessException {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(queryClass, null, found);
        return found.size();
    }

    private static void collect(Class<?> type, Object holder, Set<Object> found) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            boolean path = Modifier.isPublic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
            if (path) {
                Object value = field.get(holder);
                assertThat(found.add(value)).isTrue();
                collect(value.getClass(), value, found);
            }
        }
    }
}
