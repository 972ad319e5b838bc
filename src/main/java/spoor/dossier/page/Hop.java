package spoor.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import spoor.dossier.content.Dossier;
import spoor.model.Source;
import spoor.model.SourceKind;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.TraceAnswer;

/**
 * One hop of a path of the dossier.
 *
 * @param path its place among the paths, from 1
 * @param place its place in the path, from 1
 */
record Hop(int path, int place, String from, String to, TraceAnswer.HopRecord record, List<RelationRecord> relations) {

    private static final List<String> SOLID_FIRST =
            Stream.of(SourceKind.values()).map(SourceKind::word).toList();

    /** All hops of a path. */
    static List<Hop> listOf(int path, TraceAnswer.PathRecord record, Dossier.Index index) {
        List<Hop> hops = new ArrayList<>();
        for (int i = 0; i < record.hops().size(); i++) {
            TraceAnswer.HopRecord hop = record.hops().get(i);
            List<RelationRecord> relations = hop.relations().stream()
                    .flatMap(id -> Stream.ofNullable(index.relations().get(id)))
                    .toList();
            hops.add(new Hop(path, i + 1, record.nodes().get(i), record.nodes().get(i + 1), hop, relations));
        }
        return hops;
    }

    /** The hops of all paths, those that rest on the same evidence once. */
    static List<Hop> distinct(Leaf leaf) {
        List<TraceAnswer.PathRecord> paths = leaf.dossier().paths();
        Set<String> seen = new HashSet<>();
        List<Hop> hops = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            listOf(i + 1, paths.get(i), leaf.index()).stream()
                    .filter(hop -> seen.add(hop.evidence()))
                    .forEach(hops::add);
        }
        return hops;
    }

    /** Where it stands in the document. */
    String anchor() {
        return "p" + path + "h" + place;
    }

    /** Two hops with the same one rest on the same evidence. */
    String evidence() {
        return from + " " + to + " " + String.join(" ", record.relations());
    }

    /** Whether a relation points the other way than the hop goes, as ties of control may. */
    boolean isBackwards(RelationRecord relation, Dossier.Index index) {
        return isOf(relation.to(), from, index)
                && isOf(relation.from(), to, index)
                && !relation.from().equals(from);
    }

    private static boolean isOf(String record, String node, Dossier.Index index) {
        return record.equals(node)
                || index.findNode(node)
                        .map(NodeRecord::members)
                        .orElse(List.of())
                        .contains(record);
    }

    /** Whether its sources only suggest all of it. */
    boolean inferred() {
        return !relations.isEmpty() && relations.stream().allMatch(RelationRecord::inferred);
    }

    /** Ids of its documents, in the order of its relations. */
    List<String> sources() {
        Set<String> ids = new LinkedHashSet<>();
        relations.forEach(relation -> ids.addAll(Snapshot.sourcesOf(relation.properties())));
        return List.copyOf(ids);
    }

    /** The most solid kind of its documents; {@code unknown} where none states it. */
    String bestKind(Dossier.Index index) {
        Set<String> kinds = new TreeSet<>(Comparator.comparingInt(Hop::rank));
        sources().stream().map(index::source).map(Source::kind).forEach(kinds::add);
        String best = kinds.isEmpty() ? "" : kinds.iterator().next();
        return rank(best) < SOLID_FIRST.size() ? best : "unknown";
    }

    private static int rank(String kind) {
        int rank = SOLID_FIRST.indexOf(kind);
        return rank < 0 ? SOLID_FIRST.size() : rank;
    }

    /** Whether it is known when one of its relations held; the date of a report alone does not say so. */
    boolean dated() {
        return relations.stream()
                .anyMatch(relation -> relation.properties().containsKey("validFrom")
                        || relation.properties().containsKey("validTo"));
    }
}
