package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Cormorant;
import dev.cormorant.driver.SchemaGenerator;
import org.junit.jupiter.api.Test;

/** What a mapping becomes, word by word. */
class MappedSchemaTest {
    @Test
    void a_mapping_becomes_tables_constraints_and_indexes() {
        try (Cormorant orm = Cormorant.init(config ->
                config.driver(SqliteDriver.class).dbName(":memory:").entities(Author.class, Book.class, Tag.class))) {
            SchemaGenerator schema = orm.schema();
            assertThat(schema.createSql()).isEqualTo("""
                create table `author` (
                    `id` integer primary key autoincrement,
                    `name` text not null,
                    `email` text,
                    `mood` text,
                    `version` integer not null,
                    constraint `author_mood_check` check (`mood` in ('GOOD', 'ODD'))
                );
                create unique index `author_email_unique` on `author` (`email`);
                create table `book` (
                    `id` integer primary key autoincrement,
                    `title` text not null,
                    `price` numeric(10,2),
                    `author_id` integer,
                    `sequel_of_id` integer,
                    constraint `book_author_id_foreign` foreign key (`author_id`) references `author` (`id`) on delete set null,
                    constraint `book_sequel_of_id_foreign` foreign key (`sequel_of_id`) references `book` (`id`) on delete set null
                );
                create index `book_title_price_index` on `book` (`title`, `price`);
                create index `book_author_id_index` on `book` (`author_id`);
                create index `book_sequel_of_id_index` on `book` (`sequel_of_id`);
                create table `tag` (
                    `name` text not null,
                    primary key (`name`)
                );
                create table `book_tags` (
                    `book_id` integer not null,
                    `tag_name` text not null,
                    primary key (`book_id`, `tag_name`),
                    constraint `book_tags_book_id_foreign` foreign key (`book_id`) references `book` (`id`) on update cascade on delete cascade,
                    constraint `book_tags_tag_name_foreign` foreign key (`tag_name`) references `tag` (`name`) on update cascade on delete cascade
                );
                create index `book_tags_tag_name_index` on `book_tags` (`tag_name`);
                """);
            assertThat(schema.updateSql()).isEqualTo(schema.createSql());
            assertThat(schema.dropSql()).isEmpty();
            schema.create();
            assertThat(schema.dropSql().lines())
                    .containsExactly(
                            "drop table `book_tags`;",
                            "drop table `tag`;",
                            "drop table `book`;",
                            "drop table `author`;");
        }
    }
}
