package dev.cormorant.metadata;

import java.lang.annotation.Annotation;
import java.util.Map;

/**
 * Tells what to write instead of an annotation that is not honoured.
 */
final class Remedies {
    private static final String SUPERCLASS = "Remove it; what entities share can stand in a @MappedSuperclass.";
    private static final String LIST =
            "Remove it; a List or an array of scalars is stored in one column, anything else by @Json.";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("Lob", "Remove it; give the column a length or a columnDefinition."),
            Map.entry("IdClass", "Remove it; several @Id properties make a composite key by themselves."),
            Map.entry("MapsId", "Remove it, and put @Id on the relation itself."),
            Map.entry("ElementCollection", LIST),
            Map.entry("CollectionTable", LIST),
            Map.entry("OrderColumn", "Remove it; order by a property of the target with @OrderBy."),
            Map.entry("Temporal", "Remove it, and declare the property as a class of java.time."),
            Map.entry("SequenceGenerator", "Move it to the property with @GeneratedValue."),
            Map.entry("Inheritance", SUPERCLASS),
            Map.entry("DiscriminatorColumn", SUPERCLASS),
            Map.entry("DiscriminatorValue", SUPERCLASS));

    private Remedies() {}

    static String onThe(MemberKind kind, Class<? extends Annotation> annotation) {
        String name = annotation.getSimpleName();
        if (kind == MemberKind.TO_ONE && name.equals("Column")) {
            return "Use @JoinColumn.";
        }
        if (kind == MemberKind.EMBEDDED && name.equals("Column")) {
            return "Use @AttributeOverride.";
        }
        if (kind == MemberKind.TO_MANY && name.startsWith("JoinColumn")) {
            return "Put it on the property that owns the relation.";
        }
        return "Remove it.";
    }

    static String instead(Class<? extends Annotation> annotation) {
        return INSTEAD.getOrDefault(annotation.getSimpleName(), "Remove it.");
    }
}
