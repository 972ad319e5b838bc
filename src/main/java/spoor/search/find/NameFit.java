package spoor.search.find;

import java.util.List;
import java.util.Set;
import spoor.names.NameAnalysis;
import spoor.names.NameKeys;
import spoor.names.NameKind;
import spoor.names.NameWord;

/** A name that was typed, and one that is stored. */
final class NameFit {

    /** So much of what was typed has to be there to call it found. */
    private static final double LEAST = 0.5;

    private static final int LEAST_INITIALS = 3;
    private static final int MOST_INITIALS = 6;
    private static final int LEAST_READING = 6;
    private static final double READING = 0.8;
    private static final double LEGAL = 0.04;

    private final Typed typed;
    private final NameAnalysis asked;
    private final NameAnalysis stored;

    private NameFit(Typed typed, NameAnalysis stored) {
        this.typed = typed;
        this.asked = typed.as(stored.kind());
        this.stored = stored;
    }

    static Fit of(Typed typed, NameAnalysis stored) {
        return new NameFit(typed, stored).fit();
    }

    private Fit fit() {
        List<NameWord> core = asked.kind() == NameKind.FIRM ? FormWords.without(asked.core()) : asked.core();
        Alignment alignment = new Alignment(core, stored.core(), true);
        double closeness = 0.7 * alignment.ofTyped() + 0.3 * alignment.ofStored() + legal();
        How whole = whole();
        if (whole != How.SOME) {
            return fit(whole, closeness, true);
        }
        How how = switch (alignment.worst()) {
            case SAME, BEGINNING -> How.WORDS;
            case SCRIPT -> How.SCRIPT;
            case SIMILAR -> How.SIMILAR;
            case NONE -> How.SOME;
        };
        if (how.compareTo(How.SCRIPT) > 0 && isReading()) {
            return fit(How.SCRIPT, Math.max(closeness, READING), true);
        }
        if (how.compareTo(How.INITIALS) > 0 && areInitials()) {
            return fit(How.INITIALS, closeness, true);
        }
        boolean near = how != How.SOME
                || (alignment.ofTyped() >= LEAST && (alignment.isTelling() || alignment.ofStored() == 1))
                || alignment.sharesReading();
        return fit(how, closeness, near);
    }

    private static Fit fit(How how, double closeness, boolean near) {
        // What differs by less than a hundredth is as close: then the better known comes first.
        return new Fit("", "", how, Math.round(closeness * 100) / 100.0, near);
    }

    /** What can be said of the whole name; otherwise {@link How#SOME}. */
    private How whole() {
        String folded = Typed.fold(stored.text());
        if (isCode()) {
            return How.NUMBER;
        }
        if (folded.equals(typed.folded())) {
            return How.EXACT;
        }
        String exact = asked.exact();
        if (!exact.isEmpty() && exact.equals(stored.exact())) {
            return How.CORE;
        }
        boolean begins = folded.startsWith(typed.folded())
                || (exact.length() > 1 && stored.exact().startsWith(exact));
        return begins ? How.BEGINNING : How.SOME;
    }

    private boolean isCode() {
        Set<String> codes = typed.codes();
        return !codes.isEmpty() && NameKeys.of(stored).part().stream().anyMatch(codes::contains);
    }

    /** The same legal form speaks for it, another against it; none says nothing. */
    private double legal() {
        if (asked.legalForm().isEmpty() || stored.legalForm().isEmpty()) {
            return 0;
        }
        return asked.legalForm().equals(stored.legalForm()) ? LEGAL : -LEGAL;
    }

    /** "linba hefa dongji" is how 林巴贺发动机 is read, whatever the syllables that were put together. */
    private boolean isReading() {
        String exact = asked.exact();
        if (exact.length() < LEAST_READING) {
            return false;
        }
        StringBuilder reading = new StringBuilder();
        for (NameWord word : stored.core()) {
            if (word.isHan()) {
                reading.append(word.readings().iterator().next());
            }
        }
        return reading.toString().startsWith(exact);
    }

    private boolean areInitials() {
        return isAcronymOf(asked, stored) || isAcronymOf(stored, asked);
    }

    private static boolean isAcronymOf(NameAnalysis shortOne, NameAnalysis longOne) {
        List<NameWord> core = shortOne.core();
        if (core.size() != 1 || longOne.core().size() < 2 || !isAcronym(core.getFirst())) {
            return false;
        }
        Set<String> initials = NameKeys.of(longOne).initials();
        return NameKeys.of(shortOne).initials().stream().anyMatch(initials::contains);
    }

    private static boolean isAcronym(NameWord word) {
        int length = word.plain().length();
        return !word.isHan() && length >= LEAST_INITIALS && length <= MOST_INITIALS;
    }
}
