package spoor.graph.ground;

import java.util.Set;
import spoor.graph.RelationFilter;
import spoor.graph.SharedOrigins;
import spoor.graph.array.Ints;
import spoor.graph.supply.Days;
import spoor.graph.supply.RelationWord;
import spoor.graph.supply.Relations;
import spoor.graph.supply.SupplyGraph;

/**
 * Judges relations by what stands beside them. One a run.
 *
 * <pre>
 *   byKind  [type and confidence]   ALONG and AGAINST as the type has them; 0: does not qualify
 *   byGoods [goods set]             0 = not judged yet, else KNOWN and GOODS and FITS; only if goods are asked for
 *
 *   ALONG    2         qualifies in its direction, but for goods
 *   AGAINST  4         qualifies against its direction, but for goods
 *   GOODS    8         states no goods, or some that fit
 *   FITS     16        states goods that fit directly
 *   STATES   32        states goods
 * </pre>
 */
public final class Qualifier {

    public static final int ALONG = 2;
    public static final int AGAINST = 4;
    static final int GOODS = 8;
    static final int FITS = 16;
    static final int STATES = 32;

    private static final int KNOWN = 1;

    private final Relations relations;
    private final Ints words;
    private final RelationFilter filter;
    private final GoodsFit fit;
    private final byte[] byKind = new byte[RelationWord.KINDS];
    private final byte[] byGoods;
    private final Set<Integer> datasets;
    private final boolean anyDataset;
    private final boolean anyGoods;
    private final boolean anyDay;
    private final boolean anyValue;
    private final int firstDay;
    private final int lastDay;

    Qualifier(SupplyGraph graph, RelationFilter filter, GoodsFit fit) {
        this.relations = graph.relations();
        this.words = relations.word();
        this.filter = filter;
        this.fit = fit;
        this.byGoods = new byte[fit.any() ? 0 : graph.goods().sets().count()];
        this.datasets = filter.datasets();
        this.anyDataset = datasets.isEmpty();
        this.anyGoods = fit.any();
        this.anyDay = filter.window().isOpen();
        this.anyValue = filter.value().isNone();
        int window = Days.pack(filter.window().first(), filter.window().last());
        this.firstDay = Days.first(window);
        this.lastDay = Days.last(window);
        for (int kind = 0; kind < byKind.length; kind++) {
            boolean sure = RelationWord.confidence(kind) >= filter.minConfidence();
            byKind[kind] = (byte) (sure ? direction(RelationWord.type(kind)) : 0);
        }
    }

    GoodsFit fit() {
        return fit;
    }

    SharedOrigins shared() {
        return filter.shared();
    }

    int minSources() {
        return filter.minSources();
    }

    public boolean bothWays() {
        return (filter.bothWays() & filter.types()) != 0;
    }

    /** What the relation at a place is good for; without its date and worth. */
    int verdict(int place) {
        int word = words.get(place);
        int verdict = byKind[RelationWord.kind(word)];
        if (verdict == 0 || !(anyDataset || datasets.contains(RelationWord.dataset(word)))) {
            return 0;
        }
        if (!RelationWord.statesGoods(word)) {
            return verdict | GOODS;
        }
        return verdict | STATES | (anyGoods ? GOODS : goodsVerdict(place));
    }

    /** Whether threads may share it: what it learns of goods, if they matter, is for one. */
    boolean isForMany() {
        return anyGoods;
    }

    /** Whether a hop exists as soon as one of its relations {@link #makesHop}. */
    public boolean isSingle() {
        return anyGoods && filter.minSources() <= 1;
    }

    /** Whether the relation alone makes a hop in a direction, where goods do not matter. */
    public boolean makesHop(int place, int direction) {
        return (verdict(place) & direction) != 0
                && RelationWord.sources(words.get(place)) >= filter.minSources()
                && meetsWindow(place)
                && meetsValue(place);
    }

    boolean meetsWindow(int place) {
        if (anyDay) {
            return true;
        }
        int period = relations.period().get(place);
        if (period == 0) {
            return filter.window().undatedPass();
        }
        return Days.first(period) <= lastDay && Days.last(period) >= firstDay;
    }

    boolean meetsValue(int place) {
        if (anyValue) {
            return true;
        }
        double value = relations.worth().get(place);
        return Double.isNaN(value)
                ? filter.value().unstatedPass()
                : value >= filter.value().least();
    }

    private int goodsVerdict(int place) {
        int goods = relations.goods().get(place);
        if (byGoods[goods] == 0) {
            int tolerated = fit.statesTolerated(goods) ? GOODS : 0;
            byGoods[goods] = (byte) (KNOWN | tolerated | (fit.statesDirect(goods) ? FITS : 0));
        }
        return byGoods[goods] & ~KNOWN;
    }

    private int direction(int type) {
        if ((filter.types() >>> type & 1) == 0) {
            return 0;
        }
        return (filter.bothWays() >>> type & 1) != 0 ? ALONG | AGAINST : ALONG;
    }
}
