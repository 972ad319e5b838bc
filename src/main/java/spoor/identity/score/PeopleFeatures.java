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

    void contacts(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
        double best = 0;
        int at = -1;
        for (int i = 0; i < left.ints[left.contacts]; i++) {
            for (int j = 0; j < right.ints[right.contacts]; j++) {
                int a = left.contacts + 1 + 2 * i;
                if (left.ints[a] == right.ints[right.contacts + 1 + 2 * j]) {
                    double bits = w[Bits.CONTACT.ordinal()] * Math.min(1, left.ints[a + 1] / UNITS / TELLING_CONTACT);
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

    void born(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
        int a = left.born();
        int b = right.born();
        if (a == 0 || b == 0) {
            return;
        }
        boolean agree = Dates.agree(a, b);
        double exact = Dates.areExact(a, b) ? 1 : .5;
        double bits = (agree ? w[Bits.BORN_SAME.ordinal()] : w[Bits.BORN_OTHER.ordinal()])
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

    void ties(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
        double sum = 0;
        int at = -1;
        for (int i = 0; i < left.ints[left.ties]; i++) {
            for (int j = 0; j < right.ints[right.ties]; j++) {
                int a = left.ties + 1 + 2 * i;
                if (left.ints[a] == right.ints[right.ties + 1 + 2 * j]) {
                    sum += w[Bits.TIE_SHARE.ordinal()] * left.ints[a + 1] / UNITS;
                    at = i;
                    break;
                }
            }
        }
        boolean isThing = left.label() > PERSON;
        if (at >= 0) {
            double bits = Math.min(w[Bits.TIE_CAP.ordinal()], sum);
            score.bits += bits;
            score.supports(2);
            if (reasons != null) {
                reasons.tie(bits, at);
            }
        } else if (isThing && left.ints[left.ties] > 0 && right.ints[right.ties] > 0) {
            score.bits += w[Bits.MAKER_OTHER.ordinal()];
            score.makerOther = true;
            if (reasons != null) {
                reasons.otherMaker(w[Bits.MAKER_OTHER.ordinal()]);
            }
        }
    }
}
