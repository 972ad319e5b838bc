package spoor.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.boot.ssl.jks.JksSslStoreBundle;
import org.springframework.boot.ssl.jks.JksSslStoreDetails;
import spoor.model.BadInput;
import spoor.model.Unavailable;
import spoor.store.SelfSigned;

/** How tools ask Spoor, in front of servers that are none. */
@Timeout(60)
class SpoorApiTest {

    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable HttpServer server;

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        ended.countDown();
        if (server != null) {
            server.stop(0);
        }
    }

    /** The head of an answer, and then nothing: whoever asks is told so and does not wait for ever. */
    @Test
    void an_answer_that_does_not_end_is_not_waited_for() throws IOException {
        SpoorApi spoor = new SpoorApi(
                        serve(HttpServer.create(), exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            exchange.getResponseBody().write('{');
                            exchange.getResponseBody().flush();
                            await();
                        }),
                        null)
                .within(Duration.ofMillis(500));

        assertThatThrownBy(() -> spoor.get("/v3/api-docs", Map.of()))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("does not answer");
    }

    @Test
    void an_answer_that_is_too_large_is_refused_as_such() throws IOException {
        SpoorApi spoor = new SpoorApi(
                serve(HttpServer.create(), exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] part = new byte[1 << 20];
                    for (int i = 0; i < 17; i++) {
                        exchange.getResponseBody().write(part);
                    }
                    exchange.close();
                }),
                null);

        assertThatThrownBy(() -> spoor.get("/api/anything", Map.of()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("larger");
    }

    @Test
    void a_Spoor_that_speaks_TLS_is_believed_by_its_own_certificate_whoever_signed_it() throws Exception {
        SslBundle own = certificate("own");
        URI address = serveTls(own);

        assertThat(SpoorApi.provenBy(OwnCertificate.proof(own), address)
                        .get("/status", Map.of())
                        .path("fine")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void who_shows_another_certificate_is_not_asked() throws Exception {
        URI address = serveTls(certificate("other"));
        SpoorApi spoor = SpoorApi.provenBy(OwnCertificate.proof(certificate("own")), address);

        assertThatThrownBy(() -> spoor.get("/status", Map.of())).isInstanceOf(Unavailable.class);
    }

    private URI serveTls(SslBundle bundle) throws IOException {
        HttpsServer tls = HttpsServer.create();
        tls.setHttpsConfigurator(new HttpsConfigurator(bundle.createSslContext()));
        URI plain = serve(tls, exchange -> {
            byte[] fine = "{\"fine\":true}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, fine.length);
            exchange.getResponseBody().write(fine);
            exchange.close();
        });
        return URI.create(plain.toString().replace("http:", "https:"));
    }

    private URI serve(HttpServer made, HttpHandler answer) throws IOException {
        made.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        made.createContext("/", answer);
        made.start();
        server = made;
        return URI.create("http://127.0.0.1:" + made.getAddress().getPort());
    }

    private void await() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Signed by itself and made out to a name that is not this machine's. */
    private SslBundle certificate(String name) throws IOException, InterruptedException {
        Path store = folder.resolve(name + ".p12");
        SelfSigned.makeStore(store, "spoor.example.org", "dns:spoor.example.org");
        SslStoreBundle stores = new JksSslStoreBundle(
                new JksSslStoreDetails("PKCS12", null, store.toUri().toString(), SelfSigned.PASSWORD), null);
        return SslBundle.of(stores);
    }
}
