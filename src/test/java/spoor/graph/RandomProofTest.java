package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spoor.TestSize;

/** How paths are joined and what they rest on, against the plainest form of the same, on random small graphs. */
class RandomProofTest {

    private static final int GRAPHS = TestSize.of(700, 2_000);

    /** Of the types of a {@link TextGraph}. */
    private static final ProofRules.Types TYPES = new ProofRules.Types(1 | 1 << 3, 1 << 1, 1 << 2);

    private static final TraceLimits LIMITS = TraceLimits.DEFAULT.withMaxHops(5);

    @Test
    void joinsAreThoseOfThePlainestForm() {
        TestSize.forSeeds(0, GRAPHS, seed -> new Case(seed).check());
    }

    @Test
    void joinsAreThoseOfThePlainestFormOnFreshGraphs() {
        TestSize.forSeeds(TestSize.freshSeed(), GRAPHS / 10, seed -> new Case(seed).check());
    }

    /** One graph, what documents say of it, and a question. */
    private static final class Case {

        private final long seed;
        private final Random random;
        private final TextGraph graph;
        private final Set<String> companies = new HashSet<>();
        private final Set<String> weapons = new HashSet<>();
        private final Map<Integer, Set<String>> named = new TreeMap<>();
        private final Set<Integer> unstated = new HashSet<>();

        Case(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.graph = new RandomCase(seed).graph;
            for (String name : graph.names) {
                if (name.startsWith("N")) {
                    (random.nextInt(3) == 0 ? weapons : companies).add(name);
                }
            }
            for (int i = 0; i < graph.lines.size(); i++) {
                if (random.nextInt(4) == 0) {
                    named.put(i, Set.copyOf(some(graph.names)));
                }
                if (random.nextInt(3) == 0) {
                    unstated.add(i);
                }
            }
        }

        private List<String> some(List<String> names) {
            return names.stream().filter(name -> random.nextInt(3) == 0).toList();
        }

        private ProofRules rules() {
            EndUses.Builder uses = new EndUses.Builder();
            for (int i = 0; i < graph.lines.size(); i++) {
                Set<String> weaponsOf = named.get(i);
                if (weaponsOf != null && !weaponsOf.isEmpty()) {
                    uses.name(i, weaponsOf.stream().mapToInt(graph::index).toArray());
                }
                if (unstated.contains(i)) {
                    uses.leaveUnstated(i);
                }
            }
            return new ProofRules(nodes(companies), nodes(weapons), nodes(Set.of("c0")), TYPES, uses.build());
        }

        private NodeSet nodes(Set<String> names) {
            return NodeSet.of(
                    graph.names.size(),
                    names.stream()
                            .filter(graph.names::contains)
                            .mapToInt(graph::index)
                            .toArray());
        }

        void check() {
            NodeSet all = nodes(Set.copyOf(graph.names));
            TraceQuery query = TraceQuery.between(all, all, -1)
                    .with(LIMITS)
                    .with(Ranking.shortest(2_000))
                    .with(new ProofConstraint(rules(), EnumSet.allOf(Join.class)));
            TraceResult result = graph.tracer().trace(query, new CancelSignal());
            long[] byJoin = new long[4];
            for (TracePath path : result.paths()) {
                Join join = join(path);
                byJoin[join.rank()]++;
                assertThat(path.join())
                        .as("seed %d%n%s%n%s", seed, graph, names(path))
                        .isEqualTo(join);
            }
            if (!result.more()) {
                assertThat(result.counts().proof().byJoin())
                        .containsExactlyElementsOf(
                                IntStream.range(0, 4).mapToObj(i -> byJoin[i]).toList());
                checkLeftOut(query, result);
                checkGaps(query, result);
                checkPasses(query, result);
                checkHops(query, result);
            }
        }

        private void checkLeftOut(TraceQuery query, TraceResult all) {
            Set<Join> allowed = EnumSet.of(
                    Join.STATED, List.copyOf(EnumSet.allOf(Join.class)).get(random.nextInt(4)));
            TraceResult some = graph.tracer()
                    .trace(query.with(new ProofConstraint(query.proof().rules(), allowed)), new CancelSignal());
            assertThat(some.paths())
                    .extracting(TracePath::nodes)
                    .isEqualTo(all.paths().stream()
                            .filter(path -> allowed.contains(path.join()))
                            .map(TracePath::nodes)
                            .toList());
        }

        private void checkGaps(TraceQuery query, TraceResult all) {
            SourceGaps gaps = graph.tracer().sourceGaps(query, 1_000, 1_000_000, node -> node % 2, new CancelSignal());
            Map<List<Integer>, List<TracePath>> only = new TreeMap<>(Comparator.comparing(List::toString));
            Set<List<Integer>> proven = new HashSet<>();
            Set<Integer> provenEnds = new HashSet<>();
            for (TracePath path : all.paths()) {
                List<List<Integer>> thin = new ArrayList<>();
                for (int i = 0; i < path.length(); i++) {
                    if (path.hops().get(i).sources() < 2) {
                        thin.add(path.nodes().subList(i, i + 2));
                    }
                }
                if (thin.isEmpty()) {
                    proven.add(ends(path));
                    provenEnds.add(path.nodes().getLast() % 2);
                } else if (thin.size() == 1) {
                    only.computeIfAbsent(thin.getFirst(), hop -> new ArrayList<>())
                            .add(path);
                }
            }
            assertThat(gaps.complete()).isTrue();
            assertThat(gaps.paths()).isEqualTo(all.paths().size());
            assertThat(gaps.gaps()).hasSize(only.size()).allSatisfy(gap -> {
                List<TracePath> paths = only.getOrDefault(List.of(gap.from(), gap.to()), List.of());
                assertThat(gap.paths()).isEqualTo(paths.size());
                assertThat((long) gap.pairs())
                        .isEqualTo(paths.stream()
                                .map(Case::ends)
                                .distinct()
                                .filter(pair -> !proven.contains(pair))
                                .count());
                assertThat((long) gap.categories())
                        .isEqualTo(paths.stream()
                                .map(path -> path.nodes().getLast() % 2)
                                .distinct()
                                .filter(end -> !provenEnds.contains(end))
                                .count());
            });
        }

        private void checkPasses(TraceQuery query, TraceResult all) {
            NodePasses passes = graph.tracer().passes(query, 1_000_000, new CancelSignal());
            assertThat(passes.complete()).isTrue();
            assertThat(passes.paths()).isEqualTo(all.paths().size());
            for (int node = 0; node < graph.names.size(); node++) {
                int wanted = node;
                assertThat((long) passes.byNode().of(node))
                        .isEqualTo(all.paths().stream()
                                .filter(path -> path.nodes().contains(wanted))
                                .count());
            }
        }

        private void checkHops(TraceQuery query, TraceResult all) {
            HopPasses passes = graph.tracer().hopPasses(query, 1_000_000, new CancelSignal());
            Map<String, Long> wanted = all.paths().stream()
                    .flatMap(path -> IntStream.range(0, path.length())
                            .mapToObj(at -> path.nodes().get(at) + ">"
                                    + path.nodes().get(at + 1) + " "
                                    + path.hops().get(at).relations()))
                    .collect(Collectors.groupingBy(hop -> hop, Collectors.counting()));
            assertThat(passes.paths()).isEqualTo(all.paths().size());
            assertThat(passes.hops().stream()
                            .collect(Collectors.toMap(hop -> hop.from() + ">" + hop.to() + " " + hop.relations(), hop ->
                                    (long) hop.paths())))
                    .isEqualTo(wanted);
            for (int node = 0; node < graph.names.size(); node++) {
                int each = node;
                assertThat(passes.inner().contains(node))
                        .isEqualTo(all.paths().stream()
                                .anyMatch(path -> path.nodes().indexOf(each) > 0
                                        && path.nodes().indexOf(each) < path.length()));
            }
        }

        private static List<Integer> ends(TracePath path) {
            return List.of(path.nodes().getFirst(), path.nodes().getLast());
        }

        private List<String> names(TracePath path) {
            return path.nodes().stream().map(graph.names::get).toList();
        }

        private Join join(TracePath path) {
            Join worst = Join.STATED;
            for (int i = 0; i < path.length(); i++) {
                Join join = hop(path, i);
                worst = join.compareTo(worst) > 0 ? join : worst;
            }
            return worst;
        }

        private Join hop(TracePath path, int at) {
            List<String> nodes = names(path);
            List<Integer> relations = path.hops().get(at).relations();
            if (companies.contains(nodes.get(at + 1))) {
                return at + 1 == path.length()
                        ? Join.STATED
                        : relations.stream()
                                .map(relation -> into(relation, nodes, at, path))
                                .min(Join::compareTo)
                                .orElseThrow();
            }
            List<Integer> parts = relations.stream()
                    .filter(relation -> isOf(relation, TYPES.partOf()))
                    .toList();
            boolean stated = parts.isEmpty() || parts.stream().anyMatch(part -> !unstated.contains(part));
            return stated ? Join.STATED : Join.OPEN;
        }

        private Join into(int relation, List<String> nodes, int at, TracePath path) {
            String end = nodes.getLast();
            Set<String> uses = named.getOrDefault(relation, Set.of());
            Set<String> goods = new HashSet<>(graph.lines.get(relation).goods());
            if (isOf(relation, TYPES.importedBy())) {
                goods.add(nodes.get(at));
            }
            if (uses.contains(end)
                    || goods.stream().anyMatch(good -> reach(good, true).contains(end))) {
                return Join.STATED;
            }
            if (!uses.isEmpty() && weapons.contains(end)) {
                return Join.OTHER_USE;
            }
            boolean makes = path.hops().get(at + 1).relations().stream().anyMatch(next -> isOf(next, TYPES.makes()));
            Set<String> made = new HashSet<>();
            for (int i = 0; i < graph.lines.size(); i++) {
                boolean loop =
                        graph.lines.get(i).from().equals(graph.lines.get(i).to());
                if (!loop && isOf(i, TYPES.makes()) && graph.lines.get(i).from().equals(nodes.get(at + 1))) {
                    made.addAll(reach(graph.lines.get(i).to(), false));
                }
            }
            made.retainAll(weapons);
            made.remove(end);
            return makes && made.isEmpty() ? Join.ONLY_MAKER : Join.OPEN;
        }

        /** What a node leads to over parts, itself among it. */
        private Set<String> reach(String from, boolean stated) {
            Set<String> found = new HashSet<>(Set.of(from));
            boolean grown = true;
            while (grown) {
                grown = false;
                for (int i = 0; i < graph.lines.size(); i++) {
                    boolean counts = isOf(i, TYPES.partOf()) && !(stated && unstated.contains(i));
                    if (counts && found.contains(graph.lines.get(i).from())) {
                        grown |= found.add(graph.lines.get(i).to());
                    }
                }
            }
            return found;
        }

        private boolean isOf(int relation, int types) {
            return (types >>> graph.lines.get(relation).type() & 1) != 0;
        }
    }
}
