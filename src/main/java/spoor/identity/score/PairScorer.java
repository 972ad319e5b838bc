package spoor.identity.score;

import org.jspecify.annotations.Nullable;
import spoor.identity.score.text.ProfileWord;
import spoor.model.NodeLabel;

/** Compares two profiles feature by feature and adds up what each weighs. For one thread. */
@SuppressWarnings("EnumOrdinal") // an index within one run of the program; never stored
final class PairScorer {

    private static final double LN2 = Math.log(2);
    private static final int PERSON = NodeLabel.PERSON.ordinal();
    private static final int COMPANY = NodeLabel.COMPANY.ordinal();

    private static final int LONGEST_SHORT = 6;

    private final Weighing weighing;
    private final NameMatch match;
    private final double[] w;
    private final Weights weights;
    private final RegisterFeatures registers;
    private final PlaceFeatures places;
    private final PeopleFeatures people;
    private final ThingFeatures things;
    private int bestLeft;
    private int bestRight;

    PairScorer(Weights weights, Weighing weighing) {
        this.weighing = weighing;
        this.weights = weights;
        this.match = new NameMatch(weights);
        this.w = PairWeights.of(weights);
        this.registers = new RegisterFeatures(w);
        this.places = new PlaceFeatures(w, weighing);
        this.people = new PeopleFeatures(w);
        this.things = new ThingFeatures(w);
    }

    /** @param reasons hears of each feature; null where nobody asks */
    void score(RecordProfile left, RecordProfile right, PairScore score, @Nullable ScoreReasons reasons) {
        score.reset();
        prior(left, right, score, reasons);
        names(left, right, score, reasons);
        registers.numbers(left, right, score, reasons);
        places.countries(left, right, score, reasons);
        if (left.label() == COMPANY) {
            registers.branches(left, right, score, reasons);
            registers.legalForms(left, right, score, reasons);
        }
        places.address(left, right, score, reasons);
        people.contacts(left, right, score, reasons);
        people.born(left, right, score, reasons);
        people.ties(left, right, score, reasons);
        if (left.label() > PERSON) {
            score.thing = true;
            things.codes(left, right, score, reasons);
            things.parts(left, right, score, reasons);
        }
        if (reasons != null && score.numberSame && score.isNumberOnly(weights)) {
            reasons.namesUnlike();
        }
        score.probability = 1
                / (1 + Math.exp(-LN2 * (w[PairWeights.SCALE.ordinal()] * score.bits + w[PairWeights.SHIFT.ordinal()])));
    }

    private void prior(RecordProfile left, RecordProfile right, PairScore score, @Nullable ScoreReasons reasons) {
        int all = weighing.records(left.label());
        double prior = w[PairWeights.PRIOR.ordinal()] - Math.log(Math.max(2, all)) / LN2;
        score.bits += prior;
        boolean sameDataset = left.dataset() == right.dataset();
        if (sameDataset) {
            score.bits += w[PairWeights.SAME_DATASET.ordinal()];
        }
        if (reasons != null) {
            reasons.prior(prior, all);
            if (sameDataset) {
                reasons.sameDataset(w[PairWeights.SAME_DATASET.ordinal()]);
            }
        }
    }

    private void names(RecordProfile left, RecordProfile right, PairScore score, @Nullable ScoreReasons reasons) {
        boolean isPerson = left.label() == PERSON;
        double best = Double.NEGATIVE_INFINITY;
        bestLeft = -1;
        boolean leftAsked = false;
        boolean rightAsked = false;
        boolean leftMet = false;
        boolean rightMet = false;
        int a = left.firstName();
        for (int i = 0; i < left.nameCount(); i++) {
            int b = right.firstName();
            for (int j = 0; j < right.nameCount(); j++) {
                match.align(left.ints, a, right.ints, b, isPerson);
                boolean tells = !isShort(left.ints, a) && !isShort(right.ints, b);
                leftAsked |= i == 0 && tells;
                rightAsked |= j == 0 && tells;
                leftMet |= i == 0 && match.words > 0;
                rightMet |= j == 0 && match.words > 0;
                boolean isFairer = RegisterFeatures.isBranch(left, a) == RegisterFeatures.isBranch(right, b)
                        && score.leftBranch != score.rightBranch;
                if (match.bits > best || (match.bits == best && isFairer)) {
                    best = match.bits;
                    bestLeft = i;
                    bestRight = j;
                    keep(score);
                    score.leftBranch = RegisterFeatures.isBranch(left, a);
                    score.rightBranch = RegisterFeatures.isBranch(right, b);
                }
                b = right.afterName(b);
            }
            a = left.afterName(a);
        }
        if (bestLeft < 0) {
            return;
        }
        score.nameStrange = (leftAsked && !leftMet) || (rightAsked && !rightMet);
        double chances = Math.log(Math.max(1, left.nameCount() * right.nameCount())) / LN2;
        double bits = best > 0 ? Math.max(0, best + w[PairWeights.CHANCE.ordinal()] * chances) : best;
        score.nameBits = bits;
        score.bits += bits;
        if (reasons != null) {
            reasons.name(bits, bestLeft, bestRight, score);
        }
    }

    /** An abbreviation has no word in common with what it stands for. */
    private static boolean isShort(int[] ints, int name) {
        return ints[name + 1] == 0 || (ints[name + 1] == 1 && ProfileWord.length(ints, name + 2) <= LONGEST_SHORT);
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
}
