package dev.cormorant.examples.aviary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.testing.mongo.MongoServers;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The story has one outcome, whatever the database. */
class OneDomainTest {
    private static final String FRESH = "aviary" + UUID.randomUUID().toString().substring(0, 8);

    private static final List<String> OUTCOME = List.of(
            "Marsh, Coast and Forest are 1, 2 and 3",
            "Coast: Kit; Forest: Oz (Ada), Pia; Marsh: Bo M-2 (Ben), Cleo (Ada), Ria M-1 (Ada+Ben)",
            "Ria with Bo, Cleo",
            "Cleo, 2025-05-11, chick of Ria; Bo, 2024-05-02, chick of Ria; of 6",
            "Forest 12 m, Coast 9 m",
            "version 2, rings: 1",
            "Ada wrote version 2, Ben is told that his is old",
            "refused: the name is taken",
            "4 birds, of whom 1 are without a keeper",
            "Coast: Bo (Ben), Kit; Forest: ; Marsh: Cleopatra (Ada), Ria M-1 (Ada+Ben)");

    @Test
    void allDatabasesTellTheSame() {
        List<Telling> tellings = List.of(
                Telling.on(Database.SQLITE),
                Telling.on(postgresql()),
                Telling.on(mongodb()),
                Telling.on(Database.KEY_VALUE));
        OneDomain.print(tellings, System.out);

        assertThat(tellings)
                .allSatisfy(telling -> assertThat(telling.answers())
                        .as(telling.database().name())
                        .isEqualTo(OUTCOME));
    }

    private static Database postgresql() {
        return new Database("PostgreSQL", config -> {
            TestServer server = TestServers.postgresql();
            config.driver("postgresql")
                    .host(server.host())
                    .port(server.port())
                    .user(server.user())
                    .password(server.password())
                    .dbName(FRESH);
        });
    }

    private static Database mongodb() {
        return new Database(
                "DocumentDB", config -> config.clientUrl(MongoServers.mongodb()).dbName(FRESH));
    }
}
