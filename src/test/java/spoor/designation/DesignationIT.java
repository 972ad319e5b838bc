package spoor.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import spoor.words.Language;
import spoor.words.Words;
import tools.jackson.databind.JsonNode;

/** Files for an authority of the firms that the shipped evidence has on its paths. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class DesignationIT {

    private static final double CITED = 0.95;

    private final RawHttp http;

    DesignationIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    private static String quoted(List<String> ids) {
        return "[\"" + String.join("\",\"", ids) + "\"]";
    }

    private JsonNode file(List<String> ids, String language) {
        return file(ids, "{}", language);
    }

    private JsonNode file(List<String> ids, String trace, String language) {
        RawHttp.Answer answer = http.post(
                "/api/designations?lang=" + language,
                "{\"ids\":%s,\"trace\":%s,\"criterion\":\"uk-6\",\"lead\":true}".formatted(quoted(ids), trace));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private List<String> firms() {
        List<String> ids = new ArrayList<>();
        http.post("/api/analyses/gaps", "{\"trace\":{}}")
                .json()
                .path("firms")
                .forEach(firm -> ids.add(firm.path("id").asString()));
        return ids;
    }

    /** Of what says something each cell; of what is not known those for which anything could be searched. */
    @Test
    void nearlyAllCellsOfTheFirmsOnPathsCiteADocumentAndTheRestSaysNotKnownToUs() {
        List<String> ids = firms();
        Map<String, Integer> counted = new TreeMap<>();
        List<String> bare = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += DesignationRequest.MOST) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + DesignationRequest.MOST));
            JsonNode file = file(some, "en");
            assertThat(file.path("firms").size()).isEqualTo(some.size());
            file.path("firms")
                    .forEach(firm -> firm.path("cells").forEach(cell -> {
                        boolean cites = !cell.path("notes").isEmpty();
                        boolean known = cell.path("known").asBoolean();
                        counted.merge(
                                (known ? "known" : "unknown") + (cites ? ", cites" : ", cites nothing"),
                                1,
                                Integer::sum);
                        boolean says = !cell.path("value").asString().startsWith("not known to us");
                        if (known != says || (known && !cites)) {
                            bare.add(firm.path("id").asString() + ": " + cell);
                        }
                    }));
        }
        int all = counted.values().stream().mapToInt(Integer::intValue).sum();
        int cites = counted.getOrDefault("known, cites", 0) + counted.getOrDefault("unknown, cites", 0);
        System.out.printf("DesignationIT: %d firms, %d cells, %s%n", ids.size(), all, counted);

        assertThat(ids).hasSizeGreaterThan(100);
        assertThat(bare).isEmpty();
        assertThat(cites / (double) all).isGreaterThanOrEqualTo(CITED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "uk", "zh"})
    void inEachLanguageItSaysTheSame(String language) {
        List<String> ids = firms().subList(0, 20);
        JsonNode english = file(ids, "en");
        JsonNode other = file(ids, language);
        Words words = new Words(Language.requireTag(language));

        assertThat(shape(other)).isEqualTo(shape(english));
        assertThat(other.path("criterion").path("official").asBoolean()).isFalse();
        other.path("firms")
                .forEach(firm -> firm.path("cells")
                        .forEach(cell -> assertThat(cell.path("known").asBoolean())
                                .isNotEqualTo(
                                        cell.path("value").asString().startsWith(words.say("proposal.unknown")))));
    }

    /** Which cell of which part cites what. */
    private static List<String> shape(JsonNode file) {
        List<String> cells = new ArrayList<>();
        file.path("firms")
                .forEach(firm -> firm.path("cells")
                        .forEach(cell -> cells.add(firm.path("id") + " " + cell.path("section") + " "
                                + cell.path("known") + " " + cell.path("notes"))));
        return cells;
    }

    @Test
    void theGoodsOfAPathThatPassesAComponentAreThatComponent() {
        List<String> goods = new ArrayList<>();
        String via = "{\"via\":[{\"ids\":[\"component/mornsun-urf4812qb-100wr3\"]}]}";
        file(List.of("company/mornsun-guangzhou-science-technology"), via, "en")
                .path("firms")
                .path(0)
                .path("cells")
                .forEach(cell -> {
                    if (cell.path("section").asString().equals("goods")) {
                        goods.add(cell.path("what").asString() + ": "
                                + cell.path("value").asString());
                    }
                });

        assertThat(goods).contains("part, hop 1 of 2: MORNSUN DC/DC converter URF4812QB-100WR3");
        assertThat(goods).contains("Part number, hop 1 of 2: URF4812QB-100WR3");
    }
}
