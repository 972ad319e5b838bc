package spoor.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import spoor.store.CypherFiles;

/** Writes search keys in the transaction that writes what they are made of. */
public final class KeyWrites {

    private KeyWrites() {}

    /** Puts these in place of earlier ones. */
    public static void put(TransactionContext transaction, Collection<SearchKeys> keys) {
        if (!keys.isEmpty()) {
            List<Map<String, Object>> rows = keys.stream()
                    .map(key -> Map.<String, Object>of("id", key.id(), "properties", key.properties()))
                    .toList();
            run(transaction, "write", Map.of("rows", rows));
        }
    }

    /** Makes the keys of these entities and HS codes as the store has them now, and removes those of what is gone. */
    public static void renew(TransactionContext transaction, Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Map<String, Object> named = Map.of("ids", List.copyOf(ids));
        List<SearchKeys> keys = new ArrayList<>();
        transaction.run(cypher("read"), named).forEachRemaining(row -> keys.add(of(row)));
        put(transaction, keys);
        run(transaction, "remove-idle", named);
    }

    /** The same for those of these entities that other datasets say something of, too. */
    public static void renewRecorded(TransactionContext transaction, Collection<String> ids) {
        if (!ids.isEmpty()) {
            Map<String, Object> named = Map.of("ids", List.copyOf(ids));
            renew(
                    transaction,
                    transaction
                            .run(cypher("recorded"), named)
                            .list(row -> row.get("id").asString()));
        }
    }

    /** @param row {@code id}, {@code label}, {@code properties} */
    static SearchKeys of(Record row) {
        String id = row.get("id").asString();
        String label = row.get("label").asString("");
        Map<String, Object> properties = row.get("properties").asMap();
        return label.equals("HsCode")
                ? SearchKeys.ofHsCode(id, properties)
                : SearchKeys.ofEntity(id, label, properties);
    }

    static void run(TransactionContext transaction, String statement, Map<String, Object> parameters) {
        transaction.run(cypher(statement), parameters).consume();
    }

    static String cypher(String statement) {
        return CypherFiles.getStatement("queries/keys/" + statement);
    }
}
