package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static spoor.ingest.HostileCase.HEAD;
import static spoor.ingest.HostileCase.ROW;
import static spoor.ingest.ImportClient.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.store.SpoorProperties;
import tools.jackson.databind.JsonNode;

/** Uploads that break off, lie about their length or come twice at once, and names of every kind. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveOnlyTheEvidence.class)
class HostileUploadsIT {

    private static final String PART =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.csv\"\r\n\r\n" + HEAD;

    private final int port;
    private final ImportClient client;
    private final Driver driver;
    private final ImportedGraph graph;
    private final Path incoming;

    HostileUploadsIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired SpoorProperties settings) {
        this.port = port;
        this.client = new ImportClient(port);
        this.driver = driver;
        this.graph = new ImportedGraph(driver);
        this.incoming = settings.data().toAbsolutePath().resolve("imports/incoming");
    }

    @Test
    void u03_an_upload_that_breaks_off_leaves_nothing_behind() throws Exception {
        long before = countIncoming();
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request(1L << 30).getBytes(StandardCharsets.UTF_8));
            out.write((PART + ROW.repeat(50_000)).getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        await().during(Duration.ofMillis(500)).until(() -> countIncoming() == before);
        assertThat(summary(client.text("x.csv", HEAD + ROW, "?dataset=after"))).startsWith("done read=1");
    }

    @Test
    void u04_an_upload_announced_above_the_limit_is_refused_at_once() throws Exception {
        assertThat(answer(request(30L << 30) + PART)).startsWith("HTTP/1.1 413");
    }

    @Test
    void u05_a_request_of_five_hundred_parts_is_refused() throws Exception {
        String parts = IntStream.range(0, 500)
                .mapToObj(i -> "--b\r\nContent-Disposition: form-data; name=\"p%d\"\r\n\r\nx\r\n".formatted(i))
                .collect(Collectors.joining());
        String body = parts + PART + ROW + "\r\n--b--\r\n";
        assertThat(answer(request(body.getBytes(StandardCharsets.UTF_8).length) + body))
                .startsWith("HTTP/1.1 4");
    }

    @Test
    void p01_no_path_of_the_server_can_be_imported() throws Exception {
        String body = "--b\r\nContent-Disposition: form-data; name=\"path\"\r\n\r\n/etc/passwd\r\n--b--\r\n";
        assertThat(answer(request(body.length()) + body)).startsWith("HTTP/1.1 400");
    }

    @Test
    void k08_the_same_order_twice_at_once_is_one_job() throws Exception {
        byte[] file = (HEAD
                        + IntStream.range(0, 3_000)
                                .mapToObj(i -> ROW.replace("Firm A", "Firm " + i))
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
        Callable<JsonNode> order = () -> client.run("twice.csv", file, "?dataset=twice");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<JsonNode> ends = new ArrayList<>();
            for (var end : both.invokeAll(List.of(order, order))) {
                ends.add(end.get());
            }
            assertThat(ends).allSatisfy(end -> assertThat(summary(end)).startsWith("done read=3000 loaded=3000"));
        }
        assertThat(graph.relations("twice")).hasSize(3_000).doesNotHaveDuplicates();
    }

    @Test
    void x02_naughty_names_are_read_back_code_point_for_code_point() throws Exception {
        List<String> names = naughty();
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String json = tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(names.get(i));
            file.append("{\"id\":\"n%d\",\"schema\":\"Company\",\"properties\":{\"name\":[%s]}}%n".formatted(i, json));
        }
        assertThat(summary(client.text("n.json", file.toString(), "?dataset=naughty")))
                .startsWith("done read=%d loaded=%d".formatted(names.size(), names.size()));
        Map<String, String> stored = driver
                .executableQuery("MATCH (c:Company {dataset: 'naughty'}) RETURN c.id AS id, c.name AS name")
                .execute()
                .records()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(), row -> row.get("name").asString()));
        for (int i = 0; i < names.size(); i++) {
            assertThat(stored.get("ftm/n" + i)).isEqualTo(names.get(i));
        }
    }

    /** What people have broken programs with, and random text of all planes. */
    private static List<String> naughty() {
        List<String> names = new ArrayList<>(List.of(
                "undefined",
                "null",
                "NULL",
                "nil",
                "True",
                "1E+02",
                "0x0",
                "-",
                "0/0",
                "NaN",
                "Infinity",
                "$1.00",
                "1/2",
                ",./;'[]\\-=",
                "<>?:\"{}|_+",
                "!@#$%^&*()`~",
                "\u03A9\u2248\u00E7\u221A",
                "\u00A1\u2122\u00A3",
                "\u0451\u0402\u0403",
                "\u2070\u2074\u2075",
                "\u0E14\u0E49\u0E49",
                "'",
                "\"",
                "''",
                "'\"'",
                "\u7530\u4E2D",
                "\uD83D\uDE0D",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC66",
                "\u0627\u0644\u0639",
                "\u05D1\u05E8",
                "\u202Etest\u202E",
                "\u200B",
                "\u2066a\u2069",
                "Z\u0351\u036F\u0321a",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "1;DROP TABLE users",
                "' OR 1=1 --",
                "}) DETACH DELETE n //",
                "`id`",
                "$(touch /tmp/x)",
                "../../etc/passwd",
                "C:\\con\\aux",
                "%d%s%n",
                "${7*7}",
                "{{7*7}}",
                "${jndi:ldap://127.0.0.1/a}",
                "=cmd|' /C calc'!A0",
                "+1",
                "@x",
                "\uFF1Dx",
                "System.exit(1)",
                "\uFEFFbom",
                "a b\u00A0c\u3000d",
                "\u2028line\u2029",
                "I\u0307",
                "\u0130",
                "\u00DF",
                "\uFB01"));
        Random random = new Random(515);
        while (names.size() < 511) {
            String name = random.ints(1 + random.nextInt(20), 0x20, 0x20000)
                    .filter(c -> Character.isDefined(c) && !Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        return names;
    }

    private String request(long length) {
        return "POST /api/imports?dataset=raw HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nConnection: close\r\nContent-Length: " + length
                + "\r\n\r\n";
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private long countIncoming() throws IOException {
        if (!Files.isDirectory(incoming)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(incoming)) {
            return files.count();
        }
    }
}
