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
        MemberKind kind = kind(member);
        if (kind == null) {
            return null;
        }
        HonouredAnnotations.check(member, kind, faults);
        return switch (kind) {
            case PLAIN -> scalars.read(member);
            case EMBEDDED -> embedded(member);
            case TO_ONE, TO_MANY -> relations.read(member);
        };
    }

    private static EmbeddedMapping embedded(Member member) {
        boolean id = member.has(EmbeddedId.class) || member.has(Id.class);
        return new EmbeddedMapping(id, ColumnReader.overrides(member.source()), null);
    }

    private @Nullable MemberKind kind(Member member) {
        List<Class<? extends Annotation>> kinds = new ArrayList<>();
        for (Annotation annotation : member.source().getAnnotations()) {
            if (KINDS.containsKey(annotation.annotationType())) {
                kinds.add(annotation.annotationType());
            }
        }
        if (kinds.size() < 2) {
            return kinds.isEmpty() ? plain(member) : KINDS.get(kinds.get(0));
        }
        String sentence = "carries both @%s and @%s. Leave the one that is meant.";
        faults.add(member, sentence, kinds.get(0).getSimpleName(), kinds.get(1).getSimpleName());
        return null;
    }

    private static MemberKind plain(Member member) {
        boolean embeddable = member.javaType().isAnnotationPresent(Embeddable.class);
        return embeddable && !ScalarReader.saysHowToStore(member) ? MemberKind.EMBEDDED : MemberKind.PLAIN;
    }
}
