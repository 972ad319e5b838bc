package spoor.reconcile.ftm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.model.FtmWords;
import spoor.model.RelationType;

/** Relations in the words of FollowTheMoney, where what ties two is an entity of its own. */
public final class FtmLinks {

    private static final Words OWNERSHIP = new Words("Ownership", "owner", "asset", "ownershipOwner", "ownershipAsset");
    private static final Words DIRECTORSHIP =
            new Words("Directorship", "director", "organization", "directorshipDirector", "directorshipOrganization");
    private static final Words CUSTOMS =
            new Words("EconomicActivity", "sender", "receiver", "economicActivitySender", "economicActivityReceiver");
    private static final Words OTHER =
            new Words("UnknownLink", "subject", "object", "unknownLinkTo", "unknownLinkFrom");

    /** Those that tie companies and people; those with parts and weapons have no schema here. */
    private static final Set<RelationType> OF_PARTIES = EnumSet.of(
            RelationType.OWNS,
            RelationType.CONTROLS,
            RelationType.DIRECTS,
            RelationType.SUPPLIES,
            RelationType.ASSOCIATED_WITH);

    private FtmLinks() {}

    /**
     * What a relation is called.
     *
     * @param schema of what ties the two
     * @param from the property that holds where the relation begins
     * @param outward what who stands there calls the relation
     * @param inward what who stands at its other end calls it
     */
    public record Words(String schema, String from, String to, String outward, String inward) {

        /** Whether it is a declaration of customs, which says goods and amounts. */
        public boolean isCustoms() {
            return equals(CUSTOMS);
        }
    }

    /** The words for relations of a type. */
    public static Words of(RelationType type) {
        return switch (type) {
            case OWNS -> OWNERSHIP;
            case DIRECTS -> DIRECTORSHIP;
            case SUPPLIES -> CUSTOMS;
            default -> OTHER;
        };
    }

    /** Whether relations of a type tie companies and people. */
    public static boolean isOfParties(RelationType type) {
        return OF_PARTIES.contains(type);
    }

    /** What who stands at the beginning calls relations between companies and people, by their types. */
    public static Map<String, String> outward() {
        return OF_PARTIES.stream().collect(Collectors.toMap(Enum::name, type -> of(type).outward()));
    }

    /** What who stands at the end calls them. */
    public static Map<String, String> inward() {
        return OF_PARTIES.stream().collect(Collectors.toMap(Enum::name, type -> of(type).inward()));
    }

    /** What a relation says beside its ends, as far as FollowTheMoney has a place for it, sorted by name. */
    public static Map<String, List<String>> said(RelationType type, Map<String, Object> properties) {
        Map<String, List<String>> said = new TreeMap<>();
        Words words = of(type);
        if (words.equals(OTHER) && type != RelationType.ASSOCIATED_WITH) {
            put(said, "role", FtmWords.role(type));
        }
        put(said, "startDate", properties.get("validFrom"));
        put(said, "endDate", properties.get("validTo"));
        put(said, "modifiedAt", properties.get("reported"));
        put(said, "summary", properties.get("note"));
        put(said, "description", FtmWords.CONFIDENCE + properties.getOrDefault("confidence", "possible"));
        if (words.equals(OWNERSHIP)) {
            put(said, "percentage", "percent".equals(properties.get("unit")) ? properties.get("value") : null);
            put(said, "sharesCount", properties.get("shareCount"));
        }
        return said;
    }

    /**
     * A relation as an entity.
     *
     * @param from the id of who stands at its beginning, or that entity itself; {@code to} likewise
     */
    public static FtmEntity write(
            String id, RelationType type, Object from, Object to, Map<String, Object> properties, List<String> urls) {
        Words words = of(type);
        Map<String, List<Object>> told = new LinkedHashMap<>();
        told.put(words.from(), List.of(from));
        told.put(words.to(), List.of(to));
        said(type, properties).forEach((name, values) -> told.put(name, new ArrayList<>(values)));
        if (!urls.isEmpty()) {
            told.put("sourceUrl", List.copyOf(urls));
        }
        List<String> datasets = properties.get("dataset") instanceof String dataset ? List.of(dataset) : List.of();
        return FtmEntity.tie(id, words.schema(), told, datasets);
    }

    private static void put(Map<String, List<String>> said, String name, @Nullable Object value) {
        if (value != null && !String.valueOf(value).isBlank()) {
            said.put(name, List.of(String.valueOf(value)));
        }
    }
}
