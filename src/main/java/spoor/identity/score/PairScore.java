package spoor.identity.score;

import org.jspecify.annotations.Nullable;
import spoor.identity.PairClass;

/** What the comparison of one pair came to; used again for the next. */
final class PairScore {

    double bits;
    double nameBits;
    double nameShare;
    boolean nameTells;
    boolean nameWhole;
    boolean nameOtherNumbers;
    boolean nameOtherPlaces;
    boolean nameOtherWords;
    /** One is called by a name that has no word in common with any of the other's. */
    boolean nameStrange;

    int nameWords;
    boolean numberSame;
    boolean numberDifferent;
    boolean branch;
    /** The name of the left one that matches best is a branch's. */
    boolean leftBranch;

    boolean rightBranch;
    boolean otherForm;
    boolean codeOther;
    boolean bornOther;
    /** Both are things, which only a code or number of their own tells from others of their kind. */
    boolean thing;

    boolean thingNamed;
    boolean makerOther;
    /** How much besides the name speaks for it: 2 for what is independent of it, 1 for what many share. */
    int support;

    boolean strongSupport;
    double probability;

    void reset() {
        bits = 0;
        nameBits = 0;
        nameShare = 0;
        nameTells = false;
        nameWhole = false;
        nameOtherNumbers = false;
        nameOtherPlaces = false;
        nameOtherWords = false;
        nameStrange = false;
        nameWords = 0;
        thing = false;
        thingNamed = false;
        makerOther = false;
        numberSame = false;
        numberDifferent = false;
        branch = false;
        leftBranch = false;
        rightBranch = false;
        otherForm = false;
        codeOther = false;
        bornOther = false;
        support = 0;
        strongSupport = false;
        probability = 0;
    }

    void supports(int points) {
        support += points;
        strongSupport |= points > 1;
    }

    /** Whether something says that they are two. */
    boolean isContradicted() {
        return isTwo() || otherForm;
    }

    /** What the same number would not outweigh: another number, a branch, another birthday. */
    private boolean isTwo() {
        return numberDifferent
                || branch
                || codeOther
                || bornOther
                || (!numberSame && (nameOtherNumbers || nameOtherPlaces));
    }

    /** The class, whatever others there are; null if too little speaks for it. */
    @Nullable
    PairClass classOf(Weights weights) {
        boolean alike = nameShare >= weights.of("class.homonym");
        if (isOneByNumberAndName()) {
            return isTwo() || isNumberOnly(weights) ? PairClass.LIKELY : PairClass.NUMBER;
        }
        if (isTwo()) {
            return alike && nameWords > 0 && (nameTells || nameWhole || nameWords > 1) ? PairClass.HOMONYM : null;
        }
        if (numberSame) {
            return isNumberOnly(weights) ? PairClass.LIKELY : PairClass.NUMBER;
        }
        if (probability >= weights.of("class.strong") && isFounded()) {
            return PairClass.STRONG;
        }
        if (otherForm && alike && probability < weights.of("class.likely")) {
            return nameTells ? PairClass.HOMONYM : null;
        }
        return probability >= weights.of("class.likely") ? PairClass.LIKELY : null;
    }

    /** Whatever else differs, it is no other firm of that name. */
    private boolean isOneByNumberAndName() {
        return numberSame && nameWhole && !branch;
    }

    /** The same number at unlike names may be a misprint, or a mother's. */
    boolean isNumberOnly(Weights weights) {
        return !thing && (nameWords == 0 || nameStrange || (!nameWhole && nameBits < weights.of("class.numberName")));
    }

    /** A name alone founds nothing, and one that many bear needs more than one that tells. */
    boolean isFounded() {
        return !otherForm
                && (!thing || thingNamed || (nameWhole && nameTells && !makerOther))
                && ((nameTells && !nameOtherWords) ? support >= 2 : (strongSupport && support >= 3));
    }
}
