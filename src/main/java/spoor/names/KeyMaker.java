package spoor.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the keys of names, one name after the other. */
final class KeyMaker {

    private static final int SHORT_CORE = 12;
    private static final int GRAM = 3;
    private static final int FEWEST_INITIALS = 3;
    private static final int LONGEST_ACRONYM = 6;
    private static final int LONGEST_CODE = 30;
    private static final int LEAST_PHRASE = 8;
    private static final int LEAST_SINGLE = 4;
    /** So many letters before a number still are one code with it: Su-34, Shahed 136. */
    private static final int LONGEST_PREFIX = 8;

    private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s,;()\\[\\]«»\"“”]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private final NameKeys keys = NameKeys.empty();

    NameKeys keys() {
        return keys;
    }

    void add(NameAnalysis name) {
        List<NameWord> core = name.core();
        put(keys.exact(), name.exact());
        put(keys.meaning(), name.meaning());
        core.forEach(this::addWord);
        addJoined(core);
        addHan(core);
        addInitials(core);
        List<NameTokens.Token> tokens = NameTokens.of(name.text());
        addAllInitials(tokens);
        addGrams(name.exact());
        if (!name.legalForm().isEmpty()) {
            put(keys.symbol(), name.legalForm());
        }
        addCodes(name.text());
        if (core.stream().anyMatch(KeyMaker::mayBePhrase)) {
            addSingleWords(tokens);
        }
    }

    private static boolean mayBePhrase(NameWord word) {
        return word.hasSymbol() && word.plain().length() >= LEAST_PHRASE && !word.isHan();
    }

    /** The words of phrases such as "institute of technology", which are one word to the analysis. */
    private void addSingleWords(List<NameTokens.Token> tokens) {
        for (NameTokens.Token token : tokens) {
            if (token.text().length() >= LEAST_SINGLE && token.script() != Scripts.HAN) {
                put(keys.word(), PlainWords.of(token));
            }
        }
    }

    private void addWord(NameWord word) {
        if (word.isHan()) {
            addReadings(word);
        } else {
            put(keys.word(), word.plain());
            put(keys.sound(), word.sound());
            addSkeleton(word);
            word.parts().forEach(part -> put(keys.symbol(), part));
        }
        if (word.hasSymbol()) {
            put(keys.symbol(), word.symbol());
        }
    }

    private void addSkeleton(NameWord word) {
        String skeleton = word.skeleton();
        if (!skeleton.isEmpty()) {
            put(keys.sound(), NameKeys.SKELETON + skeleton);
        }
    }

    /** Shared words are read in one way; a name proper may be read in another than ours. */
    private void addReadings(NameWord word) {
        if (word.hasSymbol()) {
            put(keys.pinyin(), String.join("", Han.syllables(word.plain())));
        } else {
            Han.readings(word.plain()).forEach(reading -> put(keys.pinyin(), reading));
            addSkeleton(word);
        }
    }

    /** Neighbours in one piece, so that "Hik Vision" and "Hikvision" meet. */
    private void addJoined(List<NameWord> core) {
        for (int i = 1; i < core.size(); i++) {
            NameWord left = core.get(i - 1);
            NameWord right = core.get(i);
            if (!left.isHan() && !right.isHan()) {
                put(keys.word(), left.plain() + right.plain());
                put(keys.sound(), SoundFolding.fold(left.sound() + right.sound()));
            } else if (left.isHan() && right.isHan()) {
                put(keys.pinyin(), String.join("", Han.syllables(left.plain() + right.plain())));
            }
        }
    }

    private void addHan(List<NameWord> core) {
        StringBuilder signs = new StringBuilder();
        StringBuilder reading = new StringBuilder();
        for (NameWord word : core) {
            if (word.isHan()) {
                signs.append(word.plain());
                reading.append(String.join("", Han.syllables(word.plain())));
            }
        }
        put(keys.pinyin(), reading.toString());
        for (int i = 0; i + 1 < signs.length(); i++) {
            put(keys.han(), signs.substring(i, i + 2));
            put(keys.pinyin(), String.join("", Han.syllables(signs.substring(i, i + 2))));
        }
        if (signs.length() == 1) {
            put(keys.han(), signs.toString());
        }
    }

    private void addInitials(List<NameWord> core) {
        StringBuilder initials = new StringBuilder();
        for (NameWord word : core) {
            if (!word.isHan()) {
                initials.append(Cyrillic.initialOf(word.plain()));
                if (initials.length() >= FEWEST_INITIALS) {
                    put(keys.initials(), initials.toString());
                }
            }
        }
        if (core.stream().noneMatch(word -> word.isHan() || word.isCyrillic())) {
            addTranslatedInitials(core);
        }
        for (NameWord word : core) {
            if (mayBeInitials(word, core.size())) {
                put(keys.initials(), acronym(word.plain()));
            }
        }
    }

    /** Of phrases such as "machine building" too, with the words of legal forms and without. */
    private void addAllInitials(List<NameTokens.Token> tokens) {
        List<String> words = new ArrayList<>();
        for (NameTokens.Token token : tokens) {
            if (token.script() == Scripts.HAN) {
                return;
            }
            if (token.script() == Scripts.LATIN || token.script() == Scripts.CYRILLIC) {
                words.add(PlainWords.of(token));
            }
        }
        addInitials(words, word -> !NameAnalyser.shared().isStop(word));
        addInitials(words, word -> !NameAnalyser.shared().isForm(word));
    }

    private void addInitials(List<String> words, Predicate<String> counts) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (counts.test(word)) {
                initials.append(Cyrillic.initialOf(word));
            }
        }
        if (initials.length() > FEWEST_INITIALS && initials.length() <= LONGEST_ACRONYM) {
            put(keys.initials(), initials.toString());
        }
    }

    /** Plant is завод in the acronym that is made of the Russian name. */
    private void addTranslatedInitials(List<NameWord> core) {
        StringBuilder initials = new StringBuilder();
        for (NameWord word : core) {
            String translated = NameAnalyser.shared().glossary.initialOfSymbol(word.symbol());
            initials.append(translated.isEmpty() ? Cyrillic.initialOf(word.plain()) : translated);
        }
        if (initials.length() >= FEWEST_INITIALS && initials.length() <= LONGEST_ACRONYM) {
            put(keys.initials(), initials.toString());
        }
    }

    /** What stands alone may be an acronym, in whatever case it is typed. */
    private static boolean mayBeInitials(NameWord word, int words) {
        return word.role() == WordRole.ACRONYM
                || (words == 1 && word.plain().length() <= LONGEST_ACRONYM && !word.isHan());
    }

    /** Each letter in Latin, of ж and щ the first. */
    private static String acronym(String plain) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            letters.append(Cyrillic.initialOf(plain.substring(i, i + 1)));
        }
        return letters.toString();
    }

    private void addGrams(String exact) {
        if (exact.length() <= SHORT_CORE) {
            for (int i = 0; i + GRAM <= exact.length(); i++) {
                put(keys.gram(), exact.substring(i, i + GRAM));
            }
        }
    }

    /** Pieces between blanks that have a digit in them, with a short word before them where they begin with one. */
    private void addCodes(String text) {
        if (!mayHaveDigits(text)) {
            return;
        }
        String before = "";
        for (String piece : BETWEEN_CODES.split(text, -1)) {
            String code = mayHaveDigits(piece) ? inOnePiece(piece) : "";
            boolean isCode = code.chars().anyMatch(Character::isDigit);
            if (isCode) {
                addCode(piece, code);
                if (Character.isDigit(code.charAt(0)) && !before.isEmpty() && before.length() <= LONGEST_PREFIX) {
                    addCode(before + piece, inOnePiece(before) + code);
                }
            }
            before = isCode ? "" : piece;
        }
    }

    /** Signs that are no letters, such as ², may become digits. */
    private static boolean mayHaveDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < 128 ? sign >= '0' && sign <= '9' : !Character.isLetter(sign)) {
                return true;
            }
        }
        return false;
    }

    private void addCode(String written, String code) {
        if (code.length() > LONGEST_CODE) {
            return;
        }
        put(keys.part(), code);
        @Nullable String twin = LookAlikes.asCyrillic(NO_LETTER.matcher(written).replaceAll(""));
        if (twin != null) {
            put(keys.part(), Cyrillic.toLatin(twin));
        }
    }

    private static String inOnePiece(String piece) {
        StringBuilder code = new StringBuilder();
        for (NameTokens.Token token : NameTokens.of(piece)) {
            String plain = PlainWords.of(token);
            code.append(token.script() == Scripts.CYRILLIC ? Cyrillic.toLatin(plain) : plain);
        }
        return code.toString();
    }

    private static void put(Set<String> keys, String key) {
        if (!key.isEmpty()) {
            keys.add(key.length() > NameKeys.LONGEST ? key.substring(0, NameKeys.LONGEST) : key);
        }
    }
}
