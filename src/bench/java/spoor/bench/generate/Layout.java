package spoor.bench.generate;

/**
 * Which nodes there are. A node has a place (grouped by layer, so that partners are easy to draw) and an index (a
 * random permutation of the places, so that no program gains from an accidental order).
 */
@SuppressWarnings("EnumOrdinal") // files, masks and the kernel number layers and types
final class Layout {

    private final long seed;
    private final int[] starts = new int[Layer.values().length + 1];
    private final int[] indexes;

    Layout(GraphSpec spec, int plantedSuppliers, int plantedWeapons, int gates) {
        seed = spec.seed();
        int nodes = spec.nodes();
        int[] sizes = new int[Layer.values().length];
        int used = spec.weapons() + plantedWeapons + gates;
        for (Layer layer : Layer.values()) {
            sizes[layer.ordinal()] = (int) ((long) nodes * layer.permille() / 1000);
            used += sizes[layer.ordinal()];
        }
        sizes[Layer.SUPPLIER.ordinal()] += plantedSuppliers;
        sizes[Layer.WEAPON.ordinal()] = spec.weapons() + plantedWeapons;
        sizes[Layer.GATE.ordinal()] = gates;
        sizes[Layer.OWNER.ordinal()] = nodes - used - plantedSuppliers;
        for (int i = 0; i < sizes.length; i++) {
            starts[i + 1] = starts[i] + sizes[i];
        }
        indexes = permute(nodes, new SplitMix64(seed ^ 0x5EED));
    }

    private static int[] permute(int nodes, SplitMix64 random) {
        int[] indexes = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            int j = random.below(i + 1);
            indexes[i] = indexes[j];
            indexes[j] = i;
        }
        return indexes;
    }

    int nodes() {
        return indexes.length;
    }

    int size(Layer layer) {
        return starts[layer.ordinal() + 1] - starts[layer.ordinal()];
    }

    /** The index of the node at an offset within a layer. */
    int index(Layer layer, int offset) {
        return indexes[starts[layer.ordinal()] + offset];
    }

    /** Hands over each node's index, layer and country; suppliers from {@code chineseFrom} on are all Chinese. */
    void forEach(int chineseFrom, NodeSink sink) {
        for (Layer layer : Layer.values()) {
            Countries countries = layer.countries();
            for (int offset = 0; offset < size(layer); offset++) {
                int index = index(layer, offset);
                boolean planted = layer == Layer.SUPPLIER && offset >= chineseFrom;
                int percent = (int) Long.remainderUnsigned(SplitMix64.hash(seed, index), 100);
                sink.accept(index, layer, planted ? "CN" : countries.pick(percent));
            }
        }
    }

    /** Takes nodes. */
    interface NodeSink {
        void accept(int index, Layer layer, String country);
    }
}
