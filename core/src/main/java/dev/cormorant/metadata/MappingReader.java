package dev.cormorant.metadata;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the annotations of one member say.
 */
final class MappingReader {
    private static final List<Class<? extends Annotation>> KINDS = List.of(
            ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class, Embedded.class, EmbeddedId.class);

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
        HonouredAnnotations.check(member, member.source(), faults);
        List<Class<? extends Annotation>> kinds = new ArrayList<>();
        for (Class<? extends Annotation> kind : KINDS) {
            if (member.has(kind)) {
                kinds.add(kind);
            }
        }
        if (kinds.size() > 1) {
            faults.add(
                    member,
                    "carries both @" + kinds.get(0).getSimpleName() + " and @"
                            + kinds.get(1).getSimpleName() + ". Leave the one that is meant.");
            return null;
        }
        return kinds.isEmpty() ? plain(member) : relationOrEmbedded(member, kinds.get(0));
    }

    private @Nullable Mapping plain(Member member) {
        boolean embeddable = member.javaType().isAnnotationPresent(Embeddable.class);
        return embeddable && !ScalarReader.saysHowToStore(member)
                ? new EmbeddedMapping(false, ColumnReader.overrides(member.source()), null)
                : scalars.read(member);
    }

    private @Nullable Mapping relationOrEmbedded(Member member, Class<? extends Annotation> kind) {
        if (kind == Embedded.class || kind == EmbeddedId.class) {
            return new EmbeddedMapping(kind == EmbeddedId.class, ColumnReader.overrides(member.source()), null);
        }
        return relations.read(member);
    }
}
