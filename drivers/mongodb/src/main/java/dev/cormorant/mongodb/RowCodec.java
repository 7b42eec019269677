package dev.cormorant.mongodb;

import com.mongodb.MongoClientSettings;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.BsonWriter;
import org.bson.codecs.BsonValueCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** Reads documents straight into rows: each field goes to its position, and what nobody asked for is passed over. */
final class RowCodec implements Codec<Row> {
    private static final BsonValueCodec VALUES = new BsonValueCodec();

    private final FieldTree tree;
    private final int width;
    private final CodecRegistry registry;

    RowCodec(FieldTree tree, int width) {
        this.tree = tree;
        this.width = width;
        this.registry = CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(this), MongoClientSettings.getDefaultCodecRegistry());
    }

    CodecRegistry registry() {
        return registry;
    }

    int width() {
        return width;
    }

    @Override
    public Row decode(BsonReader reader, DecoderContext context) {
        @Nullable BsonValue[] values = new @Nullable BsonValue[width];
        read(reader, context, tree, values);
        return new Row(values);
    }

    private static void read(
            BsonReader reader, DecoderContext context, FieldTree fields, @Nullable BsonValue[] values) {
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            FieldTree field = fields.find(reader.readName());
            if (field == null) {
                reader.skipValue();
            } else if (field.isValue()) {
                BsonValue value = VALUES.decode(reader, context);
                values[field.position()] = value.isNull() ? null : value;
            } else if (reader.getCurrentBsonType() == BsonType.DOCUMENT) {
                read(reader, context, field, values);
            } else {
                reader.skipValue();
            }
        }
        reader.readEndDocument();
    }

    @Override
    public void encode(BsonWriter writer, Row value, EncoderContext context) {
        throw new UnsupportedOperationException("Rows are only read.");
    }

    @Override
    public Class<Row> getEncoderClass() {
        return Row.class;
    }
}
