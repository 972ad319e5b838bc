package spoor.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.InputPosition;
import org.neo4j.driver.summary.ResultSummary;
import org.neo4j.driver.summary.SummaryCounters;
import spoor.console.judge.PrivateNodes;
import spoor.store.UnfinishedDatasets;

/**
 * What the database has to say about a statement that is not wrong.
 *
 * @param code its GQLSTATUS, such as {@code 01N50}
 * @param line of the user's text, from 1; null where it has no place
 * @param column from 1; null where it has no place
 */
public record Notice(
        String message,
        String code,
        @Nullable Integer line,
        @Nullable Integer column) {

    static List<Notice> listOf(ResultSummary summary) {
        List<Notice> notices = new ArrayList<>();
        for (GqlStatusObject status : summary.gqlStatusObjects()) {
            if (status instanceof GqlNotification notification) {
                notices.add(of(notification));
            }
        }
        // The database says some things once for each way in which it reads them.
        return notices.stream()
                .filter(notice -> !notice.isOfPrivateLabel())
                .distinct()
                .toList();
    }

    /** Of a label that the user has not written. */
    private boolean isOfPrivateLabel() {
        return PrivateNodes.LABELS.stream().anyMatch(label -> message.contains("`" + label + "`"));
    }

    private static Notice of(GqlNotification notification) {
        // Our prefix stands on a line of its own before the statement
        InputPosition place =
                notification.position().filter(at -> at.line() > 1).orElse(null);
        return new Notice(
                notification.statusDescription(),
                notification.gqlStatus(),
                place == null ? null : place.line() - 1,
                place == null ? null : place.column());
    }

    /** All zero, as the database itself counts it: the proof that nothing was written. */
    static Map<String, Object> countersOf(ResultSummary summary) {
        SummaryCounters counters = summary.counters();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("containsUpdates", counters.containsUpdates());
        all.put("nodesCreated", counters.nodesCreated());
        all.put("nodesDeleted", counters.nodesDeleted());
        all.put("propertiesSet", counters.propertiesSet());
        all.put("relationshipsCreated", counters.relationshipsCreated());
        all.put("relationshipsDeleted", counters.relationshipsDeleted());
        all.put("labelsAdded", counters.labelsAdded());
        all.put("labelsRemoved", counters.labelsRemoved());
        all.put("indexesAdded", counters.indexesAdded());
        all.put("indexesRemoved", counters.indexesRemoved());
        all.put("constraintsAdded", counters.constraintsAdded());
        all.put("constraintsRemoved", counters.constraintsRemoved());
        all.put("containsSystemUpdates", counters.containsSystemUpdates());
        all.put("systemUpdates", counters.systemUpdates());
        return all;
    }

    /**
     * Datasets whose first import has not come to its end. Traces and searches leave them out; a statement sees what there is
     * of them, which its answer has to say.
     */
    static final class Unfinished {

        private static final String CODE = "dataset.unfinished";

        private final Transaction transaction;
        private final List<String> before;

        /** Looks before the statement is started in the same transaction. */
        Unfinished(Transaction transaction) {
            this.transaction = transaction;
            this.before = look();
        }

        /** Those that were not whole before the statement, sorted. */
        List<String> listBefore() {
            return before;
        }

        /** With those that are not whole after it: an import may have begun meanwhile. Asks once more. */
        List<String> list() {
            TreeSet<String> all = new TreeSet<>(before);
            all.addAll(look());
            return List.copyOf(all);
        }

        private List<String> look() {
            return UnfinishedDatasets.ids(transaction);
        }

        static List<Notice> notices(List<String> datasets) {
            return datasets.stream()
                    .map(dataset -> new Notice(
                            "The dataset '%s' is not whole: its first import has not come to its end. This answer may hold a part of it; traces and searches leave it out until it is whole."
                                    .formatted(dataset),
                            CODE,
                            null,
                            null))
                    .toList();
        }
    }
}
