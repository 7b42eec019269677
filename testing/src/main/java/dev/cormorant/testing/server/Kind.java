package dev.cormorant.testing.server;

/**
 * One of the servers that tests ask for.
 *
 * @param name its name in the build's folder
 * @param variable the environment variable that points to a server of the user's own instead
 * @param usualPort the port where such a server listens if nothing else is said
 * @param engine what is started otherwise
 */
record Kind(String name, String variable, int usualPort, Engine engine) {}
