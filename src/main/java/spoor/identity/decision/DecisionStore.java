package spoor.identity.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import spoor.identity.PairClass;
import spoor.model.Decision;
import spoor.model.Verdict;
import spoor.store.CypherFiles;
import spoor.store.StoreChanges;
import spoor.store.UnfinishedDatasets;

/**
 * Decisions in the store, within one transaction: those around some entities are read, changed in memory and written
 * back. Transactions that change decisions wait for each other, in all Spoors, so that no two can pass the check that
 * together they would fail.
 */
final class DecisionStore {

    private static final int LONGEST_DAY = 10;

    private final TransactionContext transaction;
    private final List<String> hidden;

    private DecisionStore(TransactionContext transaction) {
        this.transaction = transaction;
        this.hidden = UnfinishedDatasets.ids(transaction);
    }

    /** To read only. */
    static DecisionStore of(TransactionContext transaction) {
        return new DecisionStore(transaction);
    }

    /** To change decisions: waits until nobody else does. */
    static DecisionStore lock(TransactionContext transaction) {
        transaction.run(cypher("lock")).consume();
        return new DecisionStore(transaction);
    }

    /** All that decides on these entities. */
    RelevantDecisions read(Collection<String> ids) {
        RelevantDecisions around = new RelevantDecisions();
        Set<String> open = new LinkedHashSet<>(ids);
        while (!open.isEmpty()) {
            List<Decision> found = list("live-decisions", Map.of("ids", List.copyOf(open))).stream()
                    .map(row -> Decision.of(row.get("decision").asMap(), true, false))
                    .toList();
            around.know(open, found);
            open = beyond(around, found);
        }
        around.know(list("records", Map.of("ids", List.copyOf(around.reached()), "hidden", hidden)).stream()
                .map(KnownRecord::of)
                .toList());
        return around;
    }

    private static Set<String> beyond(RelevantDecisions around, List<Decision> found) {
        Set<String> beyond = new LinkedHashSet<>();
        for (Decision decision : found) {
            if (decision.says(Verdict.SAME)) {
                beyond.add(decision.left());
                beyond.add(decision.right());
            }
        }
        beyond.removeAll(around.reached());
        return beyond;
    }

    /**
     * Writes what was changed since it was read.
     *
     * @return the entities whose identity may be another
     */
    StoreChanges write(RelevantDecisions around) {
        List<Map<String, Object>> decisions = new ArrayList<>();
        List<Map<String, Object>> relations = new ArrayList<>();
        for (Decision decision : around.added()) {
            boolean isLive = around.isLive(decision);
            decisions.add(Map.of("live", isLive, "properties", decision.properties()));
            if (isLive && isRelation(decision) && around.isThere(decision)) {
                relations.add(relation(decision, around));
            }
        }
        run("end-decisions", "ids", around.ended());
        run("add-decisions", "rows", decisions);
        run("add-relations", "rows", relations);
        writeRecordsOf(around, around.touched());
        return new StoreChanges(around.touched(), Set.of());
    }

    private static boolean isRelation(Decision decision) {
        return decision.says(Verdict.SAME) || decision.says(Verdict.DIFFERENT);
    }

    private static Map<String, Object> relation(Decision decision, RelevantDecisions around) {
        Set<String> sources = new LinkedHashSet<>();
        around.findRecord(decision.left()).ifPresent(left -> sources.addAll(left.sources()));
        around.findRecord(decision.right()).ifPresent(right -> sources.addAll(right.sources()));
        sources.addAll(decision.sources());
        Map<String, Object> properties = new HashMap<>(Map.of(
                "id", decision.id(),
                "dataset", "identity",
                "decision", decision.id(),
                "sources", List.copyOf(sources),
                "reported",
                        decision.at()
                                .substring(
                                        0, Math.min(LONGEST_DAY, decision.at().length()))));
        if (decision.confidence() != null) {
            properties.put("confidence", decision.confidence());
        }
        return Map.of(
                "type",
                decision.says(Verdict.SAME) ? "SAME_AS" : "NOT_SAME_AS",
                "left",
                decision.left(),
                "right",
                decision.right(),
                "properties",
                properties);
    }

    /** Which entity stands for which others, of these. */
    private void writeRecordsOf(RelevantDecisions around, Set<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Set<RecordOf> before = list("records-of", Map.of("ids", List.copyOf(ids))).stream()
                .map(RecordOf::of)
                .collect(java.util.stream.Collectors.toSet());
        Set<RecordOf> after = new HashSet<>(around.recordsOf());
        after.removeIf(one -> !ids.contains(one.member()));
        run("remove-records-of", "rows", rows(before, after));
        run("add-records-of", "rows", rows(after, before));
    }

    private static List<Map<String, Object>> rows(Set<RecordOf> all, Set<RecordOf> without) {
        return all.stream()
                .filter(one -> !without.contains(one))
                .map(RecordOf::row)
                .toList();
    }

    /**
     * Makes the relations of live decisions that have none although both entities are there, and what follows from them.
     *
     * @param around of these decisions
     * @param leaving entities that go; they count as gone already
     * @return the entities whose identity may be another
     */
    StoreChanges renew(RelevantDecisions around, Set<String> leaving) {
        run("detach", "ids", List.copyOf(leaving));
        around.forget(leaving);
        List<Decision> effective = around.live().stream()
                .filter(decision -> isRelation(decision) && around.isThere(decision))
                .toList();
        Set<String> related = new HashSet<>();
        list(
                        "live-relations",
                        Map.of("ids", effective.stream().map(Decision::id).toList()))
                .forEach(row -> related.add(row.get("id").asString()));
        run(
                "add-relations",
                "rows",
                effective.stream()
                        .filter(decision -> !related.contains(decision.id()))
                        .map(decision -> relation(decision, around))
                        .toList());
        Set<String> there = around.listRecords();
        writeRecordsOf(around, there);
        Set<String> told = new HashSet<>(there);
        told.addAll(leaving);
        return new StoreChanges(told, Set.of());
    }

    /** Decisions by id. */
    List<Decision> listDecisions(List<String> ids) {
        return list("decisions", Map.of("ids", ids, "hidden", hidden)).stream()
                .map(row -> Decision.of(
                        row.get("decision").asMap(),
                        row.get("live").asBoolean(),
                        row.get("asleep").asBoolean()))
                .toList();
    }

    /** The live decisions on any two of these entities, by id. */
    List<Decision> listBetween(List<String> ids) {
        Set<String> ends = Set.copyOf(ids);
        List<String> found = list("live-decisions", Map.of("ids", ids)).stream()
                .map(row -> Decision.of(row.get("decision").asMap(), true, false))
                .filter(one -> ends.contains(one.left()) && ends.contains(one.right()))
                .map(Decision::id)
                .distinct()
                .sorted()
                .toList();
        return listDecisions(found);
    }

    /** The classes in which pairs were proposed, by {@link #pair}. */
    Map<String, PairClass> classes(Collection<DecisionDraft> drafts) {
        Map<String, PairClass> classes = new HashMap<>();
        List<String> ids =
                drafts.stream().map(draft -> pair(draft.left(), draft.right())).toList();
        list("proposed-classes", Map.of("ids", ids))
                .forEach(row -> classes.put(
                        row.get("id").asString(),
                        PairClass.requireWord(row.get("class").asString())));
        return classes;
    }

    /** What a proposal of these two is stored under. */
    static String pair(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }

    /** Decisions that took the place of this one. */
    List<Decision> listSuperseding(String id) {
        return listDecisions(list("superseding", Map.of("id", id)).stream()
                .map(row -> row.get("id").asString())
                .toList());
    }

    /** Both ends of each pair whose decision has no effect although both entities are there. */
    List<Set<String>> listWakeable() {
        return list("wakeable", Map.of("hidden", hidden)).stream()
                .map(row -> Set.of(row.get("left").asString(), row.get("right").asString()))
                .toList();
    }

    /** The rows of {@code cypher/queries/identity/<name>.cypher}. */
    List<Record> list(String name, Map<String, Object> parameters) {
        return transaction.run(cypher(name), parameters).list();
    }

    private void run(String name, String parameter, List<?> rows) {
        if (!rows.isEmpty()) {
            transaction.run(cypher(name), Map.of(parameter, rows)).consume();
        }
    }

    private static String cypher(String name) {
        return CypherFiles.getStatement("queries/identity/" + name);
    }
}
