package spoor.identity.score;

import org.jspecify.annotations.Nullable;
import spoor.identity.score.text.PackedCountries;

/** Where they are: countries and addresses. For one thread. */
@SuppressWarnings("EnumOrdinal") // an index within one run of the program; never stored
final class PlaceFeatures {

    private static final double UNITS = Weighing.UNITS;

    private final Weighing weighing;
    private final double[] w;

    PlaceFeatures(double[] bits, Weighing weighing) {
        this.w = bits;
        this.weighing = weighing;
    }

    void countries(RecordProfile left, RecordProfile right, PairScore score, @Nullable ScoreReasons reasons) {
        int n = left.ints[left.countries];
        int m = right.ints[right.countries];
        if (n == 0 || m == 0) {
            return;
        }
        double same = 0;
        int at = -1;
        boolean near = false;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                int a = left.ints[left.countries + 1 + i];
                int b = right.ints[right.countries + 1 + j];
                near |= PackedCountries.areNear(a, b);
                double bits =
                        a == b ? w[PairWeights.COUNTRY_SHARE.ordinal()] * weighing.countryBits(a, left.label()) : -1;
                if (bits >= same) {
                    same = bits;
                    at = i;
                }
            }
        }
        double bits = at >= 0
                ? Math.min(w[PairWeights.COUNTRY_CAP.ordinal()], same)
                : near ? w[PairWeights.COUNTRY_NEAR.ordinal()] : w[PairWeights.COUNTRY_OTHER.ordinal()];
        score.bits += bits;
        if (at >= 0) {
            score.supports(1);
        }
        if (reasons != null) {
            reasons.country(bits, at);
        }
    }

    void address(RecordProfile left, RecordProfile right, PairScore score, @Nullable ScoreReasons reasons) {
        int n = left.ints[left.address];
        int m = right.ints[right.address];
        if (n == 0 || m == 0) {
            return;
        }
        double rare = 0;
        double common = 0;
        int words = 0;
        boolean tells = false;
        for (int i = 0; i < n; i++) {
            int at = left.address + 1 + 2 * i;
            for (int j = 0; j < m; j++) {
                if (left.ints[at] == right.ints[right.address + 1 + 2 * j]) {
                    double word = (left.ints[at + 1] >>> 3) / UNITS;
                    boolean isRare = word >= w[PairWeights.ADDRESS_RARE.ordinal()];
                    rare += isRare ? word : 0;
                    common += isRare ? 0 : word;
                    tells |= isRare;
                    words++;
                    if (reasons != null) {
                        reasons.addressWord(i);
                    }
                    break;
                }
            }
        }
        double share = w[PairWeights.ADDRESS_SHARE.ordinal()];
        double shared = Math.min(
                w[PairWeights.ADDRESS_CAP.ordinal()],
                share * rare + Math.min(w[PairWeights.ADDRESS_CAP_COMMON.ordinal()], share * common));
        double bits = shared < 1 && Math.min(n, m) > 2 ? w[PairWeights.ADDRESS_NONE.ordinal()] : shared;
        score.bits += bits;
        if (bits >= 2 && words > 1) {
            score.supports(tells ? 2 : 1);
        }
        if (reasons != null) {
            reasons.address(bits);
        }
    }
}
