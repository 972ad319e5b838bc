package spoor.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import spoor.bench.generate.GeneratedGraphs;
import spoor.bench.generate.GraphFile;
import spoor.bench.generate.GraphSpec;

/**
 * {@code StoreFiller BOLT-URI PASSWORD-FILE SIZE [lists]}: writes a generated graph into the empty Neo4j of a Spoor, as an
 * import would. A Spoor with its own Neo4j is started with {@code --spoor.evidence=skip --spoor.bolt.port=PORT}; the
 * password is in {@code neo4j/password} of its data folder. With {@code lists} its holdings get shares, and some firms are listed.
 */
public final class StoreFiller implements AutoCloseable {

    private static final int BATCH_ROWS = 10_000;

    private final Driver driver;
    private final String dataset;
    private final Path cypher;

    private StoreFiller(Driver driver, String dataset, Path cypher) {
        this.driver = driver;
        this.dataset = dataset;
        this.cypher = cypher;
    }

    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(System.getProperty("bench.project", "."));
        String password = Files.readString(Path.of(arguments[1])).strip();
        GraphSpec spec = GraphSpec.named(arguments[2]);
        Path path = new GeneratedGraphs(project.resolve("target/bench")).make(spec);
        long began = System.nanoTime();
        try (GraphFile graph = new GraphFile(path);
                StoreFiller filler = new StoreFiller(
                        GraphDatabase.driver(arguments[0], AuthTokens.basic("neo4j", password)),
                        "generated-" + spec.name(),
                        project.resolve("src/bench/cypher"))) {
            filler.fill(graph);
            if (arguments.length > 3) {
                filler.fillLists();
            }
        }
        IO.println("%s filled in %.0f s".formatted(spec.name(), (System.nanoTime() - began) / 1e9));
    }

    private void fill(GraphFile graph) throws IOException {
        StoredRows rows = new StoredRows(graph, dataset);
        run("fill-dataset", Map.of("dataset", dataset));
        fill("fill-sources", rows.listSources());
        Batch nodes = new Batch("fill-entities");
        for (int node = 0; node < graph.nodes(); node++) {
            nodes.add(rows.entity(node));
        }
        nodes.flush();
        Batch relations = new Batch("fill-relations");
        graph.forEach(relation -> relations.add(rows.relation(relation)));
        relations.flush();
    }

    private void fillLists() throws IOException {
        alone("fill-shares");
        alone("fill-listings");
    }

    /** A statement that commits by itself. */
    private void alone(String statement) throws IOException {
        try (Session session = driver.session()) {
            session.run(Files.readString(cypher.resolve(statement + ".cypher")), Map.of("dataset", dataset))
                    .consume();
        }
    }

    private void fill(String statement, List<Map<String, Object>> rows) throws IOException {
        Batch batch = new Batch(statement);
        for (Map<String, Object> row : rows) {
            batch.add(row);
        }
        batch.flush();
    }

    private void run(String statement, Map<String, Object> parameters) throws IOException {
        String text = Files.readString(cypher.resolve(statement + ".cypher"));
        driver.executableQuery(text).withParameters(parameters).execute();
    }

    /** Rows on their way. */
    private final class Batch {

        private final String statement;
        private final List<Map<String, Object>> rows = new ArrayList<>();

        Batch(String statement) {
            this.statement = statement;
        }

        void add(Map<String, Object> row) throws IOException {
            rows.add(row);
            if (rows.size() == BATCH_ROWS) {
                flush();
            }
        }

        void flush() throws IOException {
            run(statement, Map.of("rows", rows, "dataset", dataset));
            rows.clear();
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
