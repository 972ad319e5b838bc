package spoor.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.model.Confidence;
import spoor.snapshot.identity.SameAs;

/**
 * Tells where paths rest on decisions: where the relations of a node's hops name several of the records that it stands
 * for, and where a path begins or ends by another record than the one that is shown. One an answer.
 */
final class PathJoins {

    private static final Comparator<PathJoin> FEWEST_DECISIONS = Comparator.comparingInt(
                    (PathJoin join) -> join.decisions().size())
            .thenComparing(PathJoin::enters)
            .thenComparing(PathJoin::leaves);

    /** Of nodes that are several records, by id. */
    private final Map<String, Identity> identities;

    private final Map<String, SameAs> named = new TreeMap<>();

    PathJoins(Map<String, Identity> identities) {
        this.identities = identities;
    }

    /**
     * What a node stands for.
     *
     * @param records ids of all of them
     * @param decisions in force between them
     */
    record Identity(Set<String> records, List<SameAs> decisions) {}

    /** The records that one relation ties, by id. */
    record Ends(String from, String to) {}

    /** The decisions that were named. */
    List<NamedDecision> decisions() {
        return named.values().stream().map(NamedDecision::of).toList();
    }

    /**
     * A path with its joins.
     *
     * @param hops of each hop what its relations tie
     */
    TraceAnswer.PathRecord add(TraceAnswer.PathRecord path, List<List<Ends>> hops) {
        List<PathJoin> joins = new ArrayList<>();
        for (int at = 0; at < path.nodes().size(); at++) {
            Identity identity = identities.get(path.nodes().get(at));
            if (identity != null) {
                joins.addAll(joinsAt(at, path.nodes().get(at), identity, hops));
            }
        }
        return joins.isEmpty()
                ? path
                : new TraceAnswer.PathRecord(
                        path.nodes(),
                        path.hops(),
                        path.length(),
                        path.strength(),
                        path.weakest(),
                        path.gaps(),
                        path.joins(),
                        joins,
                        weakest(joins, path.hops().get(path.weakest()).weight()));
    }

    private List<PathJoin> joinsAt(int at, String shown, Identity identity, List<List<Ends>> hops) {
        Set<String> enters = at == 0 ? Set.of() : recordsOf(identity, hops.get(at - 1));
        Set<String> leaves = at == hops.size() ? Set.of() : recordsOf(identity, hops.get(at));
        Joining joining = new Joining(at, identity);
        if (enters.isEmpty()) {
            joining.join(leaves.contains(shown) ? leaves : Set.of(shown), leaves);
        } else if (leaves.isEmpty()) {
            joining.join(enters, enters.contains(shown) ? enters : Set.of(shown));
        } else {
            joining.join(enters, leaves);
        }
        return joining.joins;
    }

    private static Set<String> recordsOf(Identity identity, List<Ends> relations) {
        Set<String> records = new TreeSet<>();
        for (Ends ends : relations) {
            records.add(identity.records().contains(ends.from()) ? ends.from() : ends.to());
        }
        return records;
    }

    /** The joins at one node. */
    private final class Joining {

        private final int at;
        private final Identity identity;
        private final List<PathJoin> joins = new ArrayList<>();

        Joining(int at, Identity identity) {
            this.at = at;
            this.identity = identity;
        }

        /** First what holds the path together, then each record beside, which only adds to a hop. */
        void join(Set<String> enters, Set<String> leaves) {
            Set<String> common = new TreeSet<>(enters);
            common.retainAll(leaves);
            PathJoin first = common.isEmpty() ? first(enters, leaves) : null;
            String enter = first == null ? common.iterator().next() : first.enters();
            String leave = first == null ? enter : first.leaves();
            if (first != null) {
                add(first);
            }
            enters.stream()
                    .filter(record -> !record.equals(enter))
                    .forEach(record -> find(record, leave).ifPresent(this::add));
            leaves.stream()
                    .filter(record -> !record.equals(leave) && !enters.contains(record))
                    .forEach(record -> find(enter, record).ifPresent(this::add));
        }

        private void add(PathJoin join) {
            joins.add(join);
            identity.decisions().stream()
                    .filter(same -> join.decisions().contains(same.decision()))
                    .forEach(same -> named.put(same.decision(), same));
        }

        private PathJoin first(Collection<String> enters, Collection<String> leaves) {
            return enters.stream()
                    .flatMap(enter ->
                            leaves.stream().map(leave -> find(enter, leave)).flatMap(Optional::stream))
                    .min(FEWEST_DECISIONS)
                    .orElseGet(() -> undecided(
                            enters.iterator().next(), leaves.iterator().next()));
        }

        /** Where the database joins records by no decision that it has: said as it is. */
        private PathJoin undecided(String enter, String leave) {
            return new PathJoin(at, enter, leave, List.of(), Confidence.POSSIBLE.word());
        }

        private Optional<PathJoin> find(String enter, String leave) {
            if (enter.equals(leave)) {
                return Optional.empty();
            }
            List<SameAs> chain = DecisionChain.find(identity.decisions(), enter, leave);
            return Optional.of(
                    chain.isEmpty()
                            ? undecided(enter, leave)
                            : new PathJoin(
                                    at,
                                    enter,
                                    leave,
                                    chain.stream().map(SameAs::decision).toList(),
                                    weakest(chain).word()));
        }

        private static Confidence weakest(List<SameAs> chain) {
            return chain.stream()
                    .map(SameAs::confidence)
                    .min(Comparator.naturalOrder())
                    .orElse(Confidence.POSSIBLE);
        }
    }

    /** The join that is less sure than the weakest hop; null if none is. */
    private static @Nullable Integer weakest(List<PathJoin> joins, double hopWeight) {
        int weakest = 0;
        for (int i = 1; i < joins.size(); i++) {
            weakest = weight(joins.get(i)) < weight(joins.get(weakest)) ? i : weakest;
        }
        return weight(joins.get(weakest)) < hopWeight ? weakest : null;
    }

    /** What the confidence of a hop weighs, see STRENGTH.md. */
    private static double weight(PathJoin join) {
        return switch (Confidence.requireWord(join.confidence())) {
            case CONFIRMED -> 0.95;
            case PROBABLE -> 0.75;
            case POSSIBLE -> 0.45;
        };
    }
}
