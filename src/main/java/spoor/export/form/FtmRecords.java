package spoor.export.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import spoor.reconcile.ftm.FtmLinks;
import spoor.snapshot.table.RelationRecord;

/**
 * Puts relations together again that were made of one record of FollowTheMoney, under the id that it had. Where some of them are
 * not in the document, or ends of theirs have become one, each is written for itself: a line with all ends would say more.
 */
final class FtmRecords {

    private final Map<String, List<RelationRecord>> parts = new LinkedHashMap<>();

    /** Ids of records that are written: of the same record in another dataset each relation has an id of its own. */
    private final Set<String> written = new HashSet<>();

    /** What becomes one line; its relations say the same but for their ends. */
    record Tie(String id, List<RelationRecord> relations) {

        RelationRecord first() {
            return relations.getFirst();
        }

        /** The ids that they have in FollowTheMoney, each once. */
        List<String> ends(Function<RelationRecord, String> end) {
            return relations.stream().map(end).map(FtmLines::idOf).distinct().toList();
        }

        private boolean isWhole() {
            return relations.size() == FtmLinks.countRelations(first().properties())
                    && relations.size()
                            == (long) ends(RelationRecord::from).size()
                                    * ends(RelationRecord::to).size();
        }
    }

    /** What can be written now that this relation has come. */
    List<Tie> take(RelationRecord edge) {
        Optional<String> record = FtmLinks.findRecord(edge.properties());
        if (record.isEmpty()) {
            return List.of(single(edge));
        }
        long count = FtmLinks.countRelations(edge.properties());
        if (count == 1) {
            return ties(record.get(), List.of(edge));
        }
        String key = edge.properties().get("dataset") + "/" + record.get();
        List<RelationRecord> part = parts.computeIfAbsent(key, _ -> new ArrayList<>());
        part.add(edge);
        if (part.size() < count) {
            return List.of();
        }
        parts.remove(key);
        return ties(record.get(), part);
    }

    /** Those of records of which not all has come. */
    Collection<List<Tie>> rest() {
        return parts.values().stream()
                .map(part -> part.stream().map(FtmRecords::single).toList())
                .toList();
    }

    private List<Tie> ties(String record, List<RelationRecord> part) {
        Tie tie = new Tie(record, part);
        return tie.isWhole() && written.add(record)
                ? List.of(tie)
                : part.stream().map(FtmRecords::single).toList();
    }

    private static Tie single(RelationRecord edge) {
        return new Tie(FlatProperties.keyOf(edge), List.of(edge));
    }
}
