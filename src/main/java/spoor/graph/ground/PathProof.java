package spoor.graph.ground;

import java.util.Arrays;
import spoor.graph.EndUses;
import spoor.graph.Join;
import spoor.graph.ProofRules;
import spoor.graph.supply.SetPool;
import spoor.graph.supply.SupplyGraph;

/**
 * Judges what a path rests on: how it is joined (see {@link Join}), and on how many independent sources its thinnest hop.
 * One a run.
 */
public final class PathProof {

    private static final Join[] JOINS = Join.values();
    private static final int END = -1;

    private final SupplyGraph graph;
    private final HopScan scan;
    private final ProofRules rules;
    private final PartChains chains;
    private int end;
    private int[] toEnd = new int[0];
    private int sources;

    public PathProof(TraceParts parts) {
        ProofRules known = parts.query().proof().rules();
        this.graph = parts.graph();
        this.scan = parts.scan();
        this.rules = known == null ? ProofRules.none(graph.nodeCount()) : known;
        this.chains = new PartChains(graph, rules, parts.budget());
    }

    /** How the path along these nodes (ranks), the first {@code count} of the array, is joined. */
    public Join join(int[] nodes, int count) {
        end = graph.nodes().indexOfRank(nodes[count - 1]);
        toEnd = chains.leadingTo(end);
        sources = Integer.MAX_VALUE;
        int worst = 0;
        for (int i = 0; i + 1 < count; i++) {
            int onward = i + 2 < count ? inner(nodes[i + 2]) : END;
            worst = Math.max(worst, hop(inner(nodes[i]), inner(nodes[i + 1]), onward));
        }
        return JOINS[worst];
    }

    /** The independent sources of the thinnest hop of the path that was judged last; one at least. */
    public int leastSources() {
        return sources;
    }

    public ProofRules rules() {
        return rules;
    }

    private int inner(int rank) {
        return graph.nodes().byRank().get(rank);
    }

    private int index(int node) {
        return graph.nodes().index().get(node);
    }

    private int hop(int from, int to, int onward) {
        scan.seek(from, to);
        sources = Math.min(sources, Math.max(1, scan.bundle().sources()));
        if (!rules.companies().contains(index(to))) {
            return partOf();
        }
        return onward == END ? Join.STATED.rank() : into(from, to, onward);
    }

    /** Of the hop at hand, by which a component may go into something. */
    private int partOf() {
        boolean isPart = false;
        Bundle bundle = scan.bundle();
        for (int i = 0; i < bundle.count(); i++) {
            if (chains.isOf(bundle.place(i), rules.types().partOf())) {
                isPart = true;
                if (rules.uses().statesEnds(relation(bundle.place(i)))) {
                    return Join.STATED.rank();
                }
            }
        }
        return (isPart ? Join.OPEN : Join.STATED).rank();
    }

    /** Of the hop at hand, into a company from which the path goes on. */
    private int into(int from, int company, int onward) {
        boolean namesNothing = false;
        Bundle bundle = scan.bundle();
        EndUses uses = rules.uses();
        for (int i = 0; i < bundle.count(); i++) {
            int named = uses.find(relation(bundle.place(i)));
            if ((named >= 0 && uses.names(named, end)) || leads(bundle.place(i), from)) {
                return Join.STATED.rank();
            }
            namesNothing |= named < 0 || !rules.weapons().contains(end);
        }
        if (!namesNothing) {
            return Join.OTHER_USE.rank();
        }
        return (isOnlyMaker(company, onward) ? Join.ONLY_MAKER : Join.OPEN).rank();
    }

    /** Whether documents state how the goods of a relation go into the end. */
    private boolean leads(int place, int from) {
        if (chains.isOf(place, rules.types().importedBy()) && isLeading(index(from))) {
            return true;
        }
        SetPool sets = graph.goods().sets();
        int goods = graph.relations().goods().get(place);
        for (int i = sets.start(goods); i < sets.end(goods); i++) {
            if (isLeading(sets.at(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLeading(int good) {
        return Arrays.binarySearch(toEnd, good) >= 0;
    }

    private boolean isOnlyMaker(int company, int onward) {
        scan.seek(company, onward);
        Bundle bundle = scan.bundle();
        for (int i = 0; i < bundle.count(); i++) {
            if (chains.isOf(bundle.place(i), rules.types().makes())) {
                return chains.leadsOnlyTo(company, end);
            }
        }
        return false;
    }

    private int relation(int place) {
        return graph.relations().index().get(place);
    }
}
