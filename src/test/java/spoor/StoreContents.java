package spoor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * All that the own Neo4j of a running Spoor holds, as sorted lines; times of the clock, what it keeps about running
 * Spoors and whether an import had ended before apart: that is false or not there, which means the same.
 */
final class StoreContents {

    private static final Set<String> LEFT_OUT =
            Set.of("startedAt", "finishedAt", "importedAt", "firstImportedAt", "comparedAt", "appliedAt", "hasEnded");

    private StoreContents() {}

    static List<String> listLines(Path data) throws IOException {
        try (Driver driver = connect(data)) {
            return driver.executableQuery("""
                            CALL () {
                              MATCH (n) WHERE NOT n:SchemaVersion|Lease|ImportJob|Proposal RETURN labels(n) AS labels, properties(n) AS p, '' AS ends
                              UNION ALL
                              MATCH (a)-[r]->(b) RETURN [type(r)] AS labels, properties(r) AS p, a.id + ' > ' + b.id AS ends
                            }
                            RETURN labels, p, ends
                            """).execute().records().stream()
                    .map(row -> row.get("labels").asList().stream().sorted().toList() + " "
                            + row.get("ends").asString() + " "
                            + text(row.get("p").asMap()))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Map<String, Object> properties) {
        return new TreeMap<>(properties)
                .entrySet().stream()
                        .filter(property -> !LEFT_OUT.contains(property.getKey()))
                        .map(property -> property.getKey() + "=" + property.getValue() + ":"
                                + property.getValue().getClass().getSimpleName())
                        .collect(Collectors.joining(", "));
    }

    static Driver connect(Path data) throws IOException {
        String address = Files.readAllLines(data.resolve("neo4j/conf/neo4j.conf")).stream()
                .filter(line -> line.startsWith("server.bolt.listen_address="))
                .map(line -> line.substring(line.indexOf('=') + 1).strip())
                .reduce("", (first, second) -> second);
        String password = Files.readString(data.resolve("neo4j/password")).strip();
        return GraphDatabase.driver("bolt://" + address, AuthTokens.basic("neo4j", password));
    }
}
