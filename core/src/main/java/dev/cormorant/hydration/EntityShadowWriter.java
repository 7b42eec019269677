package dev.cormorant.hydration;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.access.Members;
import dev.cormorant.type.RowReader;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what only the generated classes of entities have. */
final class EntityShadowWriter {
    private static final int ROW = 2;

    private EntityShadowWriter() {}

    /** Makes the generated class of an entity, and one empty object of it; the key slot is there if it is one integer. */
    static EntityShadow template(EntityMetadata<?> entity, List<Slot> slots, @Nullable Slot longKey) {
        ShadowWriter writer = new ShadowWriter(entity.type(), EntityShadow.class, slots);
        writer.writeCommon(true);
        MethodHandle maker = Members.constructor(entity.type()).asType(MethodType.methodType(Object.class));
        writer.file()
                .method("newInstance", "()Ljava/lang/Object;")
                .constant(maker, MethodHandle.class)
                .callHandle("()Ljava/lang/Object;")
                .end("L");
        writer.each(
                "hydrate",
                Descriptor.of(void.class, Object.class, RowReader.class, int.class, ReferenceResolver.class),
                slot -> !slot.columns().isEmpty(),
                (code, slot) -> slot.assign(code, Slot.OBJECT, () -> slot.read(code, ROW)));
        writer.allSame("isUntouched", slot -> slot.columns().isEmpty());
        if (longKey != null) {
            Code code = writer.file().method("longKey", "(Ljava/lang/Object;)J");
            longKey.value(code);
            code.callStatic(LongKeys.class, "of", Descriptor.of(long.class, longKey.carrier()))
                    .end("J");
        }
        return (EntityShadow) writer.template();
    }
}
