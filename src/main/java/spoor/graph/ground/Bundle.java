package spoor.graph.ground;

import java.util.Arrays;
import spoor.graph.HopFactors;
import spoor.graph.array.Ints;
import spoor.graph.supply.RelationWord;
import spoor.graph.supply.SupplyGraph;

/**
 * The qualifying relations of one hop and what they amount to. Reused for many hops.
 *
 * <pre>
 *   place   [ . . .      where each relation of the bundle stands in Relations
 *   verdict [ . . .      see Qualifier
 * </pre>
 */
public final class Bundle {

    private final SupplyGraph graph;
    private final Ints words;
    private final Ints sourceSets;
    private final Qualifier qualifier;
    private final boolean goodsAsked;
    private final OriginCount origins;

    private int[] place = new int[16];
    private int[] verdict = new int[16];
    private int count;
    private int word;
    private int sources;
    private boolean fits;

    Bundle(SupplyGraph graph, Qualifier qualifier) {
        this.graph = graph;
        this.words = graph.relations().word();
        this.sourceSets = graph.relations().sources();
        this.qualifier = qualifier;
        this.goodsAsked = !qualifier.fit().any();
        this.origins = new OriginCount(graph, qualifier.shared());
    }

    void clear() {
        count = 0;
    }

    void add(int relationPlace, int relationVerdict) {
        if (count == place.length) {
            place = Arrays.copyOf(place, count * 2);
            verdict = Arrays.copyOf(verdict, count * 2);
        }
        place[count] = relationPlace;
        verdict[count++] = relationVerdict;
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
        if (atComponent) {
            word |= RelationWord.STATES;
        }
        fits = goodsAsked && (atComponent ? componentFitsDirectly(node, other) : someFitsDirectly());
        return sources >= qualifier.minSources();
    }

    int count() {
        return count;
    }

    int goods(int i) {
        return graph.relations().goods().get(place[i]);
    }

    int period(int i) {
        return graph.relations().period().get(place[i]);
    }

    int place(int i) {
        return place[i];
    }

    public int confidence() {
        return RelationWord.confidence(word);
    }

    public int sources() {
        return sources;
    }

    public boolean knowsGoods() {
        return RelationWord.knowsGoods(word);
    }

    /** Whether the hop states goods that were asked for, otherwise than by containing them. */
    boolean fits() {
        return fits;
    }

    public HopFactors factors() {
        return HopCost.factors(word, sources);
    }

    public int cost() {
        return HopCost.of(word, sources);
    }

    private boolean isComponent(int node) {
        return graph.nodes().isComponent(node);
    }

    private boolean componentFits(int node, int other) {
        return (isComponent(node) && qualifier.fit().isTolerated(index(node)))
                || (isComponent(other) && qualifier.fit().isTolerated(index(other)));
    }

    private boolean componentFitsDirectly(int node, int other) {
        return isDirectComponent(node) || isDirectComponent(other);
    }

    private boolean isDirectComponent(int node) {
        return isComponent(node) && qualifier.fit().isDirect(index(node));
    }

    private int index(int node) {
        return graph.nodes().index().get(node);
    }

    /** Takes out the relations whose goods do not fit; false if none is left. */
    private boolean keepFitting() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if ((verdict[i] & Qualifier.GOODS) != 0) {
                place[kept] = place[i];
                verdict[kept++] = verdict[i];
            }
        }
        count = kept;
        return kept > 0;
    }

    private boolean someFitsDirectly() {
        int together = 0;
        for (int i = 0; i < count; i++) {
            together |= verdict[i];
        }
        return (together & Qualifier.FITS) != 0;
    }

    /** Makes one word of those of the relations: the best of each, and all sources together. */
    private void sumUp() {
        word = words.get(place[0]);
        boolean alike = RelationWord.sources(word) < RelationWord.MANY && !origins.isShared();
        for (int i = 1; i < count; i++) {
            word = RelationWord.best(word, words.get(place[i]));
            alike = alike && sourceSet(i) == sourceSet(0);
        }
        sources = alike ? RelationWord.sources(word) : origins.of(place, count);
    }

    private int sourceSet(int i) {
        return sourceSets.get(place[i]);
    }
}
