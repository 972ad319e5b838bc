package spoor.identity.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.identity.score.text.Names;
import spoor.model.BadInput;
import spoor.model.Identifier;
import spoor.model.NodeLabel;
import spoor.names.Contacts;
import spoor.names.NameKind;

/**
 * What one dataset says of an entity, as far as it is compared.
 *
 * @param names each once, in the order of the record, brackets taken apart
 * @param countries ISO 3166-1 alpha-2
 * @param contacts e-mail addresses, telephone numbers and domains, each with its kind: {@code domain:example.com}
 * @param born a person's or a company's first date, as far as known: {@code 1970-01-02}, {@code 1970}
 * @param ties who owns, directs or makes it, or is owned by it
 */
public record MatchRecord(
        String id,
        NodeLabel label,
        String dataset,
        List<String> names,
        Set<String> countries,
        List<Identifier> identifiers,
        List<String> addresses,
        List<String> contacts,
        List<String> partNumbers,
        @Nullable String born,
        List<Tie> ties) {

    private static final int MOST_NAMES = 16;
    private static final int MOST_ADDRESSES = 6;
    private static final int MOST_CONTACTS = 12;

    /** How the names of what bears this label are read. */
    public static NameKind nameKind(NodeLabel label) {
        return switch (label) {
            case COMPANY -> NameKind.FIRM;
            case PERSON -> NameKind.PERSON;
            case COMPONENT, WEAPON_SYSTEM, VESSEL -> NameKind.THING;
        };
    }

    /**
     * An entity beside it.
     *
     * @param kind {@code owner}, {@code director}, {@code maker}, {@code owned}
     */
    public record Tie(String kind, String id, String name) {}

    /**
     * A record as it stands in the store.
     *
     * @param properties of the node
     */
    public static MatchRecord of(String id, NodeLabel label, Map<String, ?> properties) {
        Set<String> countries = new TreeSet<>();
        for (String field : List.of("country", "makerCountry", "origin")) {
            countries.addAll(texts(properties, field));
        }
        countries.addAll(texts(properties, "countries"));
        List<String> partNumbers = texts(properties, "partNumber");
        String born = first(texts(properties, "birthDate"), texts(properties, "founded"));
        return new MatchRecord(
                id,
                label,
                String.join("", texts(properties, "dataset")),
                names(properties),
                countries,
                identifiers(properties, countries),
                limited(texts(properties, "addresses"), MOST_ADDRESSES),
                limited(
                        Contacts.of(
                                texts(properties, "emails"),
                                texts(properties, "phones"),
                                texts(properties, "websites")),
                        MOST_CONTACTS),
                partNumbers,
                born,
                List.of());
    }

    /** The same with who stands beside it. */
    public MatchRecord with(List<Tie> neighbours) {
        return new MatchRecord(
                id,
                label,
                dataset,
                names,
                countries,
                identifiers,
                addresses,
                contacts,
                partNumbers,
                born,
                List.copyOf(neighbours));
    }

    /** The same without numbers, contacts and dates, as lists are that state none. */
    public MatchRecord withoutNumbers() {
        return new MatchRecord(
                id, label, dataset, names, countries, List.of(), addresses, contacts, partNumbers, born, ties);
    }

    private static List<String> names(Map<String, ?> properties) {
        Set<String> names = new LinkedHashSet<>();
        for (String field : List.of("name", "aliases")) {
            for (String name : texts(properties, field)) {
                Names.split(name).stream().filter(Names::isSomebody).forEach(names::add);
            }
        }
        return names.stream().limit(MOST_NAMES).toList();
    }

    private static List<Identifier> identifiers(Map<String, ?> properties, Set<String> countries) {
        String country = countries.size() == 1 ? countries.iterator().next() : "";
        List<Identifier> identifiers = new ArrayList<>();
        for (String text : texts(properties, "identifiers")) {
            try {
                identifiers.addAll(Identifier.requireTexts(text, country));
            } catch (BadInput unreadable) {
                // A number that cannot be one says nothing of who bears it.
                assert !text.isEmpty();
            }
        }
        return List.copyOf(identifiers);
    }

    private static List<String> limited(Collection<String> values, int most) {
        return values.stream().limit(most).toList();
    }

    private static @Nullable String first(List<String> born, List<String> founded) {
        return born.isEmpty() ? (founded.isEmpty() ? null : founded.getFirst()) : born.getFirst();
    }

    private static List<String> texts(Map<String, ?> properties, String field) {
        Object value = properties.get(field);
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .map(String::valueOf)
                    .filter(text -> !text.isBlank())
                    .toList();
        }
        return value == null || value.toString().isBlank() ? List.of() : List.of(value.toString());
    }
}
