package spoor.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who adds a route says who may use it. */
class AccessTableTest {

    private final AccessTable table = AccessTable.read();

    private static Set<String> described() throws IOException {
        JsonNode api =
                JsonMapper.shared().readTree(Path.of("src/docs/openapi.json").toFile());
        Set<String> routes = new TreeSet<>();
        api.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry(
                        (method, operation) -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return routes;
    }

    @Test
    void every_route_that_is_described_has_a_row_and_every_row_a_route() throws IOException {
        Set<String> rows = table.rows().stream()
                .filter(row -> row.who() != AccessTable.Who.REFUSED)
                .map(AccessTable.Row::route)
                .filter(route -> route.contains(" /api/") || route.contains(" /db/") || route.endsWith(" /mcp"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows)
                .as("spoor/people/access.tsv beside src/docs/openapi.json")
                .isEqualTo(described());
    }

    @Test
    void every_route_is_found_by_its_own_row() {
        assertThat(table.rows())
                .filteredOn(row -> !row.path().getPatternString().contains("**"))
                .allSatisfy(row -> {
                    String address = row.path().getPatternString().replaceAll("\\{\\w+}", "x%2Fy");
                    assertThat(table.find(row.method(), PathContainer.parsePath(address)))
                            .contains(row);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/nothing,          REFUSED",
        "PATCH,  /api/cases,            REFUSED",
        "GET,    /api,                  REFUSED",
        "GET,    /%61pi/nothing,        REFUSED",
        "GET,    /api/cases/x/y,        REFUSED",
        "GET,    /api/cases;x=y/one,    ROLE",
        "DELETE, /api/imports,          REFUSED",
        "GET,    /actuator/env,         REFUSED",
        "GET,    /db/neo4j,             REFUSED",
        "HEAD,   /api/cases,            ROLE",
        "GET,    /%61pi/%63ases,        ROLE",
        "GET,    /api/people/names,     SIGNED_IN",
        "GET,    /v3/api-docs,          SIGNED_IN",
        "GET,    /actuator/health/liveness, OPEN",
        "GET,    /livez,                OPEN",
        "GET,    /,                     OPEN",
        "GET,    /assets/index.js,      OPEN",
        "GET,    /entity/company/x,     OPEN"
    })
    void what_is_not_named_is_refused(String method, String address, AccessTable.Who who) {
        assertThat(table.find(method, PathContainer.parsePath(address)))
                .hasValueSatisfying(row -> assertThat(row.who()).isEqualTo(who));
    }

    @Test
    void what_is_no_reading_of_the_page_has_no_row() {
        assertThat(table.find("POST", PathContainer.parsePath("/"))).isEmpty();
        assertThat(table.find("TRACE", PathContainer.parsePath("/livez"))).isEmpty();
    }
}
