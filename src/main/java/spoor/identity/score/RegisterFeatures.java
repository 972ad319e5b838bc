package spoor.identity.score;

import org.jspecify.annotations.Nullable;
import spoor.identity.score.text.LegalForm;
import spoor.identity.score.text.RegisterNumbers;

/** What registers say: numbers, legal forms, branches. For one thread. */
@SuppressWarnings("EnumOrdinal") // an index within one run of the program; never stored
final class RegisterFeatures {

    private static final int BRANCH = 1 << LegalForm.BRANCH.ordinal();

    private final double[] w;

    RegisterFeatures(double[] bits) {
        this.w = bits;
    }

    void numbers(RecordProfile left, RecordProfile right, PairScore score, @Nullable ScoreReasons reasons) {
        int[] a = left.ints;
        int[] b = right.ints;
        int sameAt = -1;
        boolean checked = false;
        int differentAt = -1;
        int otherAt = -1;
        boolean sure = false;
        for (int i = 0; i < a[left.numbers]; i++) {
            int kindA = a[left.numbers + 1 + 2 * i];
            boolean met = false;
            int unlike = -1;
            for (int j = 0; j < b[right.numbers]; j++) {
                int kindB = b[right.numbers + 1 + 2 * j];
                if (a[left.numbers + 2 + 2 * i] == b[right.numbers + 2 + 2 * j]
                        && RegisterNumbers.canBeOne(kindA, kindB)) {
                    met = true;
                    boolean isChecked = RegisterNumbers.isChecked(kindA, kindB);
                    if (sameAt < 0 || (isChecked && !checked)) {
                        sameAt = i;
                        checked = isChecked;
                    }
                } else if (kindA == kindB) {
                    unlike = j;
                }
            }
            if (!met && unlike >= 0 && !anyMet(left, right, kindA)) {
                boolean isSure = RegisterNumbers.isOneEach(RegisterNumbers.kind(kindA));
                if (isSure || (RegisterNumbers.isLikelyOneEach(RegisterNumbers.kind(kindA)) && !sure)) {
                    differentAt = i;
                    otherAt = unlike;
                    sure |= isSure;
                }
            }
        }
        if (sameAt >= 0) {
            double bits =
                    checked ? w[PairWeights.NUMBER_SAME.ordinal()] : w[PairWeights.NUMBER_SAME_UNCHECKED.ordinal()];
            score.bits += bits;
            score.numberSame = checked;
            score.supports(2);
            if (reasons != null) {
                reasons.numberSame(bits, sameAt, checked);
            }
        }
        if (differentAt >= 0) {
            double bits = sure
                    ? w[PairWeights.NUMBER_DIFFERENT.ordinal()]
                    : w[PairWeights.NUMBER_DIFFERENT_UNCHECKED.ordinal()];
            score.bits += bits;
            score.numberDifferent = true;
            if (reasons != null) {
                reasons.numberDifferent(bits, differentAt, otherAt);
            }
        }
    }

    /** Whether another number of this kind is the same: a firm may have had two. */
    private static boolean anyMet(RecordProfile left, RecordProfile right, int kind) {
        for (int i = 0; i < left.ints[left.numbers]; i++) {
            if (left.ints[left.numbers + 1 + 2 * i] == kind) {
                for (int j = 0; j < right.ints[right.numbers]; j++) {
                    if (left.ints[left.numbers + 2 + 2 * i] == right.ints[right.numbers + 2 + 2 * j]) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a name says that it is a branch's. */
    static boolean isBranch(RecordProfile profile, int name) {
        return profile.ints[name] == LegalForm.BRANCH.ordinal();
    }

    /**
     * By the names that match best, and by the first: among a mother's other names there may be those of her branches, and
     * among a branch's that of the mother.
     */
    void branches(RecordProfile left, RecordProfile right, PairScore score, @Nullable ScoreReasons reasons) {
        boolean firstLeft = left.nameCount() > 0 && isBranch(left, left.firstName());
        boolean firstRight = right.nameCount() > 0 && isBranch(right, right.firstName());
        if (firstLeft != firstRight && score.leftBranch == score.rightBranch) {
            score.leftBranch = firstLeft;
            score.rightBranch = firstRight;
        }
        if (score.leftBranch != score.rightBranch) {
            score.branch = true;
            score.bits += w[PairWeights.BRANCH.ordinal()];
            if (reasons != null) {
                reasons.branch(w[PairWeights.BRANCH.ordinal()], score.leftBranch);
            }
        } else if (score.leftBranch && score.numberSame && !score.nameWhole) {
            score.branch = true;
            if (reasons != null) {
                reasons.twoBranches();
            }
        }
    }

    void legalForms(RecordProfile left, RecordProfile right, PairScore score, @Nullable ScoreReasons reasons) {
        int a = forms(left);
        int b = forms(right);
        a &= ~BRANCH & ~1;
        b &= ~BRANCH & ~1;
        if (a == 0 || b == 0) {
            return;
        }
        int common = a & b;
        boolean near = common == 0 && areNear(a, b);
        double bits = common != 0
                ? w[PairWeights.FORM_SAME.ordinal()]
                : near ? w[PairWeights.FORM_NEAR.ordinal()] : w[PairWeights.FORM_OTHER.ordinal()];
        score.bits += bits;
        score.otherForm = common == 0 && !near;
        if (common != 0) {
            score.supports(1);
        }
        if (reasons != null) {
            reasons.legalForm(bits, first(common != 0 ? common : a), first(common != 0 ? common : b));
        }
    }

    private static int forms(RecordProfile profile) {
        int forms = 0;
        int name = profile.firstName();
        for (int i = 0; i < profile.nameCount(); i++) {
            forms |= 1 << profile.ints[name];
            name = profile.afterName(name);
        }
        return forms;
    }

    private static LegalForm first(int forms) {
        return LegalForm.of(Integer.numberOfTrailingZeros(forms));
    }

    private static boolean areNear(int a, int b) {
        for (int i = 1; i < LegalForm.values().length; i++) {
            for (int j = 1; j < LegalForm.values().length; j++) {
                if ((a >> i & 1) == 1 && (b >> j & 1) == 1 && LegalForm.of(i).isNear(LegalForm.of(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
