package spoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whom an investigation must not name is nowhere in what goes out of it, and its checks are in its dossiers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class RedactionIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SECRET = "company/xiamen-limbach-aviation-engine";

    private final int port;
    private final RawHttp http;
    private String investigation = "";
    private final Set<String> forbidden = new TreeSet<>();
    private List<String> relationIds = List.of();

    RedactionIT(@LocalServerPort int port) {
        this.port = port;
        this.http = new RawHttp(port);
    }

    @BeforeEach
    void withhold() {
        investigation = http.post("/api/cases", "{\"title\":\"Engines\"}")
                .json()
                .path("id")
                .asString();
        String book = "/api/cases/" + investigation + "/casebook";
        JsonNode trace = http.post("/api/traces", "{\"from\":{\"ids\":[\"" + SECRET + "\"]},\"k\":3}")
                .json();
        JsonNode path = trace.path("paths").get(0);
        List<String> hops = new ArrayList<>();
        path.path("hops").forEach(hop -> hops.add(hop.path("relations").toString()));
        JsonNode collected = http.post(
                        book + "/items",
                        "{\"nodes\":" + path.path("nodes") + ",\"hops\":[" + String.join(",", hops) + "]}")
                .json();
        JsonNode relation = collected.path("relations").get(0);
        http.post(
                book + "/checks",
                "{\"relation\":" + relation.path("id")
                        + ",\"state\":\"disputed\",\"note\":\"Xiamen Limbach denies it\"," + "\"hash\":"
                        + relation.path("stated").path("hash") + ",\"version\":1}");
        assertThat(http.post(
                                book + "/replies",
                                "{\"entity\":\"" + SECRET + "\",\"asked\":\"2026-11-01\",\"answer\":\"We, Limbach, sell"
                                        + " no engines.\",\"doNotName\":true,\"words\":[\"Limbach\"],\"version\":2}")
                        .status())
                .isEqualTo(200);
        JsonNode entity = http.get("/api/entities/" + SECRET).json().path("entity");
        JsonNode properties =
                entity.isMissingNode() ? http.get("/api/entities/" + SECRET).json() : entity;
        forbidden.add(SECRET);
        forbidden.add("limbach");
        relationIds = relationsOf(trace);
        forbidden.addAll(relationIds);
        properties.findValues("name").stream()
                .filter(JsonNode::isString)
                .limit(1)
                .forEach(each -> forbidden.add(each.asString()));
        for (String field : List.of("aliases", "identifiers", "addresses")) {
            properties.path("properties").path(field).forEach(each -> forbidden.add(each.asString()));
        }
        assertThat(forbidden).hasSizeGreaterThan(3);
    }

    /** The ids of its relations lead to it in any copy of the data. */
    private static List<String> relationsOf(JsonNode trace) {
        List<String> ids = new ArrayList<>();
        trace.path("graph").path("relations").forEach(each -> {
            if (each.path("from").asString().equals(SECRET)
                    || each.path("to").asString().equals(SECRET)) {
                ids.add("\"" + each.path("id").asString() + "\"");
            }
        });
        return ids;
    }

    @AfterEach
    void delete() {
        http.send("DELETE /api/cases/" + investigation + " HTTP/1.1\nHost: localhost", "");
    }

    @Test
    void no_export_in_any_form_names_it() throws IOException, InterruptedException {
        List<String> forms = new ArrayList<>();
        http.get("/api/exports/formats")
                .json()
                .path("formats")
                .forEach(each -> forms.add(each.path("name").asString()));
        assertThat(forms).hasSize(14);
        String trace = "{\"trace\":{\"from\":{\"ids\":[\"" + SECRET + "\"]}},\"withheldBy\":\"" + investigation
                + "\",\"link\":\"https://spoor.example/?from.ids=" + SECRET + "\"}";
        String whole = "{\"dataset\":\"evidence\",\"withheldBy\":\"" + investigation + "\"}";
        for (String form : forms) {
            for (String body : List.of(trace, whole, "{\"case\":\"" + investigation + "\"}")) {
                requireClean(form + " of " + body, texts(post("/api/exports?format=" + form, body)));
            }
        }
        assertThat(new String(post("/api/exports?format=json", trace), StandardCharsets.UTF_8))
                .contains("[withheld 1]")
                .contains("\"withheld/1\"");
        requireClean("preview", List.of(new String(post("/api/exports/preview", trace), StandardCharsets.UTF_8)));
    }

    @Test
    void no_file_for_an_authority_names_it_and_none_proposes_to_list_it() throws IOException, InterruptedException {
        String body =
                "{\"ids\":[\"company/izhevsk-electromechanical-plant-kupol\"],\"criterion\":\"uk-6\",\"lead\":true,"
                        + "\"case\":\"" + investigation + "\",\"trace\":{\"from\":{\"ids\":[\"" + SECRET + "\"]}}}";
        byte[] json = post("/api/designations", body);
        requireClean("json", texts(json));
        for (String form : List.of("csv", "xlsx", "ftm", "pdf", "zip")) {
            requireClean(form, texts(post("/api/designations/file?format=" + form, body)));
        }
        String file = new String(json, StandardCharsets.UTF_8);
        assertThat(file)
                .contains("[withheld 1]. supplies JSC", "sell no engines", "denies it", "disputed, withheld-relation/1")
                .contains("Whom the investigation must not name is called");
        relationIds.forEach(id -> assertThat(file).doesNotContain(id.replace("\"", "")));
        RawHttp.Answer refused =
                http.post("/api/designations", body.replace("company/izhevsk-electromechanical-plant-kupol", SECRET));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("code").asString()).isEqualTo("designation.withheld");
    }

    @Test
    void no_dossier_names_it_and_its_checks_stand_open_ones_first() throws IOException, InterruptedException {
        String body = "{\"case\":\"" + investigation + "\",\"title\":\"The Limbach engines\"}";
        for (String form : List.of("html", "pdf", "docx", "zip")) {
            requireClean(form, texts(post("/api/dossier?format=" + form, body)));
        }
        String html = new String(post("/api/dossier", body), StandardCharsets.UTF_8);
        assertThat(html)
                .contains("The [withheld 1] engines")
                .contains("What was checked")
                .contains("disputed");
        assertThat(html.indexOf(">disputed<")).isLessThan(html.indexOf(">not checked<"));
        assertThat(html).contains("What those asked say").contains("sell no engines");
        String asked = "{\"case\":\"" + investigation + "\",\"trace\":{\"from\":{\"ids\":[\"" + SECRET + "\"]}}}";
        requireClean("asked", texts(post("/api/dossier", asked)));
    }

    @Test
    void the_answer_that_pictures_are_drawn_of_names_it_nowhere_and_keeps_all_apart() {
        String question = "{\"from\":{\"ids\":[\"" + SECRET + "\"]},\"k\":50}";
        JsonNode named = http.post("/api/traces", question).json();
        RawHttp.Answer answer = http.post(
                "/api/exports/answer", "{\"trace\":" + question + ",\"withheldBy\":\"" + investigation + "\"}");
        requireClean("answer", List.of(answer.body()));
        assertThat(answer.body()).contains("[withheld 1]").contains("\"withheld/1\"");
        JsonNode clean = answer.json();
        for (String part : List.of("nodes", "relations")) {
            assertThat(ids(clean.path("graph").path(part)))
                    .as(part)
                    .hasSize(named.path("graph").path(part).size());
        }
        assertThat(clean.path("paths").size()).isEqualTo(named.path("paths").size());
    }

    private static Set<String> ids(JsonNode records) {
        Set<String> ids = new TreeSet<>();
        records.forEach(each -> ids.add(each.path("id").asString()));
        return ids;
    }

    @Test
    void texts_of_a_picture_come_back_in_their_order_without_any_of_its_names() {
        List<String> texts = new ArrayList<>(List.of("From Xiamen LIMBACH to Russia", "Garpiya-A1"));
        forbidden.forEach(each -> texts.add(each.replace("\"", "")));
        texts.add("http://localhost/?from.ids=" + SECRET);
        String body = JSON.writeValueAsString(Map.of("texts", texts, "withheldBy", investigation));
        JsonNode clean = http.post("/api/exports/texts", body).json().path("texts");
        forbidden.removeIf(each -> each.startsWith("\""));
        requireClean("texts", List.of(clean.toString()));
        assertThat(clean.size()).isEqualTo(texts.size());
        assertThat(clean.get(1).asString()).isEqualTo("Garpiya-A1");
        assertThat(clean.get(texts.size() - 1).asString()).isEmpty();
        assertThat(http.post("/api/exports/texts", "{\"texts\":[],\"withheldBy\":\" \"}")
                        .problem())
                .isEqualTo("400 export.withheldBy");
        assertThat(http.post("/api/exports/answer", "{\"withheldBy\":\"x\"}").problem())
                .isEqualTo("400 export.subject");
    }

    @Test
    void the_whole_file_names_it_the_copy_to_pass_on_does_not_and_each_says_which_it_is() {
        String at = "/api/cases/" + investigation;
        upload(at + "/casebook/files?version=3", "limbach.txt", "Limbach");
        http.post(
                at + "/casebook/links", "{\"url\":\"https://limbach.example/\",\"name\":\"Their page\",\"version\":4}");
        http.post(at + "/casebook/links", "{\"url\":\"https://example.org/\",\"name\":\"On Limbach\",\"version\":5}");
        JsonNode whole = http.get(at + "/file").json();
        assertThat(whole.path("names").asString()).isEqualTo("all");
        assertThat(whole.toString()).contains(SECRET).contains("limbach.txt");
        RawHttp.Answer copy = http.get(at + "/copy");
        requireClean("copy", List.of(copy.body()));
        JsonNode told = copy.json();
        assertThat(told.path("names").asString()).isEqualTo("withheld");
        assertThat(told.path("leftOut").asInt()).isEqualTo(2);
        assertThat(told.path("casebook").path("attachments").get(0).path("name").asString())
                .isEqualTo("On [withheld 1]");
        assertThat(told.path("casebook").path("nodes").path("withheld/1").toString())
                .contains("[withheld 1]");
        JsonNode brought = upload("/api/cases/file", "case.json", copy.body()).json();
        String again = brought.path("saved").path("id").asString();
        assertThat(brought.path("casebook").path("items").size()).isEqualTo(1);
        requireClean(
                "brought in", List.of(http.get("/api/cases/" + again + "/file").body()));
        http.send("DELETE /api/cases/" + again + " HTTP/1.1\nHost: localhost", "");
    }

    private RawHttp.Answer upload(String path, String name, String content) {
        return http.send(
                "POST " + path
                        + " HTTP/1.1\nHost: localhost\nContent-Type: multipart/form-data; boundary=spoor-test-boundary",
                "--spoor-test-boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\n\r\n" + content + "\r\n--spoor-test-boundary--\r\n");
    }

    @Test
    void an_investigation_that_is_not_there_withholds_nothing_and_nothing_goes_out() {
        assertThat(http.post("/api/exports", "{\"trace\":{},\"withheldBy\":\"none\"}")
                        .problem())
                .isEqualTo("404 case.unknown");
        assertThat(http.post("/api/dossier", "{\"case\":\"none\"}").problem()).isEqualTo("404 case.unknown");
    }

    private void requireClean(String what, List<String> texts) {
        for (String text : texts) {
            String plain = text.toLowerCase(Locale.ROOT);
            String decoded = decoded(plain);
            for (String word : forbidden) {
                String lower = word.toLowerCase(Locale.ROOT);
                int at = Math.max(plain.indexOf(lower), decoded.indexOf(lower));
                assertThat(at)
                        .as(() -> what + " has '" + word + "': …"
                                + plain.substring(Math.max(0, plain.indexOf(lower) - 80))
                                        .substring(0, 160) + "…")
                        .isNegative();
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private byte[] post(String path, String body) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as(() -> path + new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer.body();
    }

    /** The names and texts of one object of a PDF; those that it refers to are objects of their own. */
    private static void addTexts(@Nullable COSBase object, List<String> texts) {
        switch (object) {
            case COSString text -> texts.add(text.getString());
            case COSName name -> texts.add(name.getName());
            case COSArray array -> array.forEach(each -> addTexts(each, texts));
            case COSDictionary dictionary ->
                dictionary.entrySet().forEach(entry -> {
                    texts.add(entry.getKey().getName());
                    addTexts(entry.getValue(), texts);
                });
            case null, default -> {}
        }
    }

    /** All that a file says, that of files inside it too. */
    private static List<String> texts(byte[] content) throws IOException {
        String start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        List<String> texts = new ArrayList<>();
        if (start.startsWith("PK")) {
            try (SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel(content);
                    ZipFile zip =
                            ZipFile.builder().setSeekableByteChannel(bytes).get()) {
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    texts.add(entry.getName());
                    texts.addAll(texts(zip.getInputStream(entry).readAllBytes()));
                }
            }
        } else if (start.equals("%PDF")) {
            try (PDDocument document = Loader.loadPDF(content)) {
                texts.add(new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
                for (var key : document.getDocument().getXrefTable().keySet()) {
                    COSObject object = document.getDocument().getObjectFromPool(key);
                    if (object.getObject() instanceof COSStream stream) {
                        texts.add(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
                    }
                    addTexts(object.getObject(), texts);
                }
            }
        } else {
            texts.add(new String(content, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
