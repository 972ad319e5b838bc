package spoor.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that names share, by language ({@code glossary.tsv}, {@code places.tsv}): завод, 厂 and plant are one symbol. A stem
 * matches a word that adds no more than an ending to it, so that "гор*" meets горы, not Горизонт.
 */
final class Glossary {

    private static final int SHORT_STEM = 5;
    private static final int PHRASE_KEY = 3;
    private static final int SHORTEST_STEM = 2;
    private static final int LONGEST_ENDING = 8;
    private static final Pattern SHORT_ENDING = Pattern.compile("(н|ь?ск|ь?ськ|ов|ев|енск|инск|овск)?"
            + "(а|я|о|е|ы|и|і|у|ю|ь|й|ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ом|ем|ым|им|ых|их|ей|ою"
            + "|ам|ям|ами|ями|ах|ях|ів|ої|ій|єю)?");

    /** @param id such as {@code PLANT} */
    record Symbol(String id, WordRole role) {}

    /** Cyrillic stems that stand one behind the other. */
    private record Phrase(List<String> parts, Symbol symbol) {

        boolean isBegunBy(String[] words) {
            boolean begun = words.length == parts.size();
            for (int i = 0; begun && i < words.length; i++) {
                begun = words[i].startsWith(parts.get(i));
            }
            return begun;
        }
    }

    /** Latin words and phrases as written; in Cyrillic too. */
    private final Map<String, Symbol> words = new HashMap<>();
    /** How Latin words sound that are long enough not to be met by chance. */
    private final Map<String, Symbol> sounds = new HashMap<>();

    private final Map<String, Symbol> stems = new HashMap<>();
    private final Map<String, Symbol> soundStems = new HashMap<>();
    private final Map<String, Symbol> chinese = new HashMap<>();
    private final Map<String, Integer> heads = new HashMap<>();
    /** By the first letters of the first word. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    /** Symbol → the letter that its first Russian word begins with, in Latin. */
    private final Map<String, String> initials = new HashMap<>();

    Glossary() {
        for (String[] row : WordLists.rows("glossary.tsv", 6)) {
            put(new Symbol(row[0], roleOf(row[1])), row[2], row[3], row[4] + ";" + row[5]);
        }
        for (String[] row : WordLists.rows("places.tsv", 5)) {
            put(new Symbol(row[0], WordRole.PLACE), row[1] + ";" + pinyinOf(row[2]), row[2], row[3] + ";" + row[4]);
        }
    }

    private static WordRole roleOf(String weight) {
        return switch (weight) {
            case "stop" -> WordRole.STOP;
            case "generic" -> WordRole.GENERIC;
            case "place" -> WordRole.PLACE;
            default -> WordRole.DOMAIN;
        };
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
            initials.putIfAbsent(symbol.id(), initialOf(spelling));
            if (spelling.indexOf('*') >= 0 && spelling.indexOf(' ') >= 0) {
                putPhrase(symbol, spelling);
            } else if (spelling.endsWith("*")) {
                putStem(symbol, spelling.substring(0, spelling.length() - 1));
            } else {
                putWord(symbol, spelling);
            }
        }
    }

    private void putWord(Symbol symbol, String spelling) {
        List<NameToken> pieces =
                NameTokens.of(spelling).stream().map(NameToken::of).toList();
        if (pieces.isEmpty()) {
            return;
        }
        words.putIfAbsent(NameToken.plain(pieces), symbol);
        heads.merge(pieces.getFirst().plain(), pieces.size(), Math::max);
        String sound = NameToken.sound(pieces);
        if (sound.length() > SHORT_STEM) {
            sounds.putIfAbsent(sound, symbol);
        }
    }

    private static String initialOf(String spelling) {
        String latin = spelling.isEmpty() ? "" : Cyrillic.toLatin(spelling.substring(0, 1));
        return latin.isEmpty() ? "" : latin.substring(0, 1);
    }

    /** Stems one behind the other; each begins a word. */
    private void putPhrase(Symbol symbol, String spelling) {
        List<String> parts = NameTokens.of(spelling.replace("*", "")).stream()
                .map(token -> NameToken.of(token).plain())
                .toList();
        if (parts.getFirst().length() < PHRASE_KEY) {
            // The blank stands for an apostrophe: м'яс.
            putStem(symbol, String.join("", parts));
            return;
        }
        phrases.computeIfAbsent(parts.getFirst().substring(0, PHRASE_KEY), none -> new ArrayList<>())
                .add(new Phrase(parts, symbol));
    }

    private void putStem(Symbol symbol, String stem) {
        List<NameToken> pieces = NameTokens.of(stem).stream().map(NameToken::of).toList();
        stems.putIfAbsent(NameToken.plain(pieces), symbol);
        String sound = NameToken.sound(pieces);
        if (sound.length() > SHORT_STEM) {
            soundStems.putIfAbsent(sound, symbol);
        }
    }

    @Nullable
    Symbol word(String plain) {
        return words.get(plain);
    }

    /** Words without a blank in them, plain. */
    Set<String> singleWords() {
        return words.keySet().stream().filter(word -> word.indexOf(' ') < 0).collect(Collectors.toUnmodifiableSet());
    }

    /** Plain Cyrillic beginnings of words. */
    Set<String> stems() {
        return Collections.unmodifiableSet(stems.keySet());
    }

    /** Simplified signs → symbol. */
    Map<String, Symbol> chinese() {
        return chinese;
    }

    /** The Latin letter that the Russian word of a symbol begins with; empty where that is not known. */
    String initialOfSymbol(String symbol) {
        return initials.getOrDefault(symbol, "");
    }

    /** How many words the longest phrase has that begins with this one; at least 1. */
    int longestBeginningWith(String word) {
        int longest = heads.getOrDefault(word, 1);
        for (Phrase phrase : phrasesOf(word)) {
            longest = Math.max(longest, phrase.parts().size());
        }
        return longest;
    }

    private List<Phrase> phrasesOf(String word) {
        return word.length() < PHRASE_KEY ? List.of() : phrases.getOrDefault(word.substring(0, PHRASE_KEY), List.of());
    }

    /** The symbol of plain words and of how they sound, each blank-separated. */
    @Nullable
    Symbol find(String plain, String sound, Scripts script) {
        Symbol exact = words.get(plain);
        if (exact != null) {
            return exact;
        }
        if (script == Scripts.CYRILLIC && plain.indexOf(' ') >= 0) {
            return byPhrase(plain.split(" ", -1));
        }
        if (script == Scripts.CYRILLIC) {
            return byStem(stems, plain, SHORTEST_STEM);
        }
        Symbol heard = sounds.get(sound);
        return heard != null ? heard : byStem(soundStems, sound, SHORT_STEM + 1);
    }

    private @Nullable Symbol byPhrase(String[] words) {
        for (Phrase phrase : phrasesOf(words[0])) {
            if (phrase.isBegunBy(words)) {
                return phrase.symbol();
            }
        }
        return null;
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
