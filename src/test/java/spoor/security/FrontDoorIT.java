package spoor.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import spoor.web.RawHttp;

/** Whom the server talks to, and what it tells browsers. */
@SpringBootTest(
        classes = FrontDoorIT.Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spoor.hosts=spoor.example",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration,"
                    + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration,"
                    + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration,"
                    + "org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration"
        })
class FrontDoorIT {

    private final RawHttp http;

    FrontDoorIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:8080", "127.0.0.1:1", "[::1]:8080", "LOCALHOST", "spoor.example:443"})
    void known_names_are_served(String host) {
        assertThat(http.send("GET / HTTP/1.1\nHost: " + host, "").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "192.0.2.1", "0"})
    void other_names_are_not(String host) {
        assertThat(http.send("GET / HTTP/1.1\nHost: " + host, "").problem()).isEqualTo("421 host.unknown");
    }

    @Test
    void a_foreign_page_cannot_send_anything() {
        assertThat(post("Origin: https://evil.example").problem()).isEqualTo("403 origin.foreign");
        assertThat(post("Origin: null").problem()).isEqualTo("403 origin.foreign");
        assertThat(post("Sec-Fetch-Site: cross-site").problem()).isEqualTo("403 origin.foreign");
        assertThat(post("Sec-Fetch-Site: same-site").problem()).isEqualTo("403 origin.foreign");
        assertThat(post("Origin: http://localhost\nOrigin: http://localhost").problem())
                .isEqualTo("403 origin.foreign");
        assertThat(post("Origin: http://localhost").problem()).isEqualTo("404 route.unknown");
        assertThat(post("Sec-Fetch-Site: same-origin").problem()).isEqualTo("404 route.unknown");
        assertThat(post("X-Nothing: 1").problem()).isEqualTo("404 route.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, http://localhost:8080, 404 route.unknown",
        "localhost, http://localhost:80, 404 route.unknown",
        "127.0.0.1:8080, http://127.0.0.1:8080, 404 route.unknown",
        "LOCALHOST:8080, http://localhost:8080, 404 route.unknown",
        "spoor.example, https://spoor.example, 404 route.unknown",
        "localhost:8080, http://localhost:9999, 403 origin.foreign",
        "localhost:8080, http://localhost, 403 origin.foreign",
        "localhost:8080, https://localhost:8080, 403 origin.foreign",
        "localhost:8080, http://127.0.0.1:8080, 403 origin.foreign",
        "localhost:8080, http://127.0.0.1:1, 403 origin.foreign",
        "spoor.example, https://spoor.example:8443, 403 origin.foreign",
        "localhost:8080, ftp://localhost:8080, 403 origin.foreign",
        "localhost:8080, ::, 403 origin.foreign"
    })
    void a_page_on_another_port_is_foreign(String host, String origin, String answer) {
        assertThat(http.send("POST /api/nothing HTTP/1.1\nHost: " + host + "\nOrigin: " + origin, "{}")
                        .problem())
                .isEqualTo(answer);
    }

    @Test
    void what_the_container_refuses_carries_them_too() {
        RawHttp.Answer answer = http.get("/%00");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/a-1.js", "/api/nothing", "/actuator/health", "/v3/api-docs", "/nothing.png"})
    void every_answer_carries_the_headers(String path) {
        RawHttp.Answer answer = http.get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "unsafe-inline");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Server")).isEmpty();
    }

    /** Only what was made for this answer may say how things look, and no other answer shares its nonce. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/explore", "/nowhere"})
    void styles_that_stand_in_the_page_need_the_nonce_of_its_answer(String path) {
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            RawHttp.Answer page = http.send("GET " + path + " HTTP/1.1\nHost: localhost\nAccept: text/html", "");
            String nonce = page.body().replaceAll("(?s).*nonce=\"([^\"]*)\".*", "$1");
            assertThat(page.header("Content-Security-Policy"))
                    .contains("style-src 'self' 'nonce-" + nonce + "';", "script-src 'self';");
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
            assertThat(nonce).hasSize(22);
            nonces.add(nonce);
        }
        assertThat(nonces).hasSize(3);
    }

    @Test
    void headers_of_a_proxy_change_nothing() {
        assertThat(http.send(
                                "GET / HTTP/1.1\nHost: evil.example\nX-Forwarded-Host: localhost\nForwarded: host=localhost",
                                "")
                        .problem())
                .isEqualTo("421 host.unknown");
        assertThat(http.send("GET / HTTP/1.1\nHost: localhost\nX-Forwarded-Host: evil.example", "")
                        .status())
                .isEqualTo(200);
        assertThat(post("Origin: https://localhost\nX-Forwarded-Proto: https").problem())
                .isEqualTo("403 origin.foreign");
    }

    @Test
    void a_request_is_never_sent_back_as_it_came() {
        RawHttp.Answer answer = http.send("TRACE / HTTP/1.1\nHost: localhost\nX-Planted: canary", "");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "//evil.example", "/console", "/api/nothing", "/actuator", "/%0d%0aLocation:x", "/nothing"})
    void nothing_leads_to_another_site_and_no_cookie_is_set(String path) {
        RawHttp.Answer answer = http.get(path);
        assertThat(answer.header("Location")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    private RawHttp.Answer post(String header) {
        return http.send("POST /api/nothing HTTP/1.1\nHost: localhost\n" + header, "{}");
    }

    @Configuration
    @EnableAutoConfiguration
    @ComponentScan({"spoor.web", "spoor.threads", "spoor.security"})
    static class Application {}
}
