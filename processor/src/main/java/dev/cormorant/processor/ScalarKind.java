package dev.cormorant.processor;

/** Which class of path a value gets. */
enum ScalarKind {
    STRING("StringPath"),
    NUMBER("NumberPath"),
    COMPARABLE("ComparablePath"),
    JSON("JsonPath"),
    LIST("ListPath"),
    PLAIN("Path");

    private final String pathClass;

    ScalarKind(String pathClass) {
        this.pathClass = pathClass;
    }

    String pathClass() {
        return pathClass;
    }

    /** Whether the class of the path fixes the type of the value. */
    boolean impliesType() {
        return this == STRING || this == NUMBER;
    }
}
