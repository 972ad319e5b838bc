package spoor.bench.generate;

/**
 * Draws ranks {@code 0..size-1} with weight (rank + shift)^(-1/(γ-1)), so that degrees have a tail of exponent γ.
 *
 * <p>The shift keeps the greatest hub from growing with the graph: max(5, size / 10,000). StrictMath, because a rank
 * must not differ between machines.
 */
final class PowerLaw {

    private final int size;
    private final double shift;
    private final double low;
    private final double span;
    private final double inverse;

    PowerLaw(int size, double gamma) {
        double exponent = 1 - 1 / (gamma - 1);
        this.size = size;
        this.shift = Math.max(5, size * 1e-4);
        this.low = StrictMath.pow(shift, exponent);
        this.span = StrictMath.pow(size + shift, exponent) - low;
        this.inverse = 1 / exponent;
    }

    int draw(SplitMix64 random) {
        int rank = (int) (StrictMath.pow(low + random.unit() * span, inverse) - shift);
        return Math.min(rank, size - 1);
    }
}
