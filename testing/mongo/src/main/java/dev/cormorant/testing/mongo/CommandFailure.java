package dev.cormorant.testing.mongo;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** A command that is answered with an error. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String RETRY_TRANSACTION = "TransientTransactionError";

    private final transient ErrorCode code;
    private final boolean transactionMayBeRetried;

    CommandFailure(ErrorCode code, String message, boolean transactionMayBeRetried) {
        super(message);
        this.code = code;
        this.transactionMayBeRetried = transactionMayBeRetried;
    }

    static CommandFailure noTransaction(String message) {
        return new CommandFailure(ErrorCode.NO_SUCH_TRANSACTION, message, true);
    }

    BsonDocument answer() {
        BsonDocument answer = new BsonDocument("ok", new BsonDouble(0))
                .append("errmsg", new BsonString(String.valueOf(getMessage())))
                .append("code", new BsonInt32(code.number()))
                .append("codeName", new BsonString(code.name()));
        return transactionMayBeRetried
                ? answer.append("errorLabels", new BsonArray(List.of(new BsonString(RETRY_TRANSACTION))))
                : answer;
    }
}
