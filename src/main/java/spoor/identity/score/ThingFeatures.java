package spoor.identity.score;

import org.jspecify.annotations.Nullable;

/** What things are known by: codes in names, part numbers. For one thread. */
@SuppressWarnings("EnumOrdinal") // an index within one run of the program; never stored
final class ThingFeatures {

    private static final double UNITS = Weighing.UNITS;

    private final double[] w;

    ThingFeatures(double[] bits) {
        this.w = bits;
    }

    void codes(RecordProfile left, RecordProfile right, PairScore score, @Nullable ScoreReasons reasons) {
        int n = left.ints[left.codes];
        int m = right.ints[right.codes];
        if (n == 0 || m == 0) {
            return;
        }
        double best = -1;
        int at = -1;
        for (int i = 0; i < n; i++) {
            int a = left.codes + 1 + 2 * i;
            for (int j = 0; j < m; j++) {
                if (left.ints[a] == right.ints[right.codes + 1 + 2 * j] && left.ints[a + 1] / UNITS > best) {
                    best = left.ints[a + 1] / UNITS;
                    at = i;
                }
            }
        }
        double bits = at >= 0
                ? Math.min(w[PairWeights.CODE_CAP.ordinal()], w[PairWeights.CODE_SHARE.ordinal()] * best)
                : w[PairWeights.CODE_OTHER.ordinal()];
        score.bits += bits;
        if (at >= 0) {
            score.nameOtherNumbers = false;
            score.nameTells = true;
            score.thingNamed = true;
            score.supports(1);
        } else {
            score.codeOther = true;
        }
        if (reasons != null) {
            reasons.code(bits, at);
        }
    }

    void parts(RecordProfile left, RecordProfile right, PairScore score, @Nullable ScoreReasons reasons) {
        int n = left.ints[left.parts];
        int m = right.ints[right.parts];
        if (n == 0 || m == 0) {
            return;
        }
        int at = -1;
        for (int i = 0; i < n && at < 0; i++) {
            for (int j = 0; j < m; j++) {
                if (left.ints[left.parts + 1 + i] == right.ints[right.parts + 1 + j]) {
                    at = i;
                }
            }
        }
        double bits = at >= 0 ? w[PairWeights.PART_SAME.ordinal()] : w[PairWeights.PART_OTHER.ordinal()];
        score.bits += bits;
        if (at >= 0) {
            score.codeOther = false;
            score.nameOtherNumbers = false;
            score.thingNamed = true;
            score.numberSame = score.strongSupport;
            score.supports(2);
        } else {
            score.codeOther = true;
        }
        if (reasons != null) {
            reasons.part(bits, at);
        }
    }
}
