package spoor.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spoor.graph.TextGraph.Line;

/** The slow, obvious meaning of a {@link TraceQuery}: lists every simple path, keeps the right ones, sorts them. */
final class ReferenceTrace {

    private static final double[] CONFIDENCE = {0.45, 0.75, 0.95};

    private final TextGraph graph;
    private final TraceQuery query;
    private final Set<String> fitting = new HashSet<>();
    private final Set<String> tolerated = new HashSet<>();
    private final Map<List<String>, List<Integer>> bundles = new HashMap<>();
    private final Map<List<String>, Integer> costs = new HashMap<>();
    private final Map<String, Boolean> hubs = new HashMap<>();
    private final List<List<String>> paths = new ArrayList<>();

    ReferenceTrace(TextGraph graph, TraceQuery query) {
        this.graph = graph;
        this.query = query;
        collectGoods();
        for (String start : graph.names) {
            if (query.ends().from().contains(graph.index(start))) {
                extend(new ArrayList<>(List.of(start)));
            }
        }
        paths.sort(order());
    }

    /** All paths in rank order. */
    List<List<String>> paths() {
        return paths;
    }

    /** The paths that caps and paging leave. */
    List<List<String>> page() {
        Map<List<String>, Integer> pairs = new HashMap<>();
        Map<String, Integer> starts = new HashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        List<List<String>> ranked = new ArrayList<>();
        Ranking.Caps caps = query.ranking().caps();
        for (List<String> path : paths) {
            String start = path.getFirst();
            String end = path.getLast();
            if (pairs.getOrDefault(List.of(start, end), 0) < caps.perPair()
                    && starts.getOrDefault(start, 0) < caps.perStart()
                    && ends.getOrDefault(end, 0) < caps.perEnd()) {
                pairs.merge(List.of(start, end), 1, Integer::sum);
                starts.merge(start, 1, Integer::sum);
                ends.merge(end, 1, Integer::sum);
                ranked.add(path);
            }
        }
        return ranked.stream()
                .skip(query.ranking().offset())
                .limit(query.ranking().count())
                .toList();
    }

    /** All walks that meet the query as a path would: nodes may repeat. */
    List<List<String>> walks() {
        List<List<String>> walks = new ArrayList<>();
        for (String start : graph.names) {
            if (query.ends().from().contains(graph.index(start))) {
                walkOn(new ArrayList<>(List.of(start)), walks);
            }
        }
        return walks;
    }

    private void walkOn(List<String> walk, List<List<String>> walks) {
        if (walk.size() > 1 && isAnswer(walk)) {
            walks.add(List.copyOf(walk));
        }
        if (walk.size() > query.limits().maxHops()) {
            return;
        }
        for (String next : graph.names) {
            if (!bundle(walk.getLast(), next).isEmpty()) {
                walk.add(next);
                walkOn(walk, walks);
                walk.removeLast();
            }
        }
    }

    String drawAll(List<List<String>> some) {
        return some.stream().map(this::draw).collect(Collectors.joining("\n"));
    }

    long pairs() {
        return count(p -> List.of(p.getFirst(), p.getLast()));
    }

    long starts() {
        return count(List::getFirst);
    }

    long ends() {
        return count(List::getLast);
    }

    /** Starts by the length of their shortest path. */
    List<Long> startsByHop() {
        Map<String, Integer> shortest = new HashMap<>();
        paths.forEach(path -> shortest.merge(path.getFirst(), path.size() - 1, Math::min));
        return IntStream.rangeClosed(1, query.limits().maxHops())
                .mapToObj(hops ->
                        shortest.values().stream().filter(h -> h == hops).count())
                .toList();
    }

    /** Walks from starts to ends by hops, node by node and met demand by met demand. */
    List<Double> walksByHop() {
        Map<List<Object>, Double> walks = new HashMap<>();
        graph.names.stream()
                .filter(n -> in(query.ends().from(), n) && !isAvoided(n))
                .forEach(n -> walks.put(List.of(n, advance(Set.of(), n, Set.of())), 1.0));
        List<Double> byHop = new ArrayList<>();
        Map<List<Object>, Double> now = walks;
        for (int hop = 1; hop <= query.limits().maxHops(); hop++) {
            now = walkOn(now, hop > 1);
            byHop.add(now.entrySet().stream()
                    .filter(e -> in(query.ends().to(), (String) e.getKey().get(0))
                            && ((Set<?>) e.getKey().get(1)).size() == demands())
                    .mapToDouble(Map.Entry::getValue)
                    .sum());
        }
        return byHop;
    }

    private Map<List<Object>, Double> walkOn(Map<List<Object>, Double> walks, boolean inside) {
        Map<List<Object>, Double> next = new HashMap<>();
        walks.forEach((state, number) -> {
            String from = (String) state.get(0);
            for (String to : graph.names) {
                boolean may = !bundle(from, to).isEmpty()
                        && !isAvoided(to)
                        && !(inside && hubs.computeIfAbsent(from, this::isHub));
                if (may) {
                    next.merge(List.of(to, advance((Set<?>) state.get(1), to, stated(from, to))), number, Double::sum);
                }
            }
        });
        return next;
    }

    private int demands() {
        return query.route().via().size()
                + query.route().pass().size()
                + (query.goods().accepted().isEmpty() ? 0 : 1);
    }

    /** The demands met after a step to a node: numbers of via sets, names of pass sets and "goods". */
    private Set<Object> advance(Set<?> met, String node, Set<String> stated) {
        Set<Object> after = new HashSet<>(met);
        List<NodeSet> via = query.route().via();
        int next = (int) met.stream().filter(Integer.class::isInstance).count();
        if (next < via.size() && in(via.get(next), node)) {
            after.add(next);
        }
        for (int i = 0; i < query.route().pass().size(); i++) {
            if (in(query.route().pass().get(i), node)) {
                after.add("pass" + i);
            }
        }
        if (!intersection(stated, fitting).isEmpty()) {
            after.add("goods");
        }
        return after;
    }

    private boolean isAvoided(String node) {
        return query.route().avoid().map(a -> in(a, node)).orElse(false);
    }

    private long count(Function<List<String>, Object> of) {
        return paths.stream().map(of).distinct().count();
    }

    private String draw(List<String> path) {
        StringBuilder text = new StringBuilder(path.getFirst());
        for (int i = 1; i < path.size(); i++) {
            List<Integer> hop = bundle(path.get(i - 1), path.get(i));
            text.append(' ')
                    .append(hop.stream().map(String::valueOf).collect(Collectors.joining("+", "[", "]")))
                    .append(knowsGoods(path.get(i - 1), path.get(i)) ? " " : "~ ")
                    .append(path.get(i));
        }
        return text.append("  ").append(cost(path)).toString();
    }

    private void extend(List<String> path) {
        if (path.size() > 1 && isAnswer(path)) {
            paths.add(List.copyOf(path));
        }
        if (path.size() > query.limits().maxHops()) {
            return;
        }
        for (String next : graph.names) {
            if (!path.contains(next) && !bundle(path.getLast(), next).isEmpty()) {
                path.add(next);
                extend(path);
                path.removeLast();
            }
        }
    }

    private boolean isAnswer(List<String> path) {
        RouteConstraint route = query.route();
        return in(query.ends().to(), path.getLast())
                && route.avoid()
                        .map(a -> path.stream().noneMatch(n -> in(a, n)))
                        .orElse(true)
                && route.pass().stream().allMatch(set -> path.stream().anyMatch(n -> in(set, n)))
                && meetsVia(path, route.via())
                && path.subList(1, path.size() - 1).stream().noneMatch(n -> hubs.computeIfAbsent(n, this::isHub))
                && inOrder(path, 0, Long.MIN_VALUE)
                && (query.goods().accepted().isEmpty() || statesFitting(path))
                && (!query.goods().consistent() || isConsistent(path));
    }

    private boolean in(NodeSet set, String node) {
        return set.contains(graph.index(node));
    }

    private boolean meetsVia(List<String> path, List<NodeSet> via) {
        if (via.isEmpty()) {
            return true;
        }
        for (int i = 0; i < path.size(); i++) {
            if (in(via.getFirst(), path.get(i))
                    && meetsVia(path.subList(i + 1, path.size()), via.subList(1, via.size()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isHub(String node) {
        Set<String> neighbours = new HashSet<>();
        for (Line line : graph.lines) {
            if (line.from().equals(node)) {
                neighbours.add(line.to());
            }
            if (line.to().equals(node)) {
                neighbours.add(line.from());
            }
        }
        neighbours.remove(node);
        return neighbours.size() > query.route().hubLimit();
    }

    // ---- dates: tries every day that could matter

    private boolean inOrder(List<String> path, int hop, long after) {
        TimeOrder order = query.relations().timeOrder();
        if (order == TimeOrder.ANY || hop == path.size() - 1) {
            return true;
        }
        List<Line> dated = bundle(path.get(hop), path.get(hop + 1)).stream()
                .map(graph.lines::get)
                .filter(r -> r.first() != RelationRow.NO_DAY || r.last() != RelationRow.NO_DAY)
                .toList();
        if (dated.isEmpty()) {
            return order == TimeOrder.LENIENT && inOrder(path, hop + 1, after);
        }
        for (long day : candidateDays()) {
            boolean held = dated.stream()
                    .anyMatch(r -> (r.first() == RelationRow.NO_DAY || r.first() <= day)
                            && (r.last() == RelationRow.NO_DAY || r.last() >= day));
            if (day >= after && held && inOrder(path, hop + 1, day)) {
                return true;
            }
        }
        return false;
    }

    private Set<Long> candidateDays() {
        Set<Long> days = new TreeSet<>();
        for (Line line : graph.lines) {
            Stream.of(line.first(), line.last())
                    .filter(d -> d != RelationRow.NO_DAY)
                    .forEach(d -> days.add((long) d));
        }
        return days;
    }

    // ---- goods

    private void collectGoods() {
        for (int good : query.goods().accepted()) {
            String name = good >= 0 ? graph.names.get(good) : "h" + ~good;
            fitting.add(name);
            fitting.addAll(graph.codes.getOrDefault(name, List.of()));
            graph.codes.forEach((c, under) -> {
                if (under.contains(name)) {
                    fitting.add(c);
                }
            });
        }
        tolerated.addAll(fitting);
        for (int round = 0; round < graph.names.size(); round++) {
            for (Line r : graph.lines) {
                if (isFollowed(r)
                        && TextGraph.isComponent(r.from())
                        && TextGraph.isComponent(r.to())
                        && tolerated.contains(r.from())) {
                    tolerated.add(r.to());
                }
            }
        }
    }

    private boolean isFollowed(Line r) {
        return (query.relations().types() >>> r.type() & 1) != 0;
    }

    private boolean statesFitting(List<String> path) {
        for (int i = 1; i < path.size(); i++) {
            if (!intersection(stated(path.get(i - 1), path.get(i)), fitting).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Set<String> stated(String from, String to) {
        Set<String> ends = Stream.of(from, to).filter(TextGraph::isComponent).collect(Collectors.toSet());
        return ends.isEmpty() ? goodsOf(bundle(from, to)) : ends;
    }

    private Set<String> goodsOf(Collection<Integer> relations) {
        return relations.stream()
                .flatMap(r -> graph.lines.get(r).goods().stream())
                .collect(Collectors.toSet());
    }

    private boolean isConsistent(List<String> path) {
        Set<String> named = new HashSet<>();
        for (int i = 1; i < path.size(); i++) {
            named.addAll(stated(path.get(i - 1), path.get(i)));
            if (!TextGraph.isComponent(path.get(i)) && !TextGraph.isComponent(path.get(i - 1))) {
                named.addAll(goodsOf(bundle(path.get(i - 1), path.get(i))));
            }
        }
        return named.isEmpty() || named.stream().anyMatch(good -> carries(path, good));
    }

    private boolean carries(List<String> path, String start) {
        String good = start;
        for (int i = 1; i < path.size(); i++) {
            String from = path.get(i - 1);
            String to = path.get(i);
            boolean both = TextGraph.isComponent(from) && TextGraph.isComponent(to);
            if (both ? !good.equals(from) : !states(from, to, good)) {
                return false;
            }
            good = both ? to : good;
        }
        return true;
    }

    private boolean states(String from, String to, String good) {
        Set<String> stated = stated(from, to);
        if (TextGraph.isComponent(from) || TextGraph.isComponent(to)) {
            return stated.contains(good);
        }
        return stated.isEmpty()
                || stated.contains(good)
                || !intersection(stated, graph.codes.getOrDefault(good, List.of()))
                        .isEmpty();
    }

    // ---- hops

    List<Integer> bundle(String from, String to) {
        return bundles.computeIfAbsent(List.of(from, to), pair -> makeBundle(from, to));
    }

    private List<Integer> makeBundle(String from, String to) {
        boolean atComponent = TextGraph.isComponent(from) || TextGraph.isComponent(to);
        boolean goodsAsked = !query.goods().accepted().isEmpty();
        List<Integer> bundle = new ArrayList<>();
        for (int i = 0; i < graph.lines.size() && !from.equals(to); i++) {
            Line r = graph.lines.get(i);
            boolean goodsFit = !goodsAsked
                    || atComponent
                    || r.goods().isEmpty()
                    || !intersection(r.goods(), tolerated).isEmpty();
            if (runs(r, from, to) && qualifies(r) && goodsFit) {
                bundle.add(i);
            }
        }
        boolean componentFits = Stream.of(from, to).anyMatch(n -> TextGraph.isComponent(n) && tolerated.contains(n));
        boolean exists =
                sources(bundle) >= query.relations().minSources() && (!goodsAsked || !atComponent || componentFits);
        return exists ? bundle : List.of();
    }

    private boolean runs(Line r, String from, String to) {
        boolean bothWays = (query.relations().bothWays() >>> r.type() & 1) != 0;
        return isFollowed(r)
                && ((r.from().equals(from) && r.to().equals(to))
                        || (bothWays && r.from().equals(to) && r.to().equals(from)));
    }

    private boolean qualifies(Line r) {
        RelationFilter f = query.relations();
        DayWindow w = f.window();
        boolean open = w.first() == RelationRow.NO_DAY && w.last() == RelationRow.NO_DAY;
        boolean undated = r.first() == RelationRow.NO_DAY && r.last() == RelationRow.NO_DAY;
        boolean overlaps = (r.first() == RelationRow.NO_DAY || w.last() == RelationRow.NO_DAY || r.first() <= w.last())
                && (r.last() == RelationRow.NO_DAY || w.first() == RelationRow.NO_DAY || r.last() >= w.first());
        return r.confidence() >= f.minConfidence()
                && (f.datasets().isEmpty() || f.datasets().contains(r.dataset()))
                && (open || (undated ? w.undatedPass() : overlaps))
                && (Double.isNaN(r.value())
                        ? f.value().unstatedPass()
                        : r.value() >= f.value().least());
    }

    private int sources(List<Integer> bundle) {
        return (int) bundle.stream()
                .flatMap(r -> graph.lines.get(r).sources().stream())
                .distinct()
                .count();
    }

    /** What is made are the goods. */
    private boolean knowsGoods(String from, String to) {
        return !stated(from, to).isEmpty()
                || bundle(from, to).stream().map(graph.lines::get).anyMatch(Line::makes);
    }

    private int cost(List<String> path) {
        int cost = 0;
        for (int i = 1; i < path.size(); i++) {
            String from = path.get(i - 1);
            String to = path.get(i);
            cost += costs.computeIfAbsent(List.of(from, to), pair -> hopCost(from, to));
        }
        return cost;
    }

    private int hopCost(String from, String to) {
        List<Line> relations = bundle(from, to).stream().map(graph.lines::get).toList();
        double confidence = relations.stream()
                .mapToDouble(r -> CONFIDENCE[r.confidence()])
                .max()
                .orElseThrow();
        int sources = Math.max(1, sources(bundle(from, to)));
        int newest = relations.stream().mapToInt(Line::newest).max().orElseThrow();
        double recency = newest == RelationRow.NO_DAY
                ? 0.95
                : newest >= java.time.LocalDate.of(2022, 2, 24).toEpochDay() ? 1.0 : 0.9;
        double goods = knowsGoods(from, to) ? 1.0 : 0.9;
        return (int) Math.round(-1e6 * Math.log(confidence * (1 - 0.15 / sources) * recency * goods));
    }

    private Comparator<List<String>> order() {
        Comparator<List<String>> hops = Comparator.comparingInt(List::size);
        Comparator<List<String>> cost = Comparator.comparingInt(this::cost);
        Comparator<List<String>> ids = (a, b) -> Arrays.compare(a.toArray(new String[0]), b.toArray(new String[0]));
        return query.ranking().order() == Ranking.Order.SHORTEST
                ? hops.thenComparing(cost).thenComparing(ids)
                : cost.thenComparing(hops).thenComparing(ids);
    }

    private static Set<String> intersection(Collection<String> some, Collection<String> others) {
        Set<String> common = new HashSet<>(some);
        common.retainAll(others);
        return common;
    }
}
