package spoor.trace;

import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import spoor.store.StoredEntity;
import spoor.store.StoredListing;
import spoor.store.StoredRelation;

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
        run(
                driver,
                """
                UNWIND $rows AS row
                CREATE (n:Entity:$(row.label)) SET n = row.properties
                WITH n, row
                UNWIND row.listings AS listing
                CREATE (n)-[:LISTED_IN]->(:Designation {authority: listing.authority, listed: listing.listed})
                """,
                entities.map(entity -> Map.of(
                        "label",
                        entity.label().label(),
                        "properties",
                        entity.properties(),
                        "listings",
                        entity.listings().stream().map(StoredGraph::designation).toList())));
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
        return listing.listed().isEmpty()
                ? Map.of("authority", listing.authority())
                : Map.of("authority", listing.authority(), "listed", listing.listed());
    }

    private static void run(Driver driver, String statement, Stream<Map<String, Object>> rows) {
        driver.executableQuery(statement)
                .withParameters(Map.of("rows", rows.toList()))
                .execute();
    }
}
