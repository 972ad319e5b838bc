package spoor.console;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.neo4j.driver.Driver;

/** All that a statement could change in a database, in one text: data, schema, tokens, users, settings. */
final class StoreFingerprint {

    /** Values are asked for key by key, as a transaction may take so much memory and no more. */
    private static final List<String> WHOLE = List.of(
            "MATCH (n) WITH n ORDER BY elementId(n) RETURN count(n) AS n, sum(size(keys(n))) AS p,"
                    + " collect(elementId(n) + toString(labels(n)[0])) AS all",
            "MATCH (a)-[r]->(b) WITH r, a, b ORDER BY elementId(r)"
                    + " RETURN count(r) AS n, sum(size(keys(r))) AS p,"
                    + " collect(elementId(a) + type(r) + elementId(b)) AS all",
            "CALL db.labels() YIELD label WITH label ORDER BY label RETURN collect(label) AS l",
            "CALL db.relationshipTypes() YIELD relationshipType AS t WITH t ORDER BY t RETURN collect(t) AS t",
            "CALL db.propertyKeys() YIELD propertyKey AS k WITH k ORDER BY k RETURN collect(k) AS k",
            "SHOW INDEXES YIELD name, state RETURN collect(name + state) AS i",
            "SHOW CONSTRAINTS YIELD name RETURN collect(name) AS c",
            "SHOW USERS YIELD user RETURN collect(user) AS u",
            "SHOW DATABASES YIELD name, currentStatus RETURN collect(name + currentStatus) AS d",
            "SHOW SETTINGS YIELD name, value RETURN collect(name + '=' + value) AS s");

    private StoreFingerprint() {}

    static String of(Driver driver) {
        List<String> keys = driver
                .executableQuery("CALL db.propertyKeys() YIELD propertyKey AS k RETURN k ORDER BY k")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("k").asString())
                .toList();
        Stream<String> values = keys.stream()
                .flatMap(key -> Stream.of("(n)", "()-[n]->()")
                        .map(one -> run(
                                driver,
                                "MATCH " + one
                                        + " WHERE n[$key] IS NOT NULL WITH toStringOrNull(n[$key]) AS v ORDER BY v"
                                        + " RETURN $key, collect(v) AS values",
                                key)));
        return Stream.concat(WHOLE.stream().map(query -> run(driver, query, "")), values)
                .collect(Collectors.joining("\n"));
    }

    /** Once it stays: right after a start Spoor itself looks for keys and pairs, and writes. */
    static String settled(Driver driver) {
        AtomicReference<String> last = new AtomicReference<>("");
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    String now = of(driver);
                    return now.equals(last.getAndSet(now));
                });
        return last.get();
    }

    private static String run(Driver driver, String query, String key) {
        return driver.executableQuery(query)
                .withParameters(Map.of("key", key))
                .execute()
                .records()
                .toString();
    }

    /** Statements of the console that the database is still busy with; one that has ended names no statement any more. */
    static List<String> running(Driver driver) {
        return driver
                .executableQuery("SHOW TRANSACTIONS YIELD metaData, status, elapsedTime, currentQuery"
                        + " WHERE metaData.app = 'spoor-console' AND (status = 'Running' OR currentQuery <> '')"
                        + " RETURN status + ' ' + toString(elapsedTime) + ' ' + left(currentQuery, 200) AS line")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("line").toString())
                .toList();
    }
}
