package spoor.graph;

import java.util.Arrays;

/**
 * The qualifying relations of one hop and what they amount to. Reused for many hops.
 *
 * <pre>
 *   profile [ . . .      of each relation in the bundle
 *   period  [ . . .
 *   place   [ . . .      its position in the out adjacency; -1 - k: the k-th of the run in the opposite row
 * </pre>
 */
final class Bundle {

    private final SupplyGraph graph;
    private final Qualifier qualifier;
    private final boolean goodsAsked;

    private int[] profile = new int[16];
    private int[] period = new int[16];
    private int[] place = new int[16];
    private int[] union = new int[16];
    private int count;
    private int verdicts;
    private int confidence;
    private int recency;
    private int sources;
    private boolean states;
    private boolean fits;

    Bundle(SupplyGraph graph, Qualifier qualifier) {
        this.graph = graph;
        this.qualifier = qualifier;
        this.goodsAsked = !qualifier.fit().any();
    }

    void clear() {
        count = 0;
    }

    void add(int relationProfile, int verdict, int relationPeriod, int relationPlace) {
        if (count == profile.length) {
            grow();
        }
        profile[count] = relationProfile;
        period[count] = relationPeriod;
        place[count++] = relationPlace;
    }

    /** Sums up the bundle; false if the hop does not exist. */
    boolean close(int node, int other) {
        if (count == 0) {
            return false;
        }
        boolean atComponent = isComponent(node) || isComponent(other);
        if (goodsAsked && !(atComponent ? componentFits(node, other) : keepFitting())) {
            return false;
        }
        sumUp();
        states = atComponent || (verdicts & Qualifier.STATES) != 0;
        fits = atComponent ? componentFitsDirectly(node, other) : (verdicts & Qualifier.FITS) != 0;
        return sources >= qualifier.minSources();
    }

    int count() {
        return count;
    }

    int profile(int i) {
        return profile[i];
    }

    int period(int i) {
        return period[i];
    }

    int place(int i) {
        return place[i];
    }

    int confidence() {
        return confidence;
    }

    int sources() {
        return sources;
    }

    boolean statesGoods() {
        return states;
    }

    /** Whether the hop states goods that were asked for, otherwise than by containing them. */
    boolean fits() {
        return fits;
    }

    int cost() {
        return HopCost.of(confidence, sources, recency, states);
    }

    private boolean isComponent(int node) {
        return Bits.has(graph.nodes().component(), node);
    }

    private boolean componentFits(int node, int other) {
        return (isComponent(node) && qualifier.fit().isTolerated(outer(node)))
                || (isComponent(other) && qualifier.fit().isTolerated(outer(other)));
    }

    private boolean componentFitsDirectly(int node, int other) {
        return goodsAsked && (isDirectComponent(node) || isDirectComponent(other));
    }

    private boolean isDirectComponent(int node) {
        return isComponent(node) && qualifier.fit().isDirect(outer(node));
    }

    private int outer(int node) {
        return graph.nodes().outer()[node];
    }

    /** Takes out the relations whose goods do not fit; false if none is left. */
    private boolean keepFitting() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if ((qualifier.verdict(profile[i]) & Qualifier.GOODS) != 0) {
                profile[kept] = profile[i];
                period[kept] = period[i];
                place[kept++] = place[i];
            }
        }
        count = kept;
        return kept > 0;
    }

    private void sumUp() {
        ProfileTable profiles = graph.profiles();
        int first = profile[0];
        verdicts = qualifier.verdict(first);
        confidence = profiles.confidence(first);
        recency = profiles.recency(first);
        boolean alike = true;
        for (int i = 1; i < count; i++) {
            int p = profile[i];
            verdicts |= qualifier.verdict(p);
            confidence = Math.max(confidence, profiles.confidence(p));
            recency = Math.max(recency, profiles.recency(p));
            alike &= p == first || profiles.sources(p) == profiles.sources(first);
        }
        sources = alike ? profiles.sourceCount(first, graph.sources()) : countUnion();
    }

    private int countUnion() {
        SetPool pool = graph.sources();
        int size = 0;
        for (int i = 0; i < count; i++) {
            int set = graph.profiles().sources(profile[i]);
            if (size + pool.size(set) > union.length) {
                union = Arrays.copyOf(union, (size + pool.size(set)) * 2);
            }
            for (int at = pool.start(set); at < pool.end(set); at++) {
                union[size++] = pool.at(at);
            }
        }
        Arrays.sort(union, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            distinct += i == 0 || union[i] != union[i - 1] ? 1 : 0;
        }
        return distinct;
    }

    private void grow() {
        profile = Arrays.copyOf(profile, count * 2);
        period = Arrays.copyOf(period, count * 2);
        place = Arrays.copyOf(place, count * 2);
    }
}
