package spoor.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Documents by title and publisher, on the evidence, over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class SourceSearchIT {

    private final RawHttp http;

    SourceSearchIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    @Test
    void all_words_have_to_be_there_in_any_case_and_order() {
        JsonNode first = http.get("/api/sources/src-0001").json();
        String title = first.path("title").asString();
        String last = title.substring(title.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
        assertThat(find(last + " hogan LOVELLS", 100).path("sources"))
                .anySatisfy(source -> assertThat(source.path("id").asString()).isEqualTo("src-0001"))
                .allSatisfy(source ->
                        assertThat(source.path("publisher").asString()).containsIgnoringCase("hogan"));
        assertThat(find("hogan zzzz", 100).path("sources")).isEmpty();
    }

    @Test
    void the_document_with_this_very_title_comes_first() {
        JsonNode wanted = http.get("/api/sources/src-0002").json();
        assertThat(find(wanted.path("title").asString(), 20)
                        .path("sources")
                        .get(0)
                        .path("title")
                        .asString())
                .isEqualTo(wanted.path("title").asString());
        assertThat(find("src-0002", 1).path("sources").get(0).path("id").asString())
                .isEqualTo("src-0002");
    }

    @Test
    void a_limit_that_cuts_is_told() {
        JsonNode cut = find("a", 3);
        assertThat(cut.path("sources")).hasSize(3);
        assertThat(cut.path("complete").asBoolean()).isFalse();
        assertThat(find("hogan zzzz", 3).path("complete").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/sources?q=                | 400 search.empty
            /api/sources?q=%20%E3%80%80    | 400 search.empty
            /api/sources?q=a&limit=0       | 400 limit.range
            /api/sources?q=a&limit=101     | 400 limit.range
            """)
    void what_cannot_be_answered_is_a_problem(String path, String problem) {
        assertThat(http.get(path).problem()).isEqualTo(problem);
        assertThat(http.get("/api/sources?q=" + "a".repeat(201)).problem()).isEqualTo("400 search.long");
    }

    private JsonNode find(String text, int limit) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return http.get("/api/sources?q=" + encoded + "&limit=" + limit).json();
    }
}
