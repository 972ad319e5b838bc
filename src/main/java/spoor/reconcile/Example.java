package spoor.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spoor.model.Identifier;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;

/**
 * What another client knows of somebody or something, in the words of the store, so that it is compared as a record is.
 *
 * @param labels what it may be; empty: anything
 * @param names in the order given; the first counts as its name
 * @param properties as they would be stored: {@code country}, {@code identifiers}, {@code addresses} …
 * @param ignored what was given and not understood, in words
 */
public record Example(Set<NodeLabel> labels, List<String> names, Map<String, Object> properties, List<String> ignored) {

    /** Longer names are nobody's. */
    public static final int LONGEST_NAME = 1_000;

    /** So many names and so many values of one property are looked at. */
    static final int MOST_VALUES = 50;

    /** Whether there is nothing that could be looked for. */
    public boolean isEmpty() {
        return names.isEmpty()
                && list("identifiers").isEmpty()
                && list("partNumber").isEmpty();
    }

    /** The values of a property. */
    public List<String> list(String property) {
        return properties.get(property) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : Optional.ofNullable(properties.get(property))
                        .map(value -> List.of(String.valueOf(value)))
                        .orElse(List.of());
    }

    /** The properties as an entity of this label has them: the country of a part is its maker's, that of a weapon its origin. */
    public Map<String, Object> propertiesOf(NodeLabel label) {
        Object country = properties.get("country");
        if (country == null || label == NodeLabel.COMPANY || label == NodeLabel.PERSON) {
            return properties;
        }
        Map<String, Object> renamed = new LinkedHashMap<>(properties);
        renamed.remove("country");
        renamed.put(label == NodeLabel.COMPONENT ? "makerCountry" : "origin", country);
        return renamed;
    }

    /** Gathers one. */
    public static final class Builder {

        private final Set<NodeLabel> labels = new LinkedHashSet<>();
        private final Set<String> names = new LinkedHashSet<>();
        private final Map<String, Set<String>> values = new LinkedHashMap<>();
        private final Set<String> countries = new LinkedHashSet<>();
        private final List<StatedNumber> numbers = new ArrayList<>();
        private final List<String> ignored = new ArrayList<>();

        /** @param kind that it is said to be of */
        private record StatedNumber(IdentifierKind kind, String text) {}

        /** It may be one of these. */
        public Builder labels(Set<NodeLabel> wanted) {
            labels.addAll(wanted);
            return this;
        }

        /** A name or another spelling; one that is too long or nobody's is ignored. */
        public Builder name(String name) {
            if (name.length() > LONGEST_NAME) {
                ignored.add(
                        "A name of %,d characters: at most %,d are looked at.".formatted(name.length(), LONGEST_NAME));
            } else if (!name.isBlank() && !Identifier.isNobody(name) && names.size() < MOST_VALUES) {
                names.add(name.strip());
            }
            return this;
        }

        /** A country, as a code or a name. */
        public Builder country(String text) {
            Optional<String> code = CountryNames.find(text);
            code.ifPresent(countries::add);
            if (code.isEmpty() && !Identifier.isNothing(text)) {
                ignored.add("Country '%s': use two letters, or its name.".formatted(shorten(text)));
            }
            return this;
        }

        /** A number that is said to be of this kind. */
        public Builder number(IdentifierKind kind, String number) {
            numbers.add(new StatedNumber(kind, number));
            return this;
        }

        /** A value of a property that is compared as it is. */
        public Builder value(String property, String value) {
            Set<String> all = values.computeIfAbsent(property, name -> new LinkedHashSet<>());
            if (!value.isBlank() && value.length() <= LONGEST_NAME && all.size() < MOST_VALUES) {
                all.add(value.strip());
            }
            return this;
        }

        /** Says that something was not understood. */
        public Builder ignore(String what) {
            ignored.add(what);
            return this;
        }

        /** The numbers are read with the country, since each country has its own. */
        public Example build() {
            Map<String, Object> properties = new LinkedHashMap<>();
            List<String> all = List.copyOf(names);
            if (!all.isEmpty()) {
                properties.put("name", all.getFirst());
                properties.put("aliases", all.subList(1, all.size()));
            }
            if (!countries.isEmpty()) {
                properties.put("country", countries.iterator().next());
                properties.put("countries", List.copyOf(countries));
            }
            List<String> identifiers = identifiers();
            if (!identifiers.isEmpty()) {
                properties.put("identifiers", identifiers);
            }
            values.forEach((name, given) -> {
                if (!given.isEmpty()) {
                    properties.put(name, List.copyOf(given));
                }
            });
            return new Example(Set.copyOf(labels), all, properties, List.copyOf(ignored));
        }

        private List<String> identifiers() {
            String country = countries.isEmpty() ? "" : countries.iterator().next();
            Map<String, String> texts = new LinkedHashMap<>();
            for (StatedNumber number : numbers) {
                List<Identifier> found = Identifier.list(number.kind(), number.text(), country);
                if (found.isEmpty()) {
                    ignored.add("'%s' holds no number.".formatted(shorten(number.text())));
                }
                found.stream()
                        .limit(Math.max(0, MOST_VALUES - texts.size()))
                        .forEach(one -> texts.putIfAbsent(one.key(), one.text()));
            }
            return List.copyOf(texts.values());
        }

        private static String shorten(String text) {
            return text.length() > 60 ? text.substring(0, 60) + "…" : text;
        }
    }
}
