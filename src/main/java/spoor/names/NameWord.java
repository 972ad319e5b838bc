package spoor.names;

import java.util.List;
import java.util.Set;

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

    /** These two in one piece, as "Hik Vision" is Hikvision. */
    public static NameWord joined(NameWord left, NameWord right) {
        return new NameWord(
                left.plain() + right.plain(),
                SoundFolding.fold(left.sound() + right.sound()),
                WordRole.DISTINCTIVE,
                "");
    }

    /** How plain Latin letters sound, as {@link #sound}. */
    public static String soundOf(String latin) {
        return SoundFolding.fold(latin);
    }

    /** Whether it has a symbol. */
    public boolean hasSymbol() {
        return !symbol.isEmpty();
    }

    /** Whether it is written in Chinese signs. */
    public boolean isHan() {
        return !plain.isEmpty() && Scripts.of(plain.codePointAt(0)) == Scripts.HAN;
    }

    /** The ways in which Chinese signs are read, in plain letters; of other words none. */
    public Set<String> readings() {
        return isHan() ? Han.readings(plain) : Set.of();
    }

    /** The syllables that Chinese signs are read as, one a sign where each is read; of other words none. */
    public List<String> syllables() {
        return isHan() ? Han.syllables(plain) : List.of();
    }

    /** The symbols of the roots that a Russian word is put together from, two or more; of others none. */
    public List<String> parts() {
        return role != WordRole.DISTINCTIVE || isHan()
                ? List.of()
                : NameAnalyser.shared().compounds.symbolsOf(sound);
    }

    /** How the word may sound without its Russian ending, in plain letters. */
    public Set<String> stems() {
        return isHan() || role == WordRole.NUMBER ? Set.of() : Stems.of(sound);
    }

    /** Whether it is written in Cyrillic letters. */
    public boolean isCyrillic() {
        return !plain.isEmpty() && Scripts.of(plain.codePointAt(0)) == Scripts.CYRILLIC;
    }

    /** The consonants by which a foreign name and the Chinese signs that render it meet; empty where too few to tell. */
    public String skeleton() {
        if (role != WordRole.DISTINCTIVE) {
            return "";
        }
        return isHan() ? Skeleton.ofSyllables(syllables()) : Skeleton.ofLatin(plain);
    }

    /** What stands for this word where names of different scripts are compared. */
    String meaning() {
        return hasSymbol() ? symbol : sound;
    }
}
