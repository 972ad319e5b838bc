package spoor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
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

/** Before and after a day, and a firm's time, over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveOnlyTheEvidence.class)
class TimeIT {

    private static final String HEADER =
            "supplier,supplier country,importer,importer country,hs,date,description,value,currency\n";

    private static final String QUESTION = """
            {"from":{"labels":["Company"],"countries":["CN"],"text":"East"},"to":{"ids":["company/east/plant-one~RU"]},"maxHops":2}
            """;

    private final RawHttp http;
    private final Driver driver;
    private final ImportClient client;

    TimeIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.driver = driver;
        this.client = new ImportClient(port);
    }

    /** As many rows, on the days of a month from the first on. */
    private static String rows(String seller, String buyer, String hs, String month, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(day -> "%s,%s,%s,%s-%02d,goods,10,USD\n".formatted(seller, buyer, hs, month, day))
                .collect(Collectors.joining());
    }

    /** By way of Bishkek until 2021 and of Ankara since 2023, and once by way of Minsk. */
    private void importRows() throws Exception {
        String bishkek = "Bishkek Hub,KG";
        String ankara = "Ankara Hub,TR";
        String plant = "Plant One,RU";
        client.text(
                "east.csv",
                HEADER
                        + rows("East Trading,CN", bishkek, "850440", "2021-05", 9)
                        + rows(bishkek, plant, "850440", "2021-06", 8)
                        + "Bishkek Hub,KG,Plant One,RU,854231,,goods,10,USD\n"
                        + rows("East Trading,CN", ankara, "850440", "2023-05", 8)
                        + rows(ankara, plant, "850440", "2023-06", 10)
                        + rows("East Trading,CN", "Minsk Hub,BY", "850440", "2021-07", 1)
                        + rows("Minsk Hub,BY", plant, "850440", "2023-07", 1),
                "?dataset=east&format=customs");
    }

    private JsonNode beforeAfter(String turn) {
        RawHttp.Answer answer = http.post("/api/analyses/before-after?turn=" + turn, QUESTION);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String changed(JsonNode rows) {
        return rows.valueStream()
                .map(row ->
                        row.path("key").valueStream().map(JsonNode::asString).collect(Collectors.joining(">"))
                                + " " + row.path("before").asLong() + "/"
                                + row.path("after").asLong() + "/"
                                + row.path("undated").asLong() + " "
                                + row.path("change").asString())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void routes_intermediaries_money_and_rows_are_those_of_their_side() throws Exception {
        importRows();

        JsonNode found = beforeAfter("2022-03");

        assertThat(found.path("day").asString()).isEqualTo("2022-03-01");
        assertThat(found.path("paths").asLong()).isEqualTo(3);
        assertThat(changed(found.path("routes"))).isEqualTo("""
                        TR>RU 0/10/0 new
                        CN>KG 9/0/0 gone
                        KG>RU 8/0/1 gone
                        CN>TR 0/8/0 new
                        BY>RU 0/1/0 few
                        CN>BY 1/0/0 few""");
        assertThat(changed(found.path("intermediaries"))).isEqualTo("""
                        company/east/ankara-hub~TR 0/18/0 new
                        company/east/bishkek-hub~KG 17/0/1 gone
                        company/east/minsk-hub~BY 1/1/0 few""");
        assertThat(found.path("money").toString())
                .isEqualTo("[{\"currency\":\"USD\",\"before\":\"180\",\"after\":\"190\"}]");
        assertThat(List.of(
                        found.path("declarations").path("before").path("rows").asLong(),
                        found.path("declarations").path("after").path("rows").asLong(),
                        found.path("declarations").path("undated").path("rows").asLong()))
                .containsExactly(18L, 19L, 1L);
        assertThat(beforeAfter("2020-01")
                        .path("declarations")
                        .path("before")
                        .path("rows")
                        .asLong())
                .isZero();
    }

    @Test
    void its_table_has_a_row_for_each_and_what_is_no_month_is_said() throws Exception {
        importRows();

        String csv = http.post("/api/analyses/before-after/table?turn=2022-03-01", QUESTION)
                .body();

        assertThat(csv)
                .contains("route,CN > KG,,9,0,0,0,gone\r\n", "money,USD,,180,190,,,\r\n", "declarations,,,18,19,,1,");
        assertThat(http.post("/api/analyses/before-after?turn=2022", QUESTION).problem())
                .isEqualTo("400 turn.coarse");
        assertThat(http.post("/api/analyses/before-after?turn=soon", QUESTION).problem())
                .startsWith("400 ");
    }

    @Test
    void turns_of_the_usual_question_are_the_dated_listings_of_firms_on_its_paths() {
        JsonNode found =
                http.post("/api/analyses/before-after?turn=2023-01", "{}").json();
        List<String> onPaths = http.post("/api/traces", "{\"k\":1000}")
                .json()
                .path("graph")
                .path("nodes")
                .valueStream()
                .map(node -> node.path("id").asString())
                .toList();
        List<String> listed =
                driver.executableQuery("""
                        MATCH (f:Company)-[:LISTED_IN]->(d:Designation)
                        WHERE f.id IN $ids AND size(d.listed) >= 7
                        RETURN DISTINCT f.id + ' ' + d.authority + ' ' + d.listed AS line
                        """).withParameters(Map.of("ids", onPaths)).execute().records().stream()
                        .map(row -> row.get("line").asString())
                        .toList();

        assertThat(listed).isNotEmpty();
        assertThat(found.path("turns")
                        .valueStream()
                        .map(turn -> turn.path("firm").asString() + " "
                                + turn.path("authority").asString() + " "
                                + turn.path("listed").asString()))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    private JsonNode timeline(String id) {
        RawHttp.Answer answer = http.get("/api/entities/" + id + "/timeline");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> events(JsonNode timeline) {
        return timeline.path("events")
                .valueStream()
                .map(event ->
                        event.path("kind").asString() + " " + event.path("date").asString())
                .toList();
    }

    @Test
    void a_firm_of_declarations_has_its_first_and_last_row_and_says_how_far_all_rows_reach() throws Exception {
        importRows();

        JsonNode bishkek = timeline("company/east/bishkek-hub~KG");
        JsonNode minsk = timeline("company/east/minsk-hub~BY");

        assertThat(events(bishkek)).contains("first-row 2021-05-01", "last-row 2021-06-08");
        assertThat(bishkek.path("few").asBoolean()).isFalse();
        assertThat(bishkek.path("declarations").path("rows").asLong()).isEqualTo(18);
        assertThat(bishkek.path("declarations").path("undated").asLong()).isEqualTo(1);
        assertThat(bishkek.path("declarations").path("coveredTo").asString()).isEqualTo("2023-07-01");
        assertThat(bishkek.path("unknown").valueStream().map(JsonNode::asString))
                .contains("founded", "listed", "renamed")
                .doesNotContain("first-row");
        assertThat(minsk.path("few").asBoolean()).isTrue();
    }

    @Test
    void listings_of_a_firm_are_dated_as_its_designations_are_with_their_documents() {
        String firm = "company/xiamen-limbach-aviation-engine";
        List<String> dated = driver.executableQuery("""
                        MATCH (:Company {id: $id})-[:LISTED_IN]->(d:Designation)
                        RETURN CASE WHEN d.listed IS NULL THEN 'undated ' ELSE d.listed + ' ' END + d.sources[0] AS line
                        """).withParameters(Map.of("id", firm)).execute().records().stream()
                .map(row -> row.get("line").asString())
                .toList();
        JsonNode found = timeline(firm);

        assertThat(dated).isNotEmpty();
        assertThat(List.of("events", "undated").stream()
                        .flatMap(part -> found.path(part).valueStream())
                        .filter(event -> event.path("kind").asString().equals("listed"))
                        .map(event -> (event.path("date").asString().isEmpty()
                                        ? "undated"
                                        : event.path("date").asString())
                                + " " + event.path("sources").path(0).path("id").asString()))
                .containsExactlyInAnyOrderElementsOf(dated);
        String csv = http.get("/api/entities/" + firm + "/timeline/table").body();
        int rows = found.path("events").size()
                + found.path("undated").size()
                + found.path("unknown").size()
                + found.path("notRead").size();
        assertThat(csv.strip().split("\r\n")).hasSize(1 + rows);
    }

    @Test
    void only_a_firm_that_is_there_has_a_timeline() {
        assertThat(http.get("/api/entities/weapon/geran-2/timeline").problem()).isEqualTo("400 timeline.kind");
        assertThat(http.get("/api/entities/company/nowhere/timeline").problem()).isEqualTo("404 entity.unknown");
    }
}
