package spoor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import spoor.TestSize;
import spoor.model.ShipmentPage;
import spoor.store.schema.SchemaFile;
import spoor.store.schema.SchemaMismatch;
import spoor.store.schema.SchemaRunner;
import spoor.threads.Threads;

@Tag("contract")
public class SchemaRunnerIT {

    @RegisterExtension
    static final FreshNeo4j NEO4J = new FreshNeo4j();

    public static SchemaRunner runner(Driver driver) {
        return new SchemaRunner(
                driver,
                new Leases(
                        driver,
                        new StoreWrites(driver, new WriteLog(), new spoor.store.pause.WritePause()),
                        "test",
                        new Threads(new SimpleMeterRegistry())));
    }

    @Test
    void a_second_run_changes_nothing() {
        String before = describe();
        assertThat(runner(NEO4J.driver()).apply(SchemaFile.listAll(), StartStep.Progress.SILENT))
                .isZero();
        assertThat(describe()).isEqualTo(before).contains("entityText", "entity_id", "supplies_id");
    }

    /** Whatever schema a folder was left with: the next start makes of it what a first start makes, and keeps what is in it. */
    @Test
    void each_older_schema_grows_into_the_present_one() {
        List<SchemaFile> all = SchemaFile.listAll();
        List<String> present = listSchema();
        int last = all.size() - 1;
        for (int known = 1; known <= last; known += TestSize.of(last - 1, 1)) {
            forgetSchema();
            assertThat(runner(NEO4J.driver()).apply(all.subList(0, known), StartStep.Progress.SILENT))
                    .isEqualTo(known);
            query("CREATE (:Entity:Company {id: 'old', name: 'Old Works', aliases: ['Old'], country: 'CN'})");
            assertThat(runner(NEO4J.driver()).apply(all, StartStep.Progress.SILENT))
                    .isEqualTo(all.size() - known);
            assertThat(listSchema()).as("from schema %d", known).isEqualTo(present);
            assertThat(query("MATCH (e:Company {id: 'old'}) DETACH DELETE e RETURN 1 AS n"))
                    .hasSize(1);
        }
    }

    /** What a start leaves behind that was killed while it set the schema up: an index has the name of a constraint. */
    @Test
    void indexes_that_bear_the_name_of_a_constraint_make_room_for_it() {
        List<String> names = List.of("dataset_id", "directs_id", "lease_name");
        forgetSchema();
        query("CREATE INDEX dataset_id FOR (n:Dataset) ON (n.id)");
        query("CREATE INDEX directs_id FOR ()-[r:DIRECTS]-() ON (r.id)");
        query("CREATE INDEX lease_name FOR (n:Lease) ON (n.name)");
        runner(NEO4J.driver()).run(StartStep.Progress.SILENT);
        assertThat(query("SHOW INDEXES YIELD name, owningConstraint WHERE owningConstraint IS NOT NULL RETURN name"))
                .extracting(row -> row.get("name").asString())
                .containsAll(names);
    }

    /** As the importer would keep them today, those of many too, and those that no relation sums up. */
    @Test
    void single_declarations_of_an_older_schema_come_over_into_pages() {
        List<SchemaFile> all = SchemaFile.listAll();
        forgetSchema();
        runner(NEO4J.driver()).apply(all.subList(0, 19), StartStep.Progress.SILENT);
        List<Map<String, Object>> few = declarations("d/few", 80);
        List<Map<String, Object>> many = declarations("d/many", 450);
        List<Map<String, Object>> none = declarations("d/none", 2);
        List<Map<String, Object>> stored =
                Stream.of(few, many, none).flatMap(List::stream).toList();
        query("UNWIND $rows AS row CREATE (s:Shipment) SET s = row RETURN count(*) AS n", Map.of("rows", stored));
        query("""
                CREATE (a:Old)-[:SUPPLIES {id: 'd/few', count: 80}]->(a), (a)-[:SUPPLIES {id: 'd/many', count: 450}]->(a),
                       (a)-[:SUPPLIES {id: 'd/of-no-declaration', count: 3}]->(a)""");
        runner(NEO4J.driver()).apply(all, StartStep.Progress.SILENT);
        assertThat(query("MATCH (s:Shipment) RETURN s")).isEmpty();
        List<Map<String, Object>> pages = query("MATCH (p:ShipmentPage) RETURN properties(p) AS p").stream()
                .map(row -> row.get("p").asMap())
                .toList();
        assertThat(pages)
                .containsExactlyInAnyOrderElementsOf(Stream.of(few, many, none)
                        .map(ShipmentPage::cut)
                        .flatMap(List::stream)
                        .toList());
        query("MATCH (n) WHERE n:ShipmentPage OR n:Old DETACH DELETE n RETURN 1 AS n");
    }

    private static List<Map<String, Object>> declarations(String relation, int count) {
        List<Map<String, Object>> declarations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> row = new HashMap<>(Map.of("id", relation + "/%04d".formatted(i), "dataset", "d"));
            row.put("relation", relation);
            row.put(i % 2 == 0 ? "valueUSD" : "date", i % 2 == 0 ? (Object) (0.5 * i) : "2023");
            declarations.add(row);
        }
        return declarations;
    }

    private static List<String> listSchema() {
        return query(
                        "SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, options WHERE type <> 'LOOKUP' RETURN *")
                .stream()
                .map(row -> row.asMap(Value::toString).toString())
                .sorted()
                .toList();
    }

    private static void forgetSchema() {
        for (Record row : query("SHOW CONSTRAINTS YIELD name")) {
            query("DROP CONSTRAINT `%s`".formatted(row.get("name").asString()));
        }
        for (Record row : query("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
            query("DROP INDEX `%s`".formatted(row.get("name").asString()));
        }
        query("MATCH (s:SchemaVersion) DELETE s");
    }

    private static String describe() {
        return query("SHOW INDEXES YIELD name, type, state").stream()
                        .map(row -> "%s %s %s"
                                .formatted(
                                        row.get("name").asString(),
                                        row.get("type").asString(),
                                        row.get("state").asString()))
                        .sorted()
                        .collect(Collectors.joining("\n"))
                + query("MATCH (s:SchemaVersion) RETURN s.version AS v, s.checksum AS c, s.appliedAt AS t ORDER BY v");
    }

    private static List<Record> query(String cypher) {
        return query(cypher, Map.of());
    }

    private static List<Record> query(String cypher, Map<String, Object> parameters) {
        return NEO4J.driver()
                .executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    @Test
    void a_file_that_was_changed_after_it_was_applied_is_refused() {
        List<SchemaFile> changed = new ArrayList<>(SchemaFile.listAll());
        changed.set(0, SchemaFile.of("V001__keys.cypher", "CREATE INDEX x FOR (n:X) ON (n.x);"));
        assertThatThrownBy(() -> runner(NEO4J.driver()).apply(changed, StartStep.Progress.SILENT))
                .isInstanceOf(SchemaMismatch.class)
                .hasMessageContaining("another V001__keys.cypher");
    }

    @Test
    void a_database_of_a_newer_spoor_is_refused() {
        List<SchemaFile> all = SchemaFile.listAll();
        List<SchemaFile> older = all.subList(0, 1);
        assertThatThrownBy(() -> runner(NEO4J.driver()).apply(older, StartStep.Progress.SILENT))
                .isInstanceOf(SchemaMismatch.class)
                .hasMessageContaining("newer Spoor (schema %d, this one knows 1)".formatted(all.size()));
    }

    @Test
    void no_two_relations_of_a_type_share_an_id() {
        assertThatThrownBy(() -> query("""
                        CREATE (a:Entity {id: 'a'})-[:OWNS {id: 'r'}]->(b:Entity {id: 'b'})
                        CREATE (b)-[:OWNS {id: 'r'}]->(a)
                        """)).isInstanceOf(ClientException.class);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "limbach, company/limbach",
        "лимбах, company/limbach",
        "ВЕКТОР, company/vector",
        "林巴赫, company/limbach",
        "航空发动机, company/limbach",
        "AD-2S1210, component/ad2s1210"
    })
    void text_is_found_in_every_script(String text, String id) {
        query("""
                MERGE (a:Entity {id: 'company/limbach'})
                SET a.name = 'Xiamen Limbach Aviation Engine', a.aliases = ['Лимбах', '厦门林巴赫航空发动机有限公司']
                MERGE (b:Entity {id: 'company/vector'}) SET b.name = 'TSK Vektor', b.aliases = ['ТСК Вектор']
                MERGE (c:Entity {id: 'component/ad2s1210'}) SET c.name = 'Resolver', c.partNumber = 'AD-2S1210'
                MERGE (d:Entity {id: 'company/other'}) SET d.name = 'Beijing Other', d.aliases = ['北京有限公司']
                """);
        List<String> found = NEO4J
                .driver()
                .executableQuery(
                        "CALL db.index.fulltext.queryNodes('entityText', $text) YIELD node RETURN node.id AS id")
                .withParameters(java.util.Map.of("text", text.replace("-", "\\-")))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
        assertThat(found).isNotEmpty();
        assertThat(found.getFirst()).isEqualTo(id);
        NEO4J.driver().executableQuery("MATCH (e:Entity) DETACH DELETE e").execute();
    }
}
