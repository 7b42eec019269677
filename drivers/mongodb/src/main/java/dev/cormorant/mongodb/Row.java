package dev.cormorant.mongodb;

import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** The values of one document that a request asked for, by position; null where there is none. */
@SuppressWarnings("ArrayRecordComponent") // A row is read once, by whoever asked for it.
record Row(@Nullable BsonValue[] values) {}
