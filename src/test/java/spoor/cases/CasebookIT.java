package spoor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.model.Sha256;
import spoor.snapshot.Snapshots;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is collected in investigations: checked, asked for a reply, attached, taken out and brought in. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class CasebookIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String HOP =
            "{\"nodes\":[\"company/book-a\",\"company/book-b\"],\"hops\":[[\"book-1\"]],\"note\":\"look\",\"tags\":[\"x\"]}";

    private final RawHttp http;
    private final Driver driver;
    private final Snapshots snapshots;
    private final JsonMapper json = new JsonMapper();

    CasebookIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired Snapshots snapshots) {
        this.http = new RawHttp(port);
        this.driver = driver;
        this.snapshots = snapshots;
    }

    @BeforeEach
    void fill() {
        run("""
                CREATE (a:Entity:Company {id: 'company/book-a', name: 'Book Alpha Works', sources: ['book-s'], dataset: 'book'})
                CREATE (b:Entity:Company {id: 'company/book-b', name: 'Book Beta Works', sources: ['book-s'], dataset: 'book'})
                CREATE (a)-[:SUPPLIES {id: 'book-1', confidence: 'probable', sources: ['book-s'], dataset: 'book', row: '1'}]->(b)
                """);
    }

    @AfterEach
    void deleteAll() {
        for (JsonNode one : http.get("/api/cases").json().path("cases")) {
            delete("/api/cases/" + one.path("id").asString());
        }
        run("MATCH (n:Entity {dataset: 'book'}) DETACH DELETE n");
        assertThat(driver.executableQuery("MATCH (b:Casebook) RETURN b")
                        .execute()
                        .records())
                .as("what was collected goes with the investigation")
                .isEmpty();
    }

    private void run(String cypher) {
        driver.executableQuery(cypher).execute();
        snapshots.refresh();
    }

    @Test
    void a_hop_is_collected_once_noted_and_taken_out() {
        String path = create();
        JsonNode book = collect(path, HOP);
        assertThat(book.path("items")).hasSize(1);
        assertThat(collect(path, HOP).path("items")).as("the same again").hasSize(1);
        JsonNode item = book.path("items").get(0);
        assertThat(item.path("kind").asString()).isEqualTo("hop");
        assertThat(item.path("state").asString()).isEqualTo("unchecked");
        assertThat(item.path("mark").path("by").asString()).isEqualTo("local");
        assertThat(book.path("nodes").get(0).path("name").asString()).isEqualTo("Book Alpha Works");
        String itemPath = path + "/items/" + item.path("id").asString();
        RawHttp.Answer noted = put(itemPath, "{\"note\":\"seen\",\"tags\":[\"y\"],\"version\":1}");
        assertThat(noted.json().path("items").get(0).path("note").asString()).isEqualTo("seen");
        assertThat(put(itemPath, "{\"note\":\"late\",\"version\":1}").problem()).isEqualTo("409 casebook.changed");
        assertThat(delete(itemPath + "?version=2").json().path("items")).isEmpty();
        assertThat(delete(itemPath + "?version=3").problem()).isEqualTo("404 casebook.item");
    }

    @Test
    void a_check_holds_until_the_data_state_something_else_and_says_what() {
        String path = create();
        JsonNode relation = collect(path, HOP).path("relations").get(0);
        String hash = relation.path("stated").path("hash").asString();
        JsonNode proven = check(path, "proven", hash, 1).json();
        assertThat(proven.path("relations").get(0).path("state").asString()).isEqualTo("proven");
        assertThat(proven.path("counts").path("proven").asInt()).isEqualTo(1);

        run("MATCH ()-[r:SUPPLIES {id: 'book-1'}]->() SET r.row = '7'");
        assertThat(relation(path).path("state").asString())
                .as("another place in a file")
                .isEqualTo("proven");

        run("MATCH ()-[r:SUPPLIES {id: 'book-1'}]->() SET r.confidence = 'possible', r.reported = '2026-01-02'");
        await().atMost(PATIENCE)
                .until(() -> relation(path).path("state").asString().equals("again"));
        JsonNode again = relation(path);
        assertThat(again.path("changes").toString())
                .isEqualTo("[{\"field\":\"confidence\",\"before\":[\"probable\"],\"now\":[\"possible\"]},"
                        + "{\"field\":\"reported\",\"before\":[],\"now\":[\"2026-01-02\"]}]");
        assertThat(check(path, "proven", hash, 2).problem())
                .as("nobody vouches for what they have not seen")
                .isEqualTo("409 casebook.otherData");
        JsonNode disputed = check(
                        path, "disputed", again.path("stated").path("hash").asString(), 2)
                .json();
        assertThat(disputed.path("relations").get(0).path("state").asString()).isEqualTo("disputed");
        assertThat(disputed.path("relations").get(0).path("history"))
                .as("nothing is overwritten")
                .hasSize(2);

        run("MATCH ()-[r:SUPPLIES {id: 'book-1'}]->() DELETE r");
        await().atMost(PATIENCE).until(() -> relation(path).path("gone").asBoolean());
        assertThat(relation(path).path("state").asString()).isEqualTo("again");
        assertThat(check(path, "proven", "x", 3).problem()).isEqualTo("409 casebook.gone");
    }

    @Test
    void a_reply_is_awaited_for_28_days_and_each_entry_stays() {
        String path = create();
        JsonNode asked = http.post(
                        path + "/replies",
                        "{\"entity\":\"company/book-a\",\"asked\":\"2026-11-01\",\"means\":\"letter\",\"version\":0}")
                .json();
        JsonNode entry = asked.path("replies").get(0).path("entries").get(0);
        assertThat(entry.path("due").asString()).isEqualTo("2026-11-29");
        JsonNode answered = http.post(
                        path + "/replies",
                        "{\"entity\":\"company/book-a\",\"asked\":\"2026-11-01\",\"answered\":\"2026-11-05\","
                                + "\"answer\":\"Not us.\",\"doNotName\":true,\"version\":1}")
                .json();
        assertThat(answered.path("replies").get(0).path("entries")).hasSize(2);
        assertThat(answered.path("replies").get(0).path("number").asInt()).isEqualTo(1);
    }

    @Test
    void a_file_is_attached_served_to_be_stored_and_goes_with_the_last_that_names_it() {
        String path = create();
        String content = "<script>alert(1)</script>";
        RawHttp.Answer attached = upload(path + "/files?version=0", "..\\evil/page.html", content);
        assertThat(attached.status()).isEqualTo(200);
        JsonNode item = attached.json().path("attachments").get(0);
        assertThat(item.path("name").asString()).isEqualTo("page.html");
        assertThat(item.path("sha256").asString()).isEqualTo(Sha256.hex(content));
        RawHttp.Answer served = http.get(path + "/files/" + item.path("id").asString());
        assertThat(served.body()).isEqualTo(content);
        assertThat(served.header("content-type")).isEqualTo("application/octet-stream");
        assertThat(served.header("content-disposition"))
                .startsWith("attachment;")
                .contains("page.html");
        assertThat(served.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(upload(path + "/files?version=1", "big.bin", "x".repeat(10_000_001))
                        .problem())
                .isEqualTo("422 attachment.tooLarge");
        assertThat(http.post(path + "/links", "{\"url\":\"javascript:alert(1)\",\"version\":1}")
                        .problem())
                .isEqualTo("400 casebook.address");
        assertThat(http.post(path + "/links", "{\"url\":\"https://example.org/a\",\"version\":1}")
                        .json()
                        .path("attachments"))
                .hasSize(2);
        String removed = path + "/attachments/" + item.path("id").asString();
        assertThat(delete(removed + "?version=2").json().path("attachments")).hasSize(1);
        assertThat(http.get(path + "/files/" + item.path("id").asString()).problem())
                .isEqualTo("404 attachment.unknown");
    }

    @Test
    void a_whole_investigation_goes_out_and_comes_back_equal_and_says_what_other_data_lack() {
        String path = create();
        String hash = collect(path, HOP)
                .path("relations")
                .get(0)
                .path("stated")
                .path("hash")
                .asString();
        collect(path, "{\"nodes\":[\"company/book-b\"],\"note\":\"Зошит 笔记\"}");
        check(path, "proven", hash, 2);
        http.post(
                path + "/replies",
                "{\"entity\":\"company/book-b\",\"doNotName\":true,\"words\":[\"Beta\"],\"version\":3}");
        upload(path + "/files?version=4", "note.txt", "текст".repeat(300_000));
        String file = http.get(caseOf(path) + "/file").body();
        JsonNode brought = upload("/api/cases/file", "case.json", file).json();
        assertThat(brought.path("sameData").asBoolean()).isTrue();
        String again = http.get("/api/cases/" + brought.path("saved").path("id").asString() + "/file")
                .body();
        assertThat(comparable(again)).isEqualTo(comparable(file));
        assertThat(brought.path("casebook")
                        .path("broughtIn")
                        .get(0)
                        .path("sha256")
                        .asString())
                .isEqualTo(Sha256.hex(file));

        run("MATCH (b:Company {id: 'company/book-b'}) DETACH DELETE b");
        run("MATCH (a:Company {id: 'company/book-a'}) SET a.name = 'Book Alpha Plant'");
        JsonNode elsewhere = upload("/api/cases/file", "case.json", file).json();
        assertThat(elsewhere.path("sameData").asBoolean()).isFalse();
        JsonNode book = elsewhere.path("casebook");
        assertThat(book.path("relations").get(0).path("gone").asBoolean()).isTrue();
        assertThat(book.path("relations").get(0).path("state").asString()).isEqualTo("again");
        assertThat(book.path("nodes")
                        .get(0)
                        .path("changes")
                        .get(0)
                        .path("now")
                        .get(0)
                        .asString())
                .isEqualTo("Book Alpha Plant");
        assertThat(book.path("nodes").get(1).path("gone").asBoolean()).isTrue();
    }

    private Map<?, ?> comparable(String file) {
        Map<?, ?> all = json.readValue(file, Map.class);
        all.remove("exportedAt");
        assertThat(all.get("casebook")).isInstanceOfSatisfying(Map.class, book -> book.remove("broughtIn"));
        return all;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x                                | 400 caseFile.unreadable
            {}                               | 400 caseFile.schema
            {"schema":"spoor-case/9"}        | 400 caseFile.schema
            {"schema":"spoor-case/1"}        | 400 caseFile.broken
            {"schema":"spoor-case/1","investigation":{"title":"x"},"files":{},"casebook":{}} | 400 caseFile.unreadable
            {"schema":"spoor-case/1","investigation":{"title":"x"},"files":{"ab":"cd"},"casebook":{"secondPerson":false,"items":[],"relations":{},"nodes":{},"checks":{},"replies":[],"attachments":[],"broughtIn":[]}} | 400 caseFile.broken
            """)
    void what_is_no_investigation_does_not_come_in(String file, String problem) {
        assertThat(upload("/api/cases/file", "case.json", file).problem()).isEqualTo(problem);
        assertThat(http.get("/api/cases").json().path("cases")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            items   | {"nodes":[]}                                        | 400 casebook.shape
            items   | {"nodes":["a","b"]}                                 | 400 casebook.shape
            items   | {"nodes":["company/book-a","company/book-b"],"hops":[["none"]]} | 404 casebook.relation
            items   | {"nodes":["none"]}                                  | 404 casebook.entity
            checks  | {"relation":"none","state":"disputed","hash":"x","version":0} | 404 casebook.item
            checks  | {"relation":"none","state":"proven","note":" ","hash":"x","version":0} | 400 casebook.proven
            replies | {"entity":"company/book-a","asked":"yesterday","version":0} | 400 casebook.day
            replies | {"entity":"company/book-a","asked":"2026-11-02","due":"2026-11-01","version":0} | 400 casebook.due
            replies | {"entity":"none","version":0}                       | 404 casebook.entity
            """)
    void what_cannot_be_is_refused(String route, String body, String problem) {
        assertThat(http.post(create() + "/" + route, body).problem()).isEqualTo(problem);
    }

    @Test
    void where_nobody_signs_in_there_is_no_second_person() {
        assertThat(put(create() + "/rule", "{\"secondPerson\":true,\"version\":0}")
                        .problem())
                .isEqualTo("409 casebook.local");
    }

    private String create() {
        return "/api/cases/"
                + http.post("/api/cases", "{\"title\":\"Book\"}")
                        .json()
                        .path("id")
                        .asString() + "/casebook";
    }

    private static String caseOf(String path) {
        return path.substring(0, path.length() - "/casebook".length());
    }

    private JsonNode collect(String path, String body) {
        RawHttp.Answer answer = http.post(path + "/items", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode relation(String path) {
        return http.get(path).json().path("relations").get(0);
    }

    private RawHttp.Answer check(String path, String state, String hash, long version) {
        return http.post(
                path + "/checks",
                "{\"relation\":\"book-1\",\"state\":\"" + state + "\",\"note\":\"page 3\",\"hash\":\"" + hash
                        + "\",\"version\":" + version + "}");
    }

    private RawHttp.Answer put(String path, String body) {
        return http.send("PUT " + path + " HTTP/1.1\nHost: localhost\nContent-Type: application/json", body);
    }

    private RawHttp.Answer delete(String path) {
        return http.send("DELETE " + path + " HTTP/1.1\nHost: localhost", "");
    }

    private RawHttp.Answer upload(String path, String name, String content) {
        return http.send(
                "POST " + path
                        + " HTTP/1.1\nHost: localhost\nContent-Type: multipart/form-data; boundary=spoor-test-boundary",
                "--spoor-test-boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name.replace("\\", "\\\\") + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content
                        + "\r\n--spoor-test-boundary--\r\n");
    }
}
