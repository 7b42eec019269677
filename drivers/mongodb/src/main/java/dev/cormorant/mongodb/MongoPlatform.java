package dev.cormorant.mongodb;

import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.Platform;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.NamingStrategy;
import dev.cormorant.query.QueryFeature;
import dev.cormorant.type.Type;
import java.util.function.Supplier;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What MongoDB can do and how it names things. What depends on the server is asked of the server, when it is needed
 * first. Shared by all threads.
 */
public class MongoPlatform extends Platform {
    private static final int MOST_IN_LIST = 10_000;

    private final Supplier<ServerFeatures> server;

    MongoPlatform(Supplier<ServerFeatures> server) {
        this.server = server;
    }

    /** The owning side of a relation keeps the keys of the other side in a list. */
    @Override
    public boolean usesPivotTable() {
        return false;
    }

    @Override
    public boolean cascadesPivotDeletes() {
        return false;
    }

    /** A replica set or a sharded cluster has transactions, a single server has none. */
    @Override
    public boolean supportsTransactions() {
        return server.get().transactions();
    }

    @Override
    public boolean supportsNestedTransactions() {
        return false;
    }

    /** A transaction can read from a snapshot; the other levels mean nothing here. */
    @Override
    public boolean supportsIsolationLevel(IsolationLevel level) {
        return level == IsolationLevel.REPEATABLE_READ;
    }

    @Override
    public boolean supportsJoins() {
        return true;
    }

    @Override
    public boolean supportsQuery(QueryFeature feature) {
        return switch (feature) {
            case FULL_TEXT, COLLATIONS -> server.get().sessions();
            default -> true;
        };
    }

    @Override
    public int getFractionDigits() {
        return BsonTimes.KEPT.digits();
    }

    @Override
    public int getMaxInListSize() {
        return MOST_IN_LIST;
    }

    @Override
    public NamingStrategy getNamingStrategy() {
        return new MongoNaming();
    }

    /** An {@link ObjectId}, as its digits where the key is text. */
    @Override
    public @Nullable Type<?> getGeneratedKeyType(Class<?> javaType) {
        if (javaType == String.class) {
            return new HexObjectIdType();
        }
        return javaType == ObjectId.class ? new ObjectIdType() : null;
    }

    @Override
    public void validateMetadata(EntityMetadata<?> entity) {
        new MappingCheck(entity).require();
    }
}
