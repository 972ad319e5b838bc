package spoor.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence for people by its pattern and what is filled into it, so that it can be said in another language.
 *
 * @param pattern in English, with {@code {1}}, {@code {2}} … in the place of what is filled in
 * @param arguments by these numbers, as they stand in the English sentence
 * @param text the sentence in English
 */
public record Sentence(String pattern, Map<String, String> arguments, String text) {

    private static final Pattern PLACE = Pattern.compile("%[-#+ 0,(]*\\d*(?:\\.\\d+)?[a-zA-Z]|%%");

    /**
     * The sentence of a format.
     *
     * @param format as of {@link String#format}, without numbered places; taken as it is where there is nothing to fill in
     */
    public static Sentence of(String format, Object... arguments) {
        if (arguments.length == 0) {
            return new Sentence(format, Map.of(), format);
        }
        Map<String, String> filled = new LinkedHashMap<>();
        StringBuilder pattern = new StringBuilder();
        Matcher place = PLACE.matcher(format);
        while (place.find()) {
            if (place.group().equals("%%")) {
                place.appendReplacement(pattern, "%");
                continue;
            }
            int number = filled.size() + 1;
            filled.put(String.valueOf(number), place.group().formatted(arguments[number - 1]));
            place.appendReplacement(pattern, "{" + number + "}");
        }
        place.appendTail(pattern);
        return new Sentence(pattern.toString(), Map.copyOf(filled), format.formatted(arguments));
    }
}
