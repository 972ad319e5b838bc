package spoor.lists.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static spoor.lists.HostileServer.bytes;
import static spoor.lists.HostileServer.raw;
import static spoor.lists.HostileServer.text;
import static spoor.lists.HostileServer.to;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.ingest.ImportClient;
import spoor.lists.HostileServer;
import spoor.model.Unavailable;
import spoor.threads.Threads;

/** Publishers that mean no good, or do not know what they do. */
class WebFilesTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final int MOST = 1_000_000;

    private HostileServer server;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    @BeforeEach
    void serve() throws IOException {
        server = new HostileServer();
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    private static WebFiles files(Duration read, Duration whole, String... hosts) {
        FetchSettings settings = new FetchSettings("on", List.of(hosts), LONG, read, whole);
        return new WebFiles(settings, new Threads(new SimpleMeterRegistry()));
    }

    private static FetchOrder order(URI address, String... hosts) {
        return new FetchOrder(address, Set.of(hosts), MOST, null, null);
    }

    private Fetched fetch(String path, String... hosts) throws IOException {
        return files(LONG, LONG, "127.0.0.1").fetch(order(server.uri(path), hosts), taken);
    }

    private String fault(String path, String... hosts) {
        return fault(files(LONG, LONG, "127.0.0.1"), order(server.uri(path), hosts));
    }

    private String fault(WebFiles files, FetchOrder order) {
        Unavailable fault = catchThrowableOfType(Unavailable.class, () -> files.fetch(order, taken));
        assertThat(fault).as("a fault").isNotNull();
        return fault.code();
    }

    @Test
    void a_file_comes_as_it_is_with_its_names_for_the_version() throws IOException {
        server.at("/list?a=b", text(200, "ETag: \"v1\"\r\nLast-Modified: Tue, 03 Nov 2026 10:00:00 GMT\r\n", "а,б\n"));
        assertThat(fetch("/list?a=b")).isEqualTo(new Fetched(true, 6, true, "\"v1\"", "Tue, 03 Nov 2026 10:00:00 GMT"));
        assertThat(taken.toString(UTF_8)).isEqualTo("а,б\n");
    }

    @Test
    void a_body_in_chunks_is_put_together_and_one_packed_for_the_way_unpacked() throws IOException {
        server.at("/chunks", raw("""
            HTTP/1.1 200 OK
            Transfer-Encoding: chunked

            3;x=y
            abc
            A
            0123456789
            0

            """.replace("\n", "\r\n")));
        server.at("/packed", bytes(200, "Content-Encoding: gzip\r\n", ImportClient.gzip("packed".getBytes(UTF_8))));
        assertThat(fetch("/chunks").bytes()).isEqualTo(13);
        assertThat(fetch("/packed").bytes()).isEqualTo(6);
        assertThat(taken.toString(UTF_8)).isEqualTo("abc0123456789packed");
    }

    @Test
    void what_is_known_already_is_asked_for_by_its_names_and_not_sent() throws IOException {
        server.at("/list", (request, out) -> {
            assertThat(request).contains("If-None-Match: \"v1\"", "If-Modified-Since: then");
            raw("HTTP/1.1 304 Not Modified\r\n\r\n").write(request, out);
        });
        FetchOrder again = new FetchOrder(server.uri("/list"), Set.of(), MOST, "\"v1\"", "then");
        assertThat(files(LONG, LONG, "127.0.0.1").fetch(again, taken))
                .isEqualTo(new Fetched(false, 0, true, "\"v1\"", "then"));
        assertThat(taken.size()).isZero();
    }

    @Test
    void nothing_of_an_answer_gets_into_the_headers_of_the_next_question() throws IOException {
        server.at("/list", (request, out) -> {
            assertThat(request).noneMatch(line -> line.startsWith("If-") || line.startsWith("X-"));
            text(200, "", "data").write(request, out);
        });
        FetchOrder again = new FetchOrder(server.uri("/list"), Set.of(), MOST, "\"v1\"\r\nX-Evil: 1", null);
        assertThat(files(LONG, LONG, "127.0.0.1").fetch(again, taken).isNew()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "https://localhost/",
                "https://elsewhere.example/list"
            })
    void a_redirect_to_a_host_that_the_entry_does_not_name_is_not_followed(String location) {
        server.at("/list", to(location));
        FetchOrder named = order(URI.create("http://localhost:" + server.port() + "/list"));
        String fault = fault(files(LONG, LONG, "localhost:" + server.port()), named);
        assertThat(fault).isIn("lists.redirect", "lists.private");
        assertThat(server.asked()).containsExactly("/list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://169.254.169.254/",
                "https://10.0.0.1/",
                "https://[fd00::1]/",
                "https://[::ffff:127.0.0.1]/"
            })
    void a_redirect_into_this_network_is_not_followed_even_if_the_entry_names_its_host(String location) {
        server.at("/list", to(location));
        FetchOrder named = order(
                URI.create("http://localhost:" + server.port() + "/list"),
                "127.0.0.1",
                "169.254.169.254",
                "10.0.0.1",
                "fd00::1",
                "::ffff:127.0.0.1");
        assertThat(fault(files(LONG, LONG, "localhost:" + server.port()), named))
                .isEqualTo("lists.private");
    }

    @Test
    void nobody_of_this_network_is_asked_unless_the_operator_vouches_for_the_host() {
        assertThat(fault(files(LONG, LONG), order(URI.create("https://127.0.0.1:" + server.port() + "/"))))
                .isEqualTo("lists.private");
        assertThat(fault(files(LONG, LONG), order(server.uri("/")))).isEqualTo("lists.plain");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void redirects_that_are_allowed_are_followed_five_times() throws IOException {
        server.at("/a", to("/b"));
        server.at("/b", to(server.uri("/c").toString()));
        server.at("/c", text(200, "", "there"));
        server.at("/round", to("/round"));
        assertThat(fetch("/a").bytes()).isEqualTo(5);
        assertThat(fault("/round")).isEqualTo("lists.redirects");
        assertThat(server.asked()).hasSize(9);
        server.at("/nowhere", text(302, "", ""));
        assertThat(fault("/nowhere")).isEqualTo("lists.status");
    }

    @Test
    void whoever_answers_with_an_error_a_page_or_nothing_has_no_list() {
        server.at("/broken", text(500, "", "sorry"));
        server.at("/page", text(200, "", "\uFEFF \n<!DOCTYPE html><title>Moved</title>"));
        server.at("/empty", text(200, "", ""));
        server.at("/unasked", raw("HTTP/1.1 304 Not Modified\r\n\r\n"));
        assertThat(List.of(fault("/gone"), fault("/broken"), fault("/unasked"))).containsOnly("lists.status");
        assertThat(fault("/page")).isEqualTo("lists.page");
        assertThat(fault("/empty")).isEqualTo("lists.empty");
    }

    @Test
    void a_body_that_ends_early_is_no_list() throws IOException {
        server.at("/short", raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this"));
        server.at("/chunk", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nonly this"));
        byte[] packed = ImportClient.gzip("packed".getBytes(UTF_8));
        server.at("/packed", bytes(200, "Content-Encoding: gzip\r\n", Arrays.copyOf(packed, packed.length - 6)));
        assertThat(List.of(fault("/short"), fault("/chunk"), fault("/packed"))).containsOnly("lists.truncated");
    }

    @Test
    void what_is_longer_than_it_said_is_cut_off_and_what_says_two_lengths_refused() throws IOException {
        server.at("/long", raw("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ndata and more"));
        assertThat(fetch("/long").bytes()).isEqualTo(4);
        assertThat(taken.toString(UTF_8)).isEqualTo("data");
        server.at("/two", raw("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\ndata!"));
        server.at("/odd", raw("HTTP/1.1 200 OK\r\nContent-Length: -4\r\n\r\ndata!"));
        server.at("/none", raw("SSH-2.0-OpenSSH\r\n\r\n"));
        assertThat(List.of(fault("/two"), fault("/odd"), fault("/none"))).containsOnly("lists.away");
    }

    @Test
    void more_than_is_allowed_is_not_taken_whether_it_is_told_before_or_never_ends() {
        server.at("/told", raw("HTTP/1.1 200 OK\r\nContent-Length: 1000001\r\n\r\n"));
        server.at("/endless", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
            byte[] more = new byte[65_536];
            for (int i = 0; i < 1_000; i++) {
                out.write(more);
            }
        });
        server.at("/headers", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(UTF_8));
            byte[] more = "x".repeat(65_536).getBytes(UTF_8);
            for (int i = 0; i < 1_000; i++) {
                out.write(more);
            }
        });
        assertThat(List.of(fault("/told"), fault("/endless"))).containsOnly("lists.large");
        assertThat(taken.size()).isLessThanOrEqualTo(MOST);
        assertThat(fault("/headers")).isEqualTo("lists.away");
    }

    @Test
    void a_small_body_that_unpacks_to_more_than_is_allowed_is_not_taken() throws IOException {
        byte[] bomb = ImportClient.gzip(new byte[50 * MOST]);
        assertThat(bomb.length).isLessThan(MOST);
        server.at("/bomb", bytes(200, "Content-Encoding: gzip\r\n", bomb));
        assertThat(fault("/bomb")).isEqualTo("lists.large");
        assertThat(taken.size()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void whoever_is_silent_or_trickles_is_hung_up_on() {
        HostileServer.Answer trickle = (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".getBytes(UTF_8));
            for (int i = 0; i < 100_000; i++) {
                out.write('x');
                out.flush();
                LockSupport.parkNanos(20_000_000);
            }
        };
        server.at("/trickle", trickle);
        server.at("/silent", (request, out) -> LockSupport.parkNanos(5_000_000_000L));
        assertThat(fault(files(LONG, SHORT, "127.0.0.1"), order(server.uri("/trickle"))))
                .isEqualTo("lists.slow");
        assertThat(fault(files(SHORT, LONG, "127.0.0.1"), order(server.uri("/silent"))))
                .isEqualTo("lists.slow");
    }

    @Test
    void who_is_not_there_is_told_as_it_is() throws IOException {
        assertThat(fault(files(LONG, LONG), order(URI.create("https://nobody.invalid/"))))
                .isEqualTo("lists.host");
        try (Socket deaf = new Socket()) { // holds its port, so that nobody else may listen there
            deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            URI nobody = URI.create("http://127.0.0.1:" + deaf.getLocalPort() + "/");
            assertThat(fault(files(LONG, LONG, "127.0.0.1"), order(nobody))).isEqualTo("lists.away");
        }
    }
}
