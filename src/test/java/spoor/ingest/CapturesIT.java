package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
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

/** Captured files of sources, over HTTP into a real database that holds the evidence already. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class CapturesIT {

    private static final String WARC =
            "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://example.org/report\r\nWARC-Date: 2024-05-03T10:11:12Z"
                    + "\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n";

    private final RawHttp http;
    private final Checks checks;
    private final Path data;

    @RegisterExtension
    private final EnteredByHand hand;

    CapturesIT(
            @LocalServerPort int port,
            @Autowired Driver driver,
            @Autowired Checks checks,
            @Autowired SpoorProperties spoor) {
        this.http = new RawHttp(port);
        this.checks = checks;
        this.data = spoor.data();
        this.hand = new EnteredByHand(http, driver);
    }

    @Test
    void a_captured_file_fills_what_the_source_does_not_say_and_goes_with_the_dataset() {
        String bare = EnteredByHand.DELIVERY.replace(
                EnteredByHand.SOURCE, "{\"title\":\"Report\",\"url\":\"https://example.org/report\"}");
        JsonNode entered = hand.enter(bare);
        String claim = "/api/claims/" + entered.path("id").asString();
        RawHttp.Answer kept = upload(claim + "/captures", "../../etc/page.warc", WARC);
        assertThat(kept.status()).describedAs(kept.toString()).isEqualTo(201);
        assertThat(kept.json().path("name").asString()).isEqualTo("page.warc");
        assertThat(kept.json().has("owner")).isFalse();
        assertThat(upload(claim + "/captures", "again.warc", WARC).json().path("id"))
                .isEqualTo(kept.json().path("id"));
        String id = hand.sourceOf(entered);
        assertThat(said(id)).isEqualTo("2024-05-03 - " + Sha256.hex(WARC) + " 1");
        hand.settle(hand.json("PUT", claim + "?version=1", bare.replace("probable", "confirmed")));
        hand.settle(hand.json(
                "PUT", claim + "?version=2", bare.replace("\"title\":\"Report\"", "\"title\":\"Yearly report\"")));
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
        assertThat(hand.send("DELETE", "/api/datasets/by-hand", "").status()).isEqualTo(200);
        assertThat(hand.count("MATCH (n:Capture) RETURN count(n) AS n")).isZero();
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
        assertThat(hand.send("DELETE", "/api/captures/" + id, "").status()).isEqualTo(204);
        assertThat(http.get("/api/sources/src-0001").json()).isEqualTo(before);
        assertThat(hand.send("DELETE", "/api/captures/" + id, "").problem()).isEqualTo("404 capture.unknown");
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
            hand.send("DELETE", "/api/captures/" + id, "");
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
            hand.count("MATCH (d:Dataset {id: 'evidence'}) SET d.complete = false RETURN 0 AS n");
            JsonNode hidden = http.get(search).json();
            assertThat(hidden.path("total").asInt()).isZero();
            assertThat(hidden.path("searched").asInt()).isZero();
        } finally {
            hand.count("MATCH (d:Dataset {id: 'evidence'}) SET d.complete = true RETURN 0 AS n");
            hand.send("DELETE", "/api/captures/" + id, "");
        }
        assertThat(http.get(search).json().path("total").asInt()).isZero();
    }

    @Test
    void captured_texts_of_a_claim_that_was_taken_back_are_found_no_more() {
        String claim =
                "/api/claims/" + hand.enter(EnteredByHand.DELIVERY).path("id").asString();
        upload(claim + "/captures", "page.html", "<!doctype html><p>Limbach sold qwyxmotors to it.</p>");
        String search = "/api/captures?q=%22qwyxmotors%20to%22";
        assertThat(http.get(search).json().path("total").asInt()).isEqualTo(1);
        hand.settle(hand.json("DELETE", claim, ""));
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
        JsonNode entered = hand.enter(EnteredByHand.DELIVERY);
        String claim = "/api/claims/" + entered.path("id").asString();
        upload(claim + "/captures", "page.warc", WARC);
        hand.settle(hand.json(
                "PUT",
                claim + "?version=1",
                EnteredByHand.DELIVERY.replace("example.org/report", "example.org/other")));
        assertThat(http.get("/api/sources/" + hand.sourceOf(entered)).json().path("captures"))
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
}
