package dev.cormorant.metadata;

import static dev.cormorant.metadata.Described.model;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Transient;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessAndCallbackTest {
    @Test
    void fieldsAreReachedDirectly() {
        MemberAccess member = member(Fields.class, "name");
        assertThat(member.field()).isNotNull();
        assertThat(member.getter()).isNull();
        assertThat(names(Fields.class)).containsExactly("id", "name");
    }

    @Test
    void accessorsAreUsedWhereTheKeyStandsOnAGetter() {
        MemberAccess member = member(Getters.class, "active");
        assertThat(member.field()).isNull();
        assertThat(member.getter().getName()).isEqualTo("isActive");
        assertThat(member.setter().getName()).isEqualTo("setActive");
        assertThat(names(Getters.class)).containsExactly("active", "URL", "id");
    }

    @Test
    void oneMemberCanAskForTheOtherWay() {
        assertThat(member(Mixed.class, "name").getter().getName()).isEqualTo("getName");
        assertThat(member(Mixed.class, "id").field()).isNotNull();
        assertThat(names(Mixed.class)).containsExactly("id", "name");
    }

    @Test
    void componentsOfRecordsHaveAFieldAndAGetter() {
        EmbeddedMetadata part =
                (EmbeddedMetadata) model(Holder.class).of(Holder.class).find("part");
        MemberAccess member = part.properties().get(0).member();
        assertThat(member.field().getName()).isEqualTo("name");
        assertThat(member.getter().getName()).isEqualTo("name");
        assertThat(member.setter()).isNull();
    }

    @Test
    void callbacksComeFromListenersFirstAndFromSuperclassesBeforeTheEntity() {
        List<String> callbacks = model(Called.class).of(Called.class).callbacks().stream()
                .map(callback -> callback.kind() + " "
                        + callback.method().getDeclaringClass().getSimpleName() + "."
                        + callback.method().getName() + (callback.listener() == null ? "" : " of a listener"))
                .toList();
        assertThat(callbacks)
                .containsExactly(
                        "PRE_PERSIST Listener.before of a listener",
                        "PRE_UPDATE Listener.before of a listener",
                        "POST_LOAD Above.above",
                        "POST_LOAD Called.loaded",
                        "PRE_PERSIST Called.replaced");
    }

    private static MemberAccess member(Class<?> type, String property) {
        return model(type).of(type).find(property).member();
    }

    private static List<String> names(Class<?> type) {
        return model(type).of(type).properties().stream()
                .map(PropertyMetadata::name)
                .toList();
    }

    @Entity
    static class Fields {
        static int counter;

        @Id
        private Long id;

        private String name;
        private transient String memory;

        @Transient
        private Thread thread;

        private Fields() {}

        String getOther() {
            return name;
        }
    }

    @Entity
    static class Getters {
        private Long key;
        private boolean active;

        @Id
        private Long getId() {
            return key;
        }

        private void setId(Long id) {
            this.key = id;
        }

        boolean isActive() {
            return active;
        }

        void setActive(boolean active) {
            this.active = active;
        }

        String getURL() {
            return "";
        }

        void setURL(String url) {}

        @Transient
        String getLabel() {
            return "";
        }

        String getaway() {
            return "";
        }
    }

    @Entity
    static class Mixed {
        @Id
        private Long id;

        @Transient
        private String text;

        @Access(AccessType.PROPERTY)
        String getName() {
            return text;
        }

        void setName(String name) {
            this.text = name;
        }
    }

    @Embeddable
    record Part(String name) {}

    @Entity
    static class Holder {
        @Id
        private Long id;

        private Part part;
    }

    static class Listener {
        @PrePersist
        @PreUpdate
        void before(Object entity) {}
    }

    @MappedSuperclass
    @EntityListeners(Listener.class)
    static class Above {
        @Id
        private Long id;

        @PostLoad
        void above() {}

        @PrePersist
        void replaced() {}
    }

    @Entity
    static class Called extends Above {
        @PostLoad
        private void loaded() {}

        @Override
        @PrePersist
        void replaced() {}
    }
}
