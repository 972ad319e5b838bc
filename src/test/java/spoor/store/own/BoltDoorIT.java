package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import spoor.store.FreshNeo4j;
import spoor.store.SpoorProperties;
import spoor.store.StoreNotices;

/** The door for the owner of the own Neo4j: closed, opened, and closed again. */
class BoltDoorIT {

    @RegisterExtension
    static final FreshNeo4j NEO4J = FreshNeo4j.kept();

    @TempDir
    Path data;

    private final StoreNotices notices = new StoreNotices();

    @Test
    void only_an_open_door_lets_its_owner_in_with_a_password_of_its_own() throws IOException {
        door(0).run((message, done, total) -> {});
        assertThat(data.resolve("bolt-password")).doesNotExist();
        assertThat(notices.list()).isEmpty();

        door(7687).run((message, done, total) -> {});
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

        door(7687).run((message, done, total) -> {});
        try (Driver owner = asOwner(password)) {
            owner.verifyConnectivity();
        }
        door(0).run((message, done, total) -> {});
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

    private BoltDoor door(int port) {
        SpoorProperties settings = new SpoorProperties(
                data, SpoorProperties.Evidence.SKIP, new SpoorProperties.Bolt(port), FreshNeo4j.SMALL, false);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("own", NEO4J.neo4j());
        return new BoltDoor(
                NEO4J.driver(), settings, notices, new MockEnvironment(), beans.getBeanProvider(OwnNeo4j.class));
    }
}
