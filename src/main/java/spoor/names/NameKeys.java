package spoor.names;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys by which the names of one entity are found: each a set of tokens without blanks, made the same way for what is
 * stored and for what is asked.
 *
 * @param exact each name's core in one piece, in its own script
 * @param meaning each name's core by symbols and sounds, the same in every language
 * @param word words without accents, joined ones too
 * @param sound words as they sound, folded; behind {@link #SKELETON} the consonants of those that foreign names may be of
 * @param han pairs of simplified signs
 * @param pinyin readings of Chinese words, of whole names, and of each two signs
 * @param symbol symbols of shared words, of the roots of compounds and of the legal form
 * @param initials first letters of the words, three and more; of English words those of the Russian ones too
 * @param part codes such as part numbers, without separators: {@code kh47m2}
 * @param gram triples of letters, of short names only
 */
public record NameKeys(
        Set<String> exact,
        Set<String> meaning,
        Set<String> word,
        Set<String> sound,
        Set<String> han,
        Set<String> pinyin,
        Set<String> symbol,
        Set<String> initials,
        Set<String> part,
        Set<String> gram) {

    /** Changes whenever what is made of a name changes: stored keys of another version are made anew. */
    public static final int VERSION = 6;

    /** Begins the tokens in {@link #sound} that are consonants alone. */
    public static final String SKELETON = "~";

    /** Longer tokens are cut: Lucene drops those of more than 255 signs. */
    static final int LONGEST = 120;

    static NameKeys empty() {
        return new NameKeys(set(), set(), set(), set(), set(), set(), set(), set(), set(), set());
    }

    private static Set<String> set() {
        return new LinkedHashSet<>();
    }

    /** The keys of all these names together. */
    public static NameKeys of(Collection<NameAnalysis> names) {
        KeyMaker maker = new KeyMaker();
        names.forEach(maker::add);
        return maker.keys();
    }

    public static NameKeys of(NameAnalysis name) {
        return of(List.of(name));
    }
}
