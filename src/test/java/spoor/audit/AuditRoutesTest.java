package spoor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditRoutesTest {

    private static final JsonNode API =
            JsonMapper.shared().readTree(Path.of("src/docs/openapi.json").toFile());

    @Test
    void each_route_of_the_interface_is_audited_or_quiet_and_never_both() {
        Set<String> audited = new TreeSet<>();
        AuditRoutes.rows().forEach(row -> audited.add(row.method() + " " + row.path()));
        List<String> wanting = new ArrayList<>();
        for (String route : routes()) {
            if (audited.contains(route) == AuditRoutes.QUIET.contains(route)) {
                wanting.add(route);
            }
        }
        assertThat(wanting)
                .as("Say in AuditRoutes what these are: a row, or quiet")
                .isEmpty();
    }

    @Test
    void whatever_changes_something_is_audited_before_it_is_answered() {
        List<String> loose = new ArrayList<>();
        for (AuditRoutes.Row row : AuditRoutes.rows()) {
            boolean changes = !row.method().equals("GET") && !row.method().equals("POST");
            if (changes && row.kind() != AuditRoutes.Kind.CHANGE) {
                loose.add(row.toString());
            }
        }
        AuditRoutes.QUIET.stream()
                .filter(route -> route.startsWith("DELETE") || route.startsWith("PUT") || route.startsWith("PATCH"))
                // Nothing is held open behind a transaction of the Query API
                .filter(route -> !route.startsWith("DELETE /db/"))
                .forEach(loose::add);
        assertThat(loose).isEmpty();
    }

    /** But where the provider sends somebody back by one, with a code that counts once. */
    @Test
    void nothing_is_changed_by_a_GET() {
        assertThat(AuditRoutes.rows().stream()
                        .filter(row -> row.method().equals("GET"))
                        .filter(row -> !row.path().equals("/api/oidc/callback"))
                        .map(AuditRoutes.Row::kind))
                .isNotEmpty()
                .containsOnly(AuditRoutes.Kind.READ);
    }

    @Test
    void a_request_meets_its_own_row_and_names_what_it_is_about() {
        assertThat(AuditRoutes.find("DELETE", "/api/imports/files/f1")
                        .orElseThrow()
                        .subject())
                .isEqualTo("f1");
        assertThat(AuditRoutes.find("DELETE", "/api/datasets/a%20b")
                        .orElseThrow()
                        .subject())
                .isEqualTo("a b");
        assertThat(AuditRoutes.find("POST", "/api/identity/decisions/batch")
                        .orElseThrow()
                        .row()
                        .path())
                .isEqualTo("/api/identity/decisions/batch");
        assertThat(AuditRoutes.find("GET", "/api/shared/secret")).isEmpty();
        assertThat(AuditRoutes.find("GET", "/assets/x.js")).isEmpty();
    }

    private static List<String> routes() {
        List<String> routes = new ArrayList<>();
        API.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry(
                        (method, operation) -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertThat(routes).hasSizeGreaterThan(50);
        return routes;
    }
}
