package dev.cormorant.testing.mongo;

import java.sql.SQLException;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The engine's errors in MongoDB's words. */
final class EngineErrors {

    private static final String WRITE_ERRORS = "writeErrors";

    private EngineErrors() {}

    static CommandFailure failure(SQLException error, boolean inTransaction) {
        ErrorCode code = ErrorCode.ofState(String.valueOf(error.getSQLState()));
        return new CommandFailure(code, message(error), inTransaction && code.isConflict());
    }

    /** Gives the errors inside an answer MongoDB's numbers, and duplicate keys the words that clients look for. */
    static BsonDocument translated(BsonDocument answer) {
        if (answer.isArray(WRITE_ERRORS)) {
            answer.getArray(WRITE_ERRORS).forEach(error -> translate(error.asDocument()));
        }
        return answer;
    }

    /** In a transaction a conflict fails the whole command. */
    static void failOnConflict(BsonDocument answer) {
        if (!answer.isArray(WRITE_ERRORS)) {
            return;
        }
        for (BsonValue value : answer.getArray(WRITE_ERRORS)) {
            BsonDocument error = value.asDocument();
            if (new ErrorCode(error.getNumber("code").intValue(), "").isConflict()) {
                throw new CommandFailure(
                        ErrorCode.WRITE_CONFLICT, error.getString("errmsg").getValue(), true);
            }
        }
    }

    private static void translate(BsonDocument error) {
        int number = error.getNumber("code").intValue();
        if (!ErrorCode.isPackedState(number)) {
            return;
        }
        ErrorCode code = ErrorCode.ofPackedState(number);
        error.put("code", new BsonInt32(code.number()));
        if (code.equals(ErrorCode.DUPLICATE_KEY)) {
            String text = error.getString("errmsg").getValue();
            error.put("errmsg", new BsonString("E11000 duplicate key error: " + text));
        }
    }

    private static String message(SQLException error) {
        ServerErrorMessage server = error instanceof PSQLException known ? known.getServerErrorMessage() : null;
        String message = server == null ? error.getMessage() : server.getMessage();
        return String.valueOf(message);
    }
}
