package spoor.watch.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.trace.NamedDecision;

/** What changed of one path that is there at both times: its strength, who of it is listed, on which sources it rests. */
final class PathChange {

    private static final double SAME_WEIGHT = 1e-12;

    /** What is less is a matter of rounding. */
    private static final double SMALLEST_CHANGE = 1e-9;

    private final Times times;
    private final SeenPath earlier;
    private final SeenPath later;
    private final List<Reason> found = new ArrayList<>();

    PathChange(Times times, SeenPath earlier, SeenPath later) {
        this.times = times;
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * Both times.
     *
     * @param dataBefore all data as they were; null where they are not known any more
     * @param dataNow all data as they are; null where they are not known
     * @param documents what sources said of themselves
     */
    record Times(
            Baseline before,
            Baseline now,
            @Nullable Sight dataBefore,
            @Nullable Sight dataNow,
            Documents documents) {}

    /** The news of it; empty where there are none. Call once. */
    Optional<PathNews> find(Wishes wishes) {
        double change = later.strength() - earlier.strength();
        boolean isQuiet = Math.abs(change) <= SMALLEST_CHANGE;
        List<PathNews.HopNews> hops = isQuiet ? List.of() : hops();
        if (wishes.sources()) {
            addSources();
            addDocuments();
        }
        if (wishes.listings()) {
            addListings();
        }
        if (isQuiet && found.isEmpty()) {
            return Optional.empty();
        }
        addDecisions();
        return Optional.of(Reasons.news(
                isQuiet ? NewsKind.CHANGED : change > 0 ? NewsKind.STRONGER : NewsKind.WEAKER,
                times.now(),
                later,
                earlier.strength(),
                later.strength(),
                hops,
                found));
    }

    private boolean weighsTheSame(int hop) {
        return Math.abs(earlier.hops().get(hop).weight() - later.hops().get(hop).weight()) <= SAME_WEIGHT;
    }

    /** The hops that weigh otherwise, and why. */
    private List<PathNews.HopNews> hops() {
        List<PathNews.HopNews> hops = new ArrayList<>();
        for (int hop = 0; hop < later.hops().size(); hop++) {
            if (!weighsTheSame(hop)) {
                SeenPath.SeenHop was = earlier.hops().get(hop);
                SeenPath.SeenHop is = later.hops().get(hop);
                hops.add(new PathNews.HopNews(
                        hop,
                        was.weight(),
                        is.weight(),
                        was.confidence(),
                        is.confidence(),
                        was.sources(),
                        is.sources()));
                addRelations(hop);
            }
        }
        return hops;
    }

    /** Of hops that weigh the same and rest on others. */
    private void addSources() {
        for (int hop = 0; hop < later.hops().size(); hop++) {
            if (weighsTheSame(hop) && !sources(wasAt(hop)).equals(sources(isAt(hop)))) {
                addRelations(hop);
            }
        }
    }

    /** Sources that the path rests on at both times and that say otherwise of themselves, each once. */
    private void addDocuments() {
        Set<String> told = new HashSet<>();
        for (int hop = 0; hop < later.hops().size(); hop++) {
            Set<String> both = sources(isAt(hop));
            both.retainAll(sources(wasAt(hop)));
            both.removeIf(id -> !told.add(id));
            for (String id : both) {
                List<Reason.ChangedField> changes = times.documents().changes(id);
                if (!changes.isEmpty()) {
                    found.add(Reason.ofSource(hop, id, changes));
                }
            }
        }
    }

    private static Set<String> sources(List<SeenRelation> relations) {
        Set<String> ids = new TreeSet<>();
        relations.forEach(relation -> ids.addAll(relation.sources()));
        return ids;
    }

    private List<SeenRelation> wasAt(int hop) {
        return times.before().relationsAt(earlier, hop);
    }

    private List<SeenRelation> isAt(int hop) {
        return times.now().relationsAt(later, hop);
    }

    /** What relations of a hop came, went and changed. */
    private void addRelations(int hop) {
        List<SeenRelation> was = wasAt(hop);
        List<SeenRelation> is = isAt(hop);
        for (SeenRelation relation : is) {
            Optional<SeenRelation> same = was.stream().filter(relation::is).findFirst();
            if (same.isEmpty()) {
                found.add(Reasons.oneSided(hop, relation, times.dataBefore(), true));
            } else if (!same.get().equals(relation)) {
                found.add(Reason.ofChange(hop, same.get(), relation));
            }
        }
        for (SeenRelation relation : was) {
            if (is.stream().noneMatch(relation::is)) {
                found.add(Reasons.oneSided(hop, relation, times.dataNow(), false));
            }
        }
    }

    private void addListings() {
        for (int at = 0; at < later.nodes().size(); at++) {
            List<String> was = times.before().node(earlier, at).listedBy();
            List<String> is = times.now().node(later, at).listedBy();
            if (was != null && is != null && !was.equals(is)) {
                addListing(Reason.Kind.ENTITY_LISTED, at, without(is, was));
                addListing(Reason.Kind.ENTITY_UNLISTED, at, without(was, is));
                addDecisionsAt(at);
            }
        }
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(each -> !others.contains(each)).toList();
    }

    private void addListing(Reason.Kind kind, int at, List<String> authorities) {
        if (!authorities.isEmpty()) {
            found.add(Reason.ofListing(kind, times.now().node(later, at), authorities));
        }
    }

    /** A listing may have come with another record of the entity: then the decision is why. */
    private void addDecisionsAt(int at) {
        Sight dataBefore = times.dataBefore();
        Sight dataNow = times.dataNow();
        if (dataBefore == null || dataNow == null) {
            return;
        }
        Map<String, NamedDecision> were = new HashMap<>();
        Map<String, NamedDecision> are = new HashMap<>();
        Set<String> records = new TreeSet<>(times.before().recordsAt(earlier, at));
        records.addAll(times.now().recordsAt(later, at));
        for (String record : records) {
            were.putAll(dataBefore.decisionsOn(record));
            are.putAll(dataNow.decisionsOn(record));
        }
        addOneSided(were.values(), are.keySet(), Reason.Kind.DECISION_ENDED);
        addOneSided(are.values(), were.keySet(), Reason.Kind.DECISION_MADE);
    }

    private void addDecisions() {
        List<NamedDecision> were = times.before().decisionsOf(earlier);
        List<NamedDecision> are = times.now().decisionsOf(later);
        addOneSided(were, ids(are), Reason.Kind.DECISION_ENDED);
        addOneSided(are, ids(were), Reason.Kind.DECISION_MADE);
    }

    private static Set<String> ids(List<NamedDecision> decisions) {
        Set<String> ids = new HashSet<>();
        decisions.forEach(decision -> ids.add(decision.id()));
        return ids;
    }

    private void addOneSided(Iterable<NamedDecision> decisions, Set<String> others, Reason.Kind kind) {
        for (NamedDecision decision : decisions) {
            Reason reason = Reason.ofDecision(kind, decision);
            if (!others.contains(decision.id()) && !found.contains(reason)) {
                found.add(reason);
            }
        }
    }
}
