package spoor.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.springframework.stereotype.Service;
import spoor.console.judge.Functions;
import spoor.console.judge.PrivateNodes;
import spoor.console.judge.WordList;
import spoor.store.CypherFiles;
import spoor.store.StoreState;
import spoor.store.StoreVersion;
import spoor.store.read.StoreReader;

/** Reads the {@link GraphSchema} from the store, once for each version of it. Safe for use by any thread. */
@Service
public class CypherSchema {

    /** Of each label and type; all of them would take as long as reading the graph. */
    private static final int MOST_LOOKED_AT = 1_000;

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final Set<String> FUNCTIONS = Functions.names();
    private static final Set<String> PROCEDURES = WordList.read("procedures.txt");

    private record Reading(StoreVersion version, GraphSchema schema) {}

    private final Driver driver;
    private final StoreReader store;
    private final StoreState state;
    private final ReentrantLock reading = new ReentrantLock();
    private @Nullable Reading present;

    CypherSchema(Driver driver, StoreReader store, StoreState state) {
        this.driver = driver;
        this.store = store;
        this.state = state;
    }

    /** The schema of the present version of the store. */
    public GraphSchema current() {
        state.requireReady();
        reading.lock();
        try {
            StoreVersion version = store.currentVersion();
            Reading now = present;
            if (now == null || !now.version().equals(version)) {
                now = new Reading(version, read());
                present = now;
            }
            return now.schema();
        } finally {
            reading.unlock();
        }
    }

    private GraphSchema read() {
        try (Session session = driver.session(READ)) {
            Record edges = session.run(CypherFiles.getStatement("queries/console/schema-edges"))
                    .single();
            return new GraphSchema(
                    labels(session, edges),
                    relations(session, edges),
                    routines(session, "queries/console/functions", FUNCTIONS),
                    routines(session, "queries/console/procedures", PROCEDURES));
        }
    }

    private static List<GraphSchema.Label> labels(Session session, Record edges) {
        Set<String> names = new TreeSet<>(edges.get("nodes").asList(CypherSchema::labelOf));
        return names.stream()
                .filter(name -> !PrivateNodes.LABELS.contains(name))
                .map(name -> new GraphSchema.Label(
                        name, properties(session, "queries/console/schema-node-properties", "label", name)))
                .toList();
    }

    private static List<GraphSchema.Relation> relations(Session session, Record edges) {
        Map<String, String> labels = new HashMap<>();
        for (Value node : edges.get("nodes").values()) {
            labels.put(node.asNode().elementId(), labelOf(node));
        }
        Map<String, Set<String>> from = new TreeMap<>();
        Map<String, Set<String>> to = new TreeMap<>();
        for (Value value : edges.get("relationships").values()) {
            Relationship edge = value.asRelationship();
            add(from, edge.type(), labels.get(edge.startNodeElementId()));
            add(to, edge.type(), labels.get(edge.endNodeElementId()));
        }
        List<GraphSchema.Relation> relations = new ArrayList<>();
        from.forEach((type, starts) -> relations.add(new GraphSchema.Relation(
                type,
                properties(session, "queries/console/schema-relation-properties", "type", type),
                List.copyOf(starts),
                List.copyOf(to.getOrDefault(type, Set.of())))));
        return relations;
    }

    private static void add(Map<String, Set<String>> ends, String type, @Nullable String label) {
        if (label != null) {
            ends.computeIfAbsent(type, key -> new TreeSet<>()).add(label);
        }
    }

    private static String labelOf(Value value) {
        Node node = value.asNode();
        return node.labels().iterator().next();
    }

    private static List<GraphSchema.Property> properties(
            Session session, String statement, String parameter, String name) {
        return session.run(CypherFiles.getStatement(statement), Map.of(parameter, name, "most", MOST_LOOKED_AT))
                .list(row -> new GraphSchema.Property(
                        row.get("name").asString(),
                        row.get("types").asList(type -> type.asString().replace(" NOT NULL", "")).stream()
                                .distinct()
                                .sorted()
                                .toList()));
    }

    private static List<GraphSchema.Routine> routines(Session session, String statement, Set<String> open) {
        return session.run(CypherFiles.getStatement(statement)).list().stream()
                .filter(row -> open.contains(row.get("name").asString().toLowerCase(Locale.ROOT)))
                .map(row -> new GraphSchema.Routine(
                        row.get("name").asString(),
                        row.get("signature").asString(""),
                        row.get("description").asString("")))
                .toList();
    }
}
