package spoor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What properties of records, and the facts beside them, are values of: one word for one value, in the order of telling. */
public final class ValueWords {

    /** By property of a record. */
    public static final Map<String, String> BY_PROPERTY = byProperty();

    private ValueWords() {}

    private static Map<String, String> byProperty() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("name", "name");
        words.put("aliases", "alias");
        words.put("identifiers", "identifier");
        words.put("country", "country");
        words.put("countries", "country");
        words.put("addresses", "address");
        words.put("phones", "phone");
        words.put("emails", "email");
        words.put("websites", "website");
        words.put("positions", "position");
        for (String same : List.of(
                "founded", "dissolved", "birthDate", "category", "partNumber", "makerCountry", "operator", "origin")) {
            words.put(same, same);
        }
        return Collections.unmodifiableMap(words);
    }

    /** What a fact of this kind is a value of; a listing is none, and told among the listings. */
    public static Optional<String> ofFact(FactKind kind) {
        return kind == FactKind.LISTING ? Optional.empty() : Optional.of(kind.word());
    }
}
