package dev.cormorant.type;

import java.util.Iterator;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Internal: finds the JSON codec that the program brings.
 */
public final class JsonCodecs {
    private JsonCodecs() {}

    /**
     * Finds a codec by the class loader of Cormorant, or else by the one of the calling thread, which may know another
     * copy of Cormorant.
     *
     * @return the first one, or null if there is none
     */
    public static @Nullable JsonCodec find() {
        JsonCodec found = first(ServiceLoader.load(JsonCodec.class, JsonCodecs.class.getClassLoader()));
        return found != null ? found : first(ServiceLoader.load(JsonCodec.class));
    }

    private static @Nullable JsonCodec first(ServiceLoader<JsonCodec> loader) {
        Iterator<JsonCodec> codecs = loader.iterator();
        return codecs.hasNext() ? codecs.next() : null;
    }
}
