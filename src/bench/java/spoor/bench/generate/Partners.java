package spoor.bench.generate;

import java.util.EnumMap;
import java.util.Map;

/** Draws who trades with whom: few firms trade much, and most partners are of one sector. */
final class Partners {

    /** Exponents of the tails of out- and in-degree, those of a million Japanese firms. */
    private static final double GAMMA_OUT = 2.26;

    private static final double GAMMA_IN = 2.35;
    private static final int SAME_SECTOR_PERMILLE = 600;
    /** A prime: spreads the ranks of buyers, so that who sells much need not buy much. */
    private static final long STRIDE = 2_654_435_761L;

    private final SplitMix64 random;
    private final Map<Layer, Integer> sizes = new EnumMap<>(Layer.class);
    private final Map<Layer, PowerLaw> sellers = new EnumMap<>(Layer.class);
    private final Map<Layer, PowerLaw> buyers = new EnumMap<>(Layer.class);
    private final Map<Layer, PowerLaw> sectorBuyers = new EnumMap<>(Layer.class);

    Partners(SplitMix64 random) {
        this.random = random;
    }

    void add(Layer layer, int size) {
        sizes.put(layer, size);
        sellers.put(layer, new PowerLaw(size, GAMMA_OUT));
        buyers.put(layer, new PowerLaw(size, GAMMA_IN));
        sectorBuyers.put(layer, new PowerLaw(Math.max(1, size / Goods.SECTORS), GAMMA_IN));
    }

    int drawSeller(Layer layer) {
        return get(sellers, layer).draw(random);
    }

    int drawBuyer(Layer layer, int sector) {
        int size = get(sizes, layer);
        if (size < Goods.SECTORS || !random.chance(SAME_SECTOR_PERMILLE)) {
            return spread(get(buyers, layer).draw(random), size);
        }
        return drawPeer(layer, sector);
    }

    /** A node of this sector. */
    int drawPeer(Layer layer, int sector) {
        int inSector = get(sizes, layer) / Goods.SECTORS;
        if (inSector == 0) {
            return spread(get(buyers, layer).draw(random), get(sizes, layer));
        }
        return spread(get(sectorBuyers, layer).draw(random), inSector) * Goods.SECTORS + sector;
    }

    static int sector(int offset) {
        return offset % Goods.SECTORS;
    }

    private static int spread(int rank, int size) {
        return (int) ((rank + 1) * STRIDE % size);
    }

    private static <T> T get(Map<Layer, T> map, Layer layer) {
        T found = map.get(layer);
        if (found == null) {
            throw new IllegalArgumentException("No partners in layer " + layer);
        }
        return found;
    }
}
