package spoor.bench.generate;

import java.io.IOException;
import spoor.model.RelationType;

/** The bulk of a graph: who supplies, makes, owns and knows whom. */
@SuppressWarnings("EnumOrdinal") // files, masks and the kernel number layers and types
final class Market {

    /** Kinds of ties with their share of the relations in thousandths. */
    private enum Kind {
        SUPPLIER_SELLS(470, true),
        INTERMEDIARY_SELLS(200, true),
        IMPORTER_SELLS(90, true),
        MANUFACTURER_SELLS(30, true),
        SUPPLIER_MAKES(55, false),
        COMPONENT_USED(15, false),
        OWNER_OWNS(90, false),
        WEAPON_MADE(15, false),
        ALIKE(35, false);

        private final int permille;
        private final boolean repeats;

        Kind(int permille, boolean repeats) {
            this.permille = permille;
            this.repeats = repeats;
        }
    }

    private static final int MOST_REPEATS = 1_000;
    /** The mean of {@link #drawRepeats}, by which kinds that repeat are drawn less often. */
    private static final double MEAN_REPEATS = 1.644;

    private static final Layer[] COMPANIES = {
        Layer.SUPPLIER, Layer.INTERMEDIARY, Layer.IMPORTER, Layer.MANUFACTURER
    };

    private final Layout layout;
    private final SplitMix64 random;
    private final Goods goods;
    private final Partners partners;
    private final GeneratedRelation relation = new GeneratedRelation();
    private final double[] upTo = new double[Kind.values().length];

    private Layer fromLayer = Layer.SUPPLIER;
    private Layer toLayer = Layer.SUPPLIER;
    private int day;
    private int sectorOfSeller;

    Market(Layout layout, int suppliers, int weapons, SplitMix64 random) {
        this.layout = layout;
        this.random = random;
        this.goods = new Goods(random);
        this.partners = new Partners(random);
        partners.add(Layer.SUPPLIER, suppliers);
        partners.add(Layer.WEAPON, weapons);
        for (Layer layer : new Layer[] {
            Layer.INTERMEDIARY, Layer.IMPORTER, Layer.MANUFACTURER, Layer.COMPONENT, Layer.OWNER
        }) {
            partners.add(layer, layout.size(layer));
        }
        sumShares();
    }

    private void sumShares() {
        double sum = 0;
        for (Kind kind : Kind.values()) {
            sum += kind.repeats ? kind.permille / MEAN_REPEATS : kind.permille;
            upTo[kind.ordinal()] = sum;
        }
    }

    /** Emits exactly so many relations. */
    void emit(long count, RelationSink sink) throws IOException {
        long left = count;
        while (left > 0) {
            Kind kind = drawKind();
            day = goods.drawDay();
            RelationType type = drawLayers(kind);
            if (drawEnds(kind)) {
                left -= emitRepeats(type, kind.repeats ? Math.min(left, drawRepeats()) : 1, sink);
            }
        }
    }

    private Kind drawKind() {
        double draw = random.unit() * upTo[upTo.length - 1];
        int i = 0;
        while (draw >= upTo[i]) {
            i++;
        }
        return Kind.values()[i];
    }

    private RelationType drawLayers(Kind kind) {
        return switch (kind) {
            case SUPPLIER_SELLS -> layers(Layer.SUPPLIER, drawBuyerOfSupplier(), RelationType.SUPPLIES);
            case INTERMEDIARY_SELLS ->
                layers(Layer.INTERMEDIARY, either(750, Layer.IMPORTER, Layer.INTERMEDIARY), RelationType.SUPPLIES);
            case IMPORTER_SELLS ->
                layers(Layer.IMPORTER, either(800, Layer.MANUFACTURER, Layer.IMPORTER), RelationType.SUPPLIES);
            case MANUFACTURER_SELLS -> layers(Layer.MANUFACTURER, Layer.MANUFACTURER, RelationType.SUPPLIES);
            case SUPPLIER_MAKES -> layers(Layer.SUPPLIER, Layer.COMPONENT, makesOrTrades());
            case COMPONENT_USED ->
                layers(Layer.COMPONENT, either(600, Layer.COMPONENT, Layer.WEAPON), RelationType.USED_IN);
            case OWNER_OWNS -> layers(Layer.OWNER, COMPANIES[drawCompanyLayer()], RelationType.OWNS);
            case WEAPON_MADE -> layers(Layer.MANUFACTURER, Layer.WEAPON, RelationType.MANUFACTURES);
            case ALIKE -> alike(COMPANIES[drawCompanyLayer()]);
        };
    }

    private RelationType layers(Layer from, Layer to, RelationType type) {
        fromLayer = from;
        toLayer = to;
        return type;
    }

    private RelationType alike(Layer layer) {
        return layers(layer, layer, RelationType.ASSOCIATED_WITH);
    }

    /** Direct sales to Russia were common before the invasion; afterwards most goods go through third countries. */
    private Layer drawBuyerOfSupplier() {
        if (random.chance(day < Goods.INVASION ? 400 : 150)) {
            return Layer.IMPORTER;
        }
        return either(900, Layer.INTERMEDIARY, Layer.SUPPLIER);
    }

    private RelationType makesOrTrades() {
        return random.chance(700) ? RelationType.MANUFACTURES : RelationType.TRADES;
    }

    private Layer either(int permille, Layer first, Layer second) {
        return random.chance(permille) ? first : second;
    }

    private int drawCompanyLayer() {
        int draw = random.below(850);
        return draw < 400 ? 0 : draw < 650 ? 1 : draw < 800 ? 2 : 3;
    }

    private boolean drawEnds(Kind kind) {
        int from = partners.drawSeller(fromLayer);
        int sector = Partners.sector(from);
        int to = kind == Kind.ALIKE ? partners.drawPeer(toLayer, sector) : partners.drawBuyer(toLayer, sector);
        relation.from = layout.index(fromLayer, from);
        relation.to = layout.index(toLayer, to);
        sectorOfSeller = sector;
        return relation.from != relation.to;
    }

    private long emitRepeats(RelationType type, long repeats, RelationSink sink) throws IOException {
        for (long i = 0; i < repeats; i++) {
            goods.fill(relation, type, i == 0 ? day : goods.drawDay(), sectorOfSeller);
            sink.accept(relation);
        }
        return repeats;
    }

    /** Heavy-tailed: at least x with probability 1/x². */
    private int drawRepeats() {
        return (int) Math.min(MOST_REPEATS, 1 / StrictMath.sqrt(1 - random.unit()));
    }
}
