package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Whose lists name somebody on the paths, over HTTP on the evidence. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class ListedIT {

    private final RawHttp http;

    ListedIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    @Test
    void eachNodeOfAnAnswerNamesTheAuthoritiesThatListIt() {
        JsonNode nodes = ask("{\"k\":1000}").path("graph").path("nodes");
        List<JsonNode> listed =
                nodes.valueStream().filter(node -> node.has("listedBy")).toList();

        assertThat(listed).isNotEmpty().hasSizeLessThan(nodes.size());
        listed.stream().limit(5).forEach(node -> {
            List<String> said =
                    node.path("listedBy").valueStream().map(JsonNode::asString).toList();
            List<String> known = http.get("/api/entities/" + node.path("id").asString())
                    .json()
                    .path("listings")
                    .valueStream()
                    .map(listing -> listing.path("authority").asString())
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(said).isEqualTo(known);
        });
    }

    @Test
    void eachAuthorityLeavesAsManyPathsAsTheQuestionWithoutItsListedHas() {
        JsonNode counted =
                http.post("/api/traces/listings", "{\"k\":1,\"offset\":7}").json();

        assertThat(counted.path("complete").asBoolean()).isTrue();
        assertThat(counted.path("paths").path("value").asLong()).isEqualTo(pathsOf("{\"k\":1}"));
        assertThat(counted.path("listings").size()).isGreaterThan(1);
        counted.path("listings").forEach(listing -> {
            String without = "{\"k\":1,\"listing\":{\"require\":\"none\",\"authorities\":[\"%s\"]}}"
                    .formatted(listing.path("authority").asString());
            assertThat(listing.path("left").path("value").asLong()).isEqualTo(pathsOf(without));
            assertThat(listing.path("left").path("value").asLong())
                    .isLessThan(counted.path("paths").path("value").asLong());
        });
    }

    @Test
    void onlyWhoWasSearchedInAllListsOfAnAuthorityIsCalledNotFound() {
        assertThat(standings("company/hikvision"))
                .contains(
                        "EU not-found [whole]",
                        "GB-FCDO not-found [whole]",
                        "US-BIS listed [whole]",
                        "US-OFAC listed [none, whole]",
                        "UA-NSDC not-read [none]",
                        "CA not-read [part]",
                        "US-DOD not-read [untold]");
        assertThat(standings("weapon/kh-101")).isEmpty();
    }

    private List<String> standings(String id) {
        return http.get("/api/entities/" + id)
                .json()
                .path("standings")
                .valueStream()
                .map(each -> each.path("authority").asString() + " "
                        + each.path("state").asString() + " "
                        + each.path("lists")
                                .valueStream()
                                .map(list -> list.path("reading").asString())
                                .distinct()
                                .sorted()
                                .toList())
                .toList();
    }

    @Test
    void anAnswerAboutListingsNamesTheListsThatItCanSpeakOf() {
        JsonNode all = ask("{\"k\":1,\"listing\":{\"require\":\"none\"}}");
        JsonNode some = ask("{\"k\":1,\"listing\":{\"require\":\"none\",\"authorities\":[\"EU\",\"UA-NSDC\"]}}");

        assertThat(ask("{\"k\":1}").has("lists")).isFalse();
        assertThat(all.path("lists")
                        .valueStream()
                        .map(list -> list.path("authority").asString()))
                .contains("EU", "US-BIS", "CH");
        assertThat(some.path("lists")
                        .valueStream()
                        .map(list -> list.path("authority").asString() + " "
                                + list.path("reading").asString())
                        .distinct())
                .containsExactlyInAnyOrder("EU whole", "UA-NSDC none");
    }

    @Test
    void whoIsLeftOutAlreadyIsNotOfferedAgain() {
        String british =
                "{\"listing\":{\"require\":\"none\",\"authorities\":[\"GB-FCDO\"],\"from\":\"2020\",\"undated\":true}}";
        JsonNode beside = http.post("/api/traces/listings", british).json();
        JsonNode some = http.post("/api/traces/listings", "{\"listing\":{\"require\":\"some\"}}")
                .json();

        assertThat(beside.path("listings")
                        .valueStream()
                        .map(listing -> listing.path("authority").asString()))
                .as(beside.toString())
                .isNotEmpty()
                .doesNotContain("GB-FCDO");
        assertThat(some.path("listings").isEmpty()).isTrue();
    }

    @Test
    void theFirmsOfAnAnswerAreHeldAgainstListsThoseOnMostPathsFirst() {
        JsonNode matrix = http.post("/api/analyses/gaps", "{\"trace\":{}}").json();
        List<Integer> paths = matrix.path("firms")
                .valueStream()
                .map(firm -> firm.path("paths").asInt())
                .toList();

        assertThat(matrix.path("paths").asLong()).isEqualTo(pathsOf("{\"k\":1}"));
        assertThat(matrix.path("complete").asBoolean()).isTrue();
        assertThat(paths).hasSizeGreaterThan(150).isSortedAccordingTo(Comparator.reverseOrder());
        // the lists in the evidence are of summer 2026, and none of them is of the last thirty days
        assertThat(states(matrix)).contains("listed", "not-read").doesNotContain("not-found");
    }

    @Test
    void aMeasureIsToldOfByItself() {
        String asked = "{\"ids\":[\"company/hikvision\",\"weapon/kh-101\",\"company/none\"],\"maxAgeDays\":36500}";
        JsonNode matrix = http.post("/api/analyses/gaps", asked).json();

        assertThat(matrix.path("others").asInt()).isEqualTo(1);
        assertThat(matrix.path("unknown").get(0).asString()).isEqualTo("company/none");
        assertThat(cells(matrix))
                .contains(
                        "EU/freeze not-found",
                        "EU/export not-found",
                        "GB-FCDO/freeze not-found",
                        "US-OFAC/freeze not-found",
                        "US-OFAC/sectoral listed",
                        "US-BIS/export listed",
                        "UA-NSDC/freeze not-read",
                        "CH/other not-read");
        assertThat(matrix.path("sources")).isNotEmpty();
    }

    private static List<String> states(JsonNode matrix) {
        return matrix.path("firms")
                .valueStream()
                .flatMap(firm -> firm.path("cells").valueStream())
                .map(cell -> cell.path("state").asString())
                .distinct()
                .toList();
    }

    private static List<String> cells(JsonNode matrix) {
        JsonNode cells = matrix.path("firms").get(0).path("cells");
        return IntStream.range(0, cells.size())
                .mapToObj(place -> matrix.path("columns").get(place).path("key").asString() + " "
                        + cells.get(place).path("state").asString())
                .toList();
    }

    @Test
    void theMatrixIsTakenAwayAsATable() {
        String asked = "{\"ids\":[\"company/hikvision\"],\"maxAgeDays\":36500}";
        RawHttp.Answer csv = http.post("/api/analyses/gaps/table", asked);
        RawHttp.Answer book = http.post("/api/analyses/gaps/table?format=xlsx", asked);

        assertThat(csv.header("content-type")).startsWith("text/csv");
        assertThat(csv.body()).contains("authority,measure,state", "US-BIS,export,listed,");
        assertThat(book.header("content-type")).contains("spreadsheetml");
        assertThat(book.header("content-disposition")).contains(".xlsx");
        assertThat(http.post("/api/analyses/gaps/table?format=pdf", asked).problem())
                .isEqualTo("400 gaps.format");
    }

    private long pathsOf(String question) {
        return ask(question).path("summary").path("paths").asLong();
    }

    private JsonNode ask(String question) {
        return http.post("/api/traces", question).json();
    }

    /** The class has the lists that a file for an authority tells of. */
    @Test
    void aFileForAnAuthorityCitesADocumentInEachCellOrSaysThatItIsNotKnown() {
        String firm = "company/xiamen-limbach-aviation-engine";
        String asked = "{\"ids\":[\"%s\"],\"criterion\":\"uk-6\"%s}";
        JsonNode file = http.post("/api/designations", asked.formatted(firm, ",\"lead\":true"))
                .json();

        assertThat(file.path("firms").get(0).path("id").asString()).isEqualTo(firm);
        int cites = 0;
        for (JsonNode cell : file.path("firms").get(0).path("cells")) {
            boolean noted = !cell.path("notes").isEmpty();
            boolean isKnown = cell.path("known").asBoolean();
            assertThat(cell.path("value").asString().startsWith("not known to us"))
                    .as(cell.toString())
                    .isEqualTo(!isKnown);
            assertThat(noted || !isKnown).as(cell.toString()).isTrue();
            cites += noted ? 1 : 0;
        }
        assertThat(file.path("footnoted").asInt()).isEqualTo(cites);
        assertThat(cites).isGreaterThan(10);
        assertThat(file.path("criterion").path("text").asString()).contains("regulation 6");
        assertThat(http.post("/api/designations/file?format=xlsx", asked.formatted(firm, ",\"lead\":true"))
                        .header("content-type"))
                .contains("spreadsheetml");
        assertThat(http.post("/api/designations", "{\"ids\":[\"" + firm + "\"]}")
                        .problem())
                .isEqualTo("400 designation.criterion");
    }
}
