package dev.cormorant.type;

import java.lang.reflect.Type;

/**
 * Turns Java values into JSON text and back; found by {@code ServiceLoader}, so that no JSON library is forced on anyone.
 *
 * <p>Implementations are shared by all threads. The artifact {@code cormorant-jackson} brings one.
 */
public interface JsonCodec {
    /**
     * Writes a value.
     *
     * @param value the value, not null
     * @return its JSON text
     */
    String write(Object value);

    /**
     * Reads a value.
     *
     * @param json JSON text
     * @param type the generic Java type to read it as
     * @return the value
     */
    Object read(String json, Type type);
}
