package spoor.bench.generate;

import java.io.IOException;
import spoor.model.RelationType;

/** What hurts naive searches: a clique, a node that everybody ships through, ownership that goes on and on. */
final class Adversary {

    private static final int MOST_TRADERS = 200;
    private static final int MOST_DEGREE = 1_000_000;
    private static final int CHAINS = 10;
    private static final int MOST_CHAIN = 1_000;

    private final Layout layout;
    private final SplitMix64 random;
    private final Goods goods;
    private final RelationSink sink;
    private final GeneratedRelation relation = new GeneratedRelation();
    private final int traders;
    private final int degree;
    private final int chain;

    Adversary(Layout layout, GraphSpec spec, SplitMix64 random, RelationSink sink) {
        this.layout = layout;
        this.random = random;
        this.goods = new Goods(random);
        this.sink = sink;
        this.traders = (int) Math.min(MOST_TRADERS, Math.sqrt(spec.relations() / 10.0));
        this.degree = (int) Math.min(MOST_DEGREE, spec.relations() / 4) & ~1;
        this.chain = (int) Math.min(MOST_CHAIN, spec.relations() / 200);
    }

    /** How many relations it adds. */
    long relations() {
        return (long) traders * (traders - 1) + degree + (long) CHAINS * chain;
    }

    void emit() throws IOException {
        emitClique();
        emitForwarder();
        emitChains();
    }

    private void emitClique() throws IOException {
        for (int i = 0; i < traders; i++) {
            for (int j = 0; j < traders; j++) {
                if (i != j) {
                    emit(layout.index(Layer.INTERMEDIARY, 1 + i), layout.index(Layer.INTERMEDIARY, 1 + j));
                }
            }
        }
    }

    private void emitForwarder() throws IOException {
        int forwarder = layout.index(Layer.INTERMEDIARY, 0);
        for (int i = 0; i < degree / 2; i++) {
            emit(layout.index(Layer.SUPPLIER, i % (layout.size(Layer.SUPPLIER) - Planter.SUPPLIERS)), forwarder);
            emit(forwarder, layout.index(Layer.IMPORTER, i % layout.size(Layer.IMPORTER)));
        }
    }

    private void emitChains() throws IOException {
        int companies = layout.size(Layer.INTERMEDIARY);
        for (int c = 0; c < CHAINS; c++) {
            int at = random.below(companies);
            for (int i = 0; i < chain; i++) {
                int next = (at + 1) % companies;
                emit(layout.index(Layer.INTERMEDIARY, at), layout.index(Layer.INTERMEDIARY, next), RelationType.OWNS);
                at = next;
            }
        }
    }

    private void emit(int from, int to) throws IOException {
        emit(from, to, RelationType.SUPPLIES);
    }

    private void emit(int from, int to, RelationType type) throws IOException {
        relation.from = from;
        relation.to = to;
        goods.fill(relation, type, goods.drawDay(), random.below(Goods.SECTORS));
        sink.accept(relation);
    }
}
