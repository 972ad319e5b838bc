package spoor.ingest.format.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.EuCountries;
import spoor.ingest.format.Identifiers;
import spoor.ingest.format.SaidListing;
import spoor.ingest.format.Statements;
import spoor.ingest.read.StoredTexts;
import spoor.model.BadInput;
import spoor.model.Identifier;
import spoor.model.IdentifierKind;
import spoor.model.ListingEnd;
import spoor.model.NodeLabel;

/** Whom or what a list names, put together from what one record says. Empty texts are let be. */
final class ListedParty {

    private record Paper(IdentifierKind kind, String number, String country) {}

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private final NodeLabel label;
    private final String id;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Paper> numbers = new ArrayList<>();
    private final List<SaidListing> listings = new ArrayList<>();

    ListedParty(NodeLabel label, String id) {
        this.label = label;
        this.id = id;
    }

    /** The first stays the name, the others are aliases. */
    ListedParty name(String name) {
        String plain = plain(name);
        if (!plain.isEmpty() && !Identifier.isNobody(plain)) {
            names.add(StoredTexts.requireNameLength(plain));
        }
        return this;
    }

    ListedParty names(Collection<String> more) {
        more.forEach(this::name);
        return this;
    }

    /** A code of two letters, or a name that is known. */
    ListedParty country(String country) {
        String code = codeOf(country);
        if (!code.isEmpty()) {
            countries.add(code);
        }
        return this;
    }

    /** Those of the parts that say something. */
    static String joined(String by, Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(by));
    }

    static String codeOf(String country) {
        String plain = plain(country);
        return CODES.contains(plain) ? plain : EuCountries.codeOf(plain);
    }

    /** One of several values, such as an address. */
    ListedParty add(String property, String value) {
        String plain = plain(value);
        if (!plain.isEmpty() && !Identifier.isNothing(plain)) {
            lists.computeIfAbsent(property, any -> new LinkedHashSet<>()).add(plain);
        }
        return this;
    }

    /** The first that is said stays. */
    ListedParty set(String property, @Nullable String value) {
        String plain = value == null ? "" : plain(value);
        if (!plain.isEmpty() && !Identifier.isNothing(plain)) {
            texts.putIfAbsent(property, plain);
        }
        return this;
    }

    ListedParty note(String word, String text) {
        String plain = plain(text);
        if (!plain.isEmpty() && !Identifier.isNothing(plain)) {
            notes.add(word + plain);
        }
        return this;
    }

    /** @param country whose number it is, as a code or name; empty if unknown */
    ListedParty number(IdentifierKind kind, String number, String country) {
        String plain = plain(number);
        if (!plain.isEmpty() && plain.chars().anyMatch(Character::isDigit)) {
            numbers.add(new Paper(kind, plain, codeOf(country)));
        }
        return this;
    }

    ListedParty listing(SaidListing listing) {
        listings.add(listing);
        return this;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /**
     * Adds it to the statements of its record.
     *
     * @throws BadInput if it has no name
     */
    void state(Statements to) {
        if (names.isEmpty()) {
            throw new BadInput("name.missing", "The record names nobody.");
        }
        List<String> all = List.copyOf(names);
        Properties entity = to.stated(id)
                .with("name", all.getFirst())
                .with("aliases", all.subList(1, all.size()))
                .with("identifiers", identifiers())
                .with("note", String.join("\n", notes))
                .with(
                        "topics",
                        listings.stream().allMatch(listing -> ListingEnd.isOver(listing.removed()))
                                ? null
                                : List.of("sanction"));
        Statements.countries(entity, countries);
        lists.forEach((property, values) -> entity.with(property, List.copyOf(values)));
        texts.forEach(entity::with);
        to.entity(label, entity);
        listings.forEach(listing -> to.listing(id, listing));
    }

    private List<String> identifiers() {
        String country = countries.isEmpty() ? "" : countries.iterator().next();
        Identifiers found = new Identifiers(country);
        for (Paper number : numbers) {
            if (number.country().isEmpty()) {
                found.add(number.kind(), number.number());
            } else {
                found.add(number.kind(), number.number(), number.country());
            }
        }
        return found.list();
    }
}
