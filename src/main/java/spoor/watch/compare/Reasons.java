package spoor.watch.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.trace.NamedDecision;

/** Finds out why something became of a path: what of it is in the data of one time and not in those of the other. */
final class Reasons {

    private static final int MOST = 12;

    private final Baseline before;
    private final Baseline now;
    private final @Nullable Sight dataBefore;
    private final @Nullable Sight dataNow;
    private final Documents documents;

    Reasons(Baseline before, Baseline now, @Nullable Sight dataBefore, @Nullable Sight dataNow) {
        this.before = before;
        this.now = now;
        this.dataBefore = dataBefore;
        this.dataNow = dataNow;
        this.documents = new Documents(before, now);
    }

    /** The same, for a path that was seen there before. */
    Reasons since(Baseline there) {
        return new Reasons(there, now, dataBefore, dataNow);
    }

    /** The same, for a path that is seen there now. */
    Reasons until(Baseline there) {
        return new Reasons(before, there, dataBefore, dataNow);
    }

    PathNews ofNew(SeenPath path) {
        List<Reason> found = new Appearance(now, before, dataNow, dataBefore, true).explain(path);
        return news(NewsKind.NEW, now, path, null, path.strength(), List.of(), found);
    }

    PathNews ofGone(SeenPath path) {
        List<Reason> found = new Appearance(before, now, dataBefore, dataNow, false).explain(path);
        return news(NewsKind.GONE, before, path, path.strength(), null, List.of(), found);
    }

    /** What became of a path that is there at both times; empty where nothing of it is news. */
    Optional<PathNews> findChange(SeenPath earlier, SeenPath later, Wishes wishes) {
        return new PathChange(new PathChange.Times(before, now, dataBefore, dataNow, documents), earlier, later)
                .find(wishes);
    }

    /** Why a relation counts at one time and not at the other. */
    static Reason oneSided(int hop, SeenRelation relation, @Nullable Sight there, boolean isNow) {
        if (there == null) {
            return Reason.ofRelation(kind(Reason.Kind.RELATION_COUNTS, isNow), hop, relation, false);
        }
        Optional<SeenRelation> other = there.find(relation);
        if (other.isEmpty()) {
            boolean whole = !there.hasRelationsOf(relation.dataset());
            return Reason.ofRelation(kind(Reason.Kind.RELATION_NEW, isNow), hop, relation, whole);
        }
        if (other.get().equals(relation)) {
            return Reason.ofRelation(kind(Reason.Kind.RELATION_COUNTS, isNow), hop, relation, false);
        }
        return isNow ? Reason.ofChange(hop, other.get(), relation) : Reason.ofChange(hop, relation, other.get());
    }

    private static Reason.Kind kind(Reason.Kind ofNow, boolean isNow) {
        return isNow ? ofNow : ofNow.reversed();
    }

    static PathNews news(
            NewsKind kind,
            Baseline time,
            SeenPath path,
            @Nullable Double strengthBefore,
            @Nullable Double strengthNow,
            List<PathNews.HopNews> hops,
            List<Reason> found) {
        List<Reason.NamedEntity> nodes = new ArrayList<>();
        for (int at = 0; at < path.nodes().size(); at++) {
            nodes.add(Reason.NamedEntity.of(time.node(path, at)));
        }
        List<Reason> all = found.isEmpty() ? List.of(Reason.elsewhere()) : found;
        List<Reason> told = all.subList(0, Math.min(MOST, all.size()));
        return new PathNews(
                kind, nodes, strengthBefore, strengthNow, hops, List.copyOf(told), all.size() - told.size());
    }

    /**
     * Why a path is there at one time and not at another.
     *
     * @param here what was seen when it was there
     * @param other what was seen when it was not
     * @param isNow whether it is there now
     */
    private record Appearance(
            Baseline here,
            Baseline other,
            @Nullable Sight dataHere,
            @Nullable Sight dataThere,
            boolean isNow) {

        List<Reason> explain(SeenPath path) {
            List<Reason> found = dataThere == null ? unseen(path) : compared(path, dataThere);
            if (found.isEmpty() && dataHere != null && dataThere != null) {
                addIdentities(path, dataHere, dataThere, found);
            }
            if (found.isEmpty() && dataThere != null) {
                addEntities(path, dataThere, found);
            }
            return found;
        }

        /** Where no relation of a hop was there, this hop is why, and nothing else need be told. */
        private List<Reason> compared(SeenPath path, Sight there) {
            List<Reason> missing = new ArrayList<>();
            List<Reason> all = new ArrayList<>();
            for (int hop = 0; hop < path.hops().size(); hop++) {
                List<Reason> ofHop = new ArrayList<>();
                boolean isMissing = true;
                for (SeenRelation relation : here.relationsAt(path, hop)) {
                    Optional<SeenRelation> known = there.find(relation);
                    isMissing &= known.isEmpty();
                    if (known.isEmpty() || !known.get().equals(relation)) {
                        ofHop.add(oneSided(hop, relation, there, isNow));
                    }
                }
                (isMissing ? missing : all).addAll(ofHop);
            }
            List<Reason> found = missing.isEmpty() ? all : missing;
            addDecisions(path, there, found);
            return found;
        }

        private void addDecisions(SeenPath path, Sight there, List<Reason> found) {
            for (NamedDecision decision : here.decisionsOf(path)) {
                if (!there.decisionsOn(decision.left()).containsKey(decision.id())) {
                    found.add(Reason.ofDecision(kind(Reason.Kind.DECISION_MADE, isNow), decision));
                }
            }
        }

        /** What no path of the watch went over before, as far as nothing else is known. */
        private List<Reason> unseen(SeenPath path) {
            Set<List<String>> seen = other.relationKeys();
            List<Reason> found = new ArrayList<>();
            for (int hop = 0; hop < path.hops().size(); hop++) {
                for (SeenRelation relation : here.relationsAt(path, hop)) {
                    if (!seen.contains(List.of(relation.type(), relation.id()))) {
                        found.add(oneSided(hop, relation, null, isNow));
                    }
                }
            }
            return found;
        }

        /** Decisions on its entities that hold at one of the times only. */
        private void addIdentities(SeenPath path, Sight sightHere, Sight there, List<Reason> found) {
            Map<String, NamedDecision> came = new HashMap<>();
            Map<String, NamedDecision> went = new HashMap<>();
            for (int at = 0; at < path.nodes().size(); at++) {
                for (String record : here.recordsAt(path, at)) {
                    came.putAll(sightHere.decisionsOn(record));
                    went.putAll(there.decisionsOn(record));
                }
            }
            Set<String> both = new HashSet<>(came.keySet());
            both.retainAll(went.keySet());
            came.keySet().removeAll(both);
            went.keySet().removeAll(both);
            came.keySet().stream().sorted().forEach(id -> add(came, id, isNow, found));
            went.keySet().stream().sorted().forEach(id -> add(went, id, !isNow, found));
        }

        private static void add(Map<String, NamedDecision> decisions, String id, boolean isMade, List<Reason> found) {
            NamedDecision decision = decisions.get(id);
            if (decision != null) {
                found.add(Reason.ofDecision(kind(Reason.Kind.DECISION_MADE, isMade), decision));
            }
        }

        private void addEntities(SeenPath path, Sight there, List<Reason> found) {
            for (int at = 0; at < path.nodes().size(); at++) {
                SeenNode node = here.node(path, at);
                if (!there.find(node.id()).equals(Optional.of(node))) {
                    found.add(Reason.ofEntity(node));
                }
            }
        }
    }
}
