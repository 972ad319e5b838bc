package spoor.bench.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;

/**
 * A Neo4j in this process with the hops as {@code (:Node)-[:HOP {cost}]->(:Node)}. Searches between sets get what helps
 * them most: one virtual node in front of all starts and one behind all ends, tied by HOPs of cost 0.
 */
final class Neo4jStore implements AutoCloseable {

    private static final int BATCH = 50_000;

    private final DatabaseManagementService service;
    private final GraphDatabaseService database;

    private Neo4jStore(DatabaseManagementService service) {
        this.service = service;
        this.database = service.database("neo4j");
    }

    /** Opens the store in a folder and fills it unless that was done before. */
    static Neo4jStore open(Path folder, HopFolder hops, List<String> unrestricted) throws Exception {
        boolean filled = Files.exists(folder.resolve("filled"));
        Neo4jStore store = new Neo4jStore(new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 512L << 20)
                .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ZERO)
                .setConfig(GraphDatabaseSettings.procedure_unrestricted, unrestricted)
                .setConfig(BoltConnector.enabled, false)
                .setConfig(HttpConnector.enabled, false)
                .build());
        if (!filled) {
            store.fill(hops);
            Files.createFile(folder.resolve("filled"));
        }
        return store;
    }

    GraphDatabaseService database() {
        return database;
    }

    private void fill(HopFolder hops) {
        String[] node = new String[hops.nodes()];
        batches(hops.nodes(), (tx, from, to) -> {
            for (int i = from; i < to; i++) {
                node[i] = tx.createNode(() -> "Node").getElementId();
            }
        });
        batches(hops.from().length, (tx, from, to) -> {
            for (int i = from; i < to; i++) {
                Relationship hop = tie(tx, node[hops.from()[i]], node[hops.to()[i]], hops.cost()[i]);
                hop.setProperty("weight", HopFolder.HOP_WEIGHT + hops.cost()[i]);
            }
        });
        addVirtual("VirtualStart", "Start", ids(node, hops.starts()), true);
        addVirtual("VirtualEnd", "End", ids(node, hops.ends()), false);
    }

    private static List<String> ids(String[] node, int[] indexes) {
        return IntStream.of(indexes).mapToObj(i -> node[i]).toList();
    }

    private void addVirtual(String label, String memberLabel, List<String> members, boolean before) {
        String[] virtual = new String[1];
        batches(1, (tx, from, to) -> virtual[0] = tx.createNode(() -> label).getElementId());
        batches(members.size(), (tx, from, to) -> {
            for (String member : members.subList(from, to)) {
                tx.getNodeByElementId(member).addLabel(() -> memberLabel);
                Relationship hop = tie(tx, before ? virtual[0] : member, before ? member : virtual[0], 0);
                hop.setProperty("weight", 0.0);
            }
        });
    }

    private static Relationship tie(Transaction tx, String from, String to, int cost) {
        Relationship hop =
                tx.getNodeByElementId(from).createRelationshipTo(tx.getNodeByElementId(to), () -> "HOP");
        hop.setProperty("cost", (double) cost);
        return hop;
    }

    private void batches(int count, Batch batch) {
        for (int from = 0; from < count; from += BATCH) {
            try (Transaction tx = database.beginTx()) {
                batch.write(tx, from, Math.min(count, from + BATCH));
                tx.commit();
            }
        }
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private interface Batch {
        void write(Transaction tx, int from, int to);
    }
}
