package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.library.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists and arrays of values in one column. */
public abstract class ListsSpec extends DatabaseSpec {
    @Override
    protected List<Class<?>> entities() {
        return List.of(Lists.class);
    }

    private Lists storedAndFound(Lists lists) {
        store(lists);
        return em().findOneOrFail(Lists.class, lists.id);
    }

    @Test
    void nullIsNoEmptyList() {
        Lists found = storedAndFound(new Lists());

        assertThat(found.texts).isNull();
        assertThat(found.ints).isNull();
    }

    @Test
    void emptyListsStayEmpty() {
        Lists lists = new Lists();
        lists.texts = List.of();
        lists.ints = new int[0];
        Lists found = storedAndFound(lists);

        assertThat(found.texts).isEmpty();
        assertThat(found.ints).isEmpty();
    }

    @Test
    void elementsComeBackInOrder() {
        Lists lists = new Lists();
        lists.texts = List.of("b", "a", "", ",", "\"", "\\", "{}", "null", "NULL", "\ud83d\udc26", "a\nb");
        lists.numbers = List.of(3, -1, Integer.MAX_VALUE);
        lists.uuids = List.of(new UUID(1, 2), new UUID(3, 4));
        lists.ints = new int[] {5, 4, Integer.MIN_VALUE};
        lists.names = new String[] {"x", "y"};

        assertThat(storedAndFound(lists)).usingRecursiveComparison().isEqualTo(lists);
    }

    @Test
    void aChangeInsideAListIsWritten() {
        Lists lists = new Lists();
        lists.texts = new ArrayList<>(List.of("a"));
        lists.ints = new int[] {1};
        store(lists);
        EntityManager em = em();
        Lists found = em.findOneOrFail(Lists.class, lists.id);
        sent(em::flush).areNone();
        found.texts = new ArrayList<>(sure(found.texts));
        sure(found.texts).add("b");
        sure(found.ints)[0] = 2;
        sent(em::flush).set("texts", "ints");

        assertThat(em().findOneOrFail(Lists.class, lists.id).texts).containsExactly("a", "b");
    }

    @Test
    void anEqualListIsNoChange() {
        Lists lists = new Lists();
        lists.texts = List.of("a", "b");
        lists.names = new String[] {"x"};
        store(lists);
        EntityManager em = em();
        Lists found = em.findOneOrFail(Lists.class, lists.id);
        found.texts = new ArrayList<>(List.of("a", "b"));
        found.names = new String[] {"x"};

        sent(em::flush).areNone();
    }
}
