package spoor.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.RelationType;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.table.RelationRecord;

/**
 * All stakes that relations of a view state, by firm and owner. Immutable beside the rulings of the last few questions,
 * which it keeps; safe for use by any thread.
 */
public final class Stakes {

    private static final int MOST_KEPT = 8;
    private static final Comparator<Stake> BY_FIRM =
            Comparator.comparingInt(Stake::firm).thenComparingInt(Stake::owner).thenComparingInt(Stake::relation);

    private final SnapshotView view;
    private final List<Stake> all;
    private final Map<Ownership.Question, Ownership> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Ownership.Question, Ownership> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private Stakes(SnapshotView view, List<Stake> all) {
        this.view = view;
        this.all = all;
    }

    /** Of a view; the first call costs one step for each relation. */
    public static Stakes of(SnapshotView view) {
        return view.derived(Stakes.class, Stakes::read);
    }

    private static Stakes read(SnapshotView view) {
        Snapshot snapshot = view.snapshot();
        int[] relations = snapshot.relationIndexes(relation -> isStake(snapshot.relationType(relation)));
        List<Stake> all = new ArrayList<>(relations.length);
        for (int relation : relations) {
            RelationRecord record = snapshot.relation(relation);
            all.add(Stake.of(
                    relation,
                    view.of(snapshot.relationFrom(relation)),
                    view.of(snapshot.relationTo(relation)),
                    snapshot.relationType(relation) == RelationType.CONTROLS,
                    record.properties(),
                    record.inferred()));
        }
        all.sort(BY_FIRM);
        return new Stakes(view, all);
    }

    private static boolean isStake(RelationType type) {
        return type == RelationType.OWNS || type == RelationType.CONTROLS;
    }

    /** Who is owned, as a question asks. */
    public synchronized Ownership ask(Ownership.Question question) {
        return kept.computeIfAbsent(question, asked -> Ownership.of(view, this, asked));
    }

    /** Those of one firm, by owner. */
    public List<Stake> of(int firm) {
        int begin = begin(firm);
        int end = begin;
        while (end < all.size() && all.get(end).firm() == firm) {
            end++;
        }
        return all.subList(begin, end);
    }

    private int begin(int firm) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).firm() < firm) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What is held and who controls on a day. */
    Holdings on(LocalDate day) {
        Holdings.Builder holdings = new Holdings.Builder(view.nodeCount());
        int at = 0;
        while (at < all.size()) {
            int end = at;
            while (end < all.size() && isOfSame(all.get(at), all.get(end))) {
                end++;
            }
            put(all.subList(at, end), day, holdings);
            at = end;
        }
        return holdings.build();
    }

    private static boolean isOfSame(Stake one, Stake other) {
        return one.firm() == other.firm() && one.owner() == other.owner();
    }

    /** Of what is said of the same two, what does not surely count stands back where something does. */
    private static void put(List<Stake> same, LocalDate day, Holdings.Builder holdings) {
        @Nullable Share sure = null;
        @Nullable Share open = null;
        for (Stake stake : same) {
            if (stake.on(day) == Stake.Held.NO) {
                continue;
            }
            if (stake.control()) {
                holdings.control(stake.owner(), stake.firm());
            } else if (stake.isSure(day)) {
                sure = sure == null ? stake.share() : sure.with(stake.share());
            } else {
                open = open == null ? stake.share() : open.with(stake.share());
            }
        }
        if (sure != null) {
            holdings.hold(same.getFirst().owner(), same.getFirst().firm(), sure);
        } else if (open != null) {
            holdings.hold(same.getFirst().owner(), same.getFirst().firm(), open.orNone());
        }
    }
}
