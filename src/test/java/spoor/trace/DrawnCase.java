package spoor.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import spoor.graph.DrawnReference;
import spoor.graph.TraceHop;
import spoor.graph.TraceLimits;
import spoor.graph.TracePath;
import spoor.graph.TraceQuery;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.question.Identity;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotBuilder;
import spoor.snapshot.SnapshotStep;
import spoor.snapshot.table.HsCodeRow;
import spoor.store.StoreVersion;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case of {@code src/test/resources/cases}: a graph drawn in lines, a question, and the paths that answer it.
 *
 * <pre>
 * a Company CN topics=sanction name=Red_Star       a node; of a weapon system the operator stands here
 * b Person RU listed=EU:2022-03,OFAC              by whom, and since when where that is known
 * same a b confirmed                               a decision that two are one; the first by id represents them
 * r1: a SUPPLIES b probable from=2021 sources=s1   a relation
 * hs 854231 tier=1 components=c1                   a customs code of a list, and what is classified under it
 * source s1 origin=o                               a source that repeats another
 *
 * a [r1+r2] b [r3] w                               a path: nodes, and between them the relations of each hop
 * </pre>
 */
record DrawnCase(
        String name,
        List<StoredEntity> entities,
        List<StoredRelation> relations,
        List<HsCodeRow> hsCodes,
        Map<String, String> origins,
        TraceRequest question,
        List<String> answer) {

    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final List<String> LISTS = List.of("topics", "hs", "components", "sources");

    static List<DrawnCase> listAll() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(DrawnCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DrawnCase read(Path file) {
        JsonNode json = JsonMapper.shared().readTree(file.toFile());
        List<StoredEntity> entities = new ArrayList<>();
        List<StoredRelation> relations = new ArrayList<>();
        List<DecidedEntities.Same> decisions = new ArrayList<>();
        List<HsCodeRow> hsCodes = new ArrayList<>();
        Map<String, String> origins = new LinkedHashMap<>();
        for (String line : texts(json.path("graph"))) {
            List<String> words = List.of(line.split(" "));
            if (words.getFirst().endsWith(":")) {
                relations.add(relation(words));
            } else if (words.getFirst().equals("same")) {
                decisions.add(
                        new DecidedEntities.Same(words.get(1), words.get(2), Confidence.requireWord(words.get(3))));
            } else if (words.getFirst().equals("hs")) {
                hsCodes.add(
                        new HsCodeRow(words.get(1), text(options(words), "tier"), list(options(words), "components")));
            } else if (words.getFirst().equals("source")) {
                origins.put(words.get(1), text(options(words), "origin"));
            } else {
                entities.add(entity(words));
            }
        }
        return new DrawnCase(
                file.getFileName().toString().replace(".json", ""),
                DecidedEntities.tied(entities, decisions, Comparator.naturalOrder()),
                relations,
                hsCodes,
                origins,
                QuestionJson.read(json.path("question")),
                texts(json.path("answer")));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static StoredEntity entity(List<String> words) {
        Map<String, Object> properties = new LinkedHashMap<>(options(words));
        NodeLabel label = NodeLabel.requireLabel(words.get(1));
        properties.put("id", words.getFirst());
        properties.computeIfPresent("name", (key, name) -> name.toString().replace('_', ' '));
        if (words.size() > 2 && !words.get(2).contains("=")) {
            properties.put(label == NodeLabel.WEAPON_SYSTEM ? "operator" : "country", words.get(2));
        }
        Object listed = properties.remove("listed");
        return new StoredEntity(
                words.getFirst(),
                label,
                properties,
                listed == null
                        ? List.of()
                        : Stream.of(listed.toString().split(","))
                                .map(DrawnCase::listing)
                                .toList());
    }

    private static StoredListing listing(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new StoredListing(text, "")
                : listing(text.substring(0, colon), (text.substring(colon + 1) + "/").split("/", -1));
    }

    /** @param dates {@code 2022/2024}: since when and until when */
    private static StoredListing listing(String authority, String[] dates) {
        return new StoredListing(authority, dates[0], dates[1]);
    }

    private static StoredRelation relation(List<String> words) {
        Map<String, Object> properties = new LinkedHashMap<>(options(words));
        String id = words.getFirst().replace(":", "");
        properties.put("id", id);
        properties.put("confidence", words.get(4));
        properties.putIfAbsent("sources", List.of("s"));
        properties.putIfAbsent("dataset", "d");
        properties.computeIfPresent("note", (key, note) -> note.toString().replace('_', ' '));
        properties.computeIfPresent("value", (key, value) -> Double.valueOf(value.toString()));
        rename(properties, "from", "validFrom");
        rename(properties, "to", "validTo");
        return new StoredRelation(id, RelationType.requireType(words.get(2)), words.get(1), words.get(3), properties);
    }

    private static void rename(Map<String, Object> properties, String from, String to) {
        Object value = properties.remove(from);
        if (value != null) {
            properties.put(to, value);
        }
    }

    private static Map<String, Object> options(List<String> words) {
        Map<String, Object> options = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                String name = word.substring(0, equals);
                String value = word.substring(equals + 1);
                options.put(name, LISTS.contains(name) ? List.of(value.split(",")) : value);
            }
        }
        return options;
    }

    private static String text(Map<String, Object> options, String name) {
        return String.valueOf(options.getOrDefault(name, ""));
    }

    @Override
    public String toString() {
        return name;
    }

    Snapshot snapshot() {
        SnapshotBuilder builder = new SnapshotBuilder();
        builder.repeat(origins);
        entities.forEach(builder::addEntity);
        relations.forEach(builder::addRelation);
        return builder.build(new StoreVersion(name), hsCodes);
    }

    TraceQuery query(Snapshot snapshot) {
        return KernelQuestion.of(snapshot, question, TraceLimits.DEFAULT).query();
    }

    /** A path as cases write it. */
    static String draw(Snapshot snapshot, TracePath path) {
        StringBuilder text = new StringBuilder(snapshot.nodeId(path.nodes().getFirst()));
        for (int i = 0; i < path.length(); i++) {
            TraceHop hop = path.hops().get(i);
            List<String> ids =
                    hop.relations().stream().map(snapshot::relationId).sorted().toList();
            text.append(" [").append(String.join("+", ids)).append("] ");
            text.append(snapshot.nodeId(path.nodes().get(i + 1)));
        }
        return text.toString();
    }

    /** The answer of the slow, obvious reference, as cases write it. */
    List<String> askReference() {
        Snapshot snapshot = snapshot();
        DrawnReference reference = new DrawnReference();
        for (StoredEntity entity : entities) {
            boolean isComponent = entity.label() == NodeLabel.COMPONENT;
            reference.addNode(representative(entity.id()), isComponent ? codesOf(snapshot, entity) : List.of());
        }
        List<String> sources = new ArrayList<>();
        for (StoredRelation relation : relations) {
            List<String> goods = new ArrayList<>(codes(snapshot, relation.properties()));
            list(relation.properties(), "components").stream()
                    .filter(component ->
                            entities.stream().anyMatch(entity -> entity.id().equals(component)))
                    .forEach(component -> goods.add(representative(component)));
            reference.addRelation(
                    relation.id(),
                    representative(relation.from()),
                    representative(relation.to()),
                    SnapshotStep.row(relation, snapshot),
                    numbers(
                            sources,
                            list(relation.properties(), "sources").stream()
                                    .map(source -> origins.getOrDefault(source, source))
                                    .toList()),
                    goods);
        }
        addOthers(reference);
        return reference.ask(query(snapshot));
    }

    /** Those that another represents keep their numbers, and have no relations. */
    private void addOthers(DrawnReference reference) {
        entities.forEach(entity -> reference.addNode(entity.id(), List.of()));
    }

    private String representative(String id) {
        boolean decided = question.identity() == Identity.DECIDED;
        return entities.stream()
                .filter(entity -> decided && entity.id().equals(id))
                .flatMap(entity -> entity.ties().stream())
                .filter(tie -> !tie.isDecision() && tie.confidence() == question.minConfidence())
                .map(StoredEntity.Tie::other)
                .findFirst()
                .orElse(id);
    }

    /** Those that stand at the component itself, and those that it is classified under. */
    private List<String> codesOf(Snapshot snapshot, StoredEntity component) {
        List<String> codes = new ArrayList<>(codes(snapshot, component.properties()));
        hsCodes.stream()
                .filter(row -> row.components().contains(component.id()))
                .forEach(row -> codes.addAll(codes(snapshot, Map.of("hs", List.of(row.code())))));
        return codes;
    }

    /** HS codes under the names that the reference gives them. */
    private static List<String> codes(Snapshot snapshot, Map<String, Object> properties) {
        return list(properties, "hs").stream()
                .map(code -> "h" + ~snapshot.goods().find(code).orElseThrow())
                .toList();
    }

    private static List<Integer> numbers(List<String> known, List<String> names) {
        for (String name : names) {
            if (!known.contains(name)) {
                known.add(name);
            }
        }
        return names.stream().map(known::indexOf).toList();
    }

    private static List<String> list(Map<String, Object> properties, String name) {
        return properties.get(name) instanceof List<?> values
                ? values.stream().map(Object::toString).toList()
                : List.of();
    }
}
