package spoor.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.util.ReflectionTestUtils;
import spoor.jobs.Jobs;
import spoor.names.NameKeys;
import spoor.store.Leases;
import spoor.store.SharedNeo4j;
import spoor.store.StoreState;
import spoor.threads.Threads;

/** That nothing which comes past Spoor stays without keys, whatever else there is. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class KeyRenewalIT {

    private final Driver driver;
    private final KeyStore store;
    private final KeyRenewal renewal;

    KeyRenewalIT(
            @Autowired Driver driver,
            @Autowired KeyStore store,
            @Autowired StoreState state,
            @Autowired Leases leases,
            @Autowired Jobs<KeyJob, KeyStatus> jobs,
            @Autowired Threads threads) {
        this.driver = driver;
        this.store = store;
        this.renewal = new KeyRenewal(store, state, leases, jobs, threads);
    }

    @AfterEach
    void leaveNothing() {
        run(
                "MATCH (n) WHERE n.dataset = 'surplus' OR (n:SearchKeys AND (n.id IS NULL OR n.id STARTS WITH 'surplus/')) DETACH DELETE n");
    }

    @Test
    void keys_of_nothing_hide_no_entity_that_has_none() {
        run("UNWIND [1, 2] AS i CREATE (:SearchKeys {version: %d})".formatted(NameKeys.VERSION));
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            renewal.look();
            return isSettled();
        });
        create("a", "b");
        assertThat(store.count().surplus()).isZero();
        awaitKeys("surplus/a", "surplus/b");
    }

    @Test
    void as_many_as_were_removed_are_seen_though_counts_are_the_same() {
        create("a", "b");
        awaitKeys("surplus/a", "surplus/b");
        run("MATCH (n) WHERE n.dataset = 'surplus' DETACH DELETE n "
                + "WITH count(n) AS gone UNWIND ['c', 'd'] AS id "
                + "CREATE (:Entity:Company {id: 'surplus/' + id, name: 'Surplus ' + id, dataset: 'surplus'})");
        awaitKeys("surplus/c", "surplus/d");
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            renewal.look();
            assertThat(store.count().surplus()).isZero();
        });
    }

    @Test
    void a_name_changed_past_spoor_is_found() {
        create("a");
        awaitKeys("surplus/a");
        run("MATCH (n:Entity {id: 'surplus/a'}) SET n.name = 'Quite Another'");
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            renewal.look();
            assertThat(driver.executableQuery("MATCH (k:SearchKeys {id: 'surplus/a'}) RETURN k.word AS word")
                            .execute()
                            .records()
                            .getFirst()
                            .get("word")
                            .toString())
                    .contains("another");
        });
    }

    private void create(String... ids) {
        driver.executableQuery(
                        "UNWIND $ids AS id CREATE (:Entity:Company {id: 'surplus/' + id, name: 'Surplus ' + id, dataset: 'surplus'})")
                .withParameters(Map.of("ids", List.of(ids)))
                .execute();
    }

    private void awaitKeys(String... ids) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            renewal.look();
            assertThat(store.page("ids", "surplus/"))
                    .extracting(row -> row.get("id").asString())
                    .contains(ids);
        });
    }

    private boolean isSettled() {
        return Long.valueOf(2).equals(ReflectionTestUtils.getField(renewal, "surplus"))
                && store.count().surplus() == 2;
    }

    private void run(String cypher) {
        driver.executableQuery(cypher).execute();
    }
}
