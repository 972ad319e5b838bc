package spoor.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.store.StoredEntity;
import spoor.store.StoredRelation;

/**
 * A small random graph with cycles, parallel relations and loops, and random questions about it. Ids carry the name of
 * the graph, and selectors keep to its nodes, so that many graphs fit into one database.
 */
final class RandomSupply {

    private static final List<String> COUNTRIES = List.of("CN", "HK", "RU", "TR");
    private static final List<String> DAYS =
            List.of("2021", "2021-12", "2022-02", "2022-02-23", "2022-02-24", "2022", "2023-05-31", "2024-02");

    private static final List<String> CODES = List.of("854231", "854232");

    final long seed;
    final List<StoredEntity> entities = new ArrayList<>();
    final List<StoredRelation> relations = new ArrayList<>();
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
            properties.put("hs", List.of(pick(CODES)));
        }
        return new StoredEntity(id, label, properties, List.of());
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
        RelationType type = random.nextInt(4) == 0 ? pick(List.of(RelationType.values())) : RelationType.SUPPLIES;
        return new StoredRelation(id, type, pick(entities).id(), pick(entities).id(), properties);
    }

    private List<String> sources() {
        List<String> sources = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            sources.add("s" + random.nextInt(4));
        }
        return sources.stream().distinct().toList();
    }

    private void maybe(Map<String, Object> properties, String name, String value) {
        if (random.nextInt(3) == 0) {
            properties.put(name, value);
        }
    }

    /** A question that uses some of the constraints that both forms of the trace know. */
    TraceRequest question() {
        TraceDraft draft = new TraceDraft();
        draft.from = selector();
        draft.to = selector();
        draft.maxHops = 1 + random.nextInt(6);
        draft.rank = pick(List.of(spoor.graph.Ranking.Order.values()));
        draft.k = random.nextBoolean() ? 1_000 : 1 + random.nextInt(5);
        draft.offset = random.nextInt(4) == 0 ? random.nextInt(4) : 0;
        if (random.nextBoolean()) {
            draft.relations = java.util.EnumSet.allOf(RelationType.class);
        }
        constrainHops(draft);
        constrainRoute(draft);
        return draft.toRequest();
    }

    /** A question that may ask for goods, too, which the Cypher form cannot. */
    TraceRequest questionOfGoods() {
        TraceDraft draft = TraceDraft.of(question());
        List<String> components = entities.stream()
                .filter(entity -> entity.label() == NodeLabel.COMPONENT && random.nextInt(3) == 0)
                .map(StoredEntity::id)
                .toList();
        List<String> codes = random.nextInt(3) == 0 ? List.of(pick(CODES)) : List.of();
        draft.goods = new Goods(components, List.of(), codes, List.of(), random.nextInt(3) == 0);
        return draft.toRequest();
    }

    private void constrainHops(TraceDraft draft) {
        if (rarely()) {
            draft.minConfidence = pick(List.of(spoor.model.Confidence.values()));
        }
        draft.minSources = rarely() ? 1 + random.nextInt(3) : 1;
        draft.minValue = rarely() ? (double) random.nextInt(100) : null;
        draft.datasets = rarely()
                ? relations.stream()
                        .map(relation -> String.valueOf(relation.properties().get("dataset")))
                        .limit(1)
                        .toList()
                : List.of();
        if (rarely()) {
            draft.window = new Window(date(random.nextInt(3)), date(5 + random.nextInt(3)), random.nextBoolean());
        }
        draft.timeOrder = rarely() ? pick(List.of(spoor.graph.TimeOrder.values())) : spoor.graph.TimeOrder.ANY;
    }

    private static spoor.model.PartialDate date(int index) {
        return spoor.model.PartialDate.requireDate(DAYS.get(index));
    }

    private void constrainRoute(TraceDraft draft) {
        if (rarely()) {
            draft.via = random.nextBoolean() ? List.of(selector()) : List.of(selector(), selector());
        }
        draft.avoid = rarely() ? Selector.ofIds(List.of(pick(entities).id())) : null;
        draft.countriesVia = rarely() ? List.of(pick(COUNTRIES)) : List.of();
        draft.hubLimit = rarely() ? 1 + random.nextInt(5) : null;
    }

    private Selector selector() {
        List<String> none = List.of();
        List<String> all = entities.stream().map(StoredEntity::id).toList();
        return switch (random.nextInt(6)) {
            case 0 -> Selector.ofIds(all);
            case 1 -> Selector.ofIds(List.of(pick(entities).id()));
            case 2 -> new Selector(List.of(NodeLabel.COMPANY), none, none, none, none, none, all, null);
            case 3 -> new Selector(List.of(), none, none, none, List.of("sanction"), none, all, null);
            case 4 -> new Selector(List.of(), none, none, none, none, none, all, pick(List.of("ТРЕЙД", "firm n1")));
            default -> new Selector(List.of(), List.of(pick(COUNTRIES), "CN"), none, none, none, none, all, null);
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
