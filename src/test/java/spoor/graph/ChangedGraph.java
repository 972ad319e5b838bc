package spoor.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import spoor.graph.TextGraph.Line;
import spoor.graph.search.Tracer;
import spoor.graph.supply.GraphBuilder;
import spoor.graph.supply.GraphChange;
import spoor.graph.supply.SupplyGraph;

/**
 * The graph of a {@link TextGraph}, come to by changes: first some nodes and lines, and some that do not belong; then,
 * in a few steps, the rest is added and what does not belong is removed. Nodes and relations have other indexes here.
 */
final class ChangedGraph {

    private final TextGraph whole;
    private final Random random;
    private final List<String> nodes = new ArrayList<>();
    private final Map<Integer, Integer> lineOf = new HashMap<>();
    private final Map<Integer, Line> foreign = new HashMap<>();
    private final List<Tracer> states = new ArrayList<>();

    ChangedGraph(TextGraph whole, Random random) {
        this(whole, random, UnaryOperator.identity());
    }

    /** @param laid the graph that is built first, as it lies somewhere else */
    ChangedGraph(TextGraph whole, Random random, UnaryOperator<SupplyGraph> laid) {
        this.whole = whole;
        this.random = random;
        states.add(begin(laid));
        int steps = 1 + random.nextInt(3);
        for (int step = 1; step <= steps; step++) {
            states.add(change(latest(), step == steps));
        }
    }

    Tracer latest() {
        return states.getLast();
    }

    /** Every graph on the way, the first one built. */
    List<Tracer> states() {
        return states;
    }

    private Tracer begin(UnaryOperator<SupplyGraph> laid) {
        whole.names.stream().filter(name -> random.nextBoolean()).forEach(nodes::add);
        GraphBuilder builder = new GraphBuilder(nodes.size());
        nodes.stream().filter(TextGraph::isComponent).forEach(c -> {
            builder.addComponent(index(c));
            whole.codes.getOrDefault(c, List.of()).forEach(h -> builder.addClassification(index(c), whole.good(h)));
        });
        for (int line = 0; line < whole.lines.size(); line++) {
            Line text = whole.lines.get(line);
            if (isPossible(text) && random.nextBoolean()) {
                lineOf.put(builder.addRelation(row(text, builder::addSourceSet, builder::addGoodsSet)), line);
            }
            if (isPossible(text) && random.nextInt(3) == 0) {
                foreign.put(builder.addRelation(row(text, builder::addSourceSet, builder::addGoodsSet)), text);
            }
        }
        return Tracer.of(laid.apply(builder.build()));
    }

    private Tracer change(Tracer before, boolean last) {
        GraphChange change = before.graph().change();
        List<String> missing = new ArrayList<>(whole.names);
        missing.removeAll(nodes);
        java.util.Collections.shuffle(missing, random);
        missing.stream().filter(name -> last || random.nextBoolean()).forEach(name -> add(name, change));
        addLonely(change);
        for (int line = 0; line < whole.lines.size(); line++) {
            Line text = whole.lines.get(line);
            if (!lineOf.containsValue(line) && isPossible(text) && (last || random.nextBoolean())) {
                lineOf.put(change.addRelation(row(text, change::addSourceSet, change::addGoodsSet)), line);
            }
        }
        for (Integer relation : List.copyOf(foreign.keySet())) {
            Line text = foreign.get(relation);
            if (text != null && (last || random.nextBoolean())) {
                change.removeRelation(relation, index(text.from()), index(text.to()));
                foreign.remove(relation);
            }
        }
        return before.after(change.apply((a, b) -> nodes.get(a).compareTo(nodes.get(b))));
    }

    /** Nodes of no relation, so many that sets of nodes take more words than before. */
    private void addLonely(GraphChange change) {
        for (int i = random.nextInt(2) * random.nextInt(90); i > 0; i--) {
            nodes.add("lonely-" + change.addNode());
        }
    }

    private void add(String name, GraphChange change) {
        int index = change.addNode();
        nodes.add(name);
        if (TextGraph.isComponent(name)) {
            change.addComponent(index);
            whole.codes.getOrDefault(name, List.of()).forEach(h -> change.addClassification(index, whole.good(h)));
        }
    }

    private boolean isPossible(Line line) {
        return nodes.contains(line.from())
                && nodes.contains(line.to())
                && line.goods().stream().allMatch(good -> good.startsWith("h") || nodes.contains(good));
    }

    private interface Sets {
        int add(int... values);
    }

    private RelationRow row(Line line, Sets sources, Sets goods) {
        return line.row(
                index(line.from()),
                index(line.to()),
                sources.add(line.sources().stream().mapToInt(Integer::intValue).toArray()),
                goods.add(line.goods().stream().mapToInt(this::good).toArray()));
    }

    int index(String name) {
        return nodes.indexOf(name);
    }

    private int good(String name) {
        return name.startsWith("h") ? whole.good(name) : index(name);
    }

    /** The question in the numbers of this graph. */
    TraceQuery translate(TraceQuery query) {
        RouteConstraint route = query.route();
        Set<Integer> accepted = new java.util.HashSet<>();
        query.goods().accepted().forEach(good -> accepted.add(good < 0 ? good : index(whole.names.get(good))));
        return new TraceQuery(
                new Ends(set(query.ends().from()), set(query.ends().to())),
                query.relations(),
                new RouteConstraint(
                        route.via().stream().map(this::set).toList(),
                        route.avoid().map(this::set),
                        route.pass().stream().map(this::set).toList(),
                        route.hubLimit()),
                new GoodsConstraint(accepted, query.goods().consistent()),
                query.ranking(),
                query.limits());
    }

    private NodeSet set(NodeSet nodesOfWhole) {
        return NodeSet.of(
                nodes.size(),
                IntStream.range(0, whole.names.size())
                        .filter(nodesOfWhole::contains)
                        .map(node -> index(whole.names.get(node)))
                        .toArray());
    }

    /** The answer in the numbers of the whole graph. */
    TraceResult translate(TraceResult result) {
        return new TraceResult(
                result.paths().stream().map(this::translate).toList(),
                new TraceCounts(
                        result.counts().paths(),
                        result.counts().pairs(),
                        result.counts().starts(),
                        result.counts().ends(),
                        result.counts().startsByHop(),
                        result.counts().walksByHop(),
                        translate(result.counts().endsByStart()),
                        translate(result.counts().startsByEnd()),
                        translate(result.counts().proof())),
                result.complete(),
                result.more(),
                result.cuts(),
                result.skippedHubs().stream().map(this::translate).sorted().toList(),
                result.expanded());
    }

    private ProofCounts translate(ProofCounts counts) {
        return new ProofCounts(
                counts.paths(),
                counts.byJoin(),
                counts.bySources(),
                counts.generic(),
                translate(counts.singleByEnd()),
                translate(counts.doubleByEnd()),
                translate(counts.moreByEnd()),
                translate(counts.through()));
    }

    private NodeCounts translate(NodeCounts counts) {
        return NodeCounts.of(IntStream.range(0, counts.size())
                .mapToLong(i -> NodeCounts.entry(translate(counts.node(i)), counts.count(i)))
                .toArray());
    }

    private TracePath translate(TracePath path) {
        List<TraceHop> hops = path.hops().stream()
                .map(hop -> new TraceHop(
                        hop.relations().stream().map(this::line).sorted().toList(),
                        hop.confidence(),
                        hop.sources(),
                        hop.gap(),
                        hop.factors(),
                        hop.cost()))
                .toList();
        return new TracePath(path.nodes().stream().map(this::translate).toList(), hops, path.cost(), path.join());
    }

    private int translate(int node) {
        return whole.index(nodes.get(node));
    }

    private int line(int relation) {
        Integer line = lineOf.get(relation);
        if (line == null) {
            throw new AssertionError("relation " + relation + " was removed; nodes " + nodes + Arrays.asList(lineOf));
        }
        return line;
    }
}
