package dev.cormorant.testing.mongo;

import java.util.HashMap;
import java.util.Map;

/** MongoDB's number and name of an error. */
record ErrorCode(int number, String name) {

    static final ErrorCode INTERNAL = new ErrorCode(1, "InternalError");
    static final ErrorCode NAMESPACE_NOT_FOUND = new ErrorCode(26, "NamespaceNotFound");
    static final ErrorCode CURSOR_NOT_FOUND = new ErrorCode(43, "CursorNotFound");
    static final ErrorCode TIME_IS_UP = new ErrorCode(50, "MaxTimeMSExpired");
    static final ErrorCode COMMAND_NOT_FOUND = new ErrorCode(59, "CommandNotFound");
    static final ErrorCode WRITE_CONFLICT = new ErrorCode(112, "WriteConflict");
    static final ErrorCode NO_SUCH_TRANSACTION = new ErrorCode(251, "NoSuchTransaction");
    static final ErrorCode DUPLICATE_KEY = new ErrorCode(11000, "DuplicateKey");

    private static final int UNKNOWN = 8;
    private static final int LOCK_TIMEOUT = 24;
    private static final int BASE = 36;
    private static final int LETTERS = 5;
    private static final int LETTER_BITS = 6;
    private static final int LETTER_MASK = 0x3f;

    /** The engine's own numbers of the errors that a client looks at. */
    private static final String KNOWN = """
            1 1 InternalError, 2 2 BadValue, 4 9 FailedToParse, 5 14 TypeMismatch, 6 15 Overflow, 7 20 IllegalOperation,
            9 26 NamespaceNotFound, 10 27 IndexNotFound, 11 28 PathNotViable, 14 40 ConflictingUpdateOperators,
            15 43 CursorNotFound, 16 48 NamespaceExists, 17 52 DollarPrefixedFieldName, 20 56 EmptyFieldName,
            23 66 ImmutableField, 24 67 CannotCreateIndex, 25 68 IndexAlreadyExists, 26 72 InvalidOptions,
            27 73 InvalidNamespace, 28 85 IndexOptionsConflict, 29 86 IndexKeySpecsConflict, 31 115 CommandNotSupported,
            33 146 ExceededMemoryLimit, 36 166 CommandNotSupportedOnView, 43 263 OperationNotSupportedInTransaction,
            48 10334 BSONObjectTooLarge, 49 11000 DuplicateKey, 58 15952 Location15952, 283 40324 Location40324,
            284 40352 Location40352, 297 40415 Location40415, 457 121 DocumentValidationFailure, 512 13 Unauthorized,
            537 24 LockTimeout, 538 50 MaxTimeMSExpired, 539 59 CommandNotFound, 542 112 WriteConflict,
            547 251 NoSuchTransaction""";

    private static final Map<Integer, ErrorCode> BY_ENGINE = byEngine();

    /** The error for a state of PostgreSQL; those of the engine are an M and its number in base 36. */
    static ErrorCode ofState(String state) {
        return switch (state) {
            case "23505" -> DUPLICATE_KEY;
            case "40001", "40P01", "55P03" -> WRITE_CONFLICT;
            case "57014" -> TIME_IS_UP;
            default -> state.matches("M[0-9A-Z]{4}") ? ofEngine(state) : INTERNAL;
        };
    }

    /** The error for the number inside an answer of the engine, which is a state of PostgreSQL in packed form. */
    static ErrorCode ofPackedState(int packed) {
        StringBuilder state = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            state.append((char) ('0' + ((packed >> (LETTER_BITS * i)) & LETTER_MASK)));
        }
        return ofState(state.toString());
    }

    /** True for a packed state, false for a number that is MongoDB's already. */
    static boolean isPackedState(int number) {
        return number < 0 || number >= 1 << (LETTER_BITS * 3);
    }

    /** True if another transaction was in the way. */
    boolean isConflict() {
        return number == WRITE_CONFLICT.number || number == LOCK_TIMEOUT;
    }

    private static ErrorCode ofEngine(String state) {
        ErrorCode known = BY_ENGINE.get(Integer.parseInt(state.substring(1), BASE) + 1);
        return known == null ? new ErrorCode(UNKNOWN, "UnknownError " + state) : known;
    }

    private static Map<Integer, ErrorCode> byEngine() {
        Map<Integer, ErrorCode> known = new HashMap<>();
        for (String entry : KNOWN.split(",\\s+")) {
            String[] parts = entry.split(" ");
            known.put(Integer.valueOf(parts[0]), new ErrorCode(Integer.parseInt(parts[1]), parts[2]));
        }
        return Map.copyOf(known);
    }
}
