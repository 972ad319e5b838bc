package spoor.ingest.customs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a column, taken apart.
 *
 * @param phrases for each part that means something, the concepts that it can stand for
 * @param unknown how many words mean nothing here
 * @param digits the number that stands in it, such as the 6 of {@code HS6}; 0 if none
 */
record Header(String name, List<Set<String>> phrases, int unknown, int digits) {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 12;
    private static final String EMPTY = "empty";
    private static final Header NOTHING = new Header("", List.of(), 1, 0);

    static Header of(String name) {
        String plain = name.length() > LONGEST ? "" : HeaderWords.plain(name);
        String[] words = plain.split(" ", -1);
        return plain.isEmpty() || words.length > MOST_WORDS ? NOTHING : new Parser(words).parse(name);
    }

    /** Whether one of its parts can stand for this. */
    boolean says(String concept) {
        return phrases.stream().anyMatch(phrase -> phrase.contains(concept));
    }

    /** Goes through the words, the longest phrase first. */
    private static final class Parser {

        private final String[] words;
        private final List<Set<String>> phrases = new ArrayList<>();
        private int unknown;
        private int digits;

        Parser(String[] words) {
            this.words = words;
        }

        Header parse(String name) {
            int at = 0;
            while (at < words.length) {
                at += take(at);
            }
            return new Header(name, List.copyOf(phrases), unknown, digits);
        }

        private int take(int at) {
            for (int length = Math.min(HeaderWords.LONGEST_PHRASE, words.length - at); length > 1; length--) {
                String phrase = String.join(" ", List.of(words).subList(at, at + length));
                if (HeaderWords.isWord(phrase)) {
                    add(HeaderWords.find(phrase));
                    return length;
                }
            }
            takeWord(words[at]);
            return 1;
        }

        private void takeWord(String word) {
            Set<String> concepts = HeaderWords.find(word);
            if (!concepts.isEmpty()) {
                add(concepts);
            } else if (Character.isDigit(word.charAt(0))) {
                digits = word.length() > 4 ? 0 : Integer.parseInt(word);
            } else {
                List<String> parts = cut(word);
                if (parts == null) {
                    unknown++;
                } else {
                    parts.forEach(part -> add(HeaderWords.find(part)));
                }
            }
        }

        private void add(Set<String> concepts) {
            if (!concepts.contains(EMPTY)) {
                phrases.add(concepts);
            }
        }

        /** Words that are written as one, such as {@code suppliername} and all of Chinese; null if they are not known. */
        private static @Nullable List<String> cut(String text) {
            if (text.isEmpty()) {
                return new ArrayList<>();
            }
            int shortest = Character.isIdeographic(text.codePointAt(0)) ? 1 : 3;
            for (int end = text.length(); end >= shortest; end--) {
                String word = text.substring(0, end);
                List<String> rest = HeaderWords.isWord(word) ? cut(text.substring(end)) : null;
                if (rest != null) {
                    List<String> parts = new ArrayList<>(List.of(word));
                    parts.addAll(rest);
                    return parts;
                }
            }
            return null;
        }
    }
}
