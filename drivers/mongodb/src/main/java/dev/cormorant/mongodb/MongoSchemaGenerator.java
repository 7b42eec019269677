package dev.cormorant.mongodb;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import dev.cormorant.driver.SchemaGenerator;
import dev.cormorant.driver.SchemaProgress;
import dev.cormorant.driver.UpdateOptions;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.NamingStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.BsonDocument;

/** Collections and indexes; documents have no other schema. Scripts are for MongoDB's shell. */
final class MongoSchemaGenerator implements SchemaGenerator {
    private final MongoConnection connection;
    private final Map<String, List<IndexModel>> wanted = new LinkedHashMap<>();

    MongoSchemaGenerator(EntityModel model, NamingStrategy naming, MongoConnection connection) {
        this.connection = connection;
        for (EntityMetadata<?> entity : model.entities()) {
            wanted.put(entity.table().name(), MappedIndexes.of(entity, naming));
        }
    }

    /** The server makes a database as soon as something is stored there. */
    @Override
    public boolean ensureDatabase() {
        connection.connect();
        return false;
    }

    @Override
    public void create() {
        run(creation(), SchemaProgress.NONE);
    }

    @Override
    public String createSql() {
        return script(creation());
    }

    private List<SchemaCommand> creation() {
        List<SchemaCommand> commands = new ArrayList<>();
        wanted.forEach((collection, indexes) -> {
            commands.add(SchemaCommand.create(collection));
            indexes.forEach(index -> commands.add(SchemaCommand.index(collection, index)));
        });
        return commands;
    }

    @Override
    public void update(Consumer<UpdateOptions> options) {
        UpdateOptions chosen = chosen(options);
        run(changes(chosen).forth(), chosen.progress());
    }

    @Override
    public String updateSql(Consumer<UpdateOptions> options) {
        return script(changes(chosen(options)).forth());
    }

    @Override
    public String revertSql(Consumer<UpdateOptions> options) {
        return script(changes(chosen(options)).back());
    }

    private static UpdateOptions chosen(Consumer<UpdateOptions> options) {
        UpdateOptions chosen = new UpdateOptions();
        options.accept(chosen);
        return chosen;
    }

    private CollectionChanges changes(UpdateOptions options) {
        return new CollectionChanges(wanted, found(), options);
    }

    private FoundCollections found() {
        return asked(() -> new FoundCollections(connection.database()));
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new ExceptionConversion().convert(e, null);
        }
    }

    private List<SchemaCommand> drops() {
        List<String> present =
                asked(() -> connection.database().listCollectionNames().into(new ArrayList<>()));
        return wanted.keySet().stream()
                .filter(present::contains)
                .map(SchemaCommand::drop)
                .toList();
    }

    /** What is not there is empty, so nobody need ask. */
    private List<SchemaCommand> clearings() {
        return wanted.keySet().stream().map(SchemaCommand::clear).toList();
    }

    @Override
    public void drop() {
        run(drops(), SchemaProgress.NONE);
    }

    @Override
    public String dropSql() {
        return script(drops());
    }

    @Override
    public void clear() {
        run(clearings(), SchemaProgress.NONE);
    }

    @Override
    public String clearSql() {
        return script(clearings());
    }

    private static String script(List<SchemaCommand> commands) {
        return commands.stream().map(command -> command.text() + "\n").collect(Collectors.joining());
    }

    private void run(List<SchemaCommand> commands, SchemaProgress progress) {
        MongoDatabase database = connection.database();
        for (int i = 0; i < commands.size(); i++) {
            SchemaCommand next = commands.get(i);
            progress.step(i, commands.size(), next.text());
            try {
                database.runCommand(next.command(), BsonDocument.class);
            } catch (MongoException e) {
                throw new ExceptionConversion().convert(e, next.text());
            }
        }
        progress.step(commands.size(), commands.size(), "");
    }
}
