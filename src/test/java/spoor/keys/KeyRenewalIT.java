package spoor.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
        await().until(() -> {
            renewal.look();
            return isSettled();
        });
        run(
                "UNWIND ['a', 'b'] AS id CREATE (:Entity:Company {id: 'surplus/' + id, name: 'Surplus ' + id, dataset: 'surplus'})");
        assertThat(store.count().surplus()).isZero();
        await().untilAsserted(() -> {
            renewal.look();
            assertThat(store.page("ids", "surplus/"))
                    .extracting(row -> row.get("id").asString())
                    .contains("surplus/a", "surplus/b");
        });
    }

    private boolean isSettled() {
        return Boolean.TRUE.equals(ReflectionTestUtils.getField(renewal, "compared"))
                && store.count().surplus() == 2;
    }

    private void run(String cypher) {
        driver.executableQuery(cypher).execute();
    }
}
