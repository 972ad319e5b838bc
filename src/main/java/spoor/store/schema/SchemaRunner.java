package spoor.store.schema;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spoor.store.CypherFiles;
import spoor.store.Leases;
import spoor.store.StartStep;

/** Brings constraints and indexes to the state that {@code cypher/schema/} describes; does nothing the second time. */
@Component
@Order(StartStep.SCHEMA)
public final class SchemaRunner implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaRunner.class);

    /** Building an index over a large graph, or bringing over what is in it, takes longer than queries may. */
    private static final TransactionConfig LONG =
            TransactionConfig.builder().withTimeout(Duration.ofHours(6)).build();

    private final Driver driver;
    private final Leases leases;

    public SchemaRunner(Driver driver, Leases leases) {
        this.driver = driver;
        this.leases = leases;
    }

    @Override
    public void run(Progress progress) {
        List<SchemaFile> files = SchemaFile.listAll();
        int applied = isSetUp(files) ? 0 : leases.whileHeld(Leases.SETUP, () -> apply(files, progress));
        LOG.info(applied == 0 ? "The schema is up to date." : "The schema was set up ({} files).", applied);
    }

    /** Whether nobody needs the lease: as at nearly every start, where its statements would be the first that the database meets. */
    private boolean isSetUp(List<SchemaFile> files) {
        if (leases.isElsewhere(Leases.SETUP)) {
            return false;
        }
        try (Session session = driver.session()) {
            Map<Integer, String> known = readApplied(session);
            return known.size() == files.size() && files.stream().allMatch(file -> isApplied(file, known));
        }
    }

    private static boolean isApplied(SchemaFile file, Map<Integer, String> known) {
        String checksum = known.get(file.version());
        return checksum != null && file.isApplied(checksum);
    }

    /**
     * Applies the files that the database does not know yet, in their order.
     *
     * @return how many files were new to this database
     * @throws SchemaMismatch if the database was made by a newer Spoor, or by files that were changed since
     */
    public int apply(List<SchemaFile> files, Progress progress) {
        try (Session session = driver.session()) {
            Map<Integer, String> known = readApplied(session);
            requireNoNewer(known, files);
            dropOrphans(session, known, files);
            int applied = known.isEmpty() && isEmpty(session)
                    ? applyAtOnce(session, files)
                    : applyNew(session, known, files, progress);
            if (applied > 0) {
                session.run(CypherFiles.getStatement("queries/store/await-indexes"), LONG)
                        .consume();
            }
            return applied;
        }
    }

    private static Map<Integer, String> readApplied(Session session) {
        Map<Integer, String> checksums = new HashMap<>();
        for (Record row : session.run(CypherFiles.getStatement("queries/store/applied-schema"))
                .list()) {
            checksums.put(row.get("version").asInt(), row.get("checksum").asString());
        }
        return checksums;
    }

    private static void requireNoNewer(Map<Integer, String> known, List<SchemaFile> files) {
        int newest = files.isEmpty() ? 0 : files.getLast().version();
        known.keySet().stream().filter(v -> v > newest).max(Integer::compare).ifPresent(version -> {
            throw SchemaMismatch.newer(version, newest);
        });
    }

    /** What a crash left of a statement of those that are still to come. */
    private static void dropOrphans(Session session, Map<Integer, String> known, List<SchemaFile> files) {
        List<String> constraints = files.stream()
                .filter(file -> !known.containsKey(file.version()))
                .flatMap(file -> file.constraints().stream())
                .toList();
        if (!constraints.isEmpty()) {
            OrphanIndexes.drop(session, constraints);
        }
    }

    private static boolean isEmpty(Session session) {
        return session.run(CypherFiles.getStatement("queries/store/is-empty"))
                .single()
                .get("empty")
                .asBoolean();
    }

    /**
     * What all files come to, in one transaction: a first start would wait for a hundred of them, and a database without content
     * has nothing that would have to be brought over.
     */
    private static int applyAtOnce(Session session, List<SchemaFile> files) {
        try (Transaction transaction = session.beginTransaction(LONG)) {
            SchemaFile.whatStays(files)
                    .forEach(statement -> transaction.run(statement).consume());
            transaction.commit();
        }
        record(session, files);
        return files.size();
    }

    private static int applyNew(
            Session session, Map<Integer, String> known, List<SchemaFile> files, Progress progress) {
        int applied = 0;
        for (SchemaFile file : files) {
            progress.report("Setting up the schema.", applied, files.size());
            String checksum = known.get(file.version());
            if (checksum == null) {
                apply(session, file);
                applied++;
            } else if (!file.isApplied(checksum)) {
                throw SchemaMismatch.changed(file);
            }
        }
        return applied;
    }

    /** Each statement commits for itself: an index over much content takes long, and so does bringing that over. */
    private static void apply(Session session, SchemaFile file) {
        for (String statement : file.statements()) {
            session.run(statement, LONG).consume();
        }
        record(session, List.of(file));
    }

    private static void record(Session session, List<SchemaFile> files) {
        List<Map<String, Object>> rows = files.stream()
                .map(file -> Map.<String, Object>of(
                        "version", file.version(), "name", file.name(), "checksum", file.checksum()))
                .toList();
        session.run(CypherFiles.getStatement("queries/store/record-schema"), Map.of("files", rows))
                .consume();
    }
}
