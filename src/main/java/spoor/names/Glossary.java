package spoor.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that names share, by language ({@code glossary.tsv}, {@code places.tsv}): завод, 厂 and plant are one symbol. A stem
 * matches a word that adds no more than an ending to it, so that "гор*" meets горы, not Горизонт.
 */
final class Glossary {

    private static final int SHORT_STEM = 5;
    private static final int SHORTEST_STEM = 2;
    private static final int LONGEST_ENDING = 8;
    private static final Pattern SHORT_ENDING = Pattern.compile("(н|ск|ськ|ов|ев|енск|инск|овск)?"
            + "(а|я|о|е|ы|и|і|у|ю|ь|й|ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ом|ем|ым|им|ых|их|ей|ою"
            + "|ам|ям|ами|ями|ах|ях|ів|ої|ій|єю)?");

    /** @param id such as {@code PLANT} */
    record Symbol(String id, WordRole role) {}

    /** Latin words and phrases as written; in Cyrillic too. */
    private final Map<String, Symbol> words = new HashMap<>();
    /** How Latin words sound that are long enough not to be met by chance. */
    private final Map<String, Symbol> sounds = new HashMap<>();

    private final Map<String, Symbol> stems = new HashMap<>();
    private final Map<String, Symbol> soundStems = new HashMap<>();
    private final Map<String, Symbol> chinese = new HashMap<>();
    private final Map<String, Integer> heads = new HashMap<>();

    Glossary() {
        for (String[] row : WordLists.rows("glossary.tsv", 6)) {
            Symbol symbol = new Symbol(row[0], row[1].equals("generic") ? WordRole.GENERIC : WordRole.DOMAIN);
            put(symbol, row[2], row[3], row[4] + ";" + row[5]);
        }
        for (String[] row : WordLists.rows("places.tsv", 5)) {
            put(new Symbol(row[0], WordRole.PLACE), row[1] + ";" + pinyinOf(row[2]), row[2], row[3] + ";" + row[4]);
        }
    }

    private static String pinyinOf(String signs) {
        StringBuilder pinyin = new StringBuilder();
        for (String spelling : WordLists.spellings(signs)) {
            pinyin.append(String.join("", Han.syllables(Han.simplified(spelling))))
                    .append(';');
        }
        return pinyin.toString();
    }

    private void put(Symbol symbol, String latin, String signs, String cyrillic) {
        for (String spelling : WordLists.spellings(latin)) {
            putWord(symbol, spelling);
        }
        for (String spelling : WordLists.spellings(signs)) {
            chinese.putIfAbsent(Han.simplified(spelling), symbol);
        }
        for (String spelling : WordLists.spellings(cyrillic)) {
            if (spelling.endsWith("*")) {
                putStem(symbol, spelling.substring(0, spelling.length() - 1));
            } else {
                putWord(symbol, spelling);
            }
        }
    }

    private void putWord(Symbol symbol, String spelling) {
        List<Piece> pieces = Tokens.of(spelling).stream().map(Piece::of).toList();
        if (pieces.isEmpty()) {
            return;
        }
        words.putIfAbsent(Piece.plain(pieces), symbol);
        heads.merge(pieces.getFirst().plain(), pieces.size(), Math::max);
        String sound = Piece.sound(pieces);
        if (sound.length() > SHORT_STEM) {
            sounds.putIfAbsent(sound, symbol);
        }
    }

    private void putStem(Symbol symbol, String stem) {
        List<Piece> pieces = Tokens.of(stem).stream().map(Piece::of).toList();
        stems.putIfAbsent(Piece.plain(pieces), symbol);
        String sound = Piece.sound(pieces);
        if (sound.length() > SHORT_STEM) {
            soundStems.putIfAbsent(sound, symbol);
        }
    }

    /** Simplified signs → symbol. */
    Map<String, Symbol> chinese() {
        return chinese;
    }

    /** How many words the longest phrase has that begins with this one; at least 1. */
    int longestBeginningWith(String word) {
        return heads.getOrDefault(word, 1);
    }

    /** The symbol of plain words and of how they sound, each blank-separated. */
    @Nullable
    Symbol find(String plain, String sound, Scripts script) {
        Symbol exact = words.get(plain);
        if (exact != null) {
            return exact;
        }
        if (script == Scripts.CYRILLIC) {
            return byStem(stems, plain, SHORTEST_STEM);
        }
        Symbol heard = sounds.get(sound);
        return heard != null ? heard : byStem(soundStems, sound, SHORT_STEM + 1);
    }

    private static @Nullable Symbol byStem(Map<String, Symbol> stems, String word, int shortest) {
        int longest = word.indexOf(' ') < 0 ? word.length() : 0;
        for (int length = longest; length >= Math.max(shortest, longest - LONGEST_ENDING); length--) {
            Symbol symbol = stems.get(word.substring(0, length));
            if (symbol != null && (length > SHORT_STEM || isEnding(word.substring(length)))) {
                return symbol;
            }
        }
        return null;
    }

    private static boolean isEnding(String rest) {
        return SHORT_ENDING.matcher(rest).matches();
    }
}
