package spoor.store.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import spoor.store.FreshNeo4j;
import spoor.store.SchemaRunnerIT;
import spoor.store.SelfSigned;
import spoor.store.ServerProcess;
import spoor.store.StartStep;
import spoor.store.StoreRefused;
import spoor.store.StoreState;
import spoor.store.schema.SchemaFile;

/** A Neo4j of somebody else's with which Spoor cannot work: one sentence that says what to change. */
class StoreRefusedIT {

    @TempDir
    Path folder;

    @AutoClose
    private @Nullable ServerProcess server;

    /** On one server, since starting it takes longer than all that is asked of it. */
    @Test
    void a_server_without_tls_tells_of_a_wrong_password_at_once_and_says_so_to_one_who_wants_tls() throws Exception {
        ServerProcess started = start("");
        assertThatThrownBy(() -> awaitFirst(started.uri(), "wrong"))
                .isInstanceOf(StoreRefused.class)
                .hasMessage(
                        "Neo4j at %s does not take this user name and password; check spring.neo4j.authentication.username and spring.neo4j.authentication.password.",
                        started.uri());
        FreshNeo4j.connect(started).close();
        assertThatThrownBy(() -> awaitFirst(changed(started.uri(), uri -> uri.replace("bolt://", "bolt+s://")), "x"))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("cannot be encrypted: its certificate is not trusted, or it does not speak TLS")
                .hasMessageContaining("bolt+ssc://");
    }

    @Test
    @Tag("full")
    void a_user_who_may_not_write_is_told_what_is_missing() throws Exception {
        // A server that was read-only from its first start on could not even make its database.
        ServerProcess writable = start("");
        FreshNeo4j.connect(writable).close();
        ServerProcess started = writable.restart("server.databases.default_to_read_only=true\n");
        server = started;
        try (Driver driver = FreshNeo4j.connect(started)) {
            assertThatThrownBy(
                            () -> SchemaRunnerIT.runner(driver).apply(SchemaFile.listAll(), StartStep.Progress.SILENT))
                    .isInstanceOfSatisfying(
                            Neo4jException.class,
                            fault -> assertThat(StoreRefused.find(fault, started.uri()))
                                    .as("%s: %s", fault.code(), fault)
                                    .hasMessageStartingWith(
                                            "The user of Neo4j at %s may not do what Spoor needs, which is to read, to write and to set up the schema (cypher/schema);",
                                            started.uri()));
        }
    }

    @Test
    @Tag("full")
    void a_certificate_of_its_own_is_trusted_when_that_is_said_or_by_its_file_and_only_that_one() throws Exception {
        ServerProcess started = start(SelfSigned.boltPolicy(folder.resolve("certificates")));
        URI trusted = changed(started.uri(), uri -> uri.replace("bolt://", "bolt+ssc://"));
        awaitFirst(trusted, started.password());
        assertThatThrownBy(() -> awaitFirst(
                        changed(started.uri(), uri -> uri.replace("bolt://", "bolt+s://")), started.password()))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("its certificate is not trusted");
        assertThatThrownBy(() -> awaitFirst(started.uri(), started.password()))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("ends connections that are not encrypted; write bolt+s://");
        awaitFirst(started, folder.resolve("certificates/public.crt"));
        SelfSigned.boltPolicy(folder.resolve("others"));
        assertThatThrownBy(() -> awaitFirst(started, folder.resolve("others/public.crt")))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("its certificate is not trusted")
                .hasMessageContaining("spring.neo4j.security.cert-file");
    }

    /** With the driver that Spring Boot makes of the settings that README names. */
    private static void awaitFirst(ServerProcess started, Path certificate) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
                .withPropertyValues(
                        "spring.neo4j.uri=" + started.uri(),
                        "spring.neo4j.authentication.username=neo4j",
                        "spring.neo4j.authentication.password=" + started.password(),
                        "spring.neo4j.security.encrypted=true",
                        "spring.neo4j.security.trust-strategy=trust-custom-ca-signed-certificates",
                        "spring.neo4j.security.cert-file=" + certificate.toAbsolutePath())
                .run(context -> awaitFirst(context.getBean(Driver.class), started.uri()));
    }

    private ServerProcess start(String settings) throws Exception {
        server = ServerProcess.start(folder.resolve("server"), settings);
        return server;
    }

    private static URI changed(URI uri, Function<String, String> change) {
        return URI.create(change.apply(uri.toString()));
    }

    private static void awaitFirst(URI uri, String password) throws InterruptedException {
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password))) {
            awaitFirst(driver, uri);
        }
    }

    private static void awaitFirst(Driver driver, URI uri) throws InterruptedException {
        StoreState state = new StoreState();
        new Heartbeat(driver, state, new StoreRescue(state, null), null, uri).awaitFirst();
    }
}
