package spoor.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of a hundred questions 60 look an entity up, 25 ask for its neighbours and 15 for the paths between two; about what the default answer shows. */
final class MixedQuestions {

    private static final int OF = 100;
    private static final int LOOKUPS = 60;
    private static final int NEIGHBOURS = 25;

    private final List<List<String>> paths = new ArrayList<>();
    private final String host;

    private MixedQuestions(URI url) {
        this.host = url.getHost() + ":" + url.getPort();
    }

    /** Of a Spoor that runs. */
    static MixedQuestions of(URI url) throws IOException, InterruptedException {
        MixedQuestions questions = new MixedQuestions(url);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest ask = HttpRequest.newBuilder(url.resolve("/api/traces"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"k\":200}"))
                    .build();
            String body = client.send(ask, HttpResponse.BodyHandlers.ofString()).body();
            for (JsonNode path : JsonMapper.shared().readTree(body).path("paths")) {
                List<String> nodes = new ArrayList<>();
                path.path("nodes").forEach(node -> nodes.add(node.asString()));
                questions.paths.add(nodes);
            }
        }
        if (questions.paths.isEmpty()) {
            throw new IllegalStateException("The default question has no answer here; is the graph empty?");
        }
        return questions;
    }

    /** The bytes of a question: the same for the same number. */
    byte[] get(int number) {
        List<String> path = paths.get(Math.floorMod(number * 31, paths.size()));
        String node = path.get(Math.floorMod(number, path.size()));
        int kind = Math.floorMod(number * 37, OF);
        if (kind < LOOKUPS) {
            return lookup("/api/entities/" + encoded(node));
        }
        return kind < LOOKUPS + NEIGHBOURS ? lookup("/api/entities/" + encoded(node) + "/neighbours") : trace(path);
    }

    private byte[] lookup(String route) {
        return "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(route, host).getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] trace(List<String> path) {
        return post("{\"from\":{\"ids\":[\"%s\"]},\"to\":{\"ids\":[\"%s\"]},\"k\":50}"
                .formatted(path.getFirst(), path.getLast()));
    }

    /** What costs the most of what the page asks: the default question, with another window each time. */
    byte[] heavy(int number) {
        return post("{\"k\":1000,\"window\":{\"from\":\"20%02d-%02d-%02d\"}}"
                .formatted(10 + number % 12, 1 + number / 12 % 12, 1 + number / 144 % 28));
    }

    private byte[] post(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] head =
                "POST /api/traces HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        .formatted(host, bytes.length)
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] whole = java.util.Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, whole, head.length, bytes.length);
        return whole;
    }

    /** The head of a request whose body never comes. */
    byte[] begun() {
        return "POST /api/cypher HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
                .formatted(host)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
