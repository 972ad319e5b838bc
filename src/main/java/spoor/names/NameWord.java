package spoor.names;

/**
 * A word of a name.
 *
 * @param plain lower case, without accents, in its own script; Chinese in simplified signs
 * @param sound Latin letters, folded so that usual romanisations of one word are equal ({@link SoundFolding})
 * @param role what it does in the name
 * @param symbol for places, generic and domain words the same in every language, such as {@code PLANT}; the generic legal
 *     form, such as {@code LLC}; else empty
 */
public record NameWord(String plain, String sound, WordRole role, String symbol) {

    boolean hasSymbol() {
        return !symbol.isEmpty();
    }

    boolean isHan() {
        return !plain.isEmpty() && Scripts.of(plain.codePointAt(0)) == Scripts.HAN;
    }

    /** What stands for this word where names of different scripts are compared. */
    String meaning() {
        return hasSymbol() ? symbol : sound;
    }
}
