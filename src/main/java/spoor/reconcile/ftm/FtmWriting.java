package spoor.reconcile.ftm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Identifier;
import spoor.model.NodeLabel;
import spoor.reconcile.Card;
import spoor.reconcile.CardSet;

/** Says of an entity in the words of FollowTheMoney what its records say, and nothing else. */
public final class FtmWriting {

    private static final Map<String, String> COMMON = Map.of(
            "addresses", "address",
            "phones", "phone",
            "emails", "email",
            "websites", "website",
            "topics", "topics",
            "note", "notes");

    private static final Map<String, String> OF_COMPANIES =
            Map.of("founded", "incorporationDate", "dissolved", "dissolutionDate");
    private static final Map<String, String> OF_PEOPLE = Map.of("birthDate", "birthDate", "positions", "position");

    private FtmWriting() {}

    /**
     * The entity; nothing if FollowTheMoney has no schema for what it is.
     *
     * @param nested whether listings stand inside it, as entities
     */
    public static Optional<FtmEntity> write(CardSet entity, boolean nested) {
        if (FtmSchemas.find(entity.first().label()).isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Object>> properties = properties(entity);
        Optional<String> schema =
                FtmSchemas.find(entity.first().label(), entity.first().text("ftmSchema"), properties.keySet());
        return schema.map(name -> {
            if (nested) {
                put(properties, "sanctions", sanctions(entity));
            }
            List<FtmEntity> addresses = AddressEntities.of(entity);
            put(
                    properties,
                    AddressEntities.PROPERTY,
                    nested ? addresses : addresses.stream().map(FtmEntity::id).toList());
            return new FtmEntity(
                    entity.first().id(),
                    entity.first().name(),
                    name,
                    properties,
                    entity.datasets(),
                    referents(entity),
                    isListed(entity),
                    time(entity, "firstSeen", false),
                    time(entity, "lastSeen", true),
                    time(entity, "lastChange", true));
        });
    }

    private static List<String> referents(CardSet entity) {
        Set<String> referents = new LinkedHashSet<>(entity.others());
        referents.addAll(entity.list("referents"));
        return List.copyOf(referents);
    }

    /** The earliest or latest of what the datasets say; as texts these times are in their order. */
    private static @Nullable String time(CardSet entity, String property, boolean latest) {
        List<String> times = entity.list(property).stream().sorted().toList();
        return times.isEmpty() ? null : latest ? times.getLast() : times.getFirst();
    }

    private static boolean isListed(CardSet entity) {
        return entity.cards().stream().anyMatch(card -> !card.currentListings().isEmpty())
                || entity.list("topics").stream().anyMatch(topic -> topic.startsWith("sanction"));
    }

    private static Map<String, List<Object>> properties(CardSet entity) {
        NodeLabel label = entity.first().label();
        Map<String, List<Object>> properties = new LinkedHashMap<>();
        put(properties, "name", List.of(entity.first().name()));
        put(properties, "alias", entity.aliases());
        putCountries(properties, entity);
        COMMON.forEach((ours, theirs) -> put(properties, theirs, FtmContacts.values(theirs, entity.list(ours))));
        (label == NodeLabel.COMPANY ? OF_COMPANIES : OF_PEOPLE)
                .forEach((ours, theirs) -> put(properties, theirs, entity.list(ours)));
        numbers(entity).forEach((property, numbers) -> put(properties, property, List.copyOf(numbers)));
        put(properties, "sourceUrl", entity.all(Card::urls));
        return properties;
    }

    /** With several, the first record's own says which is the main one. */
    private static void putCountries(Map<String, List<Object>> properties, CardSet entity) {
        Set<String> countries = new LinkedHashSet<>();
        for (Card card : entity.cards()) {
            countries.add(card.country());
            countries.addAll(card.list("countries"));
        }
        countries.remove("");
        List<String> codes =
                countries.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
        put(properties, "country", codes);
        if (codes.size() > 1) {
            put(properties, "mainCountry", codes.subList(0, 1));
        }
    }

    private static Map<String, Set<String>> numbers(CardSet entity) {
        Map<String, Set<String>> numbers = new LinkedHashMap<>();
        for (Card card : entity.cards()) {
            for (String text : card.list("identifiers")) {
                Identifier identifier = find(text, card.country());
                if (identifier != null) {
                    String property = FtmNumbers.propertyOf(identifier.kind(), card.label());
                    numbers.computeIfAbsent(property, name -> new LinkedHashSet<>())
                            .add(identifier.value());
                }
            }
        }
        return numbers;
    }

    /** Those that are stored without a kind, or with digits that cannot be right, are nobody's number elsewhere. */
    private static @Nullable Identifier find(String text, String country) {
        try {
            return Identifier.requireText(text, country);
        } catch (BadInput told) {
            return null;
        }
    }

    /** The listings of its records as entities of their own, which refer to the record. */
    public static List<FtmEntity> sanctions(CardSet entity) {
        List<FtmEntity> sanctions = new ArrayList<>();
        for (Card card : entity.cards()) {
            card.listings().forEach(listing -> sanctions.add(sanction(card, listing)));
        }
        return sanctions;
    }

    private static FtmEntity sanction(Card card, Card.CardListing listing) {
        Map<String, List<Object>> properties = new LinkedHashMap<>();
        put(properties, "entity", List.of(card.id()));
        put(properties, "authority", List.of(listing.authority()));
        put(properties, "program", listOf(listing.programme()));
        put(properties, "listingDate", listOf(listing.listed()));
        put(properties, "endDate", listOf(listing.until()));
        put(properties, "reason", listOf(listing.reason()));
        put(properties, "sourceUrl", listing.urls());
        return new FtmEntity(
                listing.id(),
                listing.authority(),
                "Sanction",
                properties,
                card.list("dataset"),
                List.of(),
                false,
                null,
                null,
                null);
    }

    private static List<String> listOf(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text);
    }

    private static void put(Map<String, List<Object>> properties, String property, List<?> values) {
        if (!values.isEmpty()) {
            properties.put(property, List.copyOf(values));
        }
    }
}
