package spoor.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of a question: ranks paths, applies caps and paging, counts, and says what was cut. */
final class TraceRun {

    private final TraceQuery query;
    private final Budget budget;
    private final TraceParts parts;
    private final PathTally tally;
    private final List<TracePath> page = new ArrayList<>();
    private long ranked;
    private boolean exhausted;

    TraceRun(SupplyGraph graph, TraceQuery query, CancelSignal cancel) {
        require(graph, query);
        this.query = query;
        this.budget = new Budget(query.limits(), cancel);
        this.parts = TraceParts.of(graph, query, budget);
        this.tally = new PathTally(query.ranking().caps());
    }

    TraceResult run() {
        PathSearch search = new PathSearch(parts);
        boolean pageDone = false;
        Optional<Cut> cut = Optional.empty();
        try {
            budget.throwIfCut();
            rank(search);
            pageDone = true;
            countOn(search);
        } catch (Budget.Halt halt) {
            cut = Optional.of(halt.cut());
        }
        TraceCounts counts = new PathCounts(parts, tally, exhausted).count(cut.isEmpty());
        return result(pageDone, budget.cut(), counts);
    }

    /** Takes paths until the page is full and it is known whether another follows. */
    private void rank(PathSearch search) {
        long wanted = (long) query.ranking().offset() + query.ranking().count();
        while (ranked <= wanted) {
            if (!search.next()) {
                exhausted = true;
                return;
            }
            if (tally.add(search)) {
                ranked++;
                if (ranked > query.ranking().offset() && ranked <= wanted) {
                    page.add(path(search));
                }
            }
        }
    }

    private void countOn(PathSearch search) {
        if (query.limits().counting() == TraceLimits.Counting.PAGE) {
            return;
        }
        while (!exhausted && tally.paths() < query.limits().countLimit()) {
            if (search.next()) {
                tally.add(search);
            } else {
                exhausted = true;
            }
        }
    }

    private TracePath path(PathSearch search) {
        List<Integer> nodes = new ArrayList<>();
        List<TraceHop> hops = new ArrayList<>();
        for (int i = 0; i <= search.length(); i++) {
            nodes.add(search.node(i));
            if (i > 0) {
                hops.add(hop(search.node(i - 1), search.node(i)));
            }
        }
        return new TracePath(nodes, hops, search.cost());
    }

    private TraceHop hop(int from, int to) {
        int[] inner = parts.graph().nodes().inner();
        HopScan scan = parts.scan();
        scan.seek(inner[from], inner[to]);
        Bundle bundle = scan.bundle();
        List<Integer> relations = new ArrayList<>();
        for (int relation : scan.relations()) {
            relations.add(relation);
        }
        return new TraceHop(relations, bundle.confidence(), bundle.sources(), !bundle.statesGoods(), bundle.cost());
    }

    private TraceResult result(boolean pageDone, Optional<Cut> cut, TraceCounts counts) {
        long wanted = (long) query.ranking().offset() + query.ranking().count();
        boolean more = pageDone && ranked > wanted;
        List<Cut> cuts = new ArrayList<>();
        cut.ifPresent(cuts::add);
        if (more) {
            cuts.add(new Cut(
                    Cut.Limit.COUNT, "Paths %,d to %,d are shown; more exist.".formatted(firstShown(), wanted)));
        }
        return new TraceResult(page, counts, pageDone, more, cuts, parts.route().skippedHubs(), budget.spent());
    }

    private long firstShown() {
        return query.ranking().offset() + 1L;
    }

    private static void require(SupplyGraph graph, TraceQuery query) {
        List<NodeSet> sets = new ArrayList<>(query.route().via());
        sets.addAll(query.route().pass());
        query.route().avoid().ifPresent(sets::add);
        sets.add(query.ends().from());
        sets.add(query.ends().to());
        for (NodeSet set : sets) {
            if (set.nodeCount() != graph.nodeCount()) {
                throw new IllegalArgumentException(
                        "A set over %d nodes for a graph of %d".formatted(set.nodeCount(), graph.nodeCount()));
            }
        }
    }
}
