package spoor.store.own;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import spoor.store.folder.DataFolder;

/**
 * A Neo4j that serves nobody, in the empty folder given as the first argument: it starts as the own one does, plans some of
 * Spoor's statements, and ends. Its JVM records which classes that takes and how they are used, see {@link ClassArchive}. Planning
 * what it meets for the first time is most of what the database does in a start.
 */
final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    /** Of each so many statements one is planned; more make the archive larger, and a start hardly faster. */
    private static final int EVERY = 4;

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        ParentInput.endWithIt(System.err);
        Path home = Path.of(arguments[0]);
        int port = BoltPort.choose(0);
        OwnNeo4j.writeConfiguration(home, port, "32m");
        DataFolder.writePrivate(home.resolve("password"), "rehearsal");
        URL finished = FinishedStore.find();
        if (finished != null) {
            FinishedStore.unpack(finished, home);
        }
        DatabaseManagementService neo4j = OwnNeo4jMain.start(home, false);
        try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.basic("neo4j", "rehearsal"));
                Session session = driver.session()) {
            for (String statement : list()) {
                plan(session, statement);
            }
        }
        neo4j.shutdown();
        System.exit(0);
    }

    private static List<String> list() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/queries/**/*.cypher");
        List<Resource> sorted = new ArrayList<>(List.of(files));
        sorted.sort(Comparator.comparing(Resource::getDescription));
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i += EVERY) {
            chosen.add(sorted.get(i).getContentAsString(StandardCharsets.UTF_8));
        }
        return chosen;
    }

    private static void plan(Session session, String statement) {
        try {
            session.run("EXPLAIN " + statement).consume();
        } catch (Neo4jException e) {
            LOG.debug("This one names an index that this database lacks; the others are enough", e);
        }
    }
}
