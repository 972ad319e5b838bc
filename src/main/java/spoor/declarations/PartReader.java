package spoor.declarations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import spoor.declarations.column.ProductCodes;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.model.Support;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeField;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/**
 * Looks up by which codes descriptions may name components: their part numbers, and codes that rows on them hold, such as those
 * of a tender or of another document that was brought in as relations. Use once.
 */
final class PartReader {

    /** Of what a row says in its own words; part numbers may be shorter. */
    private static final int SHORTEST_SAID = 6;

    private static final Set<RelationType> ON_COMPONENTS =
            Set.of(RelationType.TRADES, RelationType.MANUFACTURES, RelationType.IMPORTED_BY, RelationType.USED_IN);

    private final Snapshot snapshot;
    private final Set<String> weapons = new HashSet<>();
    private final Map<String, Map<String, String>> said = new HashMap<>();

    private PartReader(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** In the order of their ids. */
    static List<Register.Part> read(Snapshot snapshot) {
        PartReader reader = new PartReader(snapshot);
        reader.readWeapons();
        reader.readSaid();
        return reader.readParts();
    }

    /** Names of weapons look like codes, and stand in what is said of their parts. */
    private void readWeapons() {
        snapshot.nodesWith(NodeField.LABEL, List.of(NodeLabel.WEAPON_SYSTEM.label()))
                .forEach(node -> {
                    Map<String, Object> properties = snapshot.node(node).properties();
                    texts(properties.get("name")).forEach(this::addWeapon);
                    texts(properties.get("aliases")).forEach(this::addWeapon);
                });
    }

    private void addWeapon(String name) {
        ProductCodes.each(name, weapons::add);
        weapons.add(ProductCodes.normal(name));
    }

    /** Declarations that are summed up as SUPPLIES say nothing that their rows do not say themselves. */
    private void readSaid() {
        for (int relation : snapshot.relationIndexes(each -> ON_COMPONENTS.contains(snapshot.relationType(each)))) {
            int component = componentOf(relation);
            if (snapshot.nodeLabel(component) == NodeLabel.COMPONENT) {
                Map<String, String> codes = said.computeIfAbsent(snapshot.nodeId(component), _ -> new TreeMap<>());
                RelationRecord record = snapshot.relation(relation);
                textsOf(record)
                        .forEach(text -> ProductCodes.each(text, code -> {
                            if (tells(code)) {
                                codes.putIfAbsent(code, record.id());
                            }
                        }));
            }
        }
    }

    private int componentOf(int relation) {
        return switch (snapshot.relationType(relation)) {
            case IMPORTED_BY, USED_IN -> snapshot.relationFrom(relation);
            default -> snapshot.relationTo(relation);
        };
    }

    private static List<String> textsOf(RelationRecord relation) {
        List<String> texts = new ArrayList<>(texts(relation.properties().get("note")));
        Support.listOf(relation.properties().get(Support.PROPERTY)).forEach(support -> texts.add(support.says()));
        return texts;
    }

    /** Figures alone are numbers of contracts, of firms, amounts. */
    private boolean tells(String code) {
        return code.length() >= SHORTEST_SAID && code.chars().anyMatch(Character::isLetter) && !weapons.contains(code);
    }

    private List<Register.Part> readParts() {
        List<Register.Part> parts = new ArrayList<>();
        snapshot.nodesWith(NodeField.LABEL, List.of(NodeLabel.COMPONENT.label()))
                .forEach(node -> add(snapshot.node(node), parts));
        parts.sort(Comparator.comparing(Register.Part::id));
        return parts;
    }

    private void add(NodeRecord component, List<Register.Part> parts) {
        List<String> numbers = texts(component.properties().get("partNumber")).stream()
                .flatMap(written -> List.of(written.split("[;,]", -1)).stream())
                .map(String::strip)
                .filter(ProductCodes::isCode)
                .toList();
        Map<String, String> codes = new TreeMap<>(said.getOrDefault(component.id(), Map.of()));
        numbers.forEach(number -> codes.remove(ProductCodes.normal(number)));
        if (!numbers.isEmpty() || !codes.isEmpty()) {
            parts.add(new Register.Part(component.id(), RegisterReader.shown(component), numbers, codes));
        }
    }

    /** A list, or one text. */
    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }
}
