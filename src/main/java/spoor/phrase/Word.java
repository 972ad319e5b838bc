package spoor.phrase;

import java.util.List;

/**
 * One meaning of a word.
 *
 * @param value what it stands for: a country, categories, roles
 * @param wider whether that says more than the word: a bearing is a mechanical part
 */
record Word(Kind kind, String value, boolean wider) {

    private static final String WIDER = "wider";

    static Word of(String kind, String value) {
        boolean wider = value.endsWith(WIDER);
        return new Word(
                Kind.of(kind),
                wider ? value.substring(0, value.length() - WIDER.length()).strip() : value,
                wider);
    }

    List<String> values() {
        return value.isEmpty() ? List.of() : List.of(value.split("[ ,]"));
    }
}
