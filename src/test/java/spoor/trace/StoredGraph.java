package spoor.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import spoor.snapshot.table.HsCodeRow;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;

/** Writes a graph of a test into Neo4j as imports would. */
final class StoredGraph {

    private StoredGraph() {}

    /** @param origins what sources repeat, by their ids */
    static void storeOrigins(Driver driver, Map<String, String> origins) {
        run(
                driver,
                "UNWIND $rows AS row CREATE (s:Source) SET s = row",
                origins.entrySet().stream().map(entry -> Map.of("id", entry.getKey(), "origin", entry.getValue())));
    }

    static void store(Driver driver, Stream<StoredEntity> entities, Stream<StoredRelation> relations) {
        List<StoredEntity> all = entities.toList();
        storeEntities(driver, all.stream());
        storeRelations(driver, relations);
        storeTies(driver, all);
    }

    /** Customs codes, once the components under them are stored. */
    static void storeCodes(Driver driver, List<HsCodeRow> codes) {
        run(
                driver,
                """
                UNWIND $rows AS row
                CREATE (k:HsCode {id: 'hs/' + row.code, code: row.code, tier: row.tier})
                WITH k, row
                MATCH (c:Component) WHERE c.id IN row.components
                CREATE (c)-[:CLASSIFIED_AS]->(k)
                """,
                codes.stream()
                        .map(code ->
                                Map.of("code", code.code(), "tier", code.tier(), "components", code.components())));
    }

    /** What is decided of entities that are stored. */
    static void storeTies(Driver driver, List<StoredEntity> entities) {
        run(
                driver,
                """
                UNWIND $rows AS row
                MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
                CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties
                """,
                entities.stream().flatMap(entity -> entity.ties().stream().map(tie -> tieRow(entity, tie))));
        run(
                driver,
                "UNWIND $rows AS row CREATE (d:Decision) SET d = row",
                entities.stream()
                        .flatMap(entity -> entity.ties().stream())
                        .filter(StoredEntity.Tie::isDecision)
                        .map(tie ->
                                Map.of("id", tie.decision(), "by", tie.by(), "at", tie.at(), "reason", tie.reason())));
    }

    private static Map<String, Object> tieRow(StoredEntity entity, StoredEntity.Tie tie) {
        String word = tie.confidence().word();
        return Map.of(
                "type",
                tie.isDecision() ? "SAME_AS" : "RECORD_OF",
                "from",
                entity.id(),
                "to",
                tie.other(),
                "properties",
                tie.isDecision()
                        ? Map.of("id", tie.decision(), "decision", tie.decision(), "confidence", word)
                        : Map.of("confidence", word));
    }

    private static void storeEntities(Driver driver, Stream<StoredEntity> entities) {
        run(
                driver,
                """
                UNWIND $rows AS row
                CREATE (n:Entity:$(row.label)) SET n = row.properties
                WITH n, row
                UNWIND row.listings AS listing
                CREATE (n)-[:LISTED_IN]->(d:Designation) SET d = listing
                """,
                entities.map(entity -> Map.of(
                        "label",
                        entity.label().label(),
                        "properties",
                        entity.properties(),
                        "listings",
                        entity.listings().stream().map(StoredGraph::designation).toList())));
    }

    private static void storeRelations(Driver driver, Stream<StoredRelation> relations) {
        run(
                driver,
                """
                UNWIND $rows AS row
                MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
                CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties
                """,
                relations.map(relation -> Map.of(
                        "type", relation.type().name(),
                        "from", relation.from(),
                        "to", relation.to(),
                        "properties", relation.properties())));
    }

    private static Map<String, Object> designation(StoredListing listing) {
        Map<String, Object> designation = new HashMap<>(
                Map.of("authority", listing.authority(), "listed", listing.listed(), "until", listing.until()));
        designation.values().removeIf(""::equals);
        return designation;
    }

    private static void run(Driver driver, String statement, Stream<Map<String, Object>> rows) {
        driver.executableQuery(statement)
                .withParameters(Map.of("rows", rows.toList()))
                .execute();
    }
}
