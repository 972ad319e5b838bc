package spoor.reconcile.ftm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.model.FtmWords;
import spoor.model.RelationType;

/** Relations in the words of FollowTheMoney, where what ties two is an entity of its own. */
public final class FtmLinks {

    /** What ids of FollowTheMoney begin with here. */
    public static final String PREFIX = "ftm/";

    private static final Words OWNERSHIP = new Words("Ownership", "owner", "asset", "ownershipOwner", "ownershipAsset");
    private static final Words DIRECTORSHIP =
            new Words("Directorship", "director", "organization", "directorshipDirector", "directorshipOrganization");
    private static final Words CUSTOMS =
            new Words("EconomicActivity", "sender", "receiver", "economicActivitySender", "economicActivityReceiver");
    private static final Words OTHER =
            new Words("UnknownLink", "subject", "object", "unknownLinkTo", "unknownLinkFrom");

    /** Schemata that are one type here, which a relation keeps as {@code ftmSchema}. */
    private static final Map<String, Words> KEPT = Stream.of(
                    new Words("Membership", "member", "organization", "membershipMember", "membershipOrganization"),
                    new Words("Employment", "employee", "employer", "employers", "employees"),
                    new Words("Representation", "agent", "client", "agencyClient", "agentRepresentation"),
                    new Words("Associate", "person", "associate", "associates", "associations"),
                    new Words("Family", "person", "relative", "familyPerson", "familyRelative"),
                    new Words("Payment", "payer", "beneficiary", "paymentPayer", "paymentBeneficiary"),
                    new Words("Debt", "debtor", "creditor", "debtDebtor", "debtCreditor"),
                    new Words("Succession", "predecessor", "successor", "successors", "predecessors"))
            .collect(Collectors.toUnmodifiableMap(Words::schema, words -> words));

    /** Those of them that are worth an amount. */
    private static final Set<String> AMOUNTS = Set.of("Payment", "Debt");

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

    /** The words for a relation, by its type and by the schema that it had where it was read. */
    public static Words of(RelationType type, Map<String, Object> properties) {
        Words kept =
                type == RelationType.ASSOCIATED_WITH ? KEPT.get(String.valueOf(properties.get("ftmSchema"))) : null;
        return kept == null ? of(type) : kept;
    }

    private static Words of(RelationType type) {
        return switch (type) {
            case OWNS -> OWNERSHIP;
            case DIRECTS -> DIRECTORSHIP;
            case SUPPLIES -> CUSTOMS;
            default -> OTHER;
        };
    }

    /** The id that the record had of which a relation was made; nothing if there was none. */
    public static Optional<String> findRecord(Map<String, Object> properties) {
        return properties.get("ftmId") instanceof String id ? Optional.of(id) : Optional.empty();
    }

    /** How many relations were made of the record of this one. */
    public static long countRelations(Map<String, Object> properties) {
        return properties.get("ftmRelations") instanceof Number count ? count.longValue() : 1;
    }

    /** Whether relations of a type tie companies and people. */
    public static boolean isOfParties(RelationType type) {
        return OF_PARTIES.contains(type);
    }

    /** What who stands at the beginning calls relations between companies and people, by their types and kept schemata. */
    public static Map<String, String> outward() {
        return calls(Words::outward);
    }

    /** What who stands at the end calls them. */
    public static Map<String, String> inward() {
        return calls(Words::inward);
    }

    private static Map<String, String> calls(Function<Words, String> call) {
        Map<String, String> calls = new HashMap<>();
        OF_PARTIES.forEach(type -> calls.put(type.name(), call.apply(of(type))));
        KEPT.forEach((schema, words) -> calls.put(schema, call.apply(words)));
        return calls;
    }

    /** All properties that hold an end of what ties. */
    public static Set<String> ends() {
        Set<String> ends = new TreeSet<>();
        Stream.concat(KEPT.values().stream(), OF_PARTIES.stream().map(FtmLinks::of))
                .forEach(words -> ends.addAll(List.of(words.from(), words.to())));
        return ends;
    }

    /** What a relation says beside its ends, as far as FollowTheMoney has a place for it, sorted by name. */
    public static Map<String, List<String>> said(RelationType type, Map<String, Object> properties) {
        Map<String, List<String>> said = new TreeMap<>();
        Words words = of(type, properties);
        if (words.equals(OTHER) && type != RelationType.ASSOCIATED_WITH) {
            put(said, "role", FtmWords.role(type));
        }
        put(said, "startDate", properties.get("validFrom"));
        put(said, "endDate", properties.get("validTo"));
        put(said, "modifiedAt", properties.get("reported"));
        put(said, "summary", properties.get("note"));
        put(said, "description", FtmWords.CONFIDENCE + properties.getOrDefault("confidence", "possible"));
        if (words.equals(OWNERSHIP)) {
            put(said, "percentage", "percent".equals(properties.get("unit")) ? number(properties.get("value")) : null);
            put(said, "sharesCount", number(properties.get("shareCount")));
        }
        if (AMOUNTS.contains(words.schema())) {
            put(said, "amount", number(properties.get("value")));
            put(said, "currency", properties.get("currency"));
        }
        return said;
    }

    /** In digits, which readers of such files understand, and never as {@code 1.2E7}. */
    public static @Nullable String number(@Nullable Object value) {
        return value instanceof Double number && Double.isFinite(number)
                ? BigDecimal.valueOf(number).toPlainString()
                : value == null ? null : String.valueOf(value);
    }

    /**
     * A relation as an entity.
     *
     * @param from those who stand at its beginning, each as its id or as that entity itself; {@code to} likewise
     */
    public static FtmEntity write(
            String id,
            RelationType type,
            List<Object> from,
            List<Object> to,
            Map<String, Object> properties,
            Collection<String> datasets,
            List<String> urls) {
        Words words = of(type, properties);
        Map<String, List<Object>> told = new LinkedHashMap<>();
        told.put(words.from(), from);
        told.put(words.to(), to);
        said(type, properties).forEach((name, values) -> told.put(name, new ArrayList<>(values)));
        if (!urls.isEmpty()) {
            told.put("sourceUrl", List.copyOf(urls));
        }
        return FtmEntity.tie(id, words.schema(), told, List.copyOf(datasets));
    }

    private static void put(Map<String, List<String>> said, String name, @Nullable Object value) {
        if (value != null && !String.valueOf(value).isBlank()) {
            said.put(name, List.of(String.valueOf(value)));
        }
    }
}
