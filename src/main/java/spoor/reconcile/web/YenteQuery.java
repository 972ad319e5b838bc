package spoor.reconcile.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spoor.model.BadInput;
import spoor.reconcile.ftm.FtmEntity;

/**
 * The part of Lucene's language that clients of yente use: quotes, {@code +} and {@code -} before a word, {@code AND}, {@code OR} and
 * {@code NOT}. Words find names as everywhere in Spoor; what is wanted or unwanted is then looked for among all that an entity says,
 * word for word.
 *
 * @param text what is searched for
 * @param wanted words that stand together in one value of the entity
 * @param unwanted words that do not
 */
record YenteQuery(String text, List<String> wanted, List<String> unwanted) {

    private static final Pattern PART = Pattern.compile("([+-]?)(?:\"([^\"]*)\"|(\\S+))");
    /** What means something in Lucene's language that is not read here. */
    private static final Pattern UNREAD = Pattern.compile("[/\\\\()\\[\\]{}:^~*?!]|&&|\\|\\|");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * Reads a text.
     *
     * @param simple whether it is a person's: then AND, OR and NOT are words, and nothing is refused
     * @throws BadInput if it holds signs of the language that are not read here
     */
    static YenteQuery of(String text, boolean simple) {
        boolean open = text.chars().filter(sign -> sign == '"').count() % 2 == 1;
        if (!simple && (open || UNREAD.matcher(text).find())) {
            throw new BadInput(
                            "query.unread",
                            "This query holds signs that are not read here: quotes, +, -, AND, OR and NOT are; send simple=true"
                                    + " for a text as a person typed it.")
                    .with("parameter", "q");
        }
        return new Reading(open ? text.replace('"', ' ') : text, simple).read();
    }

    /** Whether the entity has what is wanted, and nothing that is not. */
    boolean isMetBy(FtmEntity entity) {
        if (wanted.isEmpty() && unwanted.isEmpty()) {
            return true;
        }
        List<String> values = Stream.concat(
                        Stream.of(entity.caption()),
                        entity.properties().values().stream()
                                .flatMap(List::stream)
                                .filter(String.class::isInstance)
                                .map(String.class::cast))
                .map(YenteQuery::words)
                .toList();
        return wanted.stream().allMatch(each -> stands(each, values))
                && unwanted.stream().noneMatch(each -> stands(each, values));
    }

    /** Whether all its words stand in the caption. */
    boolean isIn(FtmEntity entity) {
        return Stream.of(words(text).strip().split(" "))
                .allMatch(word -> word.isEmpty() || words(entity.caption()).contains(" " + word + " "));
    }

    private static boolean stands(String words, List<String> values) {
        return values.stream().anyMatch(value -> value.contains(words));
    }

    /** Its words without capitals and accents, a blank before, between and behind them. */
    private static String words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).collect(Collectors.joining(" ", " ", " "));
    }

    /** One reading, from the first part to the last. */
    private static final class Reading {

        private final Matcher parts;
        private final boolean simple;
        private final List<String> found = new ArrayList<>();
        private final List<String> wanted = new ArrayList<>();
        private final List<String> unwanted = new ArrayList<>();
        private String before = "";
        private String operator = "";

        Reading(String text, boolean simple) {
            this.parts = PART.matcher(text);
            this.simple = simple;
        }

        YenteQuery read() {
            while (parts.find()) {
                String word = parts.group(3) == null ? parts.group(2) : parts.group(3);
                boolean quoted = parts.group(3) == null;
                if (!simple && !quoted && List.of("AND", "OR", "NOT").contains(word)) {
                    operator = word;
                } else if (!words(word).isBlank()) {
                    add(word, parts.group(1), quoted);
                }
            }
            return new YenteQuery(String.join(" ", found), List.copyOf(wanted), List.copyOf(unwanted));
        }

        private void add(String word, String sign, boolean quoted) {
            boolean not = sign.equals("-") || operator.equals("NOT");
            boolean and = operator.equals("AND");
            operator = "";
            if (not) {
                unwanted.add(words(word));
                return;
            }
            if (and && !before.isEmpty()) {
                wanted.add(before);
            }
            if (and || quoted || sign.equals("+")) {
                wanted.add(words(word));
            }
            before = words(word);
            found.add(word);
        }
    }
}
