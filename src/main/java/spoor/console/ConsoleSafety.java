package spoor.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import spoor.model.Refused;
import spoor.store.CypherFiles;
import spoor.store.StartStep;
import spoor.store.StoreNotices;

/**
 * Finds out at start what a Neo4j of somebody else's would let a statement do that had got past our screen; the own one
 * is closed in all these ways, which its tests see to. If anything is open then the console stays closed until the
 * operator says, with {@code spoor.cypher.accept-open-server}, that this is known. Safe for use by any thread.
 */
@Component
@Order(StartStep.DOOR + 1)
final class ConsoleSafety implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleSafety.class);
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final ConsoleSettings settings;
    private final StoreNotices notices;
    private final boolean isOwn;
    private volatile List<String> findings = List.of();

    ConsoleSafety(ConsoleDriver driver, ConsoleSettings settings, StoreNotices notices, Environment environment) {
        this.isOwn = !environment.containsProperty("spring.neo4j.uri");
        this.driver = driver.get();
        this.settings = settings;
        this.notices = notices;
    }

    @Override
    public void run(Progress progress) {
        if (isOwn) {
            return;
        }
        List<String> found = new ArrayList<>();
        look(found, this::findFiles);
        look(found, this::findAddresses);
        look(found, this::findPlugins);
        look(found, this::findTimeout);
        look(found, this::findRoles);
        findings = List.copyOf(found);
        if (!found.isEmpty()) {
            tell();
        }
    }

    /**
     * Lets statements through unless the database is open in ways that nobody has accepted.
     *
     * @throws Refused otherwise
     */
    void requireAccepted() {
        if (!findings.isEmpty() && !settings.acceptOpenServer()) {
            throw new Refused(
                    "cypher.closed",
                    "The console is closed, because this Neo4j would not hold a statement back: %s Its operator can"
                            + " mend that, or accept it with spoor.cypher.accept-open-server=true.",
                    String.join(" ", findings));
        }
    }

    private void tell() {
        String text = "This Neo4j lets statements do more than read the graph: %s The console %s"
                .formatted(
                        String.join(" ", findings),
                        settings.acceptOpenServer()
                                ? "still screens every statement before it is sent."
                                : "is closed until that is mended, or accepted with spoor.cypher.accept-open-server=true.");
        LOG.warn(text);
        notices.put(new StoreNotices.Notice(StoreNotices.Level.WARNING, "cypher.open-server", text));
    }

    /** One thing to find out; adds a sentence for each finding. */
    @FunctionalInterface
    private interface Look {
        void look(Session session, List<String> found) throws IOException;
    }

    /** What a user may not even ask cannot be misused by that user. */
    private void look(List<String> found, Look look) {
        try (Session session = driver.session(READ)) {
            look.look(session, found);
        } catch (Neo4jException e) {
            LOG.debug("Not to be found out", e);
        } catch (IOException e) {
            LOG.warn("Whether the database opens addresses could not be found out: {}", e.getMessage());
        }
    }

    /** A file that is not there: the database says either that, or that it may not look. */
    private void findFiles(Session session, List<String> found) {
        String said = loadFault(session, "file:///spoor-probe-" + System.nanoTime() + ".csv");
        if (!said.contains("allow_csv_import_from_file_urls") && !isForbidden(said)) {
            found.add("LOAD CSV may read files (dbms.security.allow_csv_import_from_file_urls=false ends that).");
        }
    }

    private void findAddresses(Session session, List<String> found) throws IOException {
        try (LoopbackCanary canary = new LoopbackCanary()) {
            String said = loadFault(session, canary.url());
            if (canary.wasAsked() || !(said.contains("blocked via the configuration") || isForbidden(said))) {
                found.add("LOAD CSV may open addresses (internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0 ends that).");
            }
        }
    }

    private static String loadFault(Session session, String url) {
        try {
            session.run(CypherFiles.getStatement("queries/console/probe-load"), Map.of("url", url))
                    .consume();
            return "";
        } catch (Neo4jException e) {
            return e.code() + " " + e.getMessage();
        }
    }

    private static boolean isForbidden(String said) {
        return said.startsWith("Neo.ClientError.Security.Forbidden");
    }

    private void findPlugins(Session session, List<String> found) {
        Record row = session.run(CypherFiles.getStatement("queries/console/probe-plugins"))
                .single();
        List<String> plugins = row.get("plugins").asList(Value::asString);
        if (!plugins.isEmpty()) {
            found.add("It has plug-ins whose procedures count as reading but reach files or addresses: "
                    + String.join(", ", plugins) + ".");
        }
    }

    private void findTimeout(Session session, List<String> found) {
        for (Record row : session.run(CypherFiles.getStatement("queries/console/probe-timeout"))
                .list()) {
            if (row.get("value").asString("").matches("0+[a-z]*")) {
                found.add("It has no db.transaction.timeout.");
            }
        }
    }

    /** Editions without roles have none to give, and where nobody logs in there is nobody to have them. */
    private void findRoles(Session session, List<String> found) {
        List<Record> users = session.run(CypherFiles.getStatement("queries/console/probe-roles"))
                .list();
        if (users.isEmpty()) {
            notices.put(new StoreNotices.Notice(
                    StoreNotices.Level.WARNING,
                    "store.no-login",
                    "This Neo4j lets everybody in who reaches its port, since its authentication is off"
                            + " (dbms.security.auth_enabled=true ends that)."));
            return;
        }
        List<Object> roles = users.getFirst().get("roles").asList();
        boolean writes =
                roles.stream().anyMatch(role -> !List.of("PUBLIC", "reader").contains(role));
        if (writes) {
            found.add("Statements run as a user with the roles " + roles
                    + " (name one with the role reader in spoor.cypher.username).");
        }
    }
}
