package spoor.dossier.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.TraceAnswer;

/** What an entity does in paths, from where goods come to where they end. */
public enum PathRole {
    SUPPLIER,
    INTERMEDIARY,
    IMPORTER,
    MAKER,
    PART,
    WEAPON;

    /** One role for each entity of the paths, the most telling one, in the order of the paths. */
    public static Map<String, PathRole> of(List<TraceAnswer.PathRecord> paths, Dossier.Index index) {
        Facts facts = new Facts(index);
        paths.forEach(facts::add);
        Map<String, PathRole> roles = new LinkedHashMap<>();
        paths.forEach(path -> path.nodes().forEach(id -> roles.computeIfAbsent(id, facts::role)));
        return roles;
    }

    /** The seat of a company or person, the forces that use a weapon; empty for parts, and where nobody says. */
    public static Optional<String> findPlace(String id, Dossier.Index index) {
        NodeRecord node = index.findNode(id).orElse(null);
        if (node == null || node.labels().contains("Component")) {
            return Optional.empty();
        }
        Object value = node.properties().get(node.labels().contains("WeaponSystem") ? "operator" : "country");
        String text = value instanceof List<?> many
                ? (many.isEmpty() ? "" : many.getFirst().toString())
                : Objects.toString(value, "");
        String first = text.split(";", 2)[0];
        return first.isBlank() ? Optional.empty() : Optional.of(first);
    }

    private static final class Facts {

        private final Dossier.Index index;
        private final Set<String> starts = new HashSet<>();
        private final Set<String> endPlaces = new HashSet<>();
        private final Set<String> makers = new HashSet<>();
        private final Set<String> receivers = new HashSet<>();

        Facts(Dossier.Index index) {
            this.index = index;
        }

        void add(TraceAnswer.PathRecord path) {
            starts.add(path.nodes().getFirst());
            findPlace(path.nodes().getLast(), index).ifPresent(endPlaces::add);
            for (int i = 0; i < path.hops().size(); i++) {
                hop(path.hops().get(i), path.nodes().get(i), path.nodes().get(i + 1));
            }
        }

        private void hop(TraceAnswer.HopRecord hop, String from, String to) {
            List<String> types = hop.relations().stream()
                    .flatMap(id -> Stream.ofNullable(index.relations().get(id)))
                    .map(RelationRecord::type)
                    .toList();
            if (types.contains("MANUFACTURES") || types.contains("DEVELOPS")) {
                makers.add(from);
            }
            Optional<String> here = findPlace(from, index);
            Optional<String> there = findPlace(to, index);
            if (types.contains("IMPORTED_BY") || (here.isPresent() && there.isPresent() && !here.equals(there))) {
                receivers.add(to);
            }
        }

        PathRole role(String id) {
            String label = index.label(id);
            if (label.equals("Component") || label.equals("WeaponSystem")) {
                return label.equals("Component") ? PART : WEAPON;
            }
            if (starts.contains(id)) {
                return SUPPLIER;
            }
            if (makers.contains(id)) {
                return MAKER;
            }
            boolean atTheEnd = findPlace(id, index).filter(endPlaces::contains).isPresent();
            return receivers.contains(id) && atTheEnd ? IMPORTER : INTERMEDIARY;
        }
    }
}
