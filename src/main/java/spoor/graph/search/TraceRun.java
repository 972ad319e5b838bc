package spoor.graph.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.graph.Cut;
import spoor.graph.Join;
import spoor.graph.Ranking;
import spoor.graph.TraceCounts;
import spoor.graph.TraceHop;
import spoor.graph.TraceLimits;
import spoor.graph.TracePath;
import spoor.graph.TraceQuery;
import spoor.graph.TraceResult;
import spoor.graph.array.Ints;
import spoor.graph.count.KnownCounts;
import spoor.graph.count.PathCounts;
import spoor.graph.count.PathTally;
import spoor.graph.count.ProofTally;
import spoor.graph.ground.Budget;
import spoor.graph.ground.Bundle;
import spoor.graph.ground.HopScan;
import spoor.graph.ground.PathProof;
import spoor.graph.ground.TraceParts;

/** One run of a question: ranks paths, applies caps and paging, counts, and says what was cut. */
final class TraceRun {

    private final TraceQuery query;
    private final Budget budget;
    private final TraceParts parts;
    private final KnownCounts knownCounts;
    private final RankedPaths ranked;
    private final List<TracePath> page = new ArrayList<>();
    private boolean pageDone;
    private boolean more;
    private PathTally tally;
    private final ProofTally ofPage;
    private ProofTally proof;
    private boolean exhausted;
    private List<Integer> skippedHubs = List.of();
    private @Nullable TraceCounts known;

    TraceRun(TraceParts parts, KnownCounts knownCounts, int patience) {
        this.query = parts.query();
        this.parts = parts;
        this.knownCounts = knownCounts;
        this.budget = parts.budget();
        this.ranked = new RankedPaths(parts, patience);
        this.tally = ranked.tally();
        this.ofPage = proofTally();
        this.proof = ofPage;
    }

    TraceResult run() {
        TraceResult result = answer();
        ranked.close();
        return result;
    }

    private TraceResult answer() {
        budget.attempt(this::rankAndCount); // what came out before a limit is proven
        return result(counts());
    }

    private void rankAndCount() {
        rankAndNoteHubs();
        known = exhausted || isPageOnly() ? null : knownCounts.get(query);
        if (known == null) {
            countOn();
        }
    }

    /** Counting may meet more hubs, or none where the counts are known: only those of the page are told. */
    private void rankAndNoteHubs() {
        try {
            rank();
        } finally {
            skippedHubs = parts.layers().skippedHubs(parts.graph().nodes());
        }
    }

    /** Takes paths until the page is full and it is known whether another follows. */
    private void rank() {
        long wanted = (long) query.ranking().offset() + query.ranking().count();
        while (!more && !exhausted && !isWithoutPaths()) {
            if (!ranked.next()) {
                exhausted = true;
                break;
            }
            Join join = ofPage.add(ranked.search().ranks(), ranked.search().length() + 1);
            if (tally.paths() > wanted) {
                more = true;
            } else if (tally.paths() > query.ranking().offset()) {
                page.add(path(ranked.search(), join));
            }
        }
        pageDone = true;
    }

    /** Counts paths one by one, up to the limit on that; anew if caps kept some from coming out. */
    private void countOn() {
        boolean capped = !query.ranking().caps().equals(Ranking.Caps.NONE);
        exhausted &= ranked.sawAll();
        if (isPageOnly() || exhausted) {
            return;
        }
        PathSearch search = capped ? new PathSearch(parts) : ranked.search();
        tally = capped ? new PathTally(Ranking.Caps.NONE) : tally;
        proof = capped ? proofTally() : proof;
        while (!exhausted && tally.paths() < query.limits().countLimit()) {
            if (search.next()) {
                tally.add(search.start(), search.end());
                proof.add(search.ranks(), search.length() + 1);
            } else {
                exhausted = true;
            }
        }
    }

    private boolean isPageOnly() {
        return query.limits().counting().compareTo(TraceLimits.Counting.ENDS) < 0;
    }

    /** Whether paths are neither shown nor counted one by one. */
    private boolean isWithoutPaths() {
        return query.ranking().count() == 0 && query.limits().countLimit() == 0;
    }

    private TraceCounts counts() {
        TraceCounts all = known == null ? countRest() : known;
        return all.withAtLeast(ranked.tally().paths(), ranked.tally().pairs(), ofPage.counts());
    }

    private TraceCounts countRest() {
        PathCounts counts = new PathCounts(parts, tally, proof, exhausted);
        boolean isWhole = budget.attempt(counts::countRest); // what was counted before a limit stays
        if (isWhole && !exhausted && !isPageOnly()) {
            knownCounts.put(query, counts.counts());
        }
        return counts.counts();
    }

    private ProofTally proofTally() {
        return new ProofTally(parts, new PathProof(parts));
    }

    private TracePath path(PathSearch search, Join join) {
        List<Integer> nodes = new ArrayList<>();
        List<TraceHop> hops = new ArrayList<>();
        for (int i = 0; i <= search.length(); i++) {
            nodes.add(parts.graph().nodes().indexOfRank(search.node(i)));
            if (i > 0) {
                hops.add(hop(search.node(i - 1), search.node(i)));
            }
        }
        return new TracePath(nodes, hops, search.cost(), join);
    }

    private TraceHop hop(int from, int to) {
        Ints byRank = parts.graph().nodes().byRank();
        HopScan scan = parts.scan();
        scan.seek(byRank.get(from), byRank.get(to));
        Bundle bundle = scan.bundle();
        List<Integer> relations = new ArrayList<>();
        for (int relation : scan.relations()) {
            relations.add(relation);
        }
        return new TraceHop(
                relations,
                bundle.confidence(),
                bundle.sources(),
                !bundle.knowsGoods(),
                bundle.factors(),
                bundle.cost());
    }

    private TraceResult result(TraceCounts counts) {
        long wanted = (long) query.ranking().offset() + query.ranking().count();
        List<Cut> cuts = new ArrayList<>();
        budget.cut().ifPresent(cuts::add);
        if (more) {
            cuts.add(new Cut(
                    Cut.Limit.COUNT, "Paths %,d to %,d are shown; more exist.".formatted(firstShown(), wanted)));
        }
        return new TraceResult(page, counts, pageDone, more, cuts, skippedHubs, budget.spent());
    }

    private long firstShown() {
        return query.ranking().offset() + 1L;
    }
}
