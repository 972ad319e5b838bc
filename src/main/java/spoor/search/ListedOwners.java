package spoor.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import spoor.model.Confidence;
import spoor.model.ListingEnd;
import spoor.ownership.Ownership;
import spoor.ownership.OwnershipVerdict;
import spoor.ownership.Rule;
import spoor.ownership.Rules;
import spoor.ownership.Stakes;
import spoor.search.Standing.Owned;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.Snapshots;
import spoor.snapshot.table.Listed;

/** Under which rules of today some count as owned by somebody listed. Safe for use by any thread. */
@Component
class ListedOwners {

    private final Snapshots snapshots;

    ListedOwners(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** By id; of nobody before the graph is read, nor where memory does not hold it: ownership is worked out there. */
    Map<String, List<Owned>> find(Collection<String> ids) {
        Snapshot snapshot = snapshots.findCurrent();
        return snapshot == null ? Map.of() : find(snapshot, ids, LocalDate.parse(ListingEnd.today()));
    }

    static Map<String, List<Owned>> find(Snapshot snapshot, Collection<String> ids, LocalDate day) {
        SnapshotView view = snapshot.view(Confidence.POSSIBLE);
        Map<String, List<Owned>> all = new HashMap<>();
        for (Rule rule : Rules.on(day)) {
            if (rule.state() != Rule.State.SUSPENDED) {
                Ownership ownership = Stakes.of(view).ask(Ownership.Question.of(rule, day));
                ids.forEach(id -> add(view, ownership, id, all));
            }
        }
        return all;
    }

    private static void add(SnapshotView view, Ownership ownership, String id, Map<String, List<Owned>> all) {
        OptionalInt node = view.findNode(id);
        OwnershipVerdict verdict = node.isEmpty() ? OwnershipVerdict.NO : ownership.verdict(node.getAsInt());
        if (verdict == OwnershipVerdict.NO
                || verdict == OwnershipVerdict.LISTED
                || ownership.isListingOpen(node.getAsInt())) {
            return;
        }
        int by = ownership.chain(node.getAsInt()).getLast();
        for (Rule.Effect effect : effects(view, ownership.question().rule(), by)) {
            all.computeIfAbsent(id, _ -> new ArrayList<>())
                    .add(new Owned(
                            effect.authority(),
                            effect.measure(),
                            ownership.question().rule().name(),
                            ownership.question().rule().state(),
                            verdict,
                            other(view, by)));
        }
    }

    /** Of authorities that are one under several names, those that list the owner. */
    private static List<Rule.Effect> effects(SnapshotView view, Rule rule, int owner) {
        List<String> listing =
                view.listings(owner).stream().map(Listed::authority).toList();
        List<Rule.Effect> own = rule.gives().stream()
                .filter(effect -> listing.contains(effect.authority()))
                .toList();
        return own.isEmpty() ? List.of(rule.gives().getFirst()) : own;
    }

    private static Standing.Other other(SnapshotView view, int node) {
        String id = view.snapshot().nodeId(node);
        return new Standing.Other(
                id, String.valueOf(view.snapshot().node(node).properties().getOrDefault("name", id)));
    }
}
