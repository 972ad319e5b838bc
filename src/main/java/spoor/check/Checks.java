package spoor.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.DatabaseException;
import org.springframework.stereotype.Service;
import spoor.audit.AuditReader;
import spoor.files.AttachedFiles;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.store.CypherFiles;
import spoor.store.schema.SchemaFile;

/** Looks through the store and the audit. Reads all of it several times. Safe for use by any thread. */
@Service
public class Checks {

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final TransactionConfig NO_TIMEOUT =
            TransactionConfig.builder().withTimeout(Duration.ZERO).build();
    private static final String ONLINE = "ONLINE";
    private static final int LOOKS = 10;

    private final Driver driver;
    private final AuditReader audit;
    private final AttachedFiles files;

    Checks(Driver driver, AuditReader audit, AttachedFiles files) {
        this.driver = driver;
        this.audit = audit;
        this.files = files;
    }

    /** All that must not be, in a stable order; empty if all is well. */
    public List<StoreFinding> run() {
        List<StoreFinding> findings = new ArrayList<>(checkStore());
        List<StoreFinding> schema = checkSchema(SchemaFile.listNames(SchemaFile.listAll()));
        findings.addAll(schema);
        if (!schema.isEmpty()) {
            count("id-doubled")
                    .map(row -> new StoreFinding(
                            "id-doubled",
                            row.get("found").asLong(),
                            row.get("example").asString(""),
                            "Several things have one id.",
                            "Put a backup in the place of the database ('restore')."))
                    .filter(finding -> finding.found() > 0)
                    .forEach(findings::add);
        }
        for (Invariant invariant : Invariant.values()) {
            count(invariant.statement())
                    .filter(row -> row.get("found").asLong() > 0)
                    .map(row -> invariant.finding(
                            row.get("found").asLong(), row.get("example").asString("")))
                    .forEach(findings::add);
        }
        findings.addAll(checkIdentities());
        findings.addAll(checkAudit(audit.check(null)));
        findings.addAll(checkFiles());
        return List.copyOf(findings);
    }

    /** How many kinds of findings there may be. */
    public int size() {
        return Invariant.values().length + 7;
    }

    /** Reads each attached file. */
    private List<StoreFinding> checkFiles() {
        List<String> wrong = files.listNamed().stream()
                .filter(hash -> files.findSound(hash).isEmpty())
                .toList();
        List<String> damaged = wrong.stream().filter(files::isThere).toList();
        List<String> missing =
                wrong.stream().filter(hash -> !files.isThere(hash)).toList();
        String advice = "Put files of these names (their SHA-256) into it: backups hold them in their folder 'files'.";
        return Stream.of(
                        finding(
                                "file-missing",
                                missing,
                                "Attached or captured files are not in the folder 'attachments'.",
                                advice),
                        finding(
                                "file-damaged",
                                damaged,
                                "Attached or captured files are not what was attached.",
                                advice))
                .filter(finding -> finding.found() > 0)
                .toList();
    }

    private static StoreFinding finding(String code, List<String> files, String text, String advice) {
        return new StoreFinding(code, files.size(), files.isEmpty() ? "" : files.getFirst(), text, advice);
    }

    /** What somebody makes or removes between counting and walking is missing once, what is damaged each time. */
    private List<StoreFinding> checkStore() {
        try {
            long missing = countMissing();
            for (int look = 1; look < LOOKS && missing > 0; look++) {
                missing = countMissing();
            }
            return missing == 0 ? List.of() : List.of(damaged(missing));
        } catch (DatabaseException e) {
            return List.of(damaged(1));
        }
    }

    private long countMissing() {
        Record row = list("store", Map.of()).getFirst();
        long nodes = row.get("nodes").asLong() - row.get("found").asLong();
        long relations = row.get("relations").asLong() - row.get("walked").asLong();
        return Math.abs(nodes) + Math.abs(relations);
    }

    private static StoreFinding damaged(long things) {
        return new StoreFinding(
                "store",
                things,
                "",
                "The files of the database are damaged: not all that was written can be read.",
                "Put a backup in the place of the database ('restore').");
    }

    /**
     * Looks whether constraints and indexes are there.
     *
     * @param expected their names
     */
    List<StoreFinding> checkSchema(Set<String> expected) {
        Map<String, String> states = new HashMap<>();
        list("indexes", Map.of())
                .forEach(row ->
                        states.put(row.get("name").asString(), row.get("state").asString()));
        Set<String> wrong = new TreeSet<>(expected);
        wrong.removeIf(name -> ONLINE.equals(states.get(name)));
        return wrong.isEmpty()
                ? List.of()
                : List.of(new StoreFinding(
                        "schema",
                        wrong.size(),
                        wrong.iterator().next(),
                        "These constraints or indexes of cypher/schema are missing or cannot be used.",
                        "Create them as the files of cypher/schema say; if an id is there twice, restore a backup."));
    }

    /** That the end was cut off shows only against an entry that was noted elsewhere, see {@code verify-audit}. */
    static List<StoreFinding> checkAudit(AuditReader.CheckResult checked) {
        return checked.whole()
                ? List.of()
                : List.of(
                        new StoreFinding(
                                "audit-chain",
                                1,
                                "entry " + (checked.entries() + 1),
                                "The audit is not as it was written. " + checked.fault(),
                                "Somebody changed files in the folder 'audit'; keep them as they are, and compare them with a copy from before."));
    }

    private Stream<Record> count(String statement) {
        return list(statement, parameters()).stream();
    }

    private List<Record> list(String statement, Map<String, Object> parameters) {
        try (Session session = driver.session(READ)) {
            return session.executeRead(
                    transaction -> transaction
                            .run(CypherFiles.getStatement("queries/check/" + statement), parameters)
                            .list(),
                    NO_TIMEOUT);
        }
    }

    private static Map<String, Object> parameters() {
        Map<String, Object> rules = new HashMap<>();
        for (RelationType type : RelationType.values()) {
            rules.put(
                    type.name(),
                    Map.of(
                            "starts",
                            labels(type.starts()),
                            "ends",
                            labels(type.ends()),
                            "itself",
                            type.tiesToItself()));
        }
        return Map.of(
                "types", List.copyOf(rules.keySet()),
                "rules", rules,
                "labels", labels(Set.of(NodeLabel.values())),
                "words", Stream.of(Confidence.values()).map(Confidence::word).toList());
    }

    private static List<String> labels(Set<NodeLabel> labels) {
        return labels.stream().map(NodeLabel::label).toList();
    }

    /** At each level of confidence the records must be joined as the decisions join them. */
    private List<StoreFinding> checkIdentities() {
        List<Record> decided = list("same-as", Map.of());
        List<Record> joined = list("record-of", Map.of());
        Set<String> different = new TreeSet<>();
        for (Confidence level : Confidence.values()) {
            RecordGroups expected = new RecordGroups();
            decided.stream()
                    .filter(row -> Confidence.requireWord(row.get("confidence").asString())
                                    .compareTo(level)
                            >= 0)
                    .forEach(row -> join(expected, row));
            RecordGroups found = new RecordGroups();
            joined.stream()
                    .filter(row -> level.word().equals(row.get("confidence").asString("")))
                    .forEach(row -> join(found, row));
            different.addAll(expected.listDifferences(found));
        }
        return different.isEmpty()
                ? List.of()
                : List.of(new StoreFinding(
                        "identity",
                        different.size(),
                        different.iterator().next(),
                        "These records stand for each other otherwise than the decisions say.",
                        "Withdraw a decision on one of them and make it again: that renews what follows from it."));
    }

    private static void join(RecordGroups clusters, Record row) {
        clusters.join(row.get("left").asString(), row.get("right").asString());
    }
}
