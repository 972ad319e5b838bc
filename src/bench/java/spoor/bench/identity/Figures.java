package spoor.bench.identity;

import java.util.Locale;
import java.util.Set;

/** Precision and recall with 95 % intervals (Wilson). */
final class Figures {

    private static final double Z = 1.96;

    private Figures() {}

    static void print(String what, Set<Long> said, Set<Long> truth) {
        long good = said.stream().filter(truth::contains).count();
        double precision = said.isEmpty() ? 0 : good / (double) said.size();
        double recall = truth.isEmpty() ? 0 : good / (double) truth.size();
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        IdentityBench.print(
                "%-34s P %s  R %s  F1 %.3f", what, share(good, said.size()), share(good, truth.size()), f1);
    }

    static String share(long good, long all) {
        if (all == 0) {
            return "0 of 0";
        }
        double p = good / (double) all;
        double z2 = Z * Z / all;
        double middle = (p + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(p * (1 - p) / all + z2 / 4 / all) / (1 + z2);
        return String.format(Locale.ROOT, "%.3f (%.3f–%.3f, %d of %d)", p, middle - half, middle + half, good, all);
    }
}
