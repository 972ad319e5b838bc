package spoor.identity.score;

import org.jspecify.annotations.Nullable;
import spoor.identity.score.text.Dates;
import spoor.model.NodeLabel;

/** Who stands beside them and how they are reached: contacts, dates, owners, directors, makers. For one thread. */
@SuppressWarnings("EnumOrdinal") // an index within one run of the program; never stored
final class PeopleFeatures {

    private static final double UNITS = Weighing.UNITS;
    private static final int PERSON = NodeLabel.PERSON.ordinal();
    private static final double TELLING_CONTACT = 8;

    private final double[] w;

    PeopleFeatures(double[] bits) {
        this.w = bits;
    }

    void contacts(RecordProfile left, RecordProfile right, PairScore score, @Nullable ScoreReasons reasons) {
        double best = 0;
        int at = -1;
        for (int i = 0; i < left.ints[left.contacts]; i++) {
            for (int j = 0; j < right.ints[right.contacts]; j++) {
                int a = left.contacts + 1 + 2 * i;
                if (left.ints[a] == right.ints[right.contacts + 1 + 2 * j]) {
                    double bits =
                            w[PairWeights.CONTACT.ordinal()] * Math.min(1, left.ints[a + 1] / UNITS / TELLING_CONTACT);
                    if (bits > best) {
                        best = bits;
                        at = i;
                    }
                }
            }
        }
        if (at >= 0) {
            score.bits += best;
            score.supports(2);
            if (reasons != null) {
                reasons.contact(best, at);
            }
        }
    }

    void born(RecordProfile left, RecordProfile right, PairScore score, @Nullable ScoreReasons reasons) {
        int a = left.born();
        int b = right.born();
        if (a == 0 || b == 0) {
            return;
        }
        boolean agree = Dates.agree(a, b);
        double exact = Dates.areExact(a, b) ? 1 : .5;
        double bits = (agree ? w[PairWeights.BORN_SAME.ordinal()] : w[PairWeights.BORN_OTHER.ordinal()])
                * exact
                * (left.label() == PERSON ? 1 : .3);
        score.bits += bits;
        if (agree) {
            score.supports(2);
        } else if (left.label() == PERSON) {
            score.bornOther = true;
        }
        if (reasons != null) {
            reasons.born(bits, agree);
        }
    }

    void ties(RecordProfile left, RecordProfile right, PairScore score, @Nullable ScoreReasons reasons) {
        double sum = 0;
        int at = -1;
        for (int i = 0; i < left.ints[left.ties]; i++) {
            for (int j = 0; j < right.ints[right.ties]; j++) {
                int a = left.ties + 1 + 2 * i;
                if (left.ints[a] == right.ints[right.ties + 1 + 2 * j]) {
                    sum += w[PairWeights.TIE_SHARE.ordinal()] * left.ints[a + 1] / UNITS;
                    at = i;
                    break;
                }
            }
        }
        boolean isThing = left.label() > PERSON;
        if (at >= 0) {
            double bits = Math.min(w[PairWeights.TIE_CAP.ordinal()], sum);
            score.bits += bits;
            score.supports(2);
            if (reasons != null) {
                reasons.tie(bits, at);
            }
        } else if (isThing && left.ints[left.ties] > 0 && right.ints[right.ties] > 0) {
            score.bits += w[PairWeights.MAKER_OTHER.ordinal()];
            score.makerOther = true;
            if (reasons != null) {
                reasons.otherMaker(w[PairWeights.MAKER_OTHER.ordinal()]);
            }
        }
    }
}
