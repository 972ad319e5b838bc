package spoor.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Identifier;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;

/**
 * What can be asked of an entity and fetched from it, one by one, stated once for the Reconciliation API.
 *
 * @param id in requests and answers
 * @param name for people
 * @param labels whose property it is
 * @param compared whether a value given with a name is compared
 * @param kind of number that it holds; null if it is none
 */
public record EntityProperty(
        String id,
        String name,
        String description,
        Set<NodeLabel> labels,
        boolean compared,
        @Nullable IdentifierKind kind) {

    private static final Set<NodeLabel> ALL = EnumSet.allOf(NodeLabel.class);
    private static final Set<NodeLabel> PARTIES = EnumSet.of(NodeLabel.COMPANY, NodeLabel.PERSON);
    private static final Set<NodeLabel> COMPANIES = EnumSet.of(NodeLabel.COMPANY);
    private static final Set<NodeLabel> PEOPLE = EnumSet.of(NodeLabel.PERSON);
    private static final Set<NodeLabel> PARTS = EnumSet.of(NodeLabel.COMPONENT);
    private static final Set<NodeLabel> GOODS = EnumSet.of(NodeLabel.COMPONENT, NodeLabel.WEAPON_SYSTEM);
    private static final Set<NodeLabel> WEAPONS = EnumSet.of(NodeLabel.WEAPON_SYSTEM);

    private static final Map<String, EntityProperty> KNOWN = known();

    /** All of them, in the order in which they are shown. */
    public static List<EntityProperty> all() {
        return List.copyOf(KNOWN.values());
    }

    /** Those of entities with a label. */
    public static List<EntityProperty> of(NodeLabel label) {
        return all().stream()
                .filter(property -> property.labels().contains(label))
                .toList();
    }

    /** The property of this id, if there is one. */
    public static Optional<EntityProperty> find(String id) {
        return Optional.ofNullable(KNOWN.get(id));
    }

    /** Its values, each once, as texts. */
    public List<String> values(CardSet entity) {
        if (kind != null) {
            return numbers(entity, kind);
        }
        return switch (id) {
            case "names" -> {
                List<String> names = new ArrayList<>(List.of(entity.first().name()));
                names.addAll(entity.aliases());
                yield names;
            }
            case "aliases" -> entity.aliases();
            case "country" -> entity.all(card -> card.country().isEmpty() ? List.of() : List.of(card.country()));
            case "datasets" -> entity.datasets();
            case "records" -> entity.all(card -> List.of(card.id()));
            case "listings" -> listings(entity);
            default -> entity.list(id);
        };
    }

    private static List<String> listings(CardSet entity) {
        return entity.all(card -> card.currentListings().stream()
                .map(listing -> listing.authority()
                        + (listing.programme() == null ? "" : " " + listing.programme())
                        + (listing.listed() == null ? "" : ", " + listing.listed()))
                .toList());
    }

    private static List<String> numbers(CardSet entity, IdentifierKind kind) {
        return entity.all(card -> card.list("identifiers").stream()
                .flatMap(text -> find(text, card.country()).stream())
                .filter(identifier -> identifier.kind() == kind)
                .map(Identifier::value)
                .toList());
    }

    private static Optional<Identifier> find(String text, String country) {
        try {
            return Optional.of(Identifier.requireText(text, country));
        } catch (BadInput told) {
            return Optional.empty();
        }
    }

    private static Map<String, EntityProperty> known() {
        List<EntityProperty> all = new ArrayList<>(List.of(
                plain("names", "All names", "The name and all other spellings", ALL, true),
                plain("aliases", "Other names", "Spellings in other scripts, short names, former names", ALL, true),
                plain(
                        "country",
                        "Country",
                        "ISO 3166-1 alpha-2; of a component its maker's, of a weapon its origin",
                        ALL,
                        true),
                plain(
                        "identifiers",
                        "Numbers of registers",
                        "With their kind, such as inn:7702000001; a number without one is read by its check digits",
                        PARTIES,
                        true),
                plain("listings", "Listings", "Who lists it, under which programme, since when", PARTIES, false),
                plain("addresses", "Addresses", "As the sources write them", PARTIES, true),
                plain("datasets", "Datasets", "Which datasets say something of it", ALL, false),
                plain("records", "Records", "The ids of all records that were decided to be the same", ALL, false),
                plain("topics", "Topics", "As the datasets name them", PARTIES, false),
                plain("phones", "Telephone", "", PARTIES, true),
                plain("emails", "E-mail", "", PARTIES, true),
                plain("websites", "Website", "", PARTIES, true),
                plain("founded", "Founded", "Year, month or day", COMPANIES, true),
                plain("dissolved", "Dissolved", "Year, month or day", COMPANIES, false),
                plain("birthDate", "Date of birth", "Year, month or day", PEOPLE, true),
                plain("positions", "Positions", "", PEOPLE, false),
                plain("category", "Category", "", GOODS, false),
                plain("partNumber", "Part number", "", PARTS, true),
                plain("operator", "Operator", "The country whose forces use it", WEAPONS, false),
                plain("note", "Note", "What the dataset remarks", ALL, false)));
        for (IdentifierKind kind : IdentifierKind.values()) {
            all.add(new EntityProperty(kind.word(), nameOf(kind), "", PARTIES, true, kind));
        }
        Map<String, EntityProperty> known = new LinkedHashMap<>();
        all.forEach(property -> known.put(property.id(), property));
        return known;
    }

    private static EntityProperty plain(
            String id, String name, String description, Set<NodeLabel> labels, boolean compared) {
        return new EntityProperty(id, name, description, labels, compared, null);
    }

    private static String nameOf(IdentifierKind kind) {
        String country = kind.country();
        return switch (kind) {
            case CRNO -> "Number in a register of companies";
            case TAX -> "Tax number";
            case PASSPORT -> "Passport number";
            case NATID -> "Number of an identity card";
            case NUMBER -> "Number of a kind that is not stated";
            case WIKIDATA -> "Wikidata";
            default ->
                country.isEmpty()
                        ? kind.name()
                        : kind.name() + " (" + Locale.of("", country).getDisplayCountry(Locale.ENGLISH) + ")";
        };
    }
}
