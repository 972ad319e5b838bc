package spoor.bench.peer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spoor.bench.generate.GeneratedGraphs;
import spoor.bench.generate.GraphFile;
import spoor.bench.generate.Layer;
import spoor.bench.generate.Planted;
import spoor.bench.question.Question;
import spoor.graph.CancelSignal;
import spoor.graph.chokepoint.Chokepoints;
import spoor.graph.DayWindow;
import spoor.graph.Ends;
import spoor.graph.Join;
import spoor.graph.NodeSet;
import spoor.graph.ProofConstraint;
import spoor.graph.ProofRules;
import spoor.graph.Ranking;
import spoor.graph.RelationFilter;
import spoor.graph.RelationRow;
import spoor.graph.RouteConstraint;
import spoor.graph.search.Tracer;
import spoor.graph.SourceGaps;
import spoor.graph.supply.SupplyGraph;
import spoor.graph.TimeOrder;
import spoor.graph.TraceLimits;
import spoor.graph.TraceQuery;
import spoor.graph.TraceResult;

/**
 * {@code KernelLanes GRAPH [mapped] LANE…}: questions that only Spoor can answer, and needles whose answers are known;
 * of a graph in the heap, or of one that is read where it lies in a file ({@code GRAPH.kernel}, made unless it is there).
 *
 * <p>Every run asks afresh (see {@link FreshQuestions}), {@code cold} with other starts, too. But {@code again} is the
 * same question once more, and {@code one-start} goes on from there with one of the starts.
 */
public final class KernelLanes {

    private static final String MAPPED = "mapped";
    private static final int PATHS = 1_000;
    private static final int POINTS = 20;
    private static final String NEXT_SOURCES = "next-sources";
    private static final long SOURCE_PATHS = 1_000_000;

    private final GraphFile file;
    private final Tracer tracer;
    private final Map<String, TraceQuery> lanes = new LinkedHashMap<>();
    private final Map<String, List<Integer>> needles = new HashMap<>();
    private final Map<String, Integer> cuts = new HashMap<>();
    private final TraceQuery goods;
    private final FreshQuestions fresh = new FreshQuestions();

    private KernelLanes(GraphFile file, SupplyGraph graph) throws IOException {
        this.file = file;
        this.tracer = Tracer.of(graph);
        this.goods = page(KernelGraph.query(file, Question.GOODS));
        lanes.put("cold", goods);
        lanes.put("default", goods);
        lanes.put("again", goods);
        lanes.put("one-start", goods);
        lanes.put("two-sources", goods.with(sources(goods.relations())));
        lanes.put("probable", goods.with(probable(goods.relations())));
        lanes.put("since-invasion", goods.with(since(goods.relations())));
        lanes.put("in-order", goods.with(order(goods.relations())));
        lanes.put("strongest", goods.with(Ranking.strongest(PATHS)));
        lanes.put("one-per-pair", goods.with(onePerPair()));
        lanes.put("hubs-skipped", goods.with(new RouteConstraint(List.of(), Optional.empty(), List.of(), 100)));
        lanes.put("via-importer", goods.with(viaImporter()));
        lanes.put("control", page(KernelGraph.query(file, Question.CONTROL)));
        lanes.put("quick-counts", goods.with(goods.limits().withCounting(TraceLimits.Counting.QUICK)));
        lanes.put("pairs", goods.with(goods.limits().withCounting(TraceLimits.Counting.PAIRS)));
        lanes.put("everything", goods.with(goods.limits().withCounting(TraceLimits.Counting.ALL)));
        lanes.put("smallest-cut", goods);
        lanes.put("choke-points", goods);
        addProof(MadeProof.of(file));
    }

    /** How paths are joined: told with the page, told of all that are counted, and asked for; and where a second source helps. */
    private void addProof(ProofRules rules) {
        TraceQuery told = goods.with(new ProofConstraint(rules, EnumSet.allOf(Join.class)));
        TraceQuery joined = goods.with(new ProofConstraint(rules, EnumSet.of(Join.STATED, Join.ONLY_MAKER)));
        lanes.put("joins-told", told);
        lanes.put("joins-counted", told.with(told.limits().withCounting(TraceLimits.Counting.ALL)));
        lanes.put("joins-asked", joined);
        lanes.put("joins-asked-counted", joined.with(joined.limits().withCounting(TraceLimits.Counting.ALL)));
        lanes.put("joins-open", goods.with(new ProofConstraint(rules, EnumSet.of(Join.OPEN))));
        lanes.put("without-generic", told.with(new RouteConstraint(
                List.of(), Optional.of(rules.generic()), List.of(), Integer.MAX_VALUE)));
        lanes.put(NEXT_SOURCES, goods.with(goods.limits().withMaxVisits(Long.MAX_VALUE)));
    }

    /** The lanes, without the needles and the planted cuts. */
    public static List<String> listLanes() {
        return List.of(
                "cold",
                "default",
                "again",
                "one-start",
                "two-sources",
                "probable",
                "since-invasion",
                "in-order",
                "strongest",
                "one-per-pair",
                "hubs-skipped",
                "via-importer",
                "control",
                "quick-counts",
                "pairs",
                "everything",
                "smallest-cut",
                "choke-points",
                "joins-told",
                "joins-counted",
                "joins-asked",
                "joins-asked-counted",
                "joins-open",
                "without-generic",
                NEXT_SOURCES);
    }

    public static void main(String[] arguments) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Path path = Path.of(arguments[0]);
        try (GraphFile file = new GraphFile(path)) {
            long cpu = threads.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            boolean mapped = arguments[1].equals(MAPPED);
            SupplyGraph graph =
                    mapped ? KernelGraph.mapped(file, Path.of(path + ".kernel")) : KernelGraph.build(file);
            PeerLoop.built(threads.getCurrentThreadCpuTime() - cpu, System.nanoTime() - wall, graph.bytes());
            KernelLanes lanes = new KernelLanes(file, graph);
            lanes.addNeedles(path);
            new PeerLoop(lanes::answer, threads::getCurrentThreadCpuTime)
                    .run(List.of(arguments).subList(mapped ? 2 : 1, arguments.length));
        }
    }

    private void addNeedles(Path path) throws Exception {
        String name = path.getFileName().toString().replace(".spoorgraph", "");
        GeneratedGraphs graphs = new GeneratedGraphs(path.resolveSibling(""));
        for (List<Integer> needle : graphs.findPlanted(name).map(Planted::needles).orElse(List.of())) {
            int hops = needle.size() - 1;
            NodeSet end = NodeSet.of(file.nodes(), needle.getLast());
            lanes.put("needle-" + hops, between(goods.ends().from(), end, hops));
            needles.put("needle-" + hops, needle);
        }
        for (Planted.KnownCut cut : graphs.findPlanted(name).map(Planted::cuts).orElse(List.of())) {
            String lane = "cut-" + cut.gates().size();
            NodeSet end = NodeSet.of(file.nodes(), cut.weapon());
            lanes.put(lane, between(goods.ends().from(), end, goods.limits().maxHops()));
            cuts.put(lane, cut.gates().size());
        }
    }

    private TraceQuery between(NodeSet from, NodeSet to, int hops) {
        TraceQuery one = new TraceQuery(
                new Ends(from, to), goods.relations(), goods.route(), goods.goods(), goods.ranking(), goods.limits());
        return one.with(one.limits().withMaxHops(hops).withCounting(TraceLimits.Counting.ALL));
    }

    private static TraceQuery page(TraceQuery query) {
        return query.with(Ranking.shortest(PATHS)).with(query.limits().withCounting(TraceLimits.Counting.PAGE));
    }

    private static RelationFilter sources(RelationFilter f) {
        return new RelationFilter(
                f.types(), f.bothWays(), f.minConfidence(), 2, f.window(), f.value(), f.datasets(), f.timeOrder());
    }

    private static RelationFilter probable(RelationFilter f) {
        return new RelationFilter(
                f.types(), f.bothWays(), 1, f.minSources(), f.window(), f.value(), f.datasets(), f.timeOrder());
    }

    private static RelationFilter since(RelationFilter f) {
        int invasion = (int) LocalDate.of(2022, 2, 24).toEpochDay();
        DayWindow window = new DayWindow(invasion, RelationRow.NO_DAY, false);
        return new RelationFilter(
                f.types(), f.bothWays(), f.minConfidence(), 0, window, f.value(), f.datasets(), f.timeOrder());
    }

    private static RelationFilter order(RelationFilter f) {
        return new RelationFilter(
                f.types(), f.bothWays(), f.minConfidence(), 0, f.window(), f.value(), f.datasets(), TimeOrder.STRICT);
    }

    private static Ranking onePerPair() {
        return new Ranking(
                Ranking.Order.SHORTEST, 0, PATHS, new Ranking.Caps(1, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    private RouteConstraint viaImporter() {
        NodeSet importers = NodeSet.matching(file.nodes(), node -> file.layer(node) == Layer.IMPORTER);
        return new RouteConstraint(List.of(importers), Optional.empty(), List.of(), Integer.MAX_VALUE);
    }

    private String answer(String lane) {
        TraceQuery query = lanes.get(lane);
        if (query == null) {
            throw new IllegalArgumentException("no such lane in this graph");
        }
        if (lane.startsWith("cut-") || lane.equals("smallest-cut") || lane.equals("choke-points")) {
            return chokepoints(lane, fresh(lane, query));
        }
        if (lane.equals(NEXT_SOURCES)) {
            return nextSources(fresh(lane, query));
        }
        TraceResult result = tracer.trace(fresh(lane, query), new CancelSignal());
        List<Integer> needle = needles.get(lane);
        if (needle != null && !isOnly(needle, result)) {
            throw new IllegalStateException("the needle was not found, or not alone");
        }
        return describe(result);
    }

    private String chokepoints(String lane, TraceQuery query) {
        Chokepoints found = tracer.chokepoints(query, lane.equals("choke-points") ? POINTS : 0, new CancelSignal());
        if (found.cut().isEmpty()) {
            return "cut: " + found.cuts();
        }
        List<Integer> cut = found.cut().get().nodes();
        if (cut.size() != cuts.getOrDefault(lane, cut.size())) {
            throw new IllegalStateException("the planted cut was not found");
        }
        return "%d nodes, no fewer than %d, %,.0f walks"
                .formatted(cut.size(), found.cut().get().atLeast(), found.walks());
    }

    private String nextSources(TraceQuery query) {
        SourceGaps gaps = tracer.sourceGaps(query, PATHS, SOURCE_PATHS, end -> end % 4, new CancelSignal());
        return "%,d paths, %,d proven, %,d hops"
                .formatted(gaps.paths(), gaps.proven(), gaps.gaps().size());
    }

    private TraceQuery fresh(String lane, TraceQuery query) {
        return switch (lane) {
            case "again" -> query;
            case "one-start" -> fresh.fromOneStart(query);
            case "cold" -> fresh.withOtherStarts(query);
            default -> fresh.withOtherConstraints(query);
        };
    }

    private static boolean isOnly(List<Integer> needle, TraceResult result) {
        return result.paths().size() == 1 && result.paths().getFirst().nodes().equals(needle);
    }

    private static String describe(TraceResult result) {
        List<String> parts = new ArrayList<>();
        parts.add("%d paths".formatted(result.paths().size()));
        if (!result.paths().isEmpty()) {
            parts.add("last %d hops %d"
                    .formatted(
                            result.paths().getLast().length(),
                            result.paths().getLast().cost()));
        }
        if (result.counts().proof().paths() > 0) {
            parts.add("joins %s of %,d".formatted(
                    result.counts().proof().byJoin(), result.counts().proof().paths()));
        }
        parts.add("%,d looked at".formatted(result.expanded()));
        if (!result.complete()) {
            parts.add("cut: " + result.cuts());
        }
        return String.join(", ", parts);
    }
}
