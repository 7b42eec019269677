package dev.cormorant.metadata;

import dev.cormorant.entity.Collation;
import dev.cormorant.entity.Default;
import dev.cormorant.entity.ForeignKeyRules;
import dev.cormorant.entity.GeneratedColumn;
import dev.cormorant.entity.Json;
import dev.cormorant.entity.NativeEnum;
import dev.cormorant.type.UseType;
import jakarta.persistence.Access;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.util.Set;

/**
 * What a member can be, and which annotations mean something on it.
 */
enum MemberKind {
    PLAIN(
            "a plain property",
            Id.class,
            GeneratedValue.class,
            SequenceGenerator.class,
            Column.class,
            Basic.class,
            Enumerated.class,
            Version.class,
            Convert.class,
            Json.class,
            UseType.class,
            Default.class,
            GeneratedColumn.class,
            Collation.class,
            NativeEnum.class),
    EMBEDDED(
            "an embedded property",
            Embedded.class,
            Id.class,
            EmbeddedId.class,
            AttributeOverride.class,
            AttributeOverrides.class),
    TO_ONE(
            "a to-one relation",
            ManyToOne.class,
            OneToOne.class,
            Id.class,
            JoinColumn.class,
            JoinColumns.class,
            ForeignKeyRules.class),
    TO_MANY("a to-many relation", OneToMany.class, ManyToMany.class, OrderBy.class, JoinTable.class);

    private final String label;
    private final Set<Class<?>> meaningful;

    MemberKind(String label, Class<?>... meaningful) {
        this.label = label;
        this.meaningful = Set.of(meaningful);
    }

    boolean knows(Class<? extends Annotation> annotation) {
        return annotation == Access.class || meaningful.contains(annotation);
    }

    @Override
    public String toString() {
        return label;
    }
}
