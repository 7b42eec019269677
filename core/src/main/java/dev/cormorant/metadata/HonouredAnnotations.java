package dev.cormorant.metadata;

import dev.cormorant.entity.Json;
import dev.cormorant.type.UseType;
import jakarta.persistence.Access;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows which annotations of {@code jakarta.persistence}, and which of their attributes, mean something to Cormorant, so
 * that all others are told instead of ignored.
 */
final class HonouredAnnotations {
    /** The honoured annotations, each with its honoured attributes. */
    private static final Map<Class<? extends Annotation>, Set<String>> HONOURED = honoured();

    private static final Set<Class<? extends Annotation>> ON_CLASSES = Set.of(
            Entity.class,
            Table.class,
            MappedSuperclass.class,
            Embeddable.class,
            Access.class,
            EntityListeners.class,
            AttributeOverride.class,
            AttributeOverrides.class);

    private HonouredAnnotations() {}

    private static Map<Class<? extends Annotation>, Set<String>> honoured() {
        Map<Class<? extends Annotation>, Set<String>> map = new HashMap<>();
        honourWithoutAttributes(map);
        honourValues(map);
        honourTables(map);
        honourColumns(map);
        honourRelations(map);
        return Map.copyOf(map);
    }

    private static void honourWithoutAttributes(Map<Class<? extends Annotation>, Set<String>> map) {
        for (Class<? extends Annotation> bare : List.<Class<? extends Annotation>>of(
                Entity.class,
                MappedSuperclass.class,
                Embeddable.class,
                Embedded.class,
                EmbeddedId.class,
                Id.class,
                Version.class,
                Transient.class,
                Json.class)) {
            map.put(bare, Set.of());
        }
    }

    private static void honourValues(Map<Class<? extends Annotation>, Set<String>> map) {
        for (Class<? extends Annotation> single : List.<Class<? extends Annotation>>of(
                Access.class,
                EntityListeners.class,
                AttributeOverrides.class,
                Enumerated.class,
                JoinColumns.class,
                OrderBy.class,
                UseType.class)) {
            map.put(single, Set.of("value", "foreignKey"));
        }
    }

    private static void honourTables(Map<Class<? extends Annotation>, Set<String>> map) {
        map.put(Table.class, words("name schema indexes uniqueConstraints"));
        map.put(Index.class, words("name columnList unique"));
        map.put(UniqueConstraint.class, words("name columnNames"));
        map.put(JoinTable.class, words("name schema joinColumns inverseJoinColumns"));
        map.put(ForeignKey.class, words("value"));
    }

    private static void honourColumns(Map<Class<? extends Annotation>, Set<String>> map) {
        map.put(
                Column.class,
                words("name unique nullable insertable updatable columnDefinition length precision scale"
                        + " secondPrecision"));
        map.put(
                JoinColumn.class,
                words("name referencedColumnName unique nullable insertable updatable columnDefinition foreignKey"));
        map.put(AttributeOverride.class, words("name column"));
        map.put(Basic.class, words("optional fetch"));
        map.put(Convert.class, words("converter disableConversion"));
        map.put(GeneratedValue.class, words("strategy generator"));
        map.put(SequenceGenerator.class, words("name sequenceName allocationSize"));
    }

    private static void honourRelations(Map<Class<? extends Annotation>, Set<String>> map) {
        map.put(ManyToOne.class, words("cascade fetch optional"));
        map.put(OneToOne.class, words("cascade fetch optional mappedBy orphanRemoval"));
        map.put(OneToMany.class, words("cascade fetch mappedBy orphanRemoval"));
        map.put(ManyToMany.class, words("cascade fetch mappedBy"));
    }

    private static Set<String> words(String attributes) {
        return Set.of(attributes.split(" "));
    }

    /** Notes what is not honoured on a member that is a property. */
    static void check(Member member, MemberKind kind, FaultList faults) {
        for (Annotation annotation : on(member.source())) {
            Class<? extends Annotation> type = annotation.annotationType();
            if (!HONOURED.containsKey(type)) {
                notHonoured(member, type, faults);
            } else if (!kind.knows(type)) {
                faults.add(
                        member,
                        "carries @" + type.getSimpleName() + ", which means nothing on " + kind + ". "
                                + Remedies.onThe(kind, type));
            } else {
                AnnotationAttributes.check(member, annotation, HONOURED, faults);
            }
        }
    }

    /** Notes what is not honoured on a class. */
    static void check(Class<?> type, FaultList faults) {
        for (Annotation annotation : on(type)) {
            if (ON_CLASSES.contains(annotation.annotationType())) {
                AnnotationAttributes.check(type.getSimpleName(), annotation, HONOURED, faults);
            } else {
                notHonoured(type.getSimpleName(), annotation.annotationType(), faults);
            }
        }
    }

    private static void notHonoured(Object place, Class<? extends Annotation> type, FaultList faults) {
        faults.add(
                place,
                "carries @" + type.getSimpleName() + ", which is not honoured by Cormorant"
                        + (HONOURED.containsKey(type) ? " in this place. " : " yet. ") + Remedies.instead(type));
    }

    /** The annotations of an element that concern persistence. */
    static List<Annotation> on(AnnotatedElement element) {
        List<Annotation> found = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            Class<?> type = annotation.annotationType();
            if (type.getPackage() == Entity.class.getPackage() || type == Json.class || type == UseType.class) {
                found.add(annotation);
            }
        }
        return found;
    }
}
