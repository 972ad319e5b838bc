package spoor.search.find;

import java.util.Locale;

/** How what was typed fits what is stored, from the best down. Each is said only where it is so. */
public enum How {
    /** The same number or code, whatever stands between its signs. */
    NUMBER,
    /** The same text, capitals and accents apart. */
    EXACT,
    /** The same but for legal form, blanks, marks and traditional signs. */
    CORE,
    /** What is stored begins so. */
    BEGINNING,
    /** All the words that were typed are there, in any order, joined or split; their ends may be missing. */
    WORDS,
    /** All of them are there, some in another script, romanisation or language. */
    SCRIPT,
    /** One is the first letters of the other. */
    INITIALS,
    /** As words or script, with words a letter or two away. */
    SIMILAR,
    /** Some of the words. */
    SOME;

    /** As it is told, such as {@code number}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
