package spoor.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;
import spoor.trace.DecidedEntities.Same;

/**
 * A small random graph with cycles, parallel relations and loops, and random questions about it. Ids carry the name of
 * the graph, and selectors keep to its nodes, so that many graphs fit into one database.
 */
final class RandomSupply {

    private static final List<String> COUNTRIES = List.of("CN", "HK", "RU", "TR");
    private static final List<String> DAYS =
            List.of("2021", "2021-12", "2022-02", "2022-02-23", "2022-02-24", "2022", "2023-05-31", "2024-02");

    private static final List<String> ENDS = List.of("2022", "2023-06", "2024-01-31", "2999-12");

    private static final List<String> CODES = List.of("854231", "854232");

    /** What some of the sources repeat, in all graphs alike. */
    static final Map<String, String> ORIGINS = Map.of("s0", "agency", "s1", "agency", "s2", "s3");

    /** On which sources a source may rest. */
    static final Map<String, List<String>> RESTS = Map.of("s0", List.of("s3"), "s4", List.of("s1", "s2"));

    final long seed;
    final List<StoredEntity> entities = new ArrayList<>();
    final List<StoredRelation> relations = new ArrayList<>();
    /** Which of them are decided to be one; the graph without is the same for the same seed. */
    private final List<Same> decisions = new ArrayList<>();

    private final Random random;

    RandomSupply(String name, long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        int nodes = 2 + random.nextInt(6);
        for (int i = 0; i < nodes; i++) {
            entities.add(entity(name + "n" + i));
        }
        int count = random.nextInt(nodes * 3);
        for (int i = 0; i < count; i++) {
            relations.add(relation(name + "r" + i));
        }
        decide(new Random(seed + 1));
    }

    private RandomSupply(RandomSupply before, Random random) {
        this.seed = before.seed;
        this.random = random;
        for (StoredEntity known : before.entities) {
            int fate = random.nextInt(12);
            if (fate > 0) {
                entities.add(fate == 1 ? entity(known.id()) : known);
            }
        }
        for (int i = entities.size() < 2 ? 2 : random.nextInt(3); i > 0; i--) {
            addNew(entity("gn" + random.nextInt(12)));
        }
        for (StoredRelation known : before.relations) {
            int fate = random.nextInt(8);
            if (fate > 0 && hasEnds(known)) {
                relations.add(fate == 1 ? relation(known.id()) : known);
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            relations.add(relation("gr" + random.nextInt(1_000_000)));
        }
        before.decisions.stream()
                .filter(known -> random.nextInt(4) > 0 && mayBeOne(known.left(), known.right()))
                .forEach(decisions::add);
        decide(random);
    }

    /** Adds decisions on some pairs of a kind, and ties the entities as all decisions say. */
    private void decide(Random choices) {
        List<String> ids = entities.stream().map(StoredEntity::id).toList();
        for (int i = choices.nextInt(4); i > 0; i--) {
            String left = ids.get(choices.nextInt(ids.size()));
            String right = ids.get(choices.nextInt(ids.size()));
            Confidence confidence = List.of(Confidence.values()).get(choices.nextInt(3));
            Same same = new Same(left, right, confidence);
            if (mayBeOne(left, right)
                    && decisions.stream().noneMatch(known -> known.id().equals(same.id()))) {
                decisions.add(same);
            }
        }
        List<StoredEntity> tied =
                DecidedEntities.tied(List.copyOf(entities), decisions, Comparator.comparingInt(String::hashCode));
        entities.clear();
        entities.addAll(tied);
    }

    private boolean mayBeOne(String left, String right) {
        Map<String, NodeLabel> labels = new HashMap<>();
        entities.forEach(entity -> labels.put(entity.id(), entity.label()));
        return !left.equals(right) && labels.get(left) != null && labels.get(left) == labels.get(right);
    }

    /** Without what is decided of its entities. */
    List<StoredEntity> undecided() {
        return entities.stream()
                .map(entity -> new StoredEntity(entity.id(), entity.label(), entity.properties(), entity.listings()))
                .toList();
    }

    /** This graph after some writing: things were added, changed and removed. */
    RandomSupply changed(Random choices) {
        return new RandomSupply(this, choices);
    }

    private void addNew(StoredEntity entity) {
        if (entities.stream().noneMatch(known -> known.id().equals(entity.id()))) {
            entities.add(entity);
        }
    }

    private boolean hasEnds(StoredRelation relation) {
        List<String> ids = entities.stream().map(StoredEntity::id).toList();
        return ids.contains(relation.from()) && ids.contains(relation.to());
    }

    private StoredEntity entity(String id) {
        NodeLabel label = random.nextInt(4) == 0 ? pick(List.of(NodeLabel.values())) : NodeLabel.COMPANY;
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", id);
        properties.put("name", "Firm " + id);
        properties.put("aliases", random.nextBoolean() ? List.of("Трейд " + id, "ALIAS") : List.of());
        properties.put("country", pick(COUNTRIES));
        if (random.nextBoolean()) {
            properties.put("topics", List.of(pick(List.of("sanction", "crime"))));
        }
        if (label == NodeLabel.WEAPON_SYSTEM) {
            properties.put("operator", pick(List.of("RU", "IR")));
        }
        if (label == NodeLabel.COMPONENT && random.nextBoolean()) {
            properties.put(random.nextBoolean() ? "makerCountry" : "partNumber", pick(COUNTRIES));
            properties.put("name", "Part " + id + pick(List.of("", " (unspecified)", " (maker not stated)")));
        }
        if (label == NodeLabel.COMPONENT && random.nextBoolean()) {
            properties.put("hs", List.of(pick(CODES)));
        }
        return new StoredEntity(id, label, properties, listings());
    }

    private List<StoredListing> listings() {
        return Stream.of("EU", "OFAC")
                .filter(authority -> random.nextInt(4) == 0)
                .map(authority -> new StoredListing(
                        authority, random.nextInt(3) == 0 ? "" : pick(DAYS), random.nextInt(3) == 0 ? pick(ENDS) : ""))
                .toList();
    }

    private StoredRelation relation(String id) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", id);
        properties.put("dataset", pick(List.of("a", "b")));
        properties.put("confidence", pick(List.of("possible", "probable", "confirmed")));
        properties.put("sources", sources());
        maybe(properties, "reported", pick(DAYS));
        int from = random.nextInt(DAYS.size());
        maybe(properties, "validFrom", DAYS.get(from));
        maybe(properties, "validTo", "2024-0" + (1 + random.nextInt(9)));
        if (random.nextInt(4) == 0) {
            properties.put("hs", List.of("854231"));
        }
        List<StoredEntity> components =
                entities.stream().filter(e -> e.label() == NodeLabel.COMPONENT).toList();
        if (random.nextInt(4) == 0 && !components.isEmpty()) {
            properties.put("components", List.of(pick(components).id()));
        }
        if (random.nextInt(3) == 0) {
            properties.put("value", random.nextInt(100));
            properties.put("currency", pick(List.of("USD", "USD", "CNY")));
        }
        if (random.nextInt(4) == 0) {
            properties.put("note", pick(List.of("Inferred: from the route", "Was not Inferred: stated")));
        }
        RelationType type = random.nextInt(4) == 0 ? pick(List.of(RelationType.values())) : RelationType.SUPPLIES;
        return new StoredRelation(id, type, pick(entities).id(), pick(entities).id(), properties);
    }

    private List<String> sources() {
        List<String> sources = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            sources.add("s" + random.nextInt(5));
        }
        return sources.stream().distinct().toList();
    }

    private void maybe(Map<String, Object> properties, String name, String value) {
        if (random.nextInt(3) == 0) {
            properties.put(name, value);
        }
    }

    /** A question that uses some of the constraints. */
    TraceRequest question() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", selector());
        json.put("to", selector());
        json.put("maxHops", 1 + random.nextInt(6));
        json.put("rank", pick(List.of("shortest", "strongest")));
        json.put("k", random.nextBoolean() ? 1_000 : 1 + random.nextInt(5));
        json.put("offset", random.nextInt(4) == 0 ? random.nextInt(4) : 0);
        if (random.nextBoolean()) {
            json.put(
                    "relations",
                    Stream.of(RelationType.values()).map(Enum::name).toList());
        }
        constrainHops(json);
        constrainRoute(json);
        return QuestionJson.read(json);
    }

    /** A question that may ask for goods, too. */
    TraceRequest questionOfGoods() {
        List<String> components = entities.stream()
                .filter(entity -> entity.label() == NodeLabel.COMPONENT && random.nextInt(3) == 0)
                .map(StoredEntity::id)
                .toList();
        List<String> codes = random.nextInt(3) == 0 ? List.of(pick(CODES)) : List.of();
        return question()
                .with("goods", Map.of("components", components, "hs", codes, "consistent", random.nextInt(3) == 0));
    }

    private void constrainHops(Map<String, Object> json) {
        if (rarely()) {
            json.put("minConfidence", pick(List.of("possible", "probable", "confirmed")));
        }
        json.put("minSources", rarely() ? 1 + random.nextInt(3) : 1);
        json.put("mayRestOn", rarely() ? "one" : "apart"); // a statement of its own, which takes long to plan
        json.put("inferred", pick(List.of("any", "none")));
        json.put("generic", rarely() ? "none" : "any");
        json.put("minValue", rarely() ? (double) random.nextInt(100) : null);
        if (rarely()) {
            json.put(
                    "datasets",
                    relations.stream()
                            .map(relation ->
                                    String.valueOf(relation.properties().get("dataset")))
                            .limit(1)
                            .toList());
        }
        if (rarely()) {
            json.put(
                    "window",
                    Map.of(
                            "from", DAYS.get(random.nextInt(3)),
                            "to", DAYS.get(5 + random.nextInt(3)),
                            "undated", random.nextBoolean()));
        }
        json.put("timeOrder", rarely() ? pick(List.of("any", "lenient", "strict")) : "any");
    }

    private void constrainRoute(Map<String, Object> json) {
        if (rarely()) {
            json.put("via", random.nextBoolean() ? List.of(selector()) : List.of(selector(), selector()));
        }
        json.put("avoid", rarely() ? Map.of("ids", List.of(pick(entities).id())) : null);
        json.put("countriesVia", rarely() ? List.of(pick(COUNTRIES)) : List.of());
        json.put("listing", rarely() ? listing() : null);
        json.put("hubLimit", rarely() ? 1 + random.nextInt(5) : null);
    }

    private Map<String, Object> listing() {
        Map<String, Object> listing = new LinkedHashMap<>();
        listing.put("require", pick(List.of("some", "none")));
        listing.put("authorities", random.nextBoolean() ? List.of() : List.of(pick(List.of("EU", "OFAC", "UN"))));
        maybe(listing, "from", DAYS.get(random.nextInt(3)));
        maybe(listing, "to", DAYS.get(5 + random.nextInt(3)));
        listing.put("undated", random.nextBoolean());
        return listing;
    }

    private Map<String, Object> selector() {
        List<String> all = entities.stream().map(StoredEntity::id).toList();
        return switch (random.nextInt(7)) {
            case 0 -> Map.of("ids", all);
            case 1 -> Map.of("ids", List.of(pick(entities).id()));
            case 2 -> Map.of("ids", all, "labels", List.of("Company"));
            case 3 -> Map.of("ids", all, "topics", List.of("sanction"));
            case 5 -> Map.of("ids", all, "roles", List.of(pick(List.of("maker", "weapon_maker", "last_recipient"))));
            case 4 -> Map.of("ids", all, "text", pick(List.of("ТРЕЙД", "firm n1")));
            default -> Map.of("ids", all, "countries", List.of(pick(COUNTRIES), "CN"));
        };
    }

    private boolean rarely() {
        return random.nextInt(5) == 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Cypher that builds this graph, for a failure to be looked at in any Neo4j. */
    String pasteable() {
        StringBuilder text = new StringBuilder("// seed " + seed + "\nCREATE\n");
        for (StoredEntity entity : entities) {
            text.append("(%s:Entity:%s %s),\n"
                    .formatted(entity.id(), entity.label().label(), literal(entity.properties())));
        }
        for (StoredRelation relation : relations) {
            text.append("(%s)-[:%s %s]->(%s),\n"
                    .formatted(relation.from(), relation.type(), literal(relation.properties()), relation.to()));
        }
        for (StoredEntity entity : entities) {
            entity.ties().stream()
                    .filter(tie -> !tie.isDecision())
                    .forEach(tie -> text.append("(%s)-[:RECORD_OF {confidence: '%s'}]->(%s),\n"
                            .formatted(entity.id(), tie.confidence().word(), tie.other())));
        }
        return text.append("(:End)").toString();
    }

    private static String literal(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                List<String> fields = new ArrayList<>();
                map.forEach((key, field) -> fields.add(key + ": " + literal(field)));
                yield "{" + String.join(", ", fields) + "}";
            }
            case List<?> list ->
                list.stream().map(RandomSupply::literal).toList().toString();
            case Number number -> number.toString();
            default -> "'" + value + "'";
        };
    }
}
