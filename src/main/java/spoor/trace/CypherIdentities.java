package spoor.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import spoor.model.Confidence;
import spoor.snapshot.identity.SameAs;
import spoor.snapshot.table.NodeRecord;
import spoor.store.StoreChanges;
import spoor.store.read.StoreReader;
import spoor.store.read.StoredEntity;

/**
 * What the nodes of paths stand for, read from the store.
 *
 * @param byNode of nodes that are several records, by id
 * @param nodes the same as answers show them
 */
record CypherIdentities(Map<String, PathJoins.Identity> byNode, Map<String, NodeRecord> nodes) {

    /** Each node is one record. */
    static final CypherIdentities NONE = new CypherIdentities(Map.of(), Map.of());

    /**
     * From the rows that tell of each node its records.
     *
     * @param level how sure decisions have to be
     */
    static CypherIdentities of(Confidence level, List<Record> rows, StoreReader store) {
        Map<String, Set<String>> records = new HashMap<>();
        Set<String> all = new HashSet<>();
        for (Record row : rows) {
            Set<String> ids = new TreeSet<>(row.get("records").asList(Value::asString));
            records.put(row.get("id").asString(), ids);
            all.addAll(ids);
        }
        Map<String, StoredEntity> entities =
                store.readChanges(new StoreChanges(all, Set.of()), List.of()).entities();
        Map<String, PathJoins.Identity> byNode = new HashMap<>();
        Map<String, NodeRecord> nodes = new HashMap<>();
        records.forEach((id, ids) -> {
            List<StoredEntity> members = ids.stream()
                    .filter(entities::containsKey)
                    .map(entities::get)
                    .toList();
            byNode.put(id, new PathJoins.Identity(ids, decisions(level, ids, members)));
            nodes.put(id, node(id, ids, members));
        });
        return new CypherIdentities(byNode, nodes);
    }

    private static List<SameAs> decisions(Confidence level, Set<String> ids, List<StoredEntity> members) {
        return members.stream()
                .flatMap(member -> member.ties().stream()
                        .filter(tie -> tie.isDecision()
                                && ids.contains(tie.other())
                                && tie.confidence().compareTo(level) >= 0)
                        .map(tie -> SameAs.of(member.id(), tie)))
                .toList();
    }

    private static NodeRecord node(String id, Set<String> ids, List<StoredEntity> members) {
        TreeSet<String> listedBy = new TreeSet<>();
        members.forEach(member -> listedBy.addAll(member.listedBy()));
        boolean generic = members.stream().map(NodeRecord::of).anyMatch(NodeRecord::generic);
        NodeRecord own = members.stream()
                .filter(member -> member.id().equals(id))
                .map(NodeRecord::of)
                .findFirst()
                .orElseThrow();
        return own.withMembers(List.copyOf(ids), List.copyOf(listedBy), generic);
    }
}
