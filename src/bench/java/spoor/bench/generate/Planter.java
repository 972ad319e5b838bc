package spoor.bench.generate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import spoor.model.RelationType;

/** Plants needles and cuts into a market. */
final class Planter {

    private static final int[] NEEDLE_HOPS = {6, 7, 8};
    private static final int[] CUT_SIZES = {3, 12, 40};
    /** Ways from each node of a needle that lead into the market, never to the needle's end. */
    private static final int DECOYS = 20;
    /** Suppliers of each gate beside the one of its own. */
    private static final int SUPPLIERS_PER_GATE = 20;

    static final int SUPPLIERS = NEEDLE_HOPS.length + sum(CUT_SIZES);
    static final int WEAPONS = NEEDLE_HOPS.length + CUT_SIZES.length;
    static final int GATES = sum(NEEDLE_HOPS) - NEEDLE_HOPS.length + 2 * sum(CUT_SIZES);
    static final long RELATIONS =
            sum(NEEDLE_HOPS) * (1L + DECOYS) + sum(CUT_SIZES) * (SUPPLIERS_PER_GATE + 4L);

    private final Layout layout;
    private final SplitMix64 random;
    private final Goods goods;
    private final RelationSink sink;
    private final GeneratedRelation relation = new GeneratedRelation();
    private int supplier;
    private int weapon;
    private int gate;

    Planter(Layout layout, GraphSpec spec, SplitMix64 random, RelationSink sink) {
        this.layout = layout;
        this.random = random;
        this.goods = new Goods(random);
        this.sink = sink;
        this.supplier = layout.size(Layer.SUPPLIER) - SUPPLIERS;
        this.weapon = spec.weapons();
    }

    Planted plant() throws IOException {
        List<List<Integer>> needles = new ArrayList<>();
        for (int hops : NEEDLE_HOPS) {
            needles.add(plantNeedle(hops));
        }
        List<Planted.KnownCut> cuts = new ArrayList<>();
        for (int size : CUT_SIZES) {
            cuts.add(plantCut(size));
        }
        return new Planted(needles, cuts);
    }

    private List<Integer> plantNeedle(int hops) throws IOException {
        List<Integer> chain = new ArrayList<>();
        chain.add(layout.index(Layer.SUPPLIER, supplier++));
        for (int i = 1; i < hops; i++) {
            chain.add(layout.index(Layer.GATE, gate++));
        }
        chain.add(layout.index(Layer.WEAPON, weapon++));
        for (int i = 0; i < hops; i++) {
            emit(chain.get(i), chain.get(i + 1), i == hops - 1);
            for (int decoy = 0; decoy < DECOYS; decoy++) {
                emit(chain.get(i), anyOf(Layer.INTERMEDIARY), false);
            }
        }
        return List.copyOf(chain);
    }

    /** suppliers → gates → assemblers → weapon, of which the gates are fewer than the assemblers' ways in. */
    private Planted.KnownCut plantCut(int size) throws IOException {
        int target = layout.index(Layer.WEAPON, weapon++);
        int firstGate = gate;
        gate += 2 * size;
        List<Integer> gates = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int node = layout.index(Layer.GATE, firstGate + i);
            gates.add(node);
            plantGate(node, firstGate + size, size, i);
            emit(layout.index(Layer.GATE, firstGate + size + i), target, true);
        }
        return new Planted.KnownCut(target, List.copyOf(gates));
    }

    private void plantGate(int node, int firstAssembler, int size, int own) throws IOException {
        emit(layout.index(Layer.SUPPLIER, supplier++), node, false);
        for (int i = 0; i < SUPPLIERS_PER_GATE; i++) {
            emit(anyOf(Layer.SUPPLIER), node, false);
        }
        emit(node, layout.index(Layer.GATE, firstAssembler + own), false);
        emit(node, layout.index(Layer.GATE, firstAssembler + random.below(size)), false);
    }

    private int anyOf(Layer layer) {
        int size = layer == Layer.SUPPLIER ? layout.size(layer) - SUPPLIERS : layout.size(layer);
        return layout.index(layer, random.below(size));
    }

    private void emit(int from, int to, boolean makes) throws IOException {
        relation.from = from;
        relation.to = to;
        RelationType type = makes ? RelationType.MANUFACTURES : RelationType.SUPPLIES;
        goods.fill(relation, type, goods.drawDay(), random.below(Goods.SECTORS));
        relation.confidence = 2;
        sink.accept(relation);
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }
}
