package spoor.reconcile.ftm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;
import spoor.reconcile.CountryNames;
import spoor.reconcile.Example;

/** Reads what a client knows of an entity, in the words of FollowTheMoney. */
public final class FtmExample {

    private static final Set<String> NAMES = Set.of("name", "alias", "weakAlias", "previousName", "abbreviation");
    private static final Set<String> COUNTRIES =
            Set.of("country", "jurisdiction", "mainCountry", "nationality", "citizenship");
    private static final Map<String, String> VALUES = Map.of(
            "address", "addresses",
            "phone", "phones",
            "email", "emails",
            "website", "websites",
            "incorporationDate", "founded",
            "birthDate", "birthDate");
    private static final List<String> NAME_PARTS = List.of("firstName", "secondName", "middleName", "lastName");

    private FtmExample() {}

    /** What has no place here, such as a gender, is not compared, and is named in {@code ignored}. */
    public static Example read(Set<NodeLabel> labels, Map<String, List<String>> properties) {
        Example.Builder example = new Example.Builder().labels(labels);
        // The name itself before its other spellings, whatever their order in the request.
        properties.getOrDefault("name", List.of()).forEach(example::name);
        properties.forEach((property, values) -> values.forEach(value -> add(example, property, value)));
        String whole = wholeName(properties);
        if (!whole.isBlank() && properties.getOrDefault("name", List.of()).isEmpty()) {
            example.name(whole);
        }
        return example.build();
    }

    /** The values of a property as they were understood: countries as codes, those that are none as they stand. */
    public static List<String> read(String property, List<String> values) {
        return COUNTRIES.contains(property)
                ? values.stream().map(FtmExample::code).distinct().toList()
                : values;
    }

    private static String code(String country) {
        return CountryNames.find(country)
                .map(code -> code.toLowerCase(Locale.ROOT))
                .orElse(country);
    }

    private static void add(Example.Builder example, String property, String value) {
        Optional<IdentifierKind> kind = FtmNumbers.findKind(property);
        if (kind.isPresent()) {
            example.number(kind.get(), value);
        } else if (NAMES.contains(property)) {
            example.name(value);
        } else if (COUNTRIES.contains(property)) {
            example.country(value);
        } else if (VALUES.containsKey(property)) {
            example.value(VALUES.get(property), value);
        } else if (!NAME_PARTS.contains(property)) {
            example.ignore("Spoor does not compare the property '%s'."
                    .formatted(property.length() > 60 ? property.substring(0, 60) + "…" : property));
        }
    }

    private static String wholeName(Map<String, List<String>> properties) {
        return String.join(
                " ",
                NAME_PARTS.stream()
                        .flatMap(part -> properties.getOrDefault(part, List.of()).stream()
                                .limit(1))
                        .filter(part -> !part.isBlank())
                        .toList());
    }
}
