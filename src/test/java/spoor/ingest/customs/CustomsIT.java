package spoor.ingest.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static spoor.ingest.ImportClient.issues;
import static spoor.ingest.ImportClient.summary;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
import spoor.ingest.ImportedGraph;
import spoor.ingest.LeaveOnlyTheEvidence;
import spoor.store.CypherFiles;
import spoor.store.SharedNeo4j;
import tools.jackson.databind.JsonNode;

/** Customs files through a mapping, into a real database. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveOnlyTheEvidence.class)
class CustomsIT {

    private static final Path SHORT = Path.of("src/test/resources/imports/declarations-short.csv");

    private final ImportClient client;
    private final Driver driver;

    CustomsIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.client = new ImportClient(port);
        this.driver = driver;
    }

    @Test
    void declarations_sum_up_by_supplier_buyer_and_hs6_and_stay_reachable() throws Exception {
        JsonNode status = client.fixture("declarations-short.csv", "?dataset=short");
        assertThat(summary(status))
                .isEqualTo("done read=6 loaded=3 rejected=2 duplicate=1 new=8 changed=0 unchanged=0");
        assertThat(status.path("format").asString()).isEqualTo("customs");
        assertThat(issues(status)).isEqualTo("number.malformed=1 party.missing=1 columns.unused=1 entity.doubled=1");
        assertThat(supplies("short"))
                .containsExactly(
                        "company/short/example-chips-hk-ltd -> company/ru-inn-7700000009 854231 n=2 2023-04..2023-05"
                                + " 2000.0 XXX shipments=2",
                        "company/short/example-chips-hk-ltd -> company/ru-inn-7700000009 854239 n=1 null..null"
                                + " 100.0 XXX shipments=1");
    }

    @Test
    void a_relation_opens_down_to_its_declarations_page_by_page() throws Exception {
        client.fixture("declarations-short.csv", "?dataset=short");
        String id = relation(2);
        JsonNode first = client.get("/api/relations/" + id + "/declarations?limit=1");
        assertThat(first.path("total").asLong()).isEqualTo(2);
        assertThat(first.path("complete").asBoolean()).isFalse();
        assertThat(first.path("declarations").get(0).path("date").asString()).isEqualTo("2023-04");
        assertThat(first.path("declarations").get(0).path("valueXXX").asDouble())
                .isEqualTo(1200.5);
        JsonNode last = client.get("/api/relations/" + id + "/declarations?offset=1&limit=1");
        assertThat(last.path("declarations").get(0).path("row").asString()).isEqualTo("declarations-short.csv:3");
        assertThat(last.path("complete").asBoolean()).isTrue();
        assertThat(client.get("/api/relations/rel-0001/declarations")
                        .path("total")
                        .asLong())
                .isZero();
        assertThat(client.get("/api/relations/nothing/declarations")
                        .path("code")
                        .asString())
                .isEqualTo("relation.absent");
    }

    @Test
    void a_newer_version_takes_single_rows_out_of_a_page_and_puts_others_in() throws Exception {
        String header = "HS_CODE,SUPPLIER_NAME,IMPORTER_NAME_EN,TOTALVALUE,MONTHYEAR\n";
        String april = "8542319000,EXAMPLE CHIPS,7700000009 BETA PLANT LLC,1200.50,Apr 2023\n";
        String may = "8542319000,EXAMPLE CHIPS,7700000009 BETA PLANT LLC,799.50,May 2023\n";
        String june = "8542319000,EXAMPLE CHIPS,7700000009 BETA PLANT LLC,0.50,Jun 2023\n";
        String other = "8542399000,EXAMPLE CHIPS,7700000009 BETA PLANT LLC,100,May 2023\n";
        client.text("a.csv", header + april + may + other, "?dataset=short");
        JsonNode newer = client.text("a.csv", header + april + june, "?dataset=short&replace=true");
        assertThat(summary(newer)).isEqualTo("done read=2 loaded=2 rejected=0 duplicate=0 new=1 changed=1 unchanged=4");
        assertThat(newer.path("vanished").asLong()).isEqualTo(3);
        assertThat(supplies("short"))
                .containsExactly("company/short/example-chips -> company/short/7700000009 854231 n=2 2023-04..2023-06"
                        + " 1201.0 XXX shipments=2");
        assertThat(declarations()).containsExactly("2023-06 null", "2023-04 null");
    }

    /** More than one transaction may take memory for. */
    @Test
    void a_relation_of_very_many_declarations_is_kept_in_pages_too() throws Exception {
        int rows = 25_000;
        client.text("many.csv", many(0, rows), "?dataset=short");
        JsonNode newer = client.text("many.csv", many(1, rows + 1), "?dataset=short&replace=true");
        assertThat(summary(newer))
                .isEqualTo("done read=25000 loaded=25000 rejected=0 duplicate=0 new=1 changed=1 unchanged=25002");
        assertThat(newer.path("vanished").asLong()).isEqualTo(1);
        JsonNode end = client.get("/api/relations/" + relation(rows) + "/declarations?offset=24990");
        assertThat(end.path("total").asLong()).isEqualTo(rows);
        assertThat(end.path("declarations").size()).isEqualTo(10);
        assertThat(supplies("short")).allSatisfy(sum -> assertThat(sum).endsWith("shipments=25000"));
    }

    private static String many(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj("8542319000,EXAMPLE CHIPS,7700000009 BETA PLANT LLC,%d,Apr 2023\n"::formatted)
                .collect(Collectors.joining("", "HS_CODE,SUPPLIER_NAME,IMPORTER_NAME_EN,TOTALVALUE,MONTHYEAR\n", ""));
    }

    /** The one that sums up so many. */
    private String relation(int count) {
        return driver.executableQuery("MATCH ()-[r:SUPPLIES {dataset: 'short', count: $count}]->() RETURN r.id AS id")
                .withParameters(Map.of("count", count))
                .execute()
                .records()
                .getFirst()
                .get("id")
                .asString()
                .replace("/", "%2F");
    }

    /** As the console's library reads them. */
    private List<String> declarations() {
        return driver
                .executableQuery(CypherFiles.getStatement("library/declarations"))
                .withParameters(Map.of("supplier", "company/short/example-chips"))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("date").asString() + " " + row.get("usd").asString())
                .toList();
    }

    @Test
    void ids_that_came_back_with_an_export_are_no_obstacle_to_the_file_they_stem_from() throws Exception {
        client.fixture("declarations-short.csv", "?dataset=short");
        String export = client.postJson(
                "/api/exports?format=json",
                "{\"trace\":{\"from\":{\"labels\":[\"Company\"]},\"to\":{\"labels\":[\"Company\"]},"
                        + "\"datasets\":[\"short\"]}}");
        client.delete("/api/datasets/short");
        assertThat(summary(client.text("export.json", export, "?dataset=back"))).startsWith("done");
        JsonNode status = client.fixture("declarations-short.csv", "?dataset=short");
        assertThat(summary(status)).startsWith("done read=6 loaded=3 rejected=2 duplicate=1");
    }

    @Test
    void neither_repetition_nor_order_of_rows_changes_anything() throws Exception {
        client.fixture("declarations-short.csv", "?dataset=short");
        assertThat(summary(client.fixture("declarations-short.csv", "?dataset=short")))
                .endsWith("new=0 changed=0 unchanged=8");
        List<String> lines = new ArrayList<>(Files.readAllLines(SHORT));
        String header = lines.removeFirst();
        Collections.reverse(lines);
        JsonNode reversed =
                client.text("declarations-short.csv", header + "\n" + String.join("\n", lines), "?dataset=short");
        assertThat(summary(reversed)).endsWith("new=0 changed=0 unchanged=8").contains("changed=0");
    }

    @Test
    void a_preview_shows_the_guess_and_what_each_row_becomes() throws Exception {
        JsonNode preview = client.upload("/api/imports/preview", "x.csv", Files.readAllBytes(SHORT));
        assertThat(preview.path("format").asString()).isEqualTo("customs");
        assertThat(preview.path("mapping").path("columns").path("supplier").asString())
                .isEqualTo("SUPPLIER_NAME");
        assertThat(preview.path("mapping").path("columns").path("buyer").asString())
                .isEqualTo("IMPORTER_NAME_EN");
        assertThat(preview.path("mapping").path("values").path("XXX").asString())
                .isEqualTo("TOTALVALUE");
        assertThat(preview.path("table").size()).isEqualTo(7);
        assertThat(preview.path("records").size()).isEqualTo(6);
        assertThat(preview.path("records").get(5).path("rejected").asBoolean()).isTrue();
        assertThat(new ImportedGraph(driver).count("MATCH (n {dataset: 'preview'}) RETURN count(n) AS n"))
                .isZero();
    }

    @Test
    void a_saved_mapping_reads_a_layout_that_nothing_guesses() throws Exception {
        client.put("/api/mappings/mine", """
                {"separator": ";", "encoding": "windows-1251", "headerRow": 3, "dateOrder": "dmy",
                 "columns": {"supplier": "A", "supplierCountry": "B", "buyer": "C", "hs": "D", "date": "E"},
                 "values": {"USD": "F", "RUB": "G"}}
                """);
        String file =
                "отчёт;;;;;;\n;;;;;;\nA;B;C;D;E;F;G\nFirm One;Китай;7700000009 АО ЗАВОД;8471.30;01/02/2024;1,5;100\n";
        JsonNode status = client.run(
                "m.csv",
                file.getBytes(java.nio.charset.Charset.forName("windows-1251")),
                "?dataset=m&mapping=mine&format=customs");
        assertThat(summary(status)).startsWith("done read=1 loaded=1");
        assertThat(supplies("m"))
                .containsExactly("company/m/firm-one~CN -> company/ru-inn-7700000009 847130 n=1 2024-02-01..2024-02-01"
                        + " 1.5 USD shipments=1");
        assertThat(client.get("/api/mappings").path("mappings").has("mine")).isTrue();
    }

    @Test
    void a_workbook_with_its_header_on_row_six_is_read_like_a_table() throws Exception {
        JsonNode status = client.run("декларации.xlsx", workbook(), "?dataset=book");
        assertThat(summary(status)).startsWith("done read=2 loaded=2 rejected=0");
        assertThat(supplies("book"))
                .containsExactly("company/book/example-machine-tools-co-ltd~CN -> company/ru-inn-7700000009 845811 n=2"
                        + " 2025-03-31..2025-04-02 3000.5 USD shipments=2");
    }

    @Test
    void wrong_mappings_are_told() throws Exception {
        assertThat(client.put("/api/mappings/x", "{\"columns\":{\"nothing\":\"A\"}}")
                        .path("code")
                        .asString())
                .isEqualTo("mapping.field");
        assertThat(summary(client.text(
                        "a.csv",
                        "supplier,buyer\nA,B\n",
                        "?mapping=%7B%22columns%22%3A%7B%22supplier%22%3A%22Z%22%2C%22buyer%22%3A%22buyer%22%7D%7D")))
                .endsWith("csv.column.missing");
        assertThat(summary(client.text("a.csv", "supplier,buyer,supplier\nA,B,C\n", "")))
                .endsWith("csv.header.doubled");
        assertThat(summary(client.text("a.csv", "supplier,buyer,date\nA,B,01/02/2026\n", "")))
                .endsWith("date.ambiguous");
    }

    private static byte[] workbook() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(bytes, "test", "1.0")) {
            org.dhatim.fastexcel.Worksheet sheet = book.newWorksheet("Data");
            sheet.value(0, 0, "Import declarations");
            String[] header = {
                "DECLARATION_NUMBER",
                "IMP_DATE",
                "SUPPLIER_NAME",
                "SUPPLIER_COUNTRY",
                "IMPORTER_CODE",
                "IMPORTER_NAME",
                "HS_CODE",
                "NET_WEIGHT_KG",
                "TOTAL_VALUE_USD"
            };
            for (int i = 0; i < header.length; i++) {
                sheet.value(5, i, header[i]);
            }
            row(sheet, 6, "10012020/310325/5016594", 45747, 8458112000L, 1500.25);
            row(sheet, 7, "10012020/020425/5016595", 45749, 8458112000L, 1500.25);
        }
        return bytes.toByteArray();
    }

    private static void row(
            org.dhatim.fastexcel.Worksheet sheet, int row, String number, int day, long hs, double usd) {
        sheet.value(row, 0, number);
        sheet.value(row, 1, day);
        sheet.value(row, 2, "EXAMPLE MACHINE TOOLS CO., LTD");
        sheet.value(row, 3, "CN");
        sheet.value(row, 4, 7700000009L);
        sheet.value(row, 5, "ООО БЕТА");
        sheet.value(row, 6, hs);
        sheet.value(row, 7, 12.5);
        sheet.value(row, 8, usd);
    }

    private List<String> supplies(String dataset) {
        return driver.executableQuery("""
                        MATCH (a)-[r:SUPPLIES {dataset: $dataset}]->(b)
                        RETURN a.id + ' -> ' + b.id + ' ' + r.hs[0] + ' n=' + toString(r.count) + ' '
                               + coalesce(r.validFrom, 'null') + '..' + coalesce(r.validTo, 'null') + ' '
                               + toString(r.value) + ' ' + r.currency + ' shipments='
                               + toString(reduce(n = 0, p IN COLLECT { MATCH (p:ShipmentPage {relation: r.id}) RETURN size(p.ids) } | n + p)) AS text
                        ORDER BY text
                        """).withParameters(Map.of("dataset", dataset)).execute().records().stream()
                .map(row -> row.get("text").asString())
                .toList();
    }
}
