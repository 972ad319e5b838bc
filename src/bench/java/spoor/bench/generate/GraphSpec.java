package spoor.bench.generate;

import java.util.Locale;

/**
 * Which graph to make. The same spec makes the same bytes on every machine.
 *
 * @param name what its files are called
 * @param relations how many relations, planted ones included
 * @param weapons how many weapon systems, planted ones not included
 * @param seed of all randomness
 * @param preset what the graph looks like
 */
public record GraphSpec(String name, long relations, int weapons, long seed, Preset preset) {

    /** The seed of all published figures. */
    public static final long SEED = 42;

    /** What a graph looks like. */
    public enum Preset {
        /** The shape of trade: layers, heavy-tailed degrees, repeated shipments. */
        MARKET,
        /** A market with a clique of traders, a freight forwarder that knows everybody and long chains of owners. */
        ADVERSARIAL
    }

    public GraphSpec {
        if (relations < 40_000 || relations > 400_000_000L) {
            throw new IllegalArgumentException("relations = " + relations);
        }
    }

    /** One of the sizes {@code XS, S, M, L, XL, XXL}; a trailing {@code -adversarial} chooses the other preset. */
    public static GraphSpec named(String name) {
        String[] parts = name.split("-", 2);
        Preset preset = parts.length == 1 ? Preset.MARKET : Preset.valueOf(parts[1].toUpperCase(Locale.ROOT));
        return switch (parts[0]) {
            case "XS" -> new GraphSpec(name, 40_000, 30, SEED, preset);
            case "S" -> new GraphSpec(name, 100_000, 100, SEED, preset);
            case "M" -> new GraphSpec(name, 1_000_000, 300, SEED, preset);
            case "L" -> new GraphSpec(name, 10_000_000, 600, SEED, preset);
            case "XL" -> new GraphSpec(name, 100_000_000, 1_000, SEED, preset);
            case "XXL" -> new GraphSpec(name, 300_000_000, 1_500, SEED, preset);
            default -> throw new IllegalArgumentException("No size '" + name + "'; use XS, S, M, L, XL or XXL");
        };
    }

    /** Nodes, planted ones included. */
    public int nodes() {
        return (int) (relations / 4);
    }
}
