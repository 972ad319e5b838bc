package spoor.store.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import spoor.store.CypherFiles;
import spoor.store.SpoorProperties;
import spoor.store.StartStep;
import spoor.store.StoreNotices;
import spoor.store.folder.DataFolder;

/**
 * A database user for the owner of the own Neo4j, who comes with cypher-shell or a driver: exists while
 * {@code spoor.bolt.port} is set. Neo4j Community knows no user who may only read, so this door can write. Spoor's own
 * user is never handed out.
 */
@Component
@Order(StartStep.DOOR)
final class BoltDoor implements StartStep {

    /** The name to log in with. */
    static final String USERNAME = "owner";

    /** Beside the files of the database, with which it comes and goes: nobody but Spoor's own user is in there. */
    private static final String CLOSED = "data/bolt-closed";

    private static final Logger LOG = LoggerFactory.getLogger(BoltDoor.class);
    private static final SessionConfig SYSTEM = SessionConfig.forDatabase("system");
    private static final int PASSWORD_BYTES = 16;

    private final Driver driver;
    private final SpoorProperties settings;
    private final StoreNotices notices;
    private final Environment environment;
    private final @Nullable OwnNeo4j own;

    BoltDoor(
            Driver driver,
            SpoorProperties settings,
            StoreNotices notices,
            Environment environment,
            ObjectProvider<OwnNeo4j> own) {
        this.environment = environment;
        this.notices = notices;
        this.driver = driver;
        this.settings = settings;
        this.own = own.getIfAvailable();
    }

    @Override
    public void run(Progress progress) {
        OwnNeo4j neo4j = own;
        boolean wanted = settings.bolt().port() != 0;
        if (neo4j == null) {
            if (wanted) {
                LOG.warn("spoor.bolt.port opens Spoor's own Neo4j; with spring.neo4j.uri it does nothing.");
            }
            return;
        }
        Path passwordFile = settings.data().resolve("bolt-password");
        Path closed = neo4j.home().resolve(CLOSED);
        try {
            if (wanted) {
                Files.deleteIfExists(closed);
                open(neo4j, passwordFile);
            } else if (Files.notExists(closed)) {
                close(passwordFile);
                Files.createFile(closed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(OwnNeo4j neo4j, Path passwordFile) throws IOException {
        if (!Files.exists(passwordFile)) {
            DataFolder.writePrivate(passwordFile, makePassword());
        }
        String password = Files.readString(passwordFile).strip();
        try (Session session = driver.session(SYSTEM)) {
            session.run(CypherFiles.getStatement("queries/store/open-door"), Map.of("password", password))
                    .consume();
        }
        notices.put(new StoreNotices.Notice(
                StoreNotices.Level.INFO,
                "bolt.open",
                "Bolt is open at %s for the user %s; the password is in the file bolt-password of the data folder. Unlike the console, this door can write.%s"
                        .formatted(neo4j.uri(), USERNAME, reach())));
        LOG.info(
                "Bolt is open at {} for the user {}, whose password is in {}. This door can write.{}",
                neo4j.uri(),
                USERNAME,
                passwordFile,
                reach());
    }

    /** A container's loopback address is not the machine's. */
    private String reach() {
        return environment.containsProperty("spoor.published")
                ? " It is reached from inside the container only, whatever ports are published; from outside, use the"
                        + " Query API, or a Neo4j of your own (docker/compose.yaml)."
                : "";
    }

    private void close(Path passwordFile) throws IOException {
        try (Session session = driver.session(SYSTEM)) {
            session.run(CypherFiles.getStatement("queries/store/close-door")).consume();
        }
        Files.deleteIfExists(passwordFile);
    }

    private static String makePassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
