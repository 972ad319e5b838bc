package spoor.ingest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;

/** What imports left in the store, as text that tests can compare. */
public record ImportedGraph(Driver driver) {

    public void removeAllButTheEvidence() {
        driver.executableQuery("""
                        MATCH (n) WHERE n:Import OR n:Mapping OR n.dataset <> 'evidence'
                                        OR (n:Dataset AND n.id <> 'evidence')
                        DETACH DELETE n
                        """).execute();
        driver.executableQuery("MATCH ()-[r]->() WHERE r.dataset <> 'evidence' DELETE r")
                .execute();
    }

    /** Relations between entities, with what they say. */
    public List<String> relations(String dataset) {
        return texts("""
                MATCH (a:Entity)-[r]->(b:Entity) WHERE r.dataset = $dataset
                RETURN '(' + a.id + ')-[' + type(r) + ' ' + r.confidence
                       + coalesce(' hs=' + r.hs[0], '') + coalesce(' value=' + toString(r.value), '')
                       + coalesce(' ' + r.unit, '') + coalesce(' reported=' + r.reported, '')
                       + coalesce(' validFrom=' + r.validFrom, '')
                       + reduce(s = '', x IN r.sources | s + ' source=' + x) + ']->(' + b.id + ')' AS text
                ORDER BY text
                """, dataset);
    }

    /** Who is listed, by whom and why. */
    public List<String> listings(String dataset) {
        return texts("""
                MATCH (a:Entity)-[r:LISTED_IN]->(d) WHERE r.dataset = $dataset
                RETURN a.name + ': ' + d.authority + ' ' + d.programme AS text ORDER BY text
                """, dataset);
    }

    public Map<String, Object> entity(String id) {
        return properties("MATCH (e:Entity {id: $id}) RETURN properties(e) AS p", id);
    }

    public Map<String, Object> hsCode(String id) {
        return properties("MATCH (h:HsCode {id: $id}) RETURN properties(h) AS p", id);
    }

    private Map<String, Object> properties(String cypher, String id) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("id", id))
                .execute()
                .records()
                .getFirst()
                .get("p")
                .asMap();
    }

    /** Every node and tie of a dataset with all that it says, but not where and when that was read. */
    public List<String> contents(String dataset) {
        return driver.executableQuery("""
                        MATCH (n) WHERE n.dataset = $dataset AND NOT n:Import
                        RETURN labels(n) AS kind, '' AS ends, properties(n) AS properties
                        UNION ALL
                        MATCH (a)-[r]->(b) WHERE r.dataset = $dataset
                        RETURN [type(r)] AS kind, a.id + ' ' + b.id AS ends, properties(r) AS properties
                        """).withParameters(Map.of("dataset", dataset)).execute().records().stream()
                .map(row -> {
                    Map<String, Object> said =
                            new TreeMap<>(row.get("properties").asMap());
                    said.keySet().removeAll(List.of("import", "row"));
                    List<Object> kind = row.get("kind").asList();
                    return "%s %s %s".formatted(kind, row.get("ends").asString(), said);
                })
                .sorted()
                .toList();
    }

    /** What a statement counts as {@code n}. */
    public long count(String cypher) {
        return driver.executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }

    /** What the store keeps of an import. */
    public Map<String, Object> imported(String job) {
        return properties("MATCH (i:Import {id: $id}) RETURN properties(i) AS p", job);
    }

    /** All that a dataset brought, as text. */
    public List<String> fingerprint(String dataset) {
        return texts("""
                CALL () {
                  MATCH (n) WHERE n.dataset = $dataset AND NOT n:Import RETURN properties(n) AS p
                  UNION ALL
                  MATCH ()-[r]->() WHERE r.dataset = $dataset RETURN properties(r) AS p
                }
                UNWIND keys(p) AS k WITH p, k ORDER BY k
                WITH p, collect(k + '=' + toString(CASE WHEN p[k] IS :: LIST<ANY> THEN reduce(s = '', x IN p[k] | s + x)
                                                         ELSE p[k] END)) AS parts
                RETURN reduce(s = '', x IN parts | s + x + ';') AS text ORDER BY text
                """, dataset);
    }

    List<String> texts(String cypher, String dataset) {
        return driver.executableQuery(cypher).withParameters(Map.of("dataset", dataset)).execute().records().stream()
                .map(row -> row.get("text").asString())
                .toList();
    }
}
