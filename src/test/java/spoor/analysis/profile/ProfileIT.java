package spoor.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.ingest.ImportClient;
import spoor.ingest.LeaveOnlyTheEvidence;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Profiles over HTTP on the evidence, each count held against one by Cypher. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveOnlyTheEvidence.class)
class ProfileIT {

    private static final String FLOW = "SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN";

    /** Tells the codes of a part p and what it is delivered by. */
    private static final String PART = """
            CALL (w, p) {
              OPTIONAL MATCH (maker:Company)-[m:MANUFACTURES]->(p)
              RETURN collect(m) AS made, [c IN collect(DISTINCT maker.country) WHERE c IS NOT NULL] AS makerCountries,
                     reduce(all = [], hs IN collect(m.hs) | all + hs) AS madeCodes
            }
            CALL (w, p) {
              OPTIONAL MATCH (f:Company)-[d:TRADES|SUPPLIES]->(other)
              WHERE (other = p OR p.id IN d.components) AND (coalesce(d.endUse, []) = [] OR w.id IN d.endUse)
              RETURN [each IN collect({by: d, country: coalesce(f.country, '')}) WHERE each.by IS NOT NULL] AS deliveries
            }
            WITH w, p, made, deliveries,
                 CASE WHEN p.makerCountry IS NOT NULL THEN split(p.makerCountry, ';') WHEN makerCountries = [] THEN ['']
                      ELSE makerCountries END AS makers,
                 coalesce(p.hs, []) + madeCodes + COLLECT { MATCH (p)-[:CLASSIFIED_AS]->(h:HsCode) RETURN h.code }
                 + reduce(all = [], hs IN COLLECT { MATCH (p)-[i:IMPORTED_BY]->() WHERE i.hs IS NOT NULL RETURN i.hs } | all + hs)
                 + reduce(all = [], d IN deliveries | all + CASE WHEN size(coalesce(d.by.components, ['it'])) = 1
                                                            THEN coalesce(d.by.hs, []) ELSE [] END) AS codes
            WITH w, p, made, deliveries, makers,
                 CASE WHEN codes = [] THEN ['']
                      ELSE [code IN codes | coalesce(head(COLLECT { MATCH (h:HsCode {code: left(code, 6)}) WHERE h.tier IS NOT NULL
                                                                    RETURN h.tier }), 'none')] END AS tiers
            """;

    private final RawHttp http;
    private final Driver driver;
    private final ImportClient client;

    ProfileIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.driver = driver;
        this.client = new ImportClient(port);
    }

    private JsonNode profile(String id, String section) {
        RawHttp.Answer answer = http.get("/api/entities/" + id + "/profile?section=" + section);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private List<String> table(String id, String section, String key) {
        List<String> rows = new ArrayList<>();
        profile(id, section).path("sections").path(0).path("tables").forEach(table -> {
            if (table.path("key").asString().equals(key)) {
                table.path("rows").forEach(row -> rows.add(line(row.path("values"), row.path("counts"))));
            }
        });
        return rows;
    }

    private static String line(JsonNode values, JsonNode counts) {
        return values.valueStream().map(JsonNode::asString).collect(Collectors.joining("/")) + " "
                + counts.valueStream().map(JsonNode::asString).collect(Collectors.joining("/"));
    }

    /** Each row as its values, joined, and its counts. */
    private List<String> oracle(String statement, String id) {
        return driver
                .executableQuery(statement.replace("FLOW", FLOW))
                .withParameters(Map.of("id", id))
                .execute()
                .records()
                .stream()
                .map(ProfileIT::line)
                .toList();
    }

    private static String line(Record row) {
        return row.get("values").asList().stream().map(String::valueOf).collect(Collectors.joining("/")) + " "
                + row.get("counts").asList().stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"weapon/geran-2", "weapon/garpiya-a1", "weapon/kh-101", "weapon/orlan-10"})
    void parts_by_makers_and_delivering_country_and_tier_are_as_many_as_cypher_counts(String weapon) {
        List<String> counted = oracle(
                "MATCH (p:Component)-[:USED_IN*1..6]->(w:WeaponSystem {id: $id}) WITH DISTINCT w, p " + PART + """
                WITH w, p, made, deliveries, makers, tiers,
                     CASE WHEN deliveries = [] THEN [''] ELSE [d IN deliveries | d.country] END AS senders,
                     COLLECT { MATCH (p)-[u:USED_IN]->(x) WHERE x = w OR (x)-[:USED_IN*1..5]->(w) RETURN u } AS uses
                UNWIND makers AS maker UNWIND senders AS sender UNWIND tiers AS tier
                WITH DISTINCT p, maker, sender, tier, made + uses + [d IN deliveries WHERE d.country = sender | d.by] AS says
                UNWIND says AS relation
                RETURN [maker, sender, tier] AS values, [count(DISTINCT p), count(DISTINCT relation)] AS counts
                """,
                weapon);

        assertThat(table(weapon, "parts", "parts")).containsExactlyInAnyOrderElementsOf(counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weapon/geran-2", "weapon/kh-101"})
    void sole_makers_are_those_of_parts_with_one(String weapon) {
        List<String> counted = oracle("""
                MATCH (p:Component)-[:USED_IN*1..6]->(:WeaponSystem {id: $id}) WITH DISTINCT p
                MATCH (f:Company)-[m:MANUFACTURES]->(p)
                WITH p, collect(DISTINCT f) AS makers, count(m) AS relations WHERE size(makers) = 1
                RETURN [p.id, makers[0].id, coalesce(makers[0].country, '')] AS values, [relations] AS counts
                """, weapon);

        assertThat(counted).isNotEmpty();
        assertThat(table(weapon, "makers", "sole-makers")).containsExactlyInAnyOrderElementsOf(counted);
    }

    @ParameterizedTest
    @CsvSource({
        "weapon/geran-2, suppliers",
        "weapon/t-90m, suppliers",
        "component/kometa-antenna, suppliers",
        "company/special-technology-center, suppliers",
        "company/special-technology-center, customers",
        "company/xiamen-limbach-aviation-engine, customers",
    })
    void firms_by_distance_are_those_of_shortest_paths(String id, String section) {
        String ends = section.equals("suppliers") ? "(f)-[:FLOW*1..6]->(it)" : "(it)-[:FLOW*1..6]->(f)";
        List<String> counted = oracle("""
                MATCH (f:Company), (it:Entity {id: $id}) WHERE f <> it
                MATCH path = shortestPath(ENDS)
                WITH f, length(path) AS hops
                RETURN [hops, coalesce(f.country, '')] AS values, [count(f)] AS counts
                """.replace("ENDS", ends), id);

        assertThat(table(id, section, section).stream()
                        .map(row -> row.replaceAll("/\\d+$", ""))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"component/kometa-antenna", "company/xiamen-limbach-aviation-engine"})
    void weapons_by_distance_are_those_of_shortest_paths(String id) {
        List<String> counted = oracle("""
                MATCH (w:WeaponSystem), (it:Entity {id: $id})
                MATCH path = shortestPath((it)-[:FLOW*1..6]->(w))
                RETURN [length(path), w.id] AS values, [1] AS counts
                """, id);

        assertThat(counted).isNotEmpty();
        assertThat(table(id, "weapons", "weapons").stream().map(row -> row.replaceAll(" \\d+$", " 1")))
                .containsExactlyInAnyOrderElementsOf(counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weapon/geran-2", "component/kometa-antenna", "company/special-technology-center"})
    void relations_by_independent_sources_are_as_many_as_cypher_counts(String id) {
        List<String> counted = oracle("""
                MATCH (it:Entity {id: $id})
                WITH it, [it] + COLLECT { MATCH (n:Entity) WHERE n <> it MATCH shortestPath((n)-[:FLOW*1..5]->(it)) RETURN n } AS before,
                     [it] + COLLECT { MATCH (n:Entity) WHERE n <> it AND NOT it:WeaponSystem
                                      MATCH shortestPath((it)-[:FLOW*1..5]->(n)) RETURN n } AS after
                MATCH (a)-[r:FLOW]->(b) WHERE b IN before OR (a IN after AND NOT it:WeaponSystem)
                WITH DISTINCT r, COUNT { UNWIND r.sources AS id OPTIONAL MATCH (s:Source {id: id})
                                         RETURN DISTINCT coalesce(s.origin, s.publisher, id) } AS origins
                RETURN [type(r), CASE WHEN origins < 3 THEN toString(origins) ELSE '3+' END] AS values, [count(r)] AS counts
                """, id);

        assertThat(table(id, "coverage", "origins")).containsExactlyInAnyOrderElementsOf(counted);
    }

    @Test
    void paths_of_the_coverage_are_those_of_the_trace() {
        JsonNode proof = http.post("/api/traces", """
                {"from":{"labels":["Company"]},"to":{"ids":["weapon/geran-2"]},"k":1,"counts":"exact"}
                """).json().path("summary");

        assertThat(sum(table("weapon/geran-2", "coverage", "joins")))
                .isEqualTo(sum(table("weapon/geran-2", "coverage", "path-origins")))
                .isEqualTo(proof.path("paths").asLong());
    }

    private static long sum(List<String> rows) {
        return rows.stream()
                .mapToLong(row -> Long.parseLong(row.substring(row.indexOf(' ') + 1)))
                .sum();
    }

    @Test
    void goods_of_a_firm_are_those_that_its_relations_name() {
        List<String> counted = oracle("""
                MATCH (it:Company {id: $id})-[r:MANUFACTURES|TRADES|DEVELOPS]->(g)
                RETURN [type(r), coalesce(g.category, '')] AS values, [count(DISTINCT g), count(r)] AS counts
                """, "company/mornsun-guangzhou-science-technology");

        assertThat(table("company/mornsun-guangzhou-science-technology", "goods", "goods").stream()
                        .map(row -> row.replaceFirst("/[^/ ]* ", " "))
                        .filter(row -> !row.startsWith("SUPPLIES"))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(counted);
    }

    @Test
    void substitutes_are_of_the_same_category_and_use_and_of_other_makers() {
        String statement = """
                MATCH (p:Component {id: $id})-[:USED_IN]->(use)<-[u:USED_IN]-(o:Component)
                WHERE p.category <> 'other' AND o.category = p.category
                  AND NOT (o.name ENDS WITH '(unspecified)' OR o.name ENDS WITH ' not stated)'
                           OR (o.partNumber IS NULL AND o.makerCountry IS NULL))
                  AND NOT EXISTS { (p)<-[:MANUFACTURES]-(:Company)-[:MANUFACTURES]->(o) }
                WITH o, count(DISTINCT use) AS shared, count(DISTINCT u) AS relations,
                     COUNT { MATCH (f:Company)-[:MANUFACTURES]->(o) RETURN DISTINCT f } AS makers,
                     COLLECT { MATCH (f:Company)-[:MANUFACTURES]->(o) RETURN DISTINCT f.country AS c ORDER BY c } AS of
                RETURN ['category', coalesce(o.makerCountry, CASE WHEN of = [] THEN '' ELSE of[0] END), o.id] AS values,
                       [shared, makers, relations] AS counts
                """;
        String part = "component/mornsun-urf4812qb-100wr3";

        assertThat(oracle(statement, part)).isNotEmpty();
        assertThat(table(part, "substitutes", "substitutes"))
                .containsExactlyInAnyOrderElementsOf(oracle(statement, part));
    }

    @Test
    void firms_are_listed_as_their_designations_say_and_stand_against_lists_as_on_their_own_pages() {
        List<String> counted = oracle("""
                MATCH (f:Company), (it:Entity {id: $id})
                MATCH shortestPath((f)-[:FLOW*1..6]->(it))
                MATCH (f)-[:LISTED_IN]->(d:Designation)
                WITH f, d.authority AS authority, coalesce(min(left(d.listed, 4)), '') AS year
                RETURN [authority, year] AS values, [count(f)] AS counts
                """, "weapon/geran-2");
        JsonNode answer = profile("weapon/geran-2", "listings");
        JsonNode standings = answer.path("sections").path(0).path("tables").path(0);

        assertThat(counted).isNotEmpty();
        assertThat(table("weapon/geran-2", "listings", "listed-since").stream()
                        .map(row -> row.replaceAll("/\\d+$", "")))
                .containsExactlyInAnyOrderElementsOf(counted);
        assertThat(answer.path("lists")).isNotEmpty();
        JsonNode row = standings.path("rows").path(0);
        String authority = row.path("values").path(0).asString();
        JsonNode own = http.get("/api/entities/" + row.path("entities").path(0).asString())
                .json();
        assertThat(own.path("standings")
                        .valueStream()
                        .filter(each -> each.path("authority").asString().equals(authority))
                        .map(each -> each.path("state").asString()))
                .containsExactly(row.path("values").path(1).asString());
    }

    @Test
    void declarations_are_told_by_month_with_those_without_first() throws Exception {
        client.text("east.csv", """
                supplier,supplier country,importer,importer country,hs,date,description
                East Trading,CN,Plant One,RU,850440,2023-04-17,converter URF4812QB-100WR3
                East Trading,CN,Plant Two,RU,850440,2023-04-20,converter
                East Trading,CN,Plant One,RU,850440,2023,converter
                East Trading,CN,Plant One,RU,850440,,converter
                """, "?dataset=east&format=customs");

        assertThat(table("company/east/east-trading~CN", "declarations", "declarations"))
                .containsExactly("seller/ 1/1/1", "seller/2023 1/1/1", "seller/2023-04 2/1/2");
        assertThat(table("weapon/kh-101", "declarations", "declarations")).contains("named/2023-04 1/1/1");
        assertThat(profile("weapon/kh-101", "declarations")
                        .path("sections")
                        .path(0)
                        .path("tables")
                        .path(0)
                        .path("rows")
                        .valueStream()
                        .filter(row -> row.path("values").path(1).asString().equals("2023-04"))
                        .flatMap(row -> row.path("entities").valueStream())
                        .map(JsonNode::asString))
                .containsExactly("component/mornsun-urf4812qb-100wr3");
    }

    @Test
    void each_table_is_there_as_csv_and_what_is_not_is_said() {
        String csv = http.get("/api/entities/weapon/geran-2/profile/table?table=sole-makers")
                .body();
        int rows = table("weapon/geran-2", "makers", "sole-makers").size();

        assertThat(csv).startsWith("\uFEFFpart,maker,country,name,relations,entities,names,relation_ids\r\n");
        assertThat(csv.strip().split("\r\n")).hasSize(rows + 1);
        assertThat(http.get("/api/entities/weapon/geran-2/profile?section=goods")
                        .problem())
                .isEqualTo("400 profile.section");
        assertThat(http.get("/api/entities/person/anton-sergeyevich-trofimov/profile")
                        .problem())
                .isEqualTo("400 profile.label");
        assertThat(http.get("/api/entities/weapon/nowhere/profile").problem()).isEqualTo("404 entity.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weapon/geran-2", "component/kometa-antenna", "company/special-technology-center"})
    void a_whole_profile_names_all_that_its_rows_speak_of(String id) {
        JsonNode answer = http.get("/api/entities/" + id + "/profile").json();
        List<String> names = answer.path("entities")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
        List<String> relations = answer.path("relations")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();

        assertThat(answer.path("complete").asBoolean()).isTrue();
        answer.path("relations")
                .forEach(each -> assertThat(names)
                        .contains(each.path("from").asString(), each.path("to").asString()));
        answer.path("sections")
                .forEach(section -> section.path("tables")
                        .forEach(table -> table.path("rows").forEach(row -> {
                            row.path("entities")
                                    .forEach(each -> assertThat(names).contains(each.asString()));
                            row.path("relations")
                                    .forEach(each -> assertThat(relations).contains(each.asString()));
                        })));
    }
}
