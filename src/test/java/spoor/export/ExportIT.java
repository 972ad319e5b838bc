package spoor.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports over HTTP, held to the schema that is published with them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class ExportIT {

    private final RawHttp http;
    private final ExportService exports;
    private final Driver driver;

    ExportIT(@LocalServerPort int port, @Autowired ExportService exports, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.exports = exports;
        this.driver = driver;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"trace\":{\"k\":1000}}",
                "{\"trace\":{\"goods\":{\"consistent\":true},\"k\":3}}",
                "{\"trace\":{\"from\":{\"countries\":[\"XX\"]}}}",
                "{\"ids\":[\"weapon/garpiya-a1\",\"rel-0001\"]}",
                "{\"dataset\":\"evidence\"}",
                "{\"analysis\":{\"chokepoints\":{},\"most\":5}}",
                "{\"cypher\":{\"query\":\"MATCH p = (:Company)-[:SUPPLIES*1..2]->(b {country: $to}) RETURN p\",\"parameters\":{\"to\":\"RU\"}}}",
                "{\"cypher\":{\"query\":\"RETURN 1 AS one\"}}"
            })
    void anExportMeetsThePublishedSchema(String body) {
        RawHttp.Answer published = http.get("/schemas/export-1.json");
        assertThat(published.status()).isEqualTo(200); // a description of what went wrong would let all pass
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(published.body(), InputFormat.JSON);
        List<Error> errors =
                schema.validate(http.post("/api/exports?format=json", body).body(), InputFormat.JSON);

        assertThat(errors).isEmpty();
    }

    @Test
    void everySourceThatANodeOrEdgeCitesStandsInTheHeaderInFull() {
        JsonNode export = http.post("/api/exports?format=json", "{\"trace\":{\"k\":1000}}")
                .json();
        Set<String> cited = new TreeSet<>();
        export.path("nodes").forEach(node -> addSources(node, cited));
        export.path("edges").forEach(edge -> addSources(edge, cited));

        for (String part : List.of("listings", "figures")) {
            export.path("graph").path(part).forEach(one -> one.path("sources").forEach(id -> cited.add(id.asString())));
        }

        JsonNode sources = export.path("graph").path("sources");
        assertThat(sources.valueStream()
                        .map(source -> source.path("id").asString())
                        .toList())
                .containsExactlyElementsOf(cited)
                .isNotEmpty();
        sources.forEach(source -> {
            assertThat(source.path("title").asString()).isNotEmpty();
            assertThat(source.path("publisher").asString()).isNotEmpty();
        });
    }

    private static void addSources(JsonNode item, Set<String> cited) {
        item.path("properties").path("sources").forEach(id -> cited.add(id.asString()));
    }

    @Test
    void theHeaderSaysWhatTheFileIs() {
        RawHttp.Answer answer = http.post("/api/exports", "{\"trace\":{\"k\":10}}");
        JsonNode header = answer.json().path("graph");

        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"spoor-\\d{8}T\\d{6}Z\\.json\"");
        assertThat(header.path("complete").asBoolean()).isFalse();
        assertThat(header.path("counts").path("paths").asInt()).isEqualTo(10);
        assertThat(header.path("counts").path("pathsFound").asInt())
                .isEqualTo(http.post("/api/traces", "{\"k\":1}")
                        .json()
                        .path("summary")
                        .path("paths")
                        .asInt());
        JsonNode counts = header.path("counts");
        assertThat(counts.path("onOneOrigin").asInt()
                        + counts.path("onTwoOrigins").asInt()
                        + counts.path("onMoreOrigins").asInt())
                .isEqualTo(counts.path("pathsFound").asInt());
        assertThat(header.path("question").path("trace").path("maxHops").asInt())
                .isEqualTo(6);
        assertThat(header.path("cypher").path("query").asString()).contains("MATCH");
        assertThat(header.path("licences").path(0).path("dataset").asString()).isEqualTo("evidence");
    }

    @Test
    void theQuestionInTheHeaderRepeatsTheExport() {
        JsonNode first =
                http.post("/api/exports", "{\"trace\":{\"maxHops\":3}}").json();
        JsonNode again = http.post(
                        "/api/exports", first.path("graph").path("question").toString())
                .json();

        assertThat(again.path("edges")).isEqualTo(first.path("edges"));
        assertThat(again.path("nodes")).isEqualTo(first.path("nodes"));
    }

    @Test
    void aStatementGivesTheNodesAndRelationsOfItsAnswerWhereverTheyStand() {
        JsonNode export = cypher("MATCH p = (a)-[r {id: 'rel-0003'}]->(b) RETURN [{deep: [r]}] AS nested");
        assertThat(ids(export.path("edges"))).containsExactly("rel-0003");
        assertThat(ids(export.path("nodes")))
                .containsExactlyInAnyOrder(
                        "company/xiamen-limbach-aviation-engine", "company/redlepus-tsk-vektor-industrial-shenzhen");
        assertThat(export.path("graph").path("complete").asBoolean()).isTrue();
        assertThat(export.path("graph")
                        .path("question")
                        .path("cypher")
                        .path("query")
                        .asString())
                .startsWith("MATCH p");
        assertThat(ids(cypher("MATCH (a {id: 'weapon/garpiya-a1'}) RETURN a").path("nodes")))
                .containsExactly("weapon/garpiya-a1");
    }

    @Test
    void whatIsNoPartOfTheSupplyGraphIsLeftOutAndCounted() {
        JsonNode export = cypher("MATCH (c:Company)-[l:LISTED_IN]->(d:Designation) RETURN c, l, d LIMIT 1");
        assertThat(export.path("nodes")).hasSize(1);
        assertThat(export.path("edges")).isEmpty();
        assertThat(export.path("graph").path("complete").asBoolean()).isFalse();
        assertThat(export.path("graph").path("cut").get(0).path("limit").asString())
                .isEqualTo("kind");
        assertThat(export.path("graph").path("cut").get(0).path("text").asString())
                .startsWith("2 nodes and relations");
    }

    private JsonNode cypher(String query) {
        return http.post(
                        "/api/exports?format=json",
                        JsonMapper.shared().writeValueAsString(Map.of("cypher", Map.of("query", query))))
                .json();
    }

    private static List<String> ids(JsonNode elements) {
        return elements.valueStream().map(one -> one.path("id").asString()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ?format=xml  | {"trace":{}}                       | 400 format.unknown
            ?format=json | {}                                 | 400 export.subject
            ?format=json | {"trace":{},"ids":["a"]}           | 400 export.subject
            ?format=json | {"trace":{"maxHop":1}}             | 400 json.field.unknown
            ?format=json | {"trace":[]}                       | 400 json.type
            ?format=json | {"ids":["company/nobody"]}         | 404 export.unknown
            ?format=gexf | {"dataset":"nobody"}               | 404 dataset.unknown
            ?format=gexf | {"case":"nobody"}                  | 404 case.unknown
            ?format=csv  | {"analysis":{}}                    | 400 export.subject
            ?format=csv  | {"analysis":{"chokepoints":{},"most":0}} | 400 chokepoints.most
            ?format=json | {"cypher":{"query":"CREATE (n)"}}  | 403 cypher.write
            ?format=json | {"cypher":{}}                      | 400 cypher.empty
            ?format=json | {"cypher":{"query":"RETURN m"}}    | 400 cypher.failed
            ?format=json | {"traces":{}}                      | 400 json.field.unknown
            ?format=json | {"trace":{},"link":"javascript:x"} | 400 export.link
            ?lang=tlh    | {"trace":{}}                       | 400 dossier.language
            """)
    void eachFaultIsAProblem(String query, String body, String problem) {
        assertThat(http.post("/api/exports" + query, body).problem()).isEqualTo(problem);
    }

    @Test
    void aFileHasItsQuestionAsASentenceItsAddressAndTheFiguresOfItsTrade() {
        JsonNode header = http.post(
                        "/api/exports?lang=de", "{\"trace\":{\"k\":20},\"link\":\"https://spoor.example/?k=20\"}")
                .json()
                .path("graph");

        assertThat(header.path("asked").path("sentence").asString()).contains("China", "Russland", "Lieferanten");
        assertThat(header.path("asked").path("link").asString()).isEqualTo("https://spoor.example/?k=20");
        assertThat(header.path("figures"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.path("sources")).isNotEmpty());
    }

    @Test
    void anUnknownFormatIsMetWithTheKnownOnes() {
        assertThat(http.post("/api/exports?format=xml", "{}").detail())
                .isEqualTo(
                        "There is no format 'xml'; use json, csv, xlsx, graphml, gexf, cytoscape, graphology, cypher, ftm, ftm-statements, bods,"
                                + " csl, bibtex, ris.");
    }

    /** Every form of everything that can be taken out, as it goes over the wire. */
    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormHoldsEverySubject(ExportFormat format) throws Exception {
        String saved = http.post(
                        "/api/cases",
                        "{\"title\":\"Taken out\",\"notes\":\"\",\"tags\":[],\"view\":\"\",\"canvas\":{\"nodes\":["
                                + "{\"id\":\"weapon/garpiya-a1\",\"x\":0,\"y\":0,\"pinned\":false,\"hidden\":false,\"fetched\":0},"
                                + "{\"id\":\"company/gone\",\"x\":0,\"y\":0,\"pinned\":false,\"hidden\":false,\"fetched\":0}],"
                                + "\"groups\":[]}}")
                .json()
                .path("id")
                .asString();
        for (String body : List.of(
                "{\"trace\":{\"k\":20}}",
                "{\"trace\":{\"from\":{\"countries\":[\"XX\"]}}}",
                "{\"analysis\":{\"chokepoints\":{}}}",
                "{\"ids\":[\"company/xiamen-limbach-aviation-engine\",\"rel-0003\"]}",
                "{\"case\":\"" + saved + "\"}",
                "{\"dataset\":\"evidence\"}",
                "{\"cypher\":{\"query\":\"MATCH (a)-[r:OWNS|DIRECTS]->(b) RETURN a, r, b\"}}")) {
            HttpResponse<byte[]> answer = bytes(format, body);
            assertThat(answer.statusCode()).as(body).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .endsWith("." + format.ending() + "\"");
            WellFormed.require(format, answer.body());
        }
        assertThat(http.send("DELETE /api/cases/" + saved + " HTTP/1.1\nHost: localhost", "")
                        .status())
                .isEqualTo(204);
    }

    private HttpResponse<byte[]> bytes(ExportFormat format, String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://localhost:" + http.port() + "/api/exports?format=" + format.word()))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void aDatasetComesWholeWithItsListings() {
        JsonNode header =
                http.post("/api/exports", "{\"dataset\":\"evidence\"}").json().path("graph");
        assertThat(header.path("complete").asBoolean()).isTrue();
        assertThat(header.path("listings").size()).isGreaterThan(100);
        assertThat(header.path("counts").path("edges").asInt()).isGreaterThan(300);
    }

    @Test
    void theFormsThatArePublishedAreThoseThereAre() {
        assertThat(http.get("/api/exports/formats")
                        .json()
                        .path("formats")
                        .valueStream()
                        .map(one -> one.path("name").asString())
                        .toList())
                .isEqualTo(ExportFormat.words());
    }

    @Test
    void aPreviewTellsWhatAFileWouldHold() throws Exception {
        String body = "{\"dataset\":\"evidence\"}";
        JsonNode preview = http.post("/api/exports/preview", body).json();
        JsonNode export = http.post("/api/exports", body).json();
        assertThat(preview.path("nodes").asInt()).isEqualTo(export.path("nodes").size());
        assertThat(preview.path("edges").asInt()).isEqualTo(export.path("edges").size());
        assertThat(preview.path("persons").asInt()).isPositive();
        assertThat(preview.path("licences").get(0).path("dataset").asString()).isEqualTo("evidence");
        for (JsonNode size : preview.path("sizes")) {
            ExportFormat format = ExportFormat.requireName(size.path("format").asString());
            assertThat(size.path("bytes").asDouble())
                    .as(format.word())
                    .isCloseTo(bytes(format, body).body().length, Percentage.withPercentage(10));
            assertThat(size.path("edges").asLong())
                    .as(format.word())
                    .isEqualTo(export.path("edges")
                            .valueStream()
                            .filter(edge ->
                                    format.part().holds(edge.path("type").asString()))
                            .count());
        }
    }

    /** The rows of a script, as Neo4j reads them. */
    @Test
    void aScriptSaysWhatItShouldWhateverNamesHold() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportDocument hostile = TestDocuments.hostile();
        exports.write(hostile, ExportFormat.CYPHER, out);
        List<Object> names = new ArrayList<>();
        try (Session session = driver.session()) {
            for (String statement : out.toString(StandardCharsets.UTF_8).split("(?<=;)\n\n", -1)) {
                if (statement.startsWith("UNWIND")) {
                    assertThat(session.run("EXPLAIN " + statement).consume()).isNotNull();
                }
                if (statement.contains("n:$(row.labels)")) {
                    String rows = statement.substring(0, statement.indexOf("\n] AS row")) + "] AS row ";
                    session.run(rows + "RETURN row.properties.name AS name")
                            .list()
                            .forEach(row -> names.add(row.get("name").asString()));
                }
            }
        }
        assertThat(names)
                .isEqualTo(TestDocuments.HOSTILE.stream()
                        .map(name -> name.replace("lone \uD83D", "lone \uFFFD"))
                        .toList());
    }
}
