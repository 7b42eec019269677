package dev.cormorant.metadata;

import dev.cormorant.entity.Json;
import dev.cormorant.entity.Partitioned;
import dev.cormorant.entity.TableIndex;
import dev.cormorant.entity.TableIndexes;
import dev.cormorant.entity.Trigger;
import dev.cormorant.entity.Triggers;
import dev.cormorant.entity.View;
import dev.cormorant.type.UseType;
import jakarta.persistence.Access;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
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
    private static final String TABLE = """
            Access value
            AttributeOverride name column
            AttributeOverrides value
            Basic optional fetch
            CheckConstraint name constraint
            Collation value
            Column name unique nullable insertable updatable columnDefinition length precision scale secondPrecision \
            check comment options
            Convert converter disableConversion
            Default value sql
            Embeddable
            Embedded
            EmbeddedId
            Entity
            EntityListeners value
            Enumerated value
            ForeignKey name value
            ForeignKeyRules onDelete onUpdate deferral
            GeneratedColumn value stored
            GeneratedValue strategy generator
            Id
            Index name columnList unique options
            JoinColumn name referencedColumnName unique nullable insertable updatable columnDefinition foreignKey \
            check comment options
            JoinColumns value foreignKey
            JoinTable name schema joinColumns inverseJoinColumns foreignKey inverseForeignKey
            Json
            ManyToMany cascade fetch mappedBy
            ManyToOne cascade fetch optional
            MappedSuperclass
            NativeEnum value schema
            OneToMany cascade fetch mappedBy orphanRemoval
            OneToOne cascade fetch optional mappedBy orphanRemoval
            OrderBy value
            Partition name values
            Partitioned method columns count partitions
            SequenceGenerator name sequenceName allocationSize
            Table name schema indexes uniqueConstraints check comment options
            TableIndex name columns unique where include type deferral fillFactor invisible options
            TableIndexes value
            Transient
            Trigger name timing events forEach when body
            Triggers value
            UniqueConstraint name columnNames options
            UseType value
            Version
            View value materialized
            """;

    private static final Map<String, Set<String>> HONOURED = honoured();

    private static final Set<Class<? extends Annotation>> ON_CLASSES = Set.of(
            Entity.class,
            Table.class,
            MappedSuperclass.class,
            Embeddable.class,
            Access.class,
            Partitioned.class,
            TableIndex.class,
            TableIndexes.class,
            Trigger.class,
            Triggers.class,
            View.class,
            EntityListeners.class,
            AttributeOverride.class,
            AttributeOverrides.class);

    private static final Set<Package> PACKAGES = Set.of(Entity.class.getPackage(), Json.class.getPackage());

    private HonouredAnnotations() {}

    private static Map<String, Set<String>> honoured() {
        Map<String, Set<String>> map = new HashMap<>();
        TABLE.lines().forEach(line -> {
            List<String> words = List.of(line.split(" "));
            map.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
        });
        return Map.copyOf(map);
    }

    /** Notes what is not honoured on a member that is a property. */
    static void check(Member member, MemberKind kind, FaultList faults) {
        for (Annotation annotation : on(member.source())) {
            Class<? extends Annotation> type = annotation.annotationType();
            if (!HONOURED.containsKey(type.getSimpleName())) {
                notHonoured(member, type, faults);
            } else if (!kind.knows(type)) {
                faults.add(
                        member,
                        "carries @%s, which means nothing on %s. %s",
                        type.getSimpleName(),
                        kind,
                        Remedies.onThe(kind, type));
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
                "carries @%s, which is not honoured by Cormorant%s%s",
                type.getSimpleName(),
                HONOURED.containsKey(type.getSimpleName()) ? " in this place. " : " yet. ",
                Remedies.instead(type));
    }

    /** The annotations of an element that concern persistence. */
    static List<Annotation> on(AnnotatedElement element) {
        List<Annotation> found = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            Class<?> type = annotation.annotationType();
            if (PACKAGES.contains(type.getPackage()) || type == UseType.class) {
                found.add(annotation);
            }
        }
        return found;
    }
}
