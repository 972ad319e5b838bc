package spoor.search.find;

import java.util.Set;
import spoor.names.NameWord;

/** One word that was typed, and one that is stored. */
final class WordFit {

    private static final int LEAST_BEGINNING = 3;
    private static final int LEAST_SIGNS = 3;
    private static final int LEAST_STEM = 4;
    private static final int LEAST_ENDING = 4;
    private static final int LEAST_MISTYPED = 6;

    private WordFit() {}

    /** @param open whether the end of what was typed may be missing even where that is short */
    static Level of(NameWord typed, NameWord stored, boolean open) {
        if (typed.plain().equals(stored.plain())) {
            return Level.SAME;
        }
        if (isBeginning(typed, stored, open)) {
            return Level.BEGINNING;
        }
        if (isOtherScript(typed, stored)) {
            return Level.SCRIPT;
        }
        return isSimilar(typed, stored) ? Level.SIMILAR : Level.NONE;
    }

    private static boolean isBeginning(NameWord typed, NameWord stored, boolean open) {
        return (open || typed.plain().length() >= LEAST_BEGINNING || typed.isHan())
                && (stored.plain().startsWith(typed.plain()) || isInPhrase(typed, stored));
    }

    /** Of "institute of technology", which is one word to the analysis, the last one. */
    private static boolean isInPhrase(NameWord typed, NameWord stored) {
        return stored.hasSymbol()
                && !stored.isHan()
                && typed.plain().length() >= LEAST_ENDING
                && stored.plain().endsWith(typed.plain());
    }

    private static boolean isOtherScript(NameWord typed, NameWord stored) {
        return (typed.hasSymbol() && typed.symbol().equals(stored.symbol()))
                || isSameSound(typed, stored)
                || isSameStem(typed, stored)
                || isSameStem(stored, typed)
                || isReading(typed, stored)
                || isReading(stored, typed);
    }

    private static boolean isSameSound(NameWord typed, NameWord stored) {
        boolean bothHan = typed.isHan() && stored.isHan();
        return !bothHan
                && typed.sound().length() > 1
                && (stored.sound().equals(typed.sound())
                        || (typed.sound().length() > LEAST_BEGINNING
                                && stored.sound().startsWith(typed.sound())));
    }

    /** сарапульский is of Sarapul. */
    private static boolean isSameStem(NameWord cyrillic, NameWord latin) {
        return cyrillic.isCyrillic()
                && !latin.isHan()
                && !latin.isCyrillic()
                && latin.sound().length() >= LEAST_STEM
                && cyrillic.sound().regionMatches(0, latin.sound(), 0, LEAST_STEM)
                && cyrillic.stems().contains(latin.sound());
    }

    private static boolean isReading(NameWord han, NameWord other) {
        if (!han.isHan() || other.isHan()) {
            return false;
        }
        Set<String> readings = han.readings();
        return readings.contains(other.plain());
    }

    private static boolean isSimilar(NameWord typed, NameWord stored) {
        if (typed.isHan() && stored.isHan()) {
            return isSimilarHan(typed.plain(), stored.plain());
        }
        if (typed.isHan() != stored.isHan()) {
            return !typed.skeleton().isEmpty() && typed.skeleton().equals(stored.skeleton());
        }
        return !isNumber(typed)
                && !isNumber(stored)
                && !isOtherShort(typed.plain(), stored.plain())
                && (Edits.areSimilar(typed.plain(), stored.plain()) || Edits.areSimilar(typed.sound(), stored.sound()));
    }

    /** Mavic is not AVIC: nobody mistypes the first letter of a short word, unless it changed places with the second. */
    private static boolean isOtherShort(String typed, String stored) {
        boolean isShort = Math.min(typed.length(), stored.length()) < LEAST_MISTYPED;
        boolean begins = typed.charAt(0) == stored.charAt(0)
                || (typed.length() > 1
                        && stored.length() > 1
                        && typed.charAt(0) == stored.charAt(1)
                        && typed.charAt(1) == stored.charAt(0));
        return isShort && !begins;
    }

    /** One sign is another. */
    private static boolean isSimilarHan(String typed, String stored) {
        if (typed.length() != stored.length() || typed.length() < LEAST_SIGNS) {
            return false;
        }
        int others = 0;
        for (int i = 0; i < typed.length(); i++) {
            others += typed.charAt(i) == stored.charAt(i) ? 0 : 1;
        }
        return others <= 1;
    }

    private static boolean isNumber(NameWord word) {
        return !word.plain().isEmpty() && Character.isDigit(word.plain().charAt(0));
    }
}
