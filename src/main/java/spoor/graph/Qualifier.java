package spoor.graph;

/**
 * Judges relations: whole profiles once each, periods and worth one by one. One a run.
 *
 * <pre>
 *   verdict[profile]   0 = not judged yet
 *   KNOWN    1         judged
 *   ALONG    2         qualifies in its direction, but for goods
 *   AGAINST  4         qualifies against its direction, but for goods
 *   GOODS    8         states no goods, or some that fit
 *   FITS     16        states goods that fit directly
 *   STATES   32        states goods
 * </pre>
 */
final class Qualifier {

    static final int ALONG = 2;
    static final int AGAINST = 4;
    static final int GOODS = 8;
    static final int FITS = 16;
    static final int STATES = 32;

    private static final int KNOWN = 1;

    private final SupplyGraph graph;
    private final RelationFilter filter;
    private final GoodsFit fit;
    private final byte[] verdict;
    private final boolean anyDay;
    private final boolean anyValue;
    private final int firstDay;
    private final int lastDay;

    Qualifier(SupplyGraph graph, RelationFilter filter, GoodsFit fit) {
        this.graph = graph;
        this.filter = filter;
        this.fit = fit;
        this.verdict = new byte[graph.profiles().count()];
        this.anyDay = filter.window().isOpen();
        this.anyValue = filter.value().isNone();
        int window = Days.pack(filter.window().first(), filter.window().last());
        this.firstDay = Days.first(window);
        this.lastDay = Days.last(window);
    }

    GoodsFit fit() {
        return fit;
    }

    int minSources() {
        return filter.minSources();
    }

    boolean bothWays() {
        return (filter.bothWays() & filter.types()) != 0;
    }

    boolean anyValue() {
        return anyValue;
    }

    int verdict(int profile) {
        int known = verdict[profile];
        return known != 0 ? known : judge(profile);
    }

    boolean meetsWindow(int period) {
        if (anyDay) {
            return true;
        }
        if (period == 0) {
            return filter.window().undatedPass();
        }
        return Days.first(period) <= lastDay && Days.last(period) >= firstDay;
    }

    boolean meetsValue(double value) {
        return Double.isNaN(value)
                ? filter.value().unstatedPass()
                : value >= filter.value().least();
    }

    private int judge(int profile) {
        ProfileTable profiles = graph.profiles();
        int judged = KNOWN | (qualifies(profile) ? direction(profiles.type(profile)) : 0);
        int goods = profiles.goods(profile);
        if (goods != 0) {
            judged |= STATES;
            judged |= fit.any() || fit.statesTolerated(goods) ? GOODS : 0;
            judged |= !fit.any() && fit.statesDirect(goods) ? FITS : 0;
        } else {
            judged |= GOODS;
        }
        verdict[profile] = (byte) judged;
        return judged;
    }

    private boolean qualifies(int profile) {
        ProfileTable profiles = graph.profiles();
        return profiles.confidence(profile) >= filter.minConfidence()
                && (filter.datasets().isEmpty() || filter.datasets().contains(profiles.dataset(profile)));
    }

    private int direction(int type) {
        if ((filter.types() >>> type & 1) == 0) {
            return 0;
        }
        return (filter.bothWays() >>> type & 1) != 0 ? ALONG | AGAINST : ALONG;
    }
}
