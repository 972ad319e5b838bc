package spoor.ingest.customs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What words in the names of columns mean, in several languages: {@code header-words.txt}. */
final class HeaderWords {

    static final int LONGEST_PHRASE = 4;

    private static final int SHORTEST_STEM = 2;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final Map<String, Set<String>> STEMS = new HashMap<>();

    static {
        read().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(HeaderWords::addLine);
    }

    private HeaderWords() {}

    private static String read() {
        try (InputStream in = HeaderWords.class.getResourceAsStream("/spoor/ingest/header-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("header-words.txt is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addLine(String line) {
        int colon = line.indexOf(':');
        String concept = line.substring(0, colon);
        for (String word : line.substring(colon + 1).split(",", -1)) {
            boolean stem = word.endsWith("*");
            String plain = plain(word);
            (stem ? STEMS : WORDS)
                    .computeIfAbsent(plain, any -> new HashSet<>())
                    .add(concept);
        }
    }

    /** Small letters without accents, and one blank for whatever else; words written together as {@code HsCode} apart. */
    static String plain(String name) {
        String apart = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})", " ");
        String letters = Normalizer.normalize(apart, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return ACCENTS.matcher(letters)
                .replaceAll("")
                .replace('ı', 'i')
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceFirst("^ ?sumof(?=\\p{L})", "sum of ")
                .strip();
    }

    /** The concepts that a word or phrase can stand for; none if it is not known. A stem counts if no word is equal. */
    static Set<String> find(String phrase) {
        Set<String> exact = WORDS.get(phrase);
        if (exact != null) {
            return exact;
        }
        for (int end = phrase.length(); end >= SHORTEST_STEM; end--) {
            Set<String> stem = STEMS.get(phrase.substring(0, end));
            if (stem != null) {
                return stem;
            }
        }
        return Set.of();
    }

    /** Whether a whole word, no stem, is known. */
    static boolean isWord(String text) {
        return WORDS.containsKey(text);
    }
}
