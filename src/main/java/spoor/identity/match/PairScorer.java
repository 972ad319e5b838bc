package spoor.identity.match;

import org.jspecify.annotations.Nullable;

/** Compares two profiles feature by feature and adds up what each weighs. For one thread. */
final class PairScorer {

    private static final double LN2 = Math.log(2);
    private static final double UNITS = Weighing.UNITS;
    private static final int PERSON = spoor.model.NodeLabel.PERSON.ordinal();
    private static final int COMPANY = spoor.model.NodeLabel.COMPANY.ordinal();
    private static final double TELLING_CONTACT = 8;

    private final Weights weights;
    private final Weighing weighing;
    private final NameMatch match;
    private final double[] w;
    private int bestLeft;
    private int bestRight;

    PairScorer(Weights weights, Weighing weighing) {
        this.weights = weights;
        this.weighing = weighing;
        this.match = new NameMatch(weights);
        this.w = new double[W.values().length];
        for (W each : W.values()) {
            w[each.ordinal()] = weights.of(each.key);
        }
    }

    /** The weights that are needed for each pair, looked up once. */
    private enum W {
        PRIOR("prior.offset"),
        SAME_DATASET("prior.sameDataset"),
        CHANCE("name.chance"),
        NUMBER_SAME("number.same"),
        NUMBER_DIFFERENT("number.different"),
        NUMBER_DIFFERENT_UNCHECKED("number.differentUnchecked"),
        NUMBER_SAME_UNCHECKED("number.sameUnchecked"),
        FORM_SAME("legalForm.same"),
        FORM_OTHER("legalForm.other"),
        FORM_NEAR("legalForm.near"),
        COUNTRY_SHARE("country.share"),
        COUNTRY_CAP("country.cap"),
        COUNTRY_OTHER("country.other"),
        COUNTRY_NEAR("country.near"),
        ADDRESS_SHARE("address.share"),
        ADDRESS_CAP("address.cap"),
        ADDRESS_NONE("address.none"),
        CONTACT("contact.same"),
        BORN_SAME("born.same"),
        BORN_OTHER("born.other"),
        TIE_SHARE("tie.share"),
        TIE_CAP("tie.cap"),
        BRANCH("branch.one"),
        CODE_SHARE("code.share"),
        CODE_CAP("code.cap"),
        CODE_OTHER("code.other"),
        PART_SAME("part.same"),
        PART_OTHER("part.other"),
        MAKER_OTHER("maker.other"),
        SCALE("probability.scale"),
        SHIFT("probability.shift");

        private final String key;

        W(String key) {
            this.key = key;
        }
    }

    private double w(W weight) {
        return w[weight.ordinal()];
    }

    Weights weights() {
        return weights;
    }

    /** @param reasons hears of each feature; null where nobody asks */
    void score(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
        score.reset();
        prior(left, right, score, reasons);
        names(left, right, score, reasons);
        numbers(left, right, score, reasons);
        countries(left, right, score, reasons);
        if (left.label() == COMPANY) {
            legalForms(left, right, score, reasons);
        }
        address(left, right, score, reasons);
        contacts(left, right, score, reasons);
        born(left, right, score, reasons);
        ties(left, right, score, reasons);
        if (left.label() > PERSON) {
            codes(left, right, score, reasons);
            parts(left, right, score, reasons);
        }
        score.probability = 1 / (1 + Math.exp(-LN2 * (w(W.SCALE) * score.bits + w(W.SHIFT))));
    }

    private void prior(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
        int all = weighing.records(left.label());
        double prior = w(W.PRIOR) - Math.log(Math.max(2, all)) / LN2;
        score.bits += prior;
        boolean sameDataset = left.dataset() == right.dataset();
        if (sameDataset) {
            score.bits += w(W.SAME_DATASET);
        }
        if (reasons != null) {
            reasons.prior(prior, all);
            if (sameDataset) {
                reasons.sameDataset(w(W.SAME_DATASET));
            }
        }
    }

    private void names(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
        boolean isPerson = left.label() == PERSON;
        double best = Double.NEGATIVE_INFINITY;
        bestLeft = -1;
        int a = left.firstName();
        for (int i = 0; i < left.nameCount(); i++) {
            int b = right.firstName();
            for (int j = 0; j < right.nameCount(); j++) {
                match.align(left.ints, a, right.ints, b, isPerson);
                if (match.bits > best) {
                    best = match.bits;
                    bestLeft = i;
                    bestRight = j;
                    keep(score);
                }
                b = right.afterName(b);
            }
            a = left.afterName(a);
        }
        if (bestLeft < 0) {
            return;
        }
        double chances = Math.log(Math.max(1, left.nameCount() * right.nameCount())) / LN2;
        double bits = best > 0 ? Math.max(0, best + w(W.CHANCE) * chances) : best;
        score.nameBits = bits;
        score.bits += bits;
        if (reasons != null) {
            reasons.name(bits, bestLeft, bestRight, score);
        }
    }

    private void keep(PairScore score) {
        score.nameShare = match.share;
        score.nameTells = match.tells;
        score.nameWhole = match.isWhole;
        score.nameOtherNumbers = match.otherNumbers;
        score.nameOtherPlaces = match.otherPlaces;
        score.nameOtherWords = match.otherWords;
        score.nameWords = match.words;
    }

    private void numbers(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
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
                if (a[left.numbers + 2 + 2 * i] == b[right.numbers + 2 + 2 * j] && Numbers.canBeOne(kindA, kindB)) {
                    met = true;
                    boolean isChecked = Numbers.isChecked(kindA, kindB);
                    if (sameAt < 0 || (isChecked && !checked)) {
                        sameAt = i;
                        checked = isChecked;
                    }
                } else if (kindA == kindB) {
                    unlike = j;
                }
            }
            if (!met && unlike >= 0 && !anyMet(left, right, kindA)) {
                boolean isSure = Numbers.isOneEach(Numbers.kind(kindA));
                if (isSure || (Numbers.isLikelyOneEach(Numbers.kind(kindA)) && !sure)) {
                    differentAt = i;
                    otherAt = unlike;
                    sure |= isSure;
                }
            }
        }
        if (sameAt >= 0) {
            double bits = checked ? w(W.NUMBER_SAME) : w(W.NUMBER_SAME_UNCHECKED);
            score.bits += bits;
            score.numberSame = checked;
            score.supports(2);
            if (reasons != null) {
                reasons.numberSame(bits, sameAt, checked);
            }
        }
        if (differentAt >= 0) {
            double bits = sure ? w(W.NUMBER_DIFFERENT) : w(W.NUMBER_DIFFERENT_UNCHECKED);
            score.bits += bits;
            score.numberDifferent = true;
            if (reasons != null) {
                reasons.numberDifferent(bits, differentAt, otherAt);
            }
        }
    }

    /** Whether another number of this kind is the same: a firm may have had two. */
    private static boolean anyMet(Profile left, Profile right, int kind) {
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

    private void countries(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
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
                near |= Countries.areNear(a, b);
                double bits = a == b ? w(W.COUNTRY_SHARE) * weighing.countryBits(a, left.label()) : -1;
                if (bits >= same) {
                    same = bits;
                    at = i;
                }
            }
        }
        double bits = at >= 0 ? Math.min(w(W.COUNTRY_CAP), same) : near ? w(W.COUNTRY_NEAR) : w(W.COUNTRY_OTHER);
        score.bits += bits;
        if (at >= 0) {
            score.supports(1);
        }
        if (reasons != null) {
            reasons.country(bits, at);
        }
    }

    private void legalForms(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
        int a = forms(left);
        int b = forms(right);
        int branch = 1 << LegalForm.BRANCH.ordinal();
        boolean branchLeft = (a & branch) != 0;
        boolean branchRight = (b & branch) != 0;
        if (branchLeft != branchRight) {
            score.branch = true;
            score.bits += w(W.BRANCH);
            if (reasons != null) {
                reasons.branch(w(W.BRANCH), branchLeft);
            }
        }
        a &= ~branch & ~1;
        b &= ~branch & ~1;
        if (a == 0 || b == 0) {
            return;
        }
        int common = a & b;
        boolean near = common == 0 && areNear(a, b);
        double bits = common != 0 ? w(W.FORM_SAME) : near ? w(W.FORM_NEAR) : w(W.FORM_OTHER);
        score.bits += bits;
        score.otherForm = common == 0 && !near;
        if (common != 0) {
            score.supports(1);
        }
        if (reasons != null) {
            reasons.legalForm(bits, first(common != 0 ? common : a), first(common != 0 ? common : b));
        }
    }

    private static int forms(Profile profile) {
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

    private void address(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
        int n = left.ints[left.address];
        int m = right.ints[right.address];
        if (n == 0 || m == 0) {
            return;
        }
        double sum = 0;
        int common = 0;
        for (int i = 0; i < n; i++) {
            int at = left.address + 1 + 2 * i;
            for (int j = 0; j < m; j++) {
                if (left.ints[at] == right.ints[right.address + 1 + 2 * j]) {
                    sum += (left.ints[at + 1] >>> 3) / UNITS;
                    common++;
                    if (reasons != null) {
                        reasons.addressWord(i);
                    }
                    break;
                }
            }
        }
        double shared = Math.min(w(W.ADDRESS_CAP), w(W.ADDRESS_SHARE) * sum);
        double bits = shared < 1 && Math.min(n, m) > 2 ? w(W.ADDRESS_NONE) : shared;
        score.bits += bits;
        if (bits >= 2 && common > 1) {
            score.supports(2);
        }
        if (reasons != null) {
            reasons.address(bits);
        }
    }

    private void contacts(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
        double best = 0;
        int at = -1;
        for (int i = 0; i < left.ints[left.contacts]; i++) {
            for (int j = 0; j < right.ints[right.contacts]; j++) {
                int a = left.contacts + 1 + 2 * i;
                if (left.ints[a] == right.ints[right.contacts + 1 + 2 * j]) {
                    double bits = w(W.CONTACT) * Math.min(1, left.ints[a + 1] / UNITS / TELLING_CONTACT);
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

    private void born(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
        int a = left.born();
        int b = right.born();
        if (a == 0 || b == 0) {
            return;
        }
        boolean agree = Dates.agree(a, b);
        double exact = Dates.areExact(a, b) ? 1 : .5;
        double bits = (agree ? w(W.BORN_SAME) : w(W.BORN_OTHER)) * exact * (left.label() == PERSON ? 1 : .3);
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

    private void ties(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
        double sum = 0;
        int at = -1;
        for (int i = 0; i < left.ints[left.ties]; i++) {
            for (int j = 0; j < right.ints[right.ties]; j++) {
                int a = left.ties + 1 + 2 * i;
                if (left.ints[a] == right.ints[right.ties + 1 + 2 * j]) {
                    sum += w(W.TIE_SHARE) * left.ints[a + 1] / UNITS;
                    at = i;
                    break;
                }
            }
        }
        boolean isThing = left.label() > PERSON;
        if (at >= 0) {
            double bits = Math.min(w(W.TIE_CAP), sum);
            score.bits += bits;
            score.supports(2);
            if (reasons != null) {
                reasons.tie(bits, at);
            }
        } else if (isThing && left.ints[left.ties] > 0 && right.ints[right.ties] > 0) {
            score.bits += w(W.MAKER_OTHER);
            if (reasons != null) {
                reasons.otherMaker(w(W.MAKER_OTHER));
            }
        }
    }

    private void codes(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
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
        double bits = at >= 0 ? Math.min(w(W.CODE_CAP), w(W.CODE_SHARE) * best) : w(W.CODE_OTHER);
        score.bits += bits;
        if (at >= 0) {
            score.nameOtherNumbers = false;
            score.nameTells = true;
            score.supports(1);
        } else {
            score.codeOther = true;
        }
        if (reasons != null) {
            reasons.code(bits, at);
        }
    }

    private void parts(Profile left, Profile right, PairScore score, @Nullable Reasons reasons) {
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
        double bits = at >= 0 ? w(W.PART_SAME) : w(W.PART_OTHER);
        score.bits += bits;
        if (at >= 0) {
            score.codeOther = false;
            score.nameOtherNumbers = false;
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
