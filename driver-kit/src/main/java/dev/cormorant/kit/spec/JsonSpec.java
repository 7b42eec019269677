package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.library.Documents;
import dev.cormorant.kit.library.Documents.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values stored as JSON. */
public abstract class JsonSpec extends DatabaseSpec {
    @Override
    protected List<Class<?>> entities() {
        return List.of(Documents.class);
    }

    @Test
    void nullIsNoDocument() {
        Documents documents = new Documents();
        store(documents);

        assertThat(em().findOneOrFail(Documents.class, documents.id).map).isNull();
        assertThat(em().findOneOrFail(Documents.class, documents.id).point).isNull();
    }

    @Test
    void documentsComeBackAsTheyWere() {
        Documents documents = new Documents();
        documents.map = new LinkedHashMap<>(Map.of("text", "it's \"quoted\" \ud83d\udc26", "list", List.of(1, "two")));
        documents.points = List.of(new Point(1.5, -2), new Point(0.1, 1e300));
        documents.point = new Point(1.0, 2.0);
        store(documents);
        EntityManager em = em();
        Documents found = em.findOneOrFail(Documents.class, documents.id);

        assertThat(found.map).isEqualTo(documents.map);
        assertThat(found.points).isEqualTo(documents.points);
        assertThat(found.point).isEqualTo(documents.point);
        sent(em::flush).areNone();
    }

    @Test
    void aChangeInsideADocumentIsWritten() {
        Documents documents = new Documents();
        documents.map = new LinkedHashMap<>(Map.of("a", 1));
        store(documents);
        EntityManager em = em();
        sure(em.findOneOrFail(Documents.class, documents.id).map).put("b", 2);
        sent(em::flush).set("map");

        assertThat(em().findOneOrFail(Documents.class, documents.id).map).isEqualTo(Map.of("a", 1, "b", 2));
    }

    @Test
    void emptyDocumentsStayEmpty() {
        Documents documents = new Documents();
        documents.map = Map.of();
        documents.points = List.of();
        store(documents);
        Documents found = em().findOneOrFail(Documents.class, documents.id);

        assertThat(found.map).isEmpty();
        assertThat(found.points).isEmpty();
    }
}
