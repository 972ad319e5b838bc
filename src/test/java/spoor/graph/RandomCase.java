package spoor.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import spoor.graph.TextGraph.Line;

/** A small random graph with everything that is awkward, and random questions about it. */
final class RandomCase {

    private static final int EPOCH_2022 = 19_000;

    private final Random random;
    final TextGraph graph;

    RandomCase(long seed) {
        this.random = new Random(seed);
        this.graph = graph();
    }

    private TextGraph graph() {
        int companies = 2 + random.nextInt(6);
        int components = random.nextInt(4);
        List<String> names = new ArrayList<>();
        IntStream.range(0, companies).forEach(i -> names.add("N" + i));
        IntStream.range(0, components).forEach(i -> names.add("c" + i));
        Map<String, List<String>> codes = new TreeMap<>();
        for (int i = 0; i < components; i++) {
            codes.put("c" + i, some(List.of("h0", "h1", "h2"), 0.4));
        }
        List<Line> lines = new ArrayList<>();
        int count = random.nextInt(1 + names.size() * 4);
        for (int i = 0; i < count; i++) {
            lines.add(line(names, components));
        }
        return new TextGraph(names, lines, codes);
    }

    private Line line(List<String> names, int components) {
        List<String> goods = new ArrayList<>(some(List.of("h0", "h1", "h2"), 0.2));
        goods.addAll(IntStream.range(0, components)
                .filter(i -> random.nextInt(5) == 0)
                .mapToObj(i -> "c" + i)
                .toList());
        int first = random.nextInt(3) == 0 ? RelationRow.NO_DAY : EPOCH_2022 + random.nextInt(5) * 30;
        int last = random.nextInt(3) == 0
                ? RelationRow.NO_DAY
                : (first == RelationRow.NO_DAY ? EPOCH_2022 : first) + random.nextInt(3) * 30;
        int newest = random.nextInt(3) == 0 ? RelationRow.NO_DAY : EPOCH_2022 + random.nextInt(3) * 40;
        return new Line(
                pick(names),
                pick(names),
                random.nextInt(3) == 0 ? random.nextInt(TextGraph.TYPES.length()) : 0,
                random.nextInt(3),
                some(List.of(0, 1, 2, 3), 0.35),
                goods,
                first,
                last,
                newest,
                random.nextBoolean() ? Double.NaN : random.nextInt(4) / (1.0 + random.nextInt(3)),
                random.nextInt(3));
    }

    TraceQuery query() {
        int maxHops = 1 + random.nextInt(7);
        TraceLimits.Counting counting = pick(List.of(TraceLimits.Counting.values()));
        long countLimit = random.nextBoolean() ? 10_000 : random.nextInt(5);
        return new TraceQuery(
                new Ends(nodes(0.4), nodes(0.4)),
                relations(),
                route(),
                goods(),
                ranking(),
                new TraceLimits(maxHops, Long.MAX_VALUE, Long.MAX_VALUE, counting, countLimit));
    }

    private RelationFilter relations() {
        int types = rarely() ? random.nextInt(64) : TextGraph.FLOW | (random.nextBoolean() ? TextGraph.CONTROL : 0);
        DayWindow window = rarely()
                ? new DayWindow(
                        random.nextBoolean() ? RelationRow.NO_DAY : EPOCH_2022 + 30,
                        random.nextBoolean() ? RelationRow.NO_DAY : EPOCH_2022 + 60,
                        random.nextBoolean())
                : DayWindow.OPEN;
        return new RelationFilter(
                types,
                random.nextBoolean() ? TextGraph.CONTROL : random.nextInt(64),
                rarely() ? random.nextInt(3) : 0,
                rarely() ? random.nextInt(4) : 0,
                window,
                rarely()
                        ? new RelationFilter.MinValue(random.nextInt(3), random.nextBoolean())
                        : RelationFilter.MinValue.NONE,
                rarely() ? Set.of(0, 1) : Set.of(),
                rarely() ? pick(List.of(TimeOrder.values())) : TimeOrder.ANY);
    }

    private RouteConstraint route() {
        List<NodeSet> via = IntStream.range(0, rarely() ? random.nextInt(4) : 0)
                .mapToObj(i -> nodes(0.4))
                .toList();
        List<NodeSet> pass = IntStream.range(0, rarely() ? random.nextInt(3) : 0)
                .mapToObj(i -> nodes(0.3))
                .toList();
        return new RouteConstraint(
                via,
                rarely() ? Optional.of(nodes(0.15)) : Optional.empty(),
                pass,
                rarely() ? random.nextInt(6) : Integer.MAX_VALUE);
    }

    private GoodsConstraint goods() {
        List<String> all = new ArrayList<>(List.of("h0", "h1", "h2"));
        graph.names.stream().filter(TextGraph::isComponent).forEach(all::add);
        List<Integer> accepted =
                rarely() ? some(all, 0.4).stream().map(graph::good).toList() : List.of();
        return new GoodsConstraint(Set.copyOf(accepted), rarely());
    }

    private Ranking ranking() {
        Ranking.Caps caps = rarely()
                ? new Ranking.Caps(1 + random.nextInt(3), 1 + random.nextInt(4), 1 + random.nextInt(4))
                : Ranking.Caps.NONE;
        int count = random.nextBoolean() ? random.nextInt(6) : 1000;
        return new Ranking(pick(List.of(Ranking.Order.values())), rarely() ? random.nextInt(5) : 0, count, caps);
    }

    /** Some names that stand for others of their kind, none of them for itself. */
    Map<String, String> identities() {
        Map<String, String> representatives = new TreeMap<>();
        for (String name : graph.names) {
            List<String> before = graph.names.stream()
                    .filter(other -> other.compareTo(name) < 0
                            && TextGraph.isComponent(other) == TextGraph.isComponent(name)
                            && !representatives.containsKey(other))
                    .toList();
            if (random.nextInt(3) == 0 && !before.isEmpty()) {
                representatives.put(name, pick(before));
            }
        }
        return representatives;
    }

    NodeSet nodes(double share) {
        return NodeSet.matching(graph.names.size(), i -> random.nextDouble() < share);
    }

    private boolean rarely() {
        return random.nextInt(6) == 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values, double share) {
        return values.stream().filter(v -> random.nextDouble() < share).toList();
    }
}
