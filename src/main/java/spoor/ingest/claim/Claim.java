package spoor.ingest.claim;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.model.FactKind;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/**
 * One node or tie that a file states, in the form that the statements of imports take.
 *
 * @param id unique within its kind over the whole graph
 * @param row the parameters of its statement; {@code properties} holds the properties, {@code id} among them
 * @param ends ids of the entities it needs
 */
public record Claim(ClaimKind kind, String id, Map<String, Object> row, List<String> ends) implements Serializable {

    /** Properties that say where a fact stands in a file, not what it says; never a reason to call it changed. */
    public static final List<String> PLACES = List.of("row", "import");

    private static final String LOOSE = "loose";
    private static final Set<NodeLabel> LISTED = Set.of(NodeLabel.COMPANY, NodeLabel.PERSON, NodeLabel.VESSEL);
    private static final Set<NodeLabel> CLASSIFIED = Set.of(NodeLabel.COMPONENT);

    public static Claim source(String id, Map<String, Object> properties) {
        return node(ClaimKind.SOURCE, id, properties);
    }

    public static Claim entity(NodeLabel label, String id, Map<String, Object> properties) {
        return new Claim(
                ClaimKind.ENTITY, id, Map.of("id", id, "label", label.label(), "properties", properties), List.of());
    }

    public static Claim hsCode(String id, Map<String, Object> properties) {
        return node(ClaimKind.HS_CODE, id, properties);
    }

    public static Claim tradeFlow(String id, Map<String, Object> properties) {
        return node(ClaimKind.TRADE_FLOW, id, properties);
    }

    /** A list of an authority as it was read. */
    public static Claim listState(String id, Map<String, Object> properties) {
        return node(ClaimKind.LIST_STATE, id, properties);
    }

    /**
     * A single declaration; reachable by its relation, outside all paths.
     *
     * @param properties {@code id}, that of its relation as {@code relation}, and texts or doubles
     */
    public static Claim shipment(Map<String, Object> properties) {
        return node(
                ClaimKind.SHIPMENT,
                shipmentId(String.valueOf(properties.get("relation")), properties.get("id")),
                properties);
    }

    /** A declaration may move to another relation once its file is read by another mapping. */
    public static String shipmentId(String relation, @Nullable Object id) {
        return relation + "|" + id;
    }

    private static Claim node(ClaimKind kind, String id, Map<String, Object> properties) {
        return new Claim(kind, id, Map.of("id", id, "properties", properties), List.of());
    }

    public static Claim relation(RelationType type, String from, String to, Map<String, Object> properties) {
        String id = String.valueOf(properties.get("id"));
        Map<String, Object> row =
                Map.of("id", id, "type", type.name(), "from", from, "to", to, "properties", properties);
        return new Claim(ClaimKind.RELATION, id, row, List.of(from, to));
    }

    /** The same tie of a record that is of use without it: where an end is missing the tie alone is left out. */
    public Claim loose() {
        Map<String, Object> changed = new HashMap<>(row);
        changed.put(LOOSE, true);
        return new Claim(kind, id, changed, ends);
    }

    public boolean isLoose() {
        return row.containsKey(LOOSE);
    }

    /**
     * A listing by an authority, and the designation it leads to.
     *
     * @param designation properties of the Designation, {@code id} among them
     * @param listing properties of the relation to it, {@code id} among them
     */
    public static Claim listing(String entity, Map<String, Object> designation, Map<String, Object> listing) {
        String id = String.valueOf(listing.get("id"));
        Map<String, Object> row = Map.of(
                "id",
                String.valueOf(designation.get("id")),
                "entity",
                entity,
                "designation",
                designation,
                "listingId",
                id,
                "listing",
                listing);
        return new Claim(ClaimKind.LISTING, id, row, List.of(entity));
    }

    /** Under which HS code a component falls; {@code code} is the six digits. */
    public static Claim classification(String component, String code, Map<String, Object> properties) {
        String id = String.valueOf(properties.get("id"));
        Map<String, Object> row =
                Map.of("component", component, "hsId", "hs/" + code, "code", code, "properties", properties);
        return new Claim(ClaimKind.CLASSIFICATION, id, row, List.of(component));
    }

    /**
     * A fact about an entity, kept as a node of its own beside it.
     *
     * @param properties {@code id} among them
     */
    public static Claim fact(FactKind kind, String value, String entity, Map<String, Object> properties) {
        String id = String.valueOf(properties.get("id"));
        Map<String, Object> said = new HashMap<>(properties);
        said.put("entity", entity);
        said.put("kind", kind.word());
        said.put("value", value);
        Map<String, Object> row = Map.of("id", id, "type", kind.name(), "entity", entity, "properties", said);
        return new Claim(ClaimKind.FACT, id, row, List.of(entity));
    }

    /** What an entity is. */
    public NodeLabel label() {
        return NodeLabel.requireLabel(String.valueOf(row.get("label")));
    }

    /** The type of a tie, as Neo4j has it. */
    public String tieName() {
        return switch (kind) {
            case LISTING -> "LISTED_IN";
            case CLASSIFICATION -> "CLASSIFIED_AS";
            default -> String.valueOf(row.get("type"));
        };
    }

    /** The kinds of entities that can stand at one of its {@link #ends()}; none at both where that would be one. */
    public Set<NodeLabel> fitting(int end) {
        return switch (kind) {
            case RELATION -> fitting(RelationType.valueOf(String.valueOf(row.get("type"))), end);
            case LISTING -> LISTED;
            case CLASSIFICATION -> CLASSIFIED;
            case FACT -> FactKind.valueOf(tieName()).subjects();
            case SOURCE, ENTITY, HS_CODE, TRADE_FLOW, LIST_STATE, SHIPMENT -> throw new IllegalStateException("no tie");
        };
    }

    private Set<NodeLabel> fitting(RelationType type, int end) {
        if (!type.tiesToItself() && ends.getFirst().equals(ends.getLast())) {
            return Set.of();
        }
        return end == 0 ? type.starts() : type.ends();
    }

    /** What it says: the properties of the node or of the tie. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> properties() {
        return (Map<String, Object>) Objects.requireNonNull(row.get(field()));
    }

    private String field() {
        return kind == ClaimKind.LISTING ? "listing" : "properties";
    }

    /** A number that is equal for claims that say the same, wherever they stand and in whatever order. */
    public long contentHash() {
        if (kind == ClaimKind.SHIPMENT) {
            // Its id is made of all that its row says.
            return 1;
        }
        long hash = 0;
        for (Map.Entry<String, Object> entry : row.entrySet()) {
            hash += Hashes.mix(Hashes.of(entry.getKey()) ^ valueHash(entry.getValue()));
        }
        return hash;
    }

    /** The same without lists and notes, which are joined where two claims differ in them: nothing is contradicted. */
    public long coreHash() {
        long hash = 0;
        for (Map.Entry<String, Object> entry : properties().entrySet()) {
            boolean joined =
                    entry.getValue() instanceof List<?> || entry.getKey().equals("note");
            if (!joined && !PLACES.contains(entry.getKey())) {
                hash += Hashes.mix(Hashes.of(entry.getKey()) ^ valueHash(entry.getValue()));
            }
        }
        return hash;
    }

    private static long valueHash(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                long hash = 17;
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    if (!PLACES.contains(entry.getKey())) {
                        hash += Hashes.mix(
                                Hashes.of(String.valueOf(entry.getKey())) * 31 + valueHash(entry.getValue()));
                    }
                }
                yield hash;
            }
            case List<?> list -> {
                long hash = 19;
                for (Object item : list) {
                    hash = Hashes.mix(hash * 31 + valueHash(item));
                }
                yield hash;
            }
            case String text -> Hashes.of(text);
            default -> Hashes.mix(value.hashCode());
        };
    }

    /** The key under which the same thing is found again. */
    public long keyHash() {
        return keyHash(kind, id);
    }

    public static long keyHash(ClaimKind kind, String id) {
        return Hashes.mix(Hashes.of(id) + kind.hash());
    }

    /** The same claim with other properties. */
    public Claim with(Map<String, Object> properties) {
        Map<String, Object> changed = new HashMap<>(row);
        changed.put(field(), properties);
        return new Claim(kind, id, changed, ends);
    }
}
