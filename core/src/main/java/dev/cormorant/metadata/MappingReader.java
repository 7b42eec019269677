package dev.cormorant.metadata;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the annotations of one member say.
 */
final class MappingReader {
    private static final Map<Class<? extends Annotation>, MemberKind> KINDS = Map.of(
            ManyToOne.class, MemberKind.TO_ONE,
            OneToOne.class, MemberKind.TO_ONE,
            OneToMany.class, MemberKind.TO_MANY,
            ManyToMany.class, MemberKind.TO_MANY,
            Embedded.class, MemberKind.EMBEDDED,
            EmbeddedId.class, MemberKind.EMBEDDED);

    private final FaultList faults;
    private final ScalarReader scalars;
    private final RelationReader relations;

    MappingReader(FaultList faults) {
        this.faults = faults;
        this.scalars = new ScalarReader(faults);
        this.relations = new RelationReader(faults);
    }

    /** The mapping, or null after noting a fault. */
    @Nullable
    Mapping read(Member member) {
        List<Class<? extends Annotation>> kinds = new ArrayList<>();
        for (Annotation annotation : member.source().getAnnotations()) {
            if (KINDS.containsKey(annotation.annotationType())) {
                kinds.add(annotation.annotationType());
            }
        }
        if (kinds.size() > 1) {
            faults.add(
                    member,
                    "carries both @" + kinds.get(0).getSimpleName() + " and @"
                            + kinds.get(1).getSimpleName() + ". Leave the one that is meant.");
            return null;
        }
        MemberKind kind = kinds.isEmpty() ? plain(member) : KINDS.getOrDefault(kinds.get(0), MemberKind.PLAIN);
        HonouredAnnotations.check(member, kind, faults);
        return switch (kind) {
            case PLAIN -> scalars.read(member);
            case EMBEDDED ->
                new EmbeddedMapping(
                        member.has(EmbeddedId.class) || member.has(Id.class),
                        ColumnReader.overrides(member.source()),
                        null);
            case TO_ONE, TO_MANY -> relations.read(member);
        };
    }

    private static MemberKind plain(Member member) {
        boolean embeddable = member.javaType().isAnnotationPresent(Embeddable.class);
        return embeddable && !ScalarReader.saysHowToStore(member) ? MemberKind.EMBEDDED : MemberKind.PLAIN;
    }
}
