package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.check.Checks;
import spoor.check.StoreFinding;
import spoor.model.Sha256;
import spoor.store.SharedNeo4j;
import spoor.store.SpoorProperties;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Claims that are entered by hand, over HTTP into a real database that holds the evidence already. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class ClaimsIT {

    private static final String SOURCE = """
            {"title":"Annual report","publisher":"Works","url":"https://example.org/report","published":"2024-05",\
            "kind":"company","origin":"Works, annual report 2023","locator":"p. 3","accessed":"2025-01-02",\
            "archived":"https://archive.example.org/report","sha256":"%s"}""".formatted("ab".repeat(32));

    private static final String WARC =
            "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://example.org/report\r\nWARC-Date: 2024-05-03T10:11:12Z"
                    + "\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n";

    private static final String DELIVERY = """
            {"relation":"SUPPLIES","from":{"label":"Company","name":"New Works","country":"CN"},\
            "to":{"id":"company/aero-hit"},"hs":["854231"],"value":1200.5,"currency":"USD","validFrom":"2024-03",\
            "validTo":"2024-04","confidence":"probable","quote":"sold to Aero-HIT","source":%s}""".formatted(SOURCE);

    private static final String FACT = """
            {"fact":%s,"from":{"id":"company/aero-hit"},"validFrom":"2021","confidence":"probable","quote":"known as",\
            "source":{"title":"Register","url":"https://example.org/register","locator":"row 7"}}""";

    private static final String NUMBER = "{\"kind\":\"identifier\",\"value\":\"inn:770-200-0004\"}";

    private final RawHttp http;
    private final Driver driver;
    private final ImportedGraph graph;
    private final Checks checks;
    private final Path data;

    ClaimsIT(
            @LocalServerPort int port,
            @Autowired Driver driver,
            @Autowired Checks checks,
            @Autowired SpoorProperties spoor) {
        this.data = spoor.data();
        this.http = new RawHttp(port);
        this.driver = driver;
        this.graph = new ImportedGraph(driver);
        this.checks = checks;
    }

    @AfterEach
    void leave_only_the_evidence() {
        send("DELETE", "/api/datasets/by-hand", "");
        graph.removeAllButTheEvidence();
    }

    @Test
    void what_is_entered_is_found_by_the_next_trace_with_its_document() {
        JsonNode entered = enter(DELIVERY);
        assertThat(entered.path("from").path("name").asString()).isEqualTo("New Works");
        assertThat(relations())
                .containsExactly(
                        "New Works SUPPLIES company/aero-hit probable 2024-03 1200.5 USD [854231] sold to Aero-HIT");
        String from = entered.path("from").path("id").asString();
        JsonNode traced = http.post(
                        "/api/traces",
                        "{\"from\":{\"ids\":[\"" + from + "\"]},\"to\":{\"ids\":[\"company/aero-hit\"]}}")
                .json();
        assertThat(traced.path("paths")).hasSize(1);
        JsonNode hit = http.get("/api/entities?q=New+Works").json();
        assertThat(hit.toString()).contains(from);
        JsonNode support = http.get("/api/relations/"
                        + traced.path("paths")
                                .path(0)
                                .path("hops")
                                .path(0)
                                .path("relations")
                                .path(0)
                                .asString())
                .json()
                .path("supports");
        assertThat(support).hasSize(1);
        assertThat(support.path(0).path("says").asString()).isEqualTo("sold to Aero-HIT");
        assertThat(support.path(0).path("locator").asString()).isEqualTo("p. 3");
        assertThat(support.path(0).path("states").toString())
                .isEqualTo("[\"from\",\"to\",\"goods\",\"date\",\"value\"]");
        JsonNode source = http.get("/api/sources/" + sourceOf(entered)).json();
        assertThat(source.path("accessed").asString()).isEqualTo("2025-01-02");
        assertThat(source.path("archived").asString()).isEqualTo("https://archive.example.org/report");
        assertThat(source.path("sha256").asString()).isEqualTo("ab".repeat(32));
        assertThat(source.path("origin").asString()).isEqualTo("Works, annual report 2023");
        assertThat(source.path("locator").asString()).isEqualTo("p. 3");
        assertThat(checks.run()).isEmpty();
    }

    @Test
    void a_dry_run_writes_nothing() {
        assertThat(http.post("/api/claims?dryRun=true", DELIVERY).status()).isEqualTo(201);
        assertThat(http.get("/api/claims").json().path("claims")).isEmpty();
        assertThat(relations()).isEmpty();
    }

    @Test
    void a_claim_is_changed_taken_back_and_brought_back_with_its_history() {
        JsonNode first = enter(DELIVERY);
        String id = first.path("id").asString();
        String changed = DELIVERY.replace("\"probable\"", "\"confirmed\"").replace("New Works", "Newer Works");
        settle(json("PUT", "/api/claims/" + id + "?version=1", changed));
        assertThat(relations())
                .singleElement()
                .asString()
                .startsWith("Newer Works SUPPLIES company/aero-hit confirmed");
        assertThat(send("PUT", "/api/claims/" + id + "?version=1", changed).status())
                .isEqualTo(409);
        settle(json("DELETE", "/api/claims/" + id, ""));
        assertThat(relations()).isEmpty();
        assertThat(
                        count(
                                "MATCH (n) WHERE n.dataset = 'by-hand' AND NOT n:EnteredClaim AND NOT n:Import RETURN count(n) AS n"))
                .isZero();
        settle(json("PUT", "/api/claims/" + id + "?version=3", DELIVERY));
        assertThat(relations()).singleElement().asString().startsWith("New Works SUPPLIES company/aero-hit probable");
        JsonNode whole = http.get("/api/claims/" + id).json();
        assertThat(whole.path("history")).hasSize(4);
        assertThat(whole.path("history").get(1).path("withdrawn").asBoolean()).isTrue();
    }

    @Test
    void what_a_claim_made_stays_while_another_claim_ties_it() {
        JsonNode first = enter(DELIVERY);
        String made = first.path("from").path("id").asString();
        enter("""
                {"relation":"OWNS","from":{"label":"Person","name":"Owner"},"to":{"id":"%s"},"share":51,\
                "confidence":"confirmed","source":{"title":"Register"}}""".formatted(made));
        settle(json("DELETE", "/api/claims/" + first.path("id").asString(), ""));
        assertThat(relations()).singleElement().asString().startsWith("Owner OWNS " + made + " confirmed");
    }

    @Test
    void a_fact_is_found_shown_with_its_document_changed_and_taken_back() {
        assertThat(firstFound("7702000004")).isNotEqualTo("company/aero-hit");
        JsonNode entered = enter(FACT.formatted(NUMBER));
        assertThat(entered.has("to") && !entered.path("to").isNull()).isFalse();
        assertThat(facts())
                .containsExactly(
                        "identifier inn:7702000004 probable 2021 'known as' row 7 by-hand https://example.org/register");
        assertThat(firstFound("7702000004")).isEqualTo("company/aero-hit");
        JsonNode number = valueOf("company/aero-hit", "identifier", "inn:7702000004")
                .path("said")
                .path(0);
        assertThat(number.path("fact").asBoolean()).isTrue();
        assertThat(number.path("row").asString()).isEqualTo("row 7");
        assertThat(number.path("sources")).hasSize(1);
        JsonNode name0 =
                http.get("/api/entities/company/aero-hit").json().path("values").path(0);
        assertThat(name0.path("property").asString()).isEqualTo("name");
        assertThat(name0.path("said").path(0).path("record").asString()).isEqualTo("company/aero-hit");
        assertThat(name0.path("said")
                        .path(0)
                        .path("sources")
                        .path(0)
                        .path("title")
                        .asString())
                .isNotEmpty();
        String claim = "/api/claims/" + entered.path("id").asString();
        String name = FACT.formatted("{\"kind\":\"alias\",\"value\":\"Quagmire Zubrowka\"}");
        settle(json("PUT", claim + "?version=1", name));
        assertThat(facts()).singleElement().asString().startsWith("alias Quagmire Zubrowka probable");
        assertThat(firstFound("quagmire zubrowka")).isEqualTo("company/aero-hit");
        assertThat(statements())
                .anySatisfy(row -> assertThat(row)
                        .contains(
                                "\"company/aero-hit\",\"alias\"",
                                "\"Quagmire Zubrowka\",\"by-hand\",\"by-hand/source/"));
        assertThat(statements()).anySatisfy(row -> assertThat(row).contains("Quagmire Zubrowka, row 7"));
        assertThat(firstFound("7702000004")).isNotEqualTo("company/aero-hit");
        assertThat(checks.run()).isEmpty();
        settle(json("DELETE", claim, ""));
        assertThat(facts()).isEmpty();
        assertThat(firstFound("quagmire zubrowka")).isNotEqualTo("company/aero-hit");
        assertThat(count("MATCH (n:Fact) RETURN count(n) AS n")).isZero();
        assertThat(http.get(claim).json().path("history")).hasSize(3);
    }

    private List<String> statements() {
        return http.post("/api/exports?format=ftm-statements", "{\"ids\":[\"company/aero-hit\"]}")
                .body()
                .lines()
                .toList();
    }

    private JsonNode valueOf(String id, String property, String value) {
        for (JsonNode each : http.get("/api/entities/" + id).json().path("values")) {
            if (each.path("property").asString().equals(property)
                    && each.path("value").asString().equals(value)) {
                return each;
            }
        }
        throw new AssertionError(property + " " + value + " is no value of " + id);
    }

    @Test
    void what_a_claim_made_stays_while_a_fact_is_said_of_it() {
        JsonNode first = enter(DELIVERY);
        String made = first.path("from").path("id").asString();
        JsonNode fact = enter(FACT.formatted(NUMBER).replace("company/aero-hit", made));
        settle(json("DELETE", "/api/claims/" + first.path("id").asString(), ""));
        assertThat(relations()).isEmpty();
        assertThat(firstFound("7702000004")).isEqualTo(made);
        assertThat(checks.run()).isEmpty();
        settle(json("DELETE", "/api/claims/" + fact.path("id").asString(), ""));
        assertThat(http.get("/api/entities/" + made).status()).isEqualTo(404);
    }

    @Test
    void a_fact_moves_to_another_entity_with_its_search_keys() {
        JsonNode entered = enter(FACT.formatted(NUMBER));
        String moved = FACT.formatted(NUMBER)
                .replace("{\"id\":\"company/aero-hit\"}", "{\"label\":\"Company\",\"name\":\"New Works\"}");
        JsonNode after = settle(json("PUT", "/api/claims/" + entered.path("id").asString() + "?version=1", moved));
        assertThat(facts()).isEmpty();
        assertThat(firstFound("7702000004"))
                .isEqualTo(after.path("from").path("id").asString());
    }

    @Test
    void a_listing_by_hand_is_a_listing_of_the_entity() {
        JsonNode before = http.get("/api/entities/company/aero-hit").json().path("listings");
        JsonNode entered = enter(FACT.formatted("{\"kind\":\"listing\",\"value\":\"XX\",\"programme\":\"Decree 1\"}"));
        JsonNode listings = http.get("/api/entities/company/aero-hit").json().path("listings");
        assertThat(listings).hasSize(before.size() + 1);
        assertThat(listings.toString()).contains("\"XX\"", "Decree 1", "\"2021\"", "https://example.org/register");
        settle(json("DELETE", "/api/claims/" + entered.path("id").asString(), ""));
        assertThat(http.get("/api/entities/company/aero-hit").json().path("listings"))
                .isEqualTo(before);
        assertThat(count("MATCH (n:Designation {authority: 'XX'}) RETURN count(n) AS n"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inn:770-200-0004 | inn:7702000002 | fact.value | identifier.invalid",
                "inn:770-200-0004 | 7702000004 | fact.value | identifier.malformed",
                "inn:770-200-0004 | shoe:7702000004 | fact.value | identifier.kind",
                "inn:770-200-0004 | crno:2756979 | fact.value | claim.fact",
                "inn:770-200-0004 | crno:QQ:2756979 | fact.value | claim.country",
                "\"inn:770-200-0004\" | null | fact.value | claim.missing",
                "identifier | rumour | fact.kind | fact.kind",
                "identifier | country | fact.value | claim.country",
                "identifier | position | from | claim.ends",
                "\"validFrom\" | \"hs\":[\"854231\"],\"validFrom\" | hs | claim.fact",
                "\"validFrom\" | \"relation\":\"SUPPLIES\",\"validFrom\" | relation | claim.fact",
                "\"2021\" | \"2999\" | validFrom | claim.future",
            })
    void what_cannot_be_said_of_one_is_refused_at_its_field(String here, String instead, String field, String code) {
        String fact = FACT.formatted(NUMBER);
        assertThat(fact).contains(here);
        RawHttp.Answer answer = http.post("/api/claims", fact.replace(here, instead));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }

    @Test
    void claims_that_cite_one_address_have_one_source() {
        JsonNode first = enter(DELIVERY);
        JsonNode second = enter(DELIVERY.replace("\"p. 3\"", "\"p. 7\"").replace("854231", "850440"));
        assertThat(sourceOf(second)).isEqualTo(sourceOf(first));
        assertThat(http.get("/api/sources/" + sourceOf(first))
                        .json()
                        .path("locator")
                        .asString())
                .isEqualTo("p. 3; p. 7");
    }

    @Test
    void removing_the_dataset_removes_what_was_entered() {
        enter(DELIVERY);
        assertThat(send("DELETE", "/api/datasets/by-hand", "").status()).isEqualTo(200);
        assertThat(relations()).isEmpty();
        assertThat(http.get("/api/claims").json().path("claims")).isEmpty();
        assertThat(count("MATCH (n:EnteredClaim) RETURN count(n) AS n")).isZero();
    }

    @Test
    void a_captured_file_fills_what_the_source_does_not_say_and_goes_with_the_dataset() {
        String bare = DELIVERY.replace(SOURCE, "{\"title\":\"Report\",\"url\":\"https://example.org/report\"}");
        JsonNode entered = enter(bare);
        String claim = "/api/claims/" + entered.path("id").asString();
        RawHttp.Answer kept = upload(claim + "/captures", "../../etc/page.warc", WARC);
        assertThat(kept.status()).describedAs(kept.toString()).isEqualTo(201);
        assertThat(kept.json().path("name").asString()).isEqualTo("page.warc");
        assertThat(kept.json().has("owner")).isFalse();
        assertThat(upload(claim + "/captures", "again.warc", WARC).json().path("id"))
                .isEqualTo(kept.json().path("id"));
        String id = sourceOf(entered);
        assertThat(said(id)).isEqualTo("2024-05-03 - " + Sha256.hex(WARC) + " 1");
        settle(json("PUT", claim + "?version=1", bare.replace("probable", "confirmed")));
        settle(json("PUT", claim + "?version=2", bare.replace("\"title\":\"Report\"", "\"title\":\"Yearly report\"")));
        assertThat(said(id)).isEqualTo("2024-05-03 - " + Sha256.hex(WARC) + " 1");
        assertThat(http.post("/api/exports/preview", "{\"dataset\":\"by-hand\"}")
                        .json()
                        .path("captures")
                        .asLong())
                .as("captured files that an export leaves out")
                .isEqualTo(1);
        JsonNode capture =
                http.get("/api/sources/" + id).json().path("captures").get(0);
        assertThat(capture.path("timeFrom").asString()).isEqualTo("warc");
        assertThat(capture.path("captured").asString()).isEqualTo("2024-05-03T10:11:12Z");
        assertThat(capture.path("address").asString()).isEqualTo("https://example.org/report");
        assertThat(checks.run()).isEmpty();
        RawHttp.Answer file = http.get("/api/captures/" + capture.path("id").asString() + "/file");
        assertThat(file.body()).isEqualTo(WARC);
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"page.warc\"");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(send("DELETE", "/api/datasets/by-hand", "").status()).isEqualTo(200);
        assertThat(count("MATCH (n:Capture) RETURN count(n) AS n")).isZero();
        assertThat(attached(Sha256.hex(WARC))).doesNotExist();
    }

    @Test
    void a_captured_file_of_any_source_is_taken_away_with_what_it_said() {
        JsonNode before = http.get("/api/sources/src-0001").json();
        String id = upload("/api/captures?source=src-0001", "page.html", "<!doctype html><p>said")
                .json()
                .path("id")
                .asString();
        assertThat(http.get("/api/sources/src-0001")
                        .json()
                        .path("captures")
                        .get(0)
                        .path("timeFrom")
                        .asString())
                .isEqualTo("upload");
        assertThat(http.get("/api/sources/src-0001").json().path("sha256").asString())
                .isNotEmpty();
        Path kept = attached(Sha256.hex("<!doctype html><p>said"));
        assertThat(kept).exists();
        try {
            Files.writeString(kept, "something else");
            assertThat(http.get("/api/captures/" + id + "/file").problem()).isEqualTo("503 attachment.damaged");
            assertThat(checks.run()).extracting(StoreFinding::code).containsExactly("file-damaged");
            Files.delete(kept);
            assertThat(checks.run()).extracting(StoreFinding::code).containsExactly("file-missing");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(send("DELETE", "/api/captures/" + id, "").status()).isEqualTo(204);
        assertThat(http.get("/api/sources/src-0001").json()).isEqualTo(before);
        assertThat(send("DELETE", "/api/captures/" + id, "").problem()).isEqualTo("404 capture.unknown");
    }

    @Test
    void a_captured_file_is_read_beside_the_claim_that_rests_on_it() {
        String page = "<!doctype html><title>List</title><p>Other firms.</p><p>Limbach <b>sold engines</b> to it.</p>"
                + "<script>alert(1)</script>";
        String id = upload("/api/captures?source=src-0001", "page.html", page)
                .json()
                .path("id")
                .asString();
        try {
            JsonNode captures = http.get("/api/relations/rel-0001").json().path("captures");
            assertThat(captures.findValuesAsString("id")).containsExactly(id);
            assertThat(captures.get(0).path("source").asString()).isEqualTo("src-0001");
            String sought = "{\"quote\":\"Limbach sold engines to it\",\"locator\":\"par. 2\"}";
            for (int times = 0; times < 2; times++) {
                JsonNode read =
                        http.post("/api/captures/" + id + "/text", sought).json();
                assertThat(read.path("text").path("state").asString()).isEqualTo("text");
                assertThat(read.path("text").path("blocks").findValuesAsString("text"))
                        .containsExactly("Other firms.", "Limbach sold engines to it.");
                assertThat(read.path("passage").path("how").asString()).isEqualTo("exact");
                assertThat(read.path("passage").path("mark").path("block").asInt())
                        .isEqualTo(1);
            }
            assertThat(readTexts(page)).hasSize(1);
            assertThat(http.post("/api/captures/nowhere/text", "{}").problem()).isEqualTo("404 capture.unknown");
            assertThat(http.post("/api/captures/" + id + "/text", "{\"words\":1}")
                            .status())
                    .isEqualTo(400);
        } finally {
            send("DELETE", "/api/captures/" + id, "");
        }
        assertThat(readTexts(page)).isEmpty();
    }

    @Test
    void captured_texts_are_found_only_of_documents_that_are_shown() {
        String page = "<!doctype html><title>List</title><p>Limbach sold zzyzxmotors to it.</p>";
        String id = upload("/api/captures?source=src-0001", "page.html", page)
                .json()
                .path("id")
                .asString();
        String search = "/api/captures?q=ZZYZXmot%20limbach";
        try {
            JsonNode found = http.get(search).json();
            assertThat(found.path("documents").findValuesAsString("capture")).containsExactly(id);
            assertThat(found.path("documents").get(0).path("places").findValuesAsString("snippet"))
                    .containsExactly("Limbach sold zzyzxmotors to it.");
            count("MATCH (d:Dataset {id: 'evidence'}) SET d.complete = false RETURN 0 AS n");
            JsonNode hidden = http.get(search).json();
            assertThat(hidden.path("total").asInt()).isZero();
            assertThat(hidden.path("searched").asInt()).isZero();
        } finally {
            count("MATCH (d:Dataset {id: 'evidence'}) SET d.complete = true RETURN 0 AS n");
            send("DELETE", "/api/captures/" + id, "");
        }
        assertThat(http.get(search).json().path("total").asInt()).isZero();
    }

    @Test
    void captured_texts_of_a_claim_that_was_taken_back_are_found_no_more() {
        String claim = "/api/claims/" + enter(DELIVERY).path("id").asString();
        upload(claim + "/captures", "page.html", "<!doctype html><p>Limbach sold qwyxmotors to it.</p>");
        String search = "/api/captures?q=%22qwyxmotors%20to%22";
        assertThat(http.get(search).json().path("total").asInt()).isEqualTo(1);
        settle(json("DELETE", claim, ""));
        assertThat(http.get(search).json().path("total").asInt()).isZero();
    }

    /** What is kept of the text of a captured file. */
    private List<Path> readTexts(String content) {
        Path folder = attached(Sha256.hex(content)).resolveSibling("../captured-text");
        try (Stream<Path> texts = Files.list(folder)) {
            return texts.filter(text -> text.getFileName().toString().startsWith(Sha256.hex(content)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void captured_files_follow_their_document_to_another_address() {
        JsonNode entered = enter(DELIVERY);
        String claim = "/api/claims/" + entered.path("id").asString();
        upload(claim + "/captures", "page.warc", WARC);
        settle(json("PUT", claim + "?version=1", DELIVERY.replace("example.org/report", "example.org/other")));
        assertThat(http.get("/api/sources/" + sourceOf(entered)).json().path("captures"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/captures?source=src-0001 | MZ | 400 capture.kind",
                "/api/captures?source=src-0001 | WARC/1.0 broken | 400 capture.damaged",
                "/api/captures?source=src-nowhere | <html> | 404 source.unknown",
                "/api/claims/none/captures | <html> | 404 claim.unknown",
            })
    void what_cannot_be_captured_is_refused(String path, String content, String problem) {
        assertThat(upload(path, "page.html", content).problem()).isEqualTo(problem);
        assertThat(attached(Sha256.hex(content))).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUPPLIES | DIRECTS | from | claim.ends",
                "\"id\":\"company/aero-hit\" | \"id\":\"company/nobody\" | to | claim.end",
                "\"id\":\"company/aero-hit\" | \"id\":null | to | claim.missing",
                "\"label\":\"Company\" | \"label\":\"Firm\" | from.label | label.unknown",
                "854231 | 859931 | hs | claim.hs",
                "1200.5 | -1 | value | claim.number",
                "USD | DOLLARS | currency | claim.currency",
                "\"2024-03\" | \"2999\" | validFrom | claim.future",
                "\"2024-04\" | \"2023\" | validTo | claim.order",
                "\"2024-04\" | \"April\" | validTo | date.malformed",
                "probable | certain | confidence | confidence.unknown",
                "\"2024-05\" | \"2999-05\" | source.published | claim.future",
                "https://example.org | ftp://example.org | source.url | claim.address",
                "\"kind\":\"company\" | \"kind\":\"rumour\" | source.kind | source.kind",
                "abababab | xyxyxyxy | source.sha256 | source.sha256",
                "\"country\":\"CN\" | \"country\":\"QQ\" | from.country | claim.country",
            })
    void what_cannot_be_is_refused_at_its_field(String here, String instead, String field, String code) {
        assertThat(DELIVERY).contains(here);
        RawHttp.Answer answer = http.post("/api/claims", DELIVERY.replace(here, instead));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }

    @Test
    void nothing_is_entered_without_a_document() {
        RawHttp.Answer answer = http.post("/api/claims", DELIVERY.replace(SOURCE, "{\"publisher\":\"Works\"}"));
        assertThat(answer.json().path("code").asString()).isEqualTo("claim.source");
        assertThat(answer.json().path("field").asString()).isEqualTo("source.title");
    }

    private JsonNode enter(String draft) {
        RawHttp.Answer answer = http.post("/api/claims", draft);
        assertThat(answer.status()).describedAs(answer.toString()).isEqualTo(201);
        return settle(answer.json());
    }

    /** Waits until it is in the graph, or gone from it. */
    private JsonNode settle(JsonNode claim) {
        String path = "/api/claims/" + claim.path("id").asString();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> http.get(path).json().path("state").asString(), "visible"::equals);
        return claim;
    }

    private JsonNode json(String method, String path, String body) {
        RawHttp.Answer answer = send(method, path, body);
        assertThat(answer.status()).describedAs(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private RawHttp.Answer send(String method, String path, String body) {
        return http.send(method + " " + path + " HTTP/1.1\nHost: localhost\nContent-Type: application/json", body);
    }

    private String sourceOf(JsonNode claim) {
        return driver.executableQuery("MATCH ()-[r]->() WHERE r.id = $id RETURN r.sources[0] AS source")
                .withParameters(Map.of("id", claim.path("relation").asString()))
                .execute()
                .records()
                .getFirst()
                .get("source")
                .asString();
    }

    /** When it was read, the kept copy, the hash, and how many captured files it has. */
    private String said(String source) {
        JsonNode said = http.get("/api/sources/" + source).json();
        String archived = said.path("archived").asString();
        return said.path("accessed").asString() + " " + (archived.isEmpty() ? "-" : archived) + " "
                + said.path("sha256").asString() + " " + said.path("captures").size();
    }

    private Path attached(String hash) {
        return data.resolve("attachments").resolve(hash);
    }

    private RawHttp.Answer upload(String path, String name, String content) {
        String part = "--spoor-test-boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/html\r\n\r\n" + content + "\r\n--spoor-test-boundary--\r\n";
        return http.send(
                "POST " + path
                        + " HTTP/1.1\nHost: localhost\nContent-Type: multipart/form-data; boundary=spoor-test-boundary",
                part);
    }

    private List<String> relations() {
        return driver.executableQuery("""
                        MATCH (a)-[r {dataset: 'by-hand'}]->(b)
                        RETURN a.name + ' ' + type(r) + ' ' + b.id + ' ' + r.confidence + ' ' + coalesce(r.validFrom, '-')
                               + ' ' + coalesce(toString(r.value), '-') + ' ' + coalesce(r.currency, '-')
                               + ' [' + coalesce(r.hs[0], '') + '] ' + coalesce(r.quote, '') AS text ORDER BY text
                        """).withConfig(QueryConfig.defaultConfig()).execute().records().stream()
                .map(row -> row.get("text").asString())
                .toList();
    }

    /** What is said singly of Aero-HIT, as its page has it. */
    private List<String> facts() {
        return http.get("/api/entities/company/aero-hit")
                .json()
                .path("facts")
                .valueStream()
                .map(fact -> "%s %s %s %s '%s' %s %s %s"
                        .formatted(
                                fact.path("kind").asString(),
                                fact.path("value").asString(),
                                fact.path("confidence").asString(),
                                fact.path("validFrom").asString(),
                                fact.path("quote").asString(),
                                fact.path("locator").asString(),
                                fact.path("dataset").asString(),
                                fact.path("sources").get(0).path("url").asString()))
                .toList();
    }

    private String firstFound(String text) {
        return http.get("/api/entities?q=" + text.replace(' ', '+'))
                .json()
                .path("entities")
                .path(0)
                .path("id")
                .asString("");
    }

    private long count(String cypher) {
        return driver.executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }
}
