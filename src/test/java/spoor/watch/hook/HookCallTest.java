package spoor.watch.hook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import spoor.threads.Threads;

/** Calls of a server on this machine, which the operator has allowed. */
class HookCallTest {

    private static final String SECRET = "a secret";

    private final List<String> requests = new ArrayList<>();
    private HttpServer server;
    private int status = 204;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            requests.add("%s %s %s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders().getFirst("Spoor-Delivery"),
                            exchange.getRequestHeaders().getFirst("Spoor-Signature"),
                            body));
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private URI target(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static HookCall calling(String... allowed) {
        Threads threads = new Threads(new SimpleMeterRegistry());
        return new HookCall(new HookTargets(new HookSettings("on", List.of(allowed))), threads);
    }

    @Test
    void the_body_arrives_whole_and_signed() throws IOException {
        byte[] body = "{\"name\":\"Лімбах 林巴赫\"}".getBytes(UTF_8);
        String signature = HookSecret.sign(SECRET, 1_700_000_000, body);
        assertThat(calling("127.0.0.1").post(target("/hook?a=b"), body, "id-1", signature))
                .isEqualTo(204);
        assertThat(requests).containsExactly("POST /hook?a=b id-1 " + signature + " " + new String(body, UTF_8));
    }

    @Test
    void the_signature_is_what_any_program_computes() {
        // printf '1700000000.{}' | openssl dgst -sha256 -hmac 'a secret'
        assertThat(HookSecret.sign(SECRET, 1_700_000_000, "{}".getBytes(UTF_8)))
                .isEqualTo("t=1700000000,v1=f4c7f7db2c2d22e9144ae6536d7918d29e7c70122e5704b842c2a7d02bee924f");
        assertThat(HookSecret.make()).hasSize(43).isNotEqualTo(HookSecret.make());
    }

    @Test
    void a_redirect_is_an_answer_and_not_followed() throws IOException {
        status = 302;
        assertThat(calling("127.0.0.1").post(target("/hook"), new byte[0], "id-1", "s"))
                .isEqualTo(302);
        assertThat(requests).hasSize(1);
    }

    @Test
    void nobody_in_this_network_is_called_unless_the_operator_allows_it() {
        assertThatThrownBy(() -> calling("example.org").post(target("/hook"), new byte[0], "id-1", "s"))
                .isInstanceOf(IOException.class)
                .hasMessage("'127.0.0.1' is in a private network");
        assertThat(requests).isEmpty();
    }
}
