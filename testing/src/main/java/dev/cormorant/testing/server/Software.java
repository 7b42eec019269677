package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Path;

/** Programs that can be unpacked into a folder. */
interface Software {

    /** The name of its folder in the cache; another content has another name. */
    String id();

    /** Fetches the programs and unpacks them into an empty folder; the working folder is thrown away afterwards. */
    void install(Path into, Path working) throws IOException;
}
