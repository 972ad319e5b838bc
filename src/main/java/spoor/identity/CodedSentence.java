package spoor.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence by its code and what is filled into it, so that it can be said in another language.
 *
 * @param code a stable dotted word
 * @param arguments by name, as they stand in the sentence
 * @param text the sentence in English
 */
public record CodedSentence(String code, Map<String, String> arguments, String text) {

    /**
     * The sentence of a code.
     *
     * @param english with {@code {name}} where an argument is filled in
     * @param arguments names and values in turn
     */
    public static CodedSentence of(String code, String english, Object... arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        String text = english;
        for (int i = 0; i < arguments.length; i += 2) {
            String name = String.valueOf(arguments[i]);
            String value = String.valueOf(arguments[i + 1]);
            named.put(name, value);
            text = text.replace("{" + name + "}", value);
        }
        return new CodedSentence(code, named, text);
    }

    /** The same with more behind it. */
    public CodedSentence with(String name, String value, String english) {
        Map<String, String> named = new LinkedHashMap<>(arguments);
        named.put(name, value);
        return new CodedSentence(code, named, text + english);
    }
}
