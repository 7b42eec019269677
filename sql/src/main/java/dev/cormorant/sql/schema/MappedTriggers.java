package dev.cormorant.sql.schema;

import dev.cormorant.entity.TriggerLevel;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.TriggerMetadata;
import dev.cormorant.sql.render.SqlVocabulary;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Works out which triggers a table or a view wants. Immutable. */
final class MappedTriggers {
    private final SqlVocabulary vocabulary;

    MappedTriggers(SqlVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<TriggerModel> of(EntityMetadata<?> entity) {
        return entity.rules().triggers().stream().flatMap(this::each).toList();
    }

    /** One for each event, since not every database has triggers for several. */
    private Stream<TriggerModel> each(TriggerMetadata said) {
        boolean several = said.events().size() > 1;
        return said.events().stream().map(event -> {
            String word = word(event);
            String name = vocabulary.fitIdentifier(several ? said.name() + "_" + word : said.name());
            String moment = word(said.timing()) + " " + word;
            return new TriggerModel(name, moment, said.when(), said.body(), said.level() == TriggerLevel.STATEMENT);
        });
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
