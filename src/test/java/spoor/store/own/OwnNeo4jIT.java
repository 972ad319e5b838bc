package spoor.store.own;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import spoor.SpoorApplication;
import spoor.store.FreshNeo4j;
import spoor.store.SpoorProperties;
import spoor.store.StartStep;
import spoor.store.StoreNotices;
import spoor.store.StoreState;
import spoor.store.folder.FolderInUse;

/** The life of the child process, from its first start to the ways it can end. */
class OwnNeo4jIT {

    @RegisterExtension
    static final FreshNeo4j NEO4J = new FreshNeo4j();

    @Test
    void the_safeguards_are_in_force() {
        Map<String, String> expected = new TreeMap<>(Map.ofEntries(
                Map.entry("dbms.security.auth_enabled", "true"),
                Map.entry("dbms.security.allow_csv_import_from_file_urls", "false"),
                Map.entry("dbms.security.procedures.allowlist", ""),
                Map.entry("dbms.security.procedures.unrestricted", ""),
                Map.entry("db.transaction.timeout", "1m"),
                Map.entry("db.memory.transaction.max", "256.00MiB"),
                Map.entry("dbms.memory.transaction.total.max", "512.00MiB"),
                Map.entry("server.bolt.thread_pool_max_size", "80"),
                Map.entry("server.bolt.listen_address", NEO4J.neo4j().uri().getAuthority()),
                Map.entry("server.http.enabled", "false"),
                Map.entry("server.https.enabled", "false"),
                Map.entry("server.fleet_discovery.enabled", "false"),
                Map.entry("dbms.fleet_manager.enabled", "false"),
                Map.entry("dbms.usage_report.enabled", "false"),
                Map.entry("server.bolt.telemetry.enabled", "false"),
                Map.entry("server.config.strict_validation.enabled", "true")));
        Map<String, String> actual = new TreeMap<>();
        NEO4J.driver()
                .executableQuery("SHOW SETTINGS YIELD name, value")
                .execute()
                .records()
                .forEach(row ->
                        actual.put(row.get("name").asString(), row.get("value").asString("")));
        actual.keySet().retainAll(expected.keySet());
        assertThat(actual).isEqualTo(expected);
    }

    /** Neo4j does not show internal settings, so the blocklist is seen by what it refuses. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "file:///etc/passwd, dbms.security.allow_csv_import_from_file_urls",
        "file:///neo4j.conf, dbms.security.allow_csv_import_from_file_urls",
        "http://127.0.0.1:1/x, blocked via the configuration property internal.dbms.cypher_ip_blocklist",
        "http://2130706433:1/x, blocked via the configuration property internal.dbms.cypher_ip_blocklist",
        "http://[::1]:1/x, blocked via the configuration property internal.dbms.cypher_ip_blocklist",
        "http://192.0.2.1:1/x, blocked via the configuration property internal.dbms.cypher_ip_blocklist"
    })
    void cypher_reaches_no_file_and_no_network(String url, String reason) {
        assertThatThrownBy(() -> NEO4J.driver()
                        .executableQuery("LOAD CSV FROM $url AS row RETURN row")
                        .withParameters(Map.of("url", url))
                        .execute())
                .isInstanceOf(Neo4jException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void only_the_generated_password_opens_it_and_only_its_owner_can_read_it() throws IOException {
        Path home = NEO4J.neo4j().home();
        Path password = home.resolve("password");
        assertThat(Files.readString(password)).matches("[0-9a-f]{64}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
        try (Driver guess = GraphDatabase.driver(NEO4J.neo4j().uri(), AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatThrownBy(guess::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void only_an_open_door_lets_its_owner_in_with_a_password_of_its_own(@TempDir Path data) throws IOException {
        StoreNotices notices = new StoreNotices();
        door(data, 0, notices).run(StartStep.Progress.SILENT);
        assertThat(data.resolve("bolt-password")).doesNotExist();
        assertThat(notices.list()).isEmpty();

        door(data, 7687, notices).run(StartStep.Progress.SILENT);
        String password = Files.readString(data.resolve("bolt-password"));
        assertThat(password).matches("[0-9a-f]{32}").isNotEqualTo(NEO4J.neo4j().password());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("bolt-password"))))
                .isEqualTo("rw-------");
        assertThat(notices.list())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text())
                        .contains("Bolt is open at bolt://127.0.0.1:", "this door can write")
                        .doesNotContain(password, data.toString()));
        try (Driver owner = asOwner(password)) {
            owner.executableQuery("CREATE (:Probe {id: 'written'})").execute();
            owner.executableQuery("MATCH (p:Probe {id: 'written'}) DELETE p").execute();
        }
        assertClosed("neo4j");

        door(data, 7687, notices).run(StartStep.Progress.SILENT);
        try (Driver owner = asOwner(password)) {
            owner.verifyConnectivity();
        }
        door(data, 0, notices).run(StartStep.Progress.SILENT);
        assertClosed(password);
        assertThat(data.resolve("bolt-password")).doesNotExist();
    }

    private static void assertClosed(String password) {
        try (Driver owner = asOwner(password)) {
            assertThatThrownBy(owner::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    private static Driver asOwner(String password) {
        return GraphDatabase.driver(NEO4J.neo4j().uri(), AuthTokens.basic(BoltDoor.USERNAME, password));
    }

    private static BoltDoor door(Path data, int port, StoreNotices notices) {
        SpoorProperties settings = new SpoorProperties(
                data, SpoorProperties.Evidence.SKIP, new SpoorProperties.Bolt(port), FreshNeo4j.SMALL, false);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("own", NEO4J.neo4j());
        return new BoltDoor(
                NEO4J.driver(), settings, notices, new MockEnvironment(), beans.getBeanProvider(OwnNeo4j.class));
    }

    @Test
    void it_is_started_again_when_it_dies() throws Exception {
        Process first = requireNonNull(NEO4J.neo4j().process());
        NEO4J.driver().executableQuery("MERGE (:Probe {id: 'kept'})").execute();

        NEO4J.neo4j().kill();

        assertThat(first.waitFor(20, TimeUnit.SECONDS)).isTrue();
        try (Driver driver = FreshNeo4j.connect(NEO4J.neo4j())) {
            assertThat(driver.executableQuery("MATCH (p:Probe {id: 'kept'}) RETURN p")
                            .execute()
                            .records())
                    .hasSize(1);
        }
        assertThat(NEO4J.neo4j().process()).isNotEqualTo(first);
    }

    @Test
    @Tag("full")
    void it_ends_with_a_parent_that_is_killed_and_the_folder_can_be_taken_up_again(@TempDir Path folder)
            throws Exception {
        ParentProcess parent = ParentProcess.start(folder);
        Path data = folder.resolve("data");
        assertThatThrownBy(() -> OwnNeo4j.start(FreshNeo4j.settings(data), new StoreState(), null))
                .isInstanceOf(FolderInUse.class)
                .hasMessageContaining("pid " + parent.pid());
        assertSecondSpoorSaysSoAndLeaves(folder, parent.pid());
        assertThat(parent.child().isAlive()).isTrue();

        parent.kill();

        parent.child().onExit().get(60, TimeUnit.SECONDS);
        OwnNeo4j again = OwnNeo4j.start(FreshNeo4j.settings(data), new StoreState(), null);
        Process child = requireNonNull(again.process());
        try (again;
                Driver driver = FreshNeo4j.connect(again)) {
            assertThat(driver.executableQuery("MATCH (p:Probe) RETURN p")
                            .execute()
                            .records())
                    .hasSize(1);
        }
        assertThat(child.isAlive()).isFalse();
        assertThat(child.exitValue()).as("a clean stop").isZero();
    }

    private static void assertSecondSpoorSaysSoAndLeaves(Path folder, long firstPid) throws Exception {
        List<String> command = ChildCommand.write(
                folder.resolve("second.args"),
                folder.resolve("cache"),
                List.of(),
                SpoorApplication.class,
                List.of("--server.port=0", "--spoor.data=" + folder.resolve("data")));
        Process second = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(second.waitFor()).isEqualTo(FolderInUse.EXIT_CODE);
        assertThat(printed)
                .contains("Another Spoor (pid " + firstPid + ") uses the folder")
                .doesNotContain("\tat ");
    }
}
