package dev.cormorant.testing.mongo;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * One request on the wire.
 *
 * @param id what the reply refers to
 * @param old true for the form that clients greet with, which wants its reply in the old form too
 * @param unanswered true if the client waits for no reply
 * @param command the command, with what was sent beside it put into it
 */
record Message(int id, boolean old, boolean unanswered, BsonDocument command) {

    private static final int HEADER = 16;
    private static final int CURRENT_FORM = 2013;
    private static final int OLD_QUERY = 2004;
    private static final int OLD_REPLY = 1;
    private static final int OLD_REPLY_FIELDS = 20;
    private static final int REPLY_FIELDS = 5;
    private static final int CHECKSUM_PRESENT = 1;
    private static final int MORE_TO_COME = 2;
    private static final int CHECKSUM_LENGTH = 4;

    /** Waits for the next request; null when the client has gone. */
    static @Nullable Message read(DataInputStream in) throws IOException {
        byte[] header = new byte[HEADER];
        try {
            in.readFully(header);
        } catch (EOFException e) {
            return null;
        }
        ByteBuffer start = little(header);
        byte[] body = new byte[start.getInt() - HEADER];
        int id = start.getInt();
        start.getInt();
        int form = start.getInt();
        in.readFully(body);
        return switch (form) {
            case CURRENT_FORM -> current(id, little(body));
            case OLD_QUERY -> old(id, little(body));
            default -> throw new IOException("The gateway does not know messages of the kind " + form + ".");
        };
    }

    /** The bytes of the answer to this request. */
    byte[] reply(BsonDocument answer) {
        byte[] document = Documents.encode(answer);
        byte[] reply = new byte[HEADER + (old ? OLD_REPLY_FIELDS : REPLY_FIELDS) + document.length];
        ByteBuffer fields = little(reply);
        fields.putInt(fields.capacity()).putInt(0).putInt(id).putInt(old ? OLD_REPLY : CURRENT_FORM);
        if (old) {
            fields.putInt(0).putLong(0).putInt(0).putInt(1);
        } else {
            fields.putInt(0).put((byte) 0);
        }
        fields.put(document);
        return reply;
    }

    private static Message current(int id, ByteBuffer body) {
        int flags = body.getInt();
        int end = body.capacity() - ((flags & CHECKSUM_PRESENT) == 0 ? 0 : CHECKSUM_LENGTH);
        BsonDocument command = new BsonDocument();
        BsonDocument beside = new BsonDocument();
        while (body.position() < end) {
            if (body.get() == 0) {
                command = document(body);
            } else {
                readSequence(body, beside);
            }
        }
        command.putAll(beside);
        return new Message(id, false, (flags & MORE_TO_COME) != 0, command);
    }

    /** Many documents under one name, sent beside the command. */
    private static void readSequence(ByteBuffer body, BsonDocument into) {
        int end = body.position() + body.getInt();
        BsonArray documents = new BsonArray();
        String name = text(body);
        while (body.position() < end) {
            documents.add(document(body));
        }
        into.put(name, documents);
    }

    private static Message old(int id, ByteBuffer body) {
        body.getInt();
        String collection = text(body);
        body.getLong();
        BsonDocument command = document(body);
        command.put("$db", new BsonString(collection.substring(0, collection.indexOf('.'))));
        return new Message(id, true, false, command);
    }

    private static BsonDocument document(ByteBuffer body) {
        byte[] document = new byte[body.getInt(body.position())];
        body.get(document);
        return Documents.decode(document);
    }

    private static String text(ByteBuffer body) {
        int start = body.position();
        while (body.get() != 0) {
            // The text ends at the first zero.
        }
        byte[] text = new byte[body.position() - 1 - start];
        body.get(start, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
