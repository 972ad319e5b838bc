package spoor.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.declarations.plain.DeskQuestion;
import spoor.ingest.ImportClient;
import spoor.ingest.LeaveOnlyTheEvidence;
import spoor.ingest.hand.DecidedClaims;
import spoor.model.Conflict;
import spoor.people.Caller;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Questions to declarations that were imported, over HTTP: what is read out of a real database, and read again when it changes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveOnlyTheEvidence.class)
@Tag("contract")
class DeclarationDeskIT {

    private static final String FILE = """
            supplier,supplier country,importer,importer country,hs,date,declaration,net mass,value usd,value rub,manufacturer,brand,country of origin,country of departure
            East Trading,CN,Plant One,RU,8542310000,2023-04-17,D1,1.250,1200.50,,"Xiamen Limbach Aviation Engine Co., Ltd.",Alpha,MY,HK
            East Trading,CN,Plant One,RU,8542310000,2023-05-02,D2,2.5,0.10,77.01,не указан,Alpha,MY,HK
            East Trade,CN,Plant Two,RU,8542310000,2023-05,D3,,0.20,,Nobody Knows,Alpha,ZZZ,HK
            West Trading,TR,Plant Two,RU,880330,2021-01-01,D4,10,,,,,CN,TR
            """;

    private final ImportClient client;
    private final RawHttp http;
    private final Driver driver;

    private final DecidedClaims hops;

    DeclarationDeskIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired DecidedClaims hops) {
        this.hops = hops;
        this.client = new ImportClient(port);
        this.http = new RawHttp(port);
        this.driver = driver;
    }

    @AfterEach
    void remove_decisions() {
        driver.executableQuery("MATCH (n) WHERE n:PartDecision OR n.left STARTS WITH 'company/joined/' DETACH DELETE n")
                .execute();
    }

    @Test
    void rows_are_summed_by_who_made_where_made_whence_sent_and_who_sold() throws Exception {
        client.text("east.csv", FILE, "?dataset=east&format=customs");
        JsonNode table = http.post("/api/declarations/table", "{\"selection\":{\"datasets\":[\"east\"]}}")
                .json();

        assertThat(cells(table))
                .containsExactlyInAnyOrder(
                        "[CN, MY, HK, CN] 1 rows {USD=1200.50} 1.250 kg",
                        "[not-stated, MY, HK, CN] 1 rows {RUB=77.01, USD=0.10} 2.500 kg",
                        "[unknown, unknown, HK, CN] 1 rows {USD=0.20} 0.000 kg",
                        "[not-stated, CN, TR, TR] 1 rows {} 10.000 kg");
        assertThat(line(table.path("total"))).isEqualTo("[] 4 rows {RUB=77.01, USD=1200.80} 13.750 kg");
        assertThat(table.path("total").path("sellers").asInt()).isEqualTo(3);
        assertThat(table.path("notes").get(0).path("code").asString()).isEqualTo("currencies");
        JsonNode tiers = http.post("/api/declarations/table", "{\"by\":[\"tier\"]}")
                .json()
                .path("notes");
        assertThat(tiers.valueStream()
                        .filter(note -> note.path("code").asString().equals("tiers"))
                        .map(note -> note.path("values").get(0).asString()))
                .containsExactly("CHPL 2024-02-23 evidence");
    }

    @Test
    void a_cell_opens_its_rows_as_the_file_says_them() throws Exception {
        client.text("east.csv", FILE, "?dataset=east&format=customs");
        JsonNode rows = http.post("/api/declarations/rows", """
                {"selection":{"datasets":["east"]},"cell":{"origin":"MY","makerCountry":"not-stated"}}
                """).json();

        assertThat(rows.path("total").asInt()).isEqualTo(1);
        JsonNode row = rows.path("rows").get(0);
        assertThat(row.path("declaration").asString()).isEqualTo("D2");
        assertThat(row.path("supplierName").asString()).isEqualTo("East Trading");
        assertThat(row.path("row").asString()).isEqualTo("east.csv:3");
        JsonNode second = http.post(
                        "/api/declarations/rows", "{\"selection\":{\"datasets\":[\"east\"]},\"offset\":3,\"limit\":1}")
                .json();
        assertThat(second.path("rows")).hasSize(1);
        assertThat(second.path("complete").asBoolean()).isTrue();
    }

    @Test
    void records_that_were_decided_to_be_one_are_one_seller() throws Exception {
        client.text("east.csv", FILE, "?dataset=joined&format=customs");
        String decision = client.postJson("/api/identity/decisions", """
                {"left":"company/joined/east-trading~CN","right":"company/joined/east-trade~CN","verdict":"same","reason":"the same firm"}
                """);
        JsonNode total = http.post(
                        "/api/declarations/table",
                        "{\"by\":[\"seller\"],\"selection\":{\"sellers\":[\"company/joined/east-trade~CN\"]}}")
                .json();

        assertThat(total.path("cells")).as(decision).hasSize(1);
        assertThat(total.path("total").path("rows").asInt()).isEqualTo(3);
        assertThat(total.path("total").path("sellers").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_imported_or_removed_later_is_seen_by_the_next_question() throws Exception {
        String all = "{\"by\":[\"dataset\"]}";
        client.text("east.csv", FILE, "?dataset=east&format=customs");
        assertThat(rows(all)).isEqualTo(4);
        client.text("more.csv", FILE.replace(",D", ",E"), "?dataset=more&format=customs");
        assertThat(rows(all)).isEqualTo(8);
        client.delete("/api/datasets/east");
        assertThat(rows(all)).isEqualTo(4);
    }

    @Test
    void what_an_import_brings_in_is_not_seen_before_it_has_ended() throws Exception {
        client.text("east.csv", FILE, "?dataset=east&format=customs");
        driver.executableQuery("""
                        CREATE (:Import {id: 'import/half', dataset: 'east', state: 'running'})
                        WITH 1 AS one
                        MATCH (p:ShipmentPage {dataset: 'east'})
                        WHERE 'D1' IN p.declaration
                        SET p.import = [number IN p.declaration | CASE number WHEN 'D1' THEN 'import/half' ELSE 'import/whole' END]
                        """).execute();
        assertThat(rows("{\"by\":[]}")).isEqualTo(3);
        JsonNode left = http.post("/api/declarations/rows", "{\"selection\":{\"origins\":[\"MY\"]}}")
                .json();
        assertThat(left.path("rows")).hasSize(1);
        assertThat(left.path("rows").get(0).path("declaration").asString()).isEqualTo("D2");

        driver.executableQuery("MATCH (i:Import {id: 'import/half'}) SET i.state = 'done'")
                .execute();
        assertThat(rows("{\"by\":[]}")).isEqualTo(4);
        driver.executableQuery("MATCH (d:Dataset {id: 'east'}) SET d.complete = false")
                .execute();
        assertThat(rows("{\"by\":[]}")).isZero();
    }

    @Test
    void a_table_goes_into_a_spreadsheet_and_carries_nothing_out() throws Exception {
        client.text("east.csv", FILE.replace("Alpha", "=1+1"), "?dataset=east&format=customs");
        String csv = http.post(
                        "/api/declarations/table/csv", "{\"by\":[\"brand\"],\"selection\":{\"datasets\":[\"east\"]}}")
                .body();

        assertThat(csv.replace("\uFEFF", "").lines())
                .containsExactly(
                        "brand,brand_name,rows,sellers,buyers,RUB,RUB_rows,USD,USD_rows,net_kg,rows_without_value,rows_without_mass",
                        "not-stated,,1,1,1,,0,,0,10.000,1,0",
                        "'=1+1,,3,2,2,77.01,1,1200.80,3,3.750,0,1",
                        "total,,4,3,2,77.01,1,1200.80,3,13.750,1,1");
    }

    @Test
    void flags_and_what_firms_have_in_common_are_told_with_their_rows() throws Exception {
        client.text("sisters.csv", """
                supplier,supplier country,supplier address,supplier phone,importer,importer country,hs,date,net mass,country of origin,country of departure,description
                Sister One,HK,"Room 5, 9/F, 135 Harbour Strand",+852 2811 0001,Plant One,RU,854231,2023-04-17,1,MY,TR,Chip QX-7700A
                Sister Two,HK,"Room 5, 9/F, 135 Harbour Strand",+852 2811 0001,Plant One,RU,854231,2023-04-18,2,MY,KZ,Chip
                Neighbour,HK,"Room 5, 9/F, 135 Harbour Strand",,Plant One,RU,854231,2023-04-19,3,MY,HK,Chip
                """, "?dataset=sisters&format=customs");
        String selection = "\"selection\":{\"datasets\":[\"sisters\"]}";
        JsonNode flags = http.post(
                        "/api/declarations/flags", "{%s,\"flags\":[\"F6\",\"F7\",\"F9\"]}".formatted(selection))
                .json();
        JsonNode rows = http.post("/api/declarations/flags/rows", "{%s,\"flag\":\"F9\"}".formatted(selection))
                .json();
        JsonNode clusters = http.post("/api/declarations/clusters", "{%s}".formatted(selection))
                .json();

        assertThat(flags.path("flags").get(0).path("rows").asInt()).isEqualTo(3);
        assertThat(flags.path("flags").get(1).path("whyNot").asString()).isNotEmpty();
        assertThat(flags.path("flags").get(2).path("rows").asInt()).isEqualTo(2);
        assertThat(rows.path("rows").get(0).path("supplierName").asString()).startsWith("Sister");
        assertThat(clusters.path("clusters")).hasSize(1);
        assertThat(clusters.path("clusters").get(0).path("members")).hasSize(2);
        assertThat(clusters.path("clusters").get(0).path("firmsAtAddress").asInt())
                .isEqualTo(3);
        assertThat(http.post("/api/declarations/takeovers", "{}")
                        .json()
                        .path("takeoverCount")
                        .asInt())
                .isZero();
        assertThat(rows("{\"selection\":{\"codes\":[\"qx 7700a\"]}}")).isEqualTo(1);
        for (String csv : List.of("flags", "clusters", "takeovers", "new-routes", "seller-changes", "prices")) {
            assertThat(http.post("/api/declarations/" + csv + "/csv", "{%s}".formatted(selection))
                            .body())
                    .as(csv)
                    .contains(",");
        }
    }

    @Test
    void a_row_that_holds_the_code_of_a_tender_is_proposed_until_somebody_decides() throws Exception {
        client.text(
                "tender.csv",
                """
                relation,from,from kind,to,to country,source,source says
                IMPORTED_BY,Pressure regulator,Component,Oil Works,RU,Tender 77 of Oil Works,"Regulator Siemens QBE2003-P10, 2 pieces"
                """,
                "?dataset=tender&format=relations&mapping=" + URLEncoder.encode("""
                {"columns":{"relation":"relation","from":"from","fromLabel":"from kind","to":"to","toCountry":"to country","source":"source","sourceSays":"source says"}}
                """, StandardCharsets.UTF_8));
        client.text("east.csv", """
                supplier,supplier country,importer,importer country,hs,date,description
                East Trading,CN,Plant One,RU,9032890000,2024-04-17,РЕГУЛЯТОР QBE2003-P10TR
                East Trading,CN,Plant One,RU,9032890000,2024-05-17,РЕГУЛЯТОР QBE2003-P20
                """, "?dataset=east&format=customs");
        JsonNode open = parts("open");
        JsonNode proposal = open.path("proposals").get(0);

        assertThat(open.path("proposalCount").asInt()).as(open.toString()).isEqualTo(1);
        assertThat(proposal.path("code").asString()).isEqualTo("QBE2003P10");
        assertThat(proposal.path("saidBy").asString()).isNotEmpty();
        String draft = """
                {"component":"%s","code":"QBE2003-P10","seller":"%s","buyer":"%s","verdict":"%s","version":%d,"why":"another one"}
                """;
        String component = proposal.path("component").path("code").asString();
        String seller = proposal.path("seller").path("code").asString();
        String buyer = proposal.path("buyer").path("code").asString();
        assertThat(http.post(
                                "/api/declarations/parts/decisions",
                                draft.formatted(component, seller, buyer, "rejected", 0))
                        .status())
                .isEqualTo(201);
        assertThat(parts("open").path("proposalCount").asInt()).isZero();
        assertThat(parts("rejected")
                        .path("proposals")
                        .get(0)
                        .path("decision")
                        .path("why")
                        .asString())
                .isEqualTo("another one");
        assertThat(http.post(
                                "/api/declarations/parts/decisions",
                                draft.formatted(component, seller, buyer, "accepted", 0))
                        .problem())
                .isEqualTo("409 declarations.decided");
        assertThat(http.post(
                                "/api/declarations/parts/decisions",
                                draft.formatted(component, seller, buyer, "withdrawn", 1))
                        .status())
                .isEqualTo(201);
        assertThat(parts("open").path("proposalCount").asInt()).isEqualTo(1);
        assertThat(http.get("/api/declarations/parts/decisions").json().path("decisions"))
                .hasSize(2);

        assertThat(http.post(
                                "/api/declarations/parts/decisions",
                                draft.formatted(component, seller, buyer, "accepted", 2))
                        .status())
                .isEqualTo(201);
        String hop = parts("accepted").path("proposals").get(0).path("hop").asString();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> http.get("/api/relations/" + hop).status() == 200);
        JsonNode relation = http.get("/api/relations/" + hop).json();
        assertThat(relation.path("properties").path("note").asString())
                .startsWith("Inferred: local decided on ")
                .contains("declarations of this seller and buyer (1) are about Pressure regulator", "QBE2003P10")
                .endsWith("The reason given: another one");
        assertThat(relation.path("properties").path("components").toString()).contains(component);
        assertThat(relation.path("supports").path(0).path("states").toString()).isEqualTo("[\"from\",\"to\",\"date\"]");
        assertThat(relation.path("supports").path(0).path("locator").asString()).isNotEmpty();
        assertThat(relation.path("supports").path(0).path("says").asString()).isEqualTo("РЕГУЛЯТОР QBE2003-P10TR");
        assertThat(source(relation)).isEqualTo("source/east");

        String decided = hop.substring(hop.lastIndexOf('/') + 1);
        assertThatThrownBy(() -> hops.withdraw(decided, Caller.LOCAL, transaction -> {
                    transaction
                            .run("CREATE (:PartDecision {key: 'half', slot: 'half'})")
                            .consume();
                    throw new Conflict("declarations.decided", "Somebody was faster");
                }))
                .isInstanceOf(Conflict.class);
        assertThat(hops.listHolding()).as("the hop stays with its decision").contains(decided);
        assertThat(http.get("/api/declarations/parts/decisions").json().path("decisions"))
                .hasSize(3);

        assertThat(http.post(
                                "/api/declarations/parts/decisions",
                                draft.formatted(component, seller, buyer, "rejected", 3))
                        .status())
                .isEqualTo(201);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> http.get("/api/relations/" + hop).status() == 404);
        assertThat(parts("rejected").path("proposals").get(0).has("hop")).isFalse();
    }

    /** What the source of a relation repeats. */
    private String source(JsonNode relation) {
        String id = relation.path("supports").path(0).path("source").asString();
        return http.get("/api/sources/" + id).json().path("origin").asString();
    }

    private JsonNode parts(String state) {
        return http.post(
                        "/api/declarations/parts",
                        "{\"selection\":{\"datasets\":[\"east\"]},\"state\":\"%s\"}".formatted(state))
                .json();
    }

    @Test
    void every_question_is_answered_as_a_workbook_too() throws Exception {
        client.text("east.csv", FILE, "?dataset=east&format=customs");
        for (DeskQuestion what : DeskQuestion.values()) {
            String flag = what == DeskQuestion.FLAG_ROWS ? "\"flag\":\"F9\"," : "";
            String asked = what == DeskQuestion.COVERAGE
                    ? "{\"datasets\":[\"east\"]}"
                    : "{%s\"selection\":{\"datasets\":[\"east\"]}}".formatted(flag);
            RawHttp.Answer answer = http.post(
                    "/api/declarations/workbook", "{\"what\":\"%s\",\"question\":%s}".formatted(what.word(), asked));
            assertThat(answer.status()).as("%s %s", what, answer.body()).isEqualTo(200);
            assertThat(answer.body()).as(what.word()).startsWith("PK");
            assertThat(http.post("/api/declarations/%s/csv".formatted(what.word()), asked)
                            .status())
                    .as(what.word())
                    .isEqualTo(200);
        }
    }

    @Test
    void single_declarations_and_coverage_are_for_a_spreadsheet_too() throws Exception {
        client.text("east.csv", FILE, "?dataset=east&format=customs");
        assertThat(http.post("/api/declarations/rows/csv", "{\"selection\":{\"datasets\":[\"east\"]},\"limit\":1000}")
                        .body()
                        .lines())
                .hasSize(5)
                .anyMatch(line -> line.contains("east,east.csv:2,2023-04-17,D1,") && line.contains("1200.5"));
        assertThat(http.post("/api/declarations/coverage/csv", "{\"datasets\":[\"east\"]}")
                        .body()
                        .lines())
                .contains("east,rows,,4", "east,month,2023-05,2", "east,filled,netMass,3");
    }

    @Test
    void what_cannot_be_understood_is_told() {
        assertThat(http.post("/api/declarations/workbook", "{\"what\":\"tables\"}")
                        .problem())
                .isEqualTo("400 declarations.what");
        assertThat(http.post("/api/declarations/parts", "{\"state\":\"perhaps\"}")
                        .problem())
                .isEqualTo("400 declarations.verdict");
        assertThat(http.post("/api/declarations/table", "{\"by\":[\"colour\"]}").problem())
                .isEqualTo("400 declarations.dimension");
        assertThat(http.post("/api/declarations/table", "{\"selection\":{\"from\":\"soon\"}}")
                        .problem())
                .isEqualTo("400 date.malformed");
        assertThat(http.post("/api/declarations/rows", "{\"limit\":5000}").problem())
                .isEqualTo("400 limit.range");
    }

    private int rows(String question) {
        return http.post("/api/declarations/table", question)
                .json()
                .path("total")
                .path("rows")
                .asInt();
    }

    private static List<String> cells(JsonNode table) {
        List<String> lines = new ArrayList<>();
        table.path("cells").forEach(cell -> lines.add(line(cell)));
        return lines;
    }

    private static String line(JsonNode cell) {
        List<String> values = new ArrayList<>();
        cell.path("values").forEach(value -> values.add(word(value)));
        Map<String, String> money = new TreeMap<>();
        cell.path("money")
                .forEachEntry((currency, sum) ->
                        money.put(currency, sum.path("amount").asString()));
        return "%s %d rows %s %s kg"
                .formatted(
                        values,
                        cell.path("rows").asInt(),
                        money,
                        cell.path("netKg").asString());
    }

    private static String word(JsonNode value) {
        String state = value.path("state").asString();
        return state.equals("stated") ? value.path("code").asString() : state;
    }
}
