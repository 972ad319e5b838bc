package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spoor.console.judge.CypherScreen;

class QueryLibraryTest {

    static List<LibraryQuery> queries() throws IOException {
        return new QueryLibrary().list();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void each_query_has_a_title_parameters_with_defaults_and_passes_the_screen(LibraryQuery query) {
        assertThat(query.title()).isNotEqualTo(query.id());
        assertThat(query.description()).contains("columns: ");
        query.parameters().forEach(parameter -> assertThat(query.cypher()).contains("$" + parameter.name()));
        assertThat(query.cypher()).startsWith("MATCH");
        CypherScreen.require(query.cypher(), Map.of());
    }

    @Test
    void a_header_is_read_into_title_parameters_and_description() {
        LibraryQuery query = QueryLibrary.parse("x", """
                // title: What there is
                // Lists it: all.
                // $names = ["a:b", 1]: which ones
                // columns: n
                MATCH (n)
                RETURN n""");
        assertThat(query.title()).isEqualTo("What there is");
        assertThat(query.parameters())
                .containsExactly(new LibraryQuery.Parameter("names", List.of("a:b", 1), "which ones"));
        assertThat(query.description()).isEqualTo("Lists it: all.\ncolumns: n");
        assertThat(query.cypher()).isEqualTo("MATCH (n)\nRETURN n");
    }
}
