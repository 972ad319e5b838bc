package spoor;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who each do one kind of work without end, on a Spoor that may be away, and who remember what they were told had been
 * saved.
 */
final class BusyPeople implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long PAUSE_NANOS = Duration.ofMillis(300).toNanos();

    /** Each claim is read into the graph, and each question watched is asked again then. */
    private static final int MOST_OF_WHAT_COSTS = TestSize.of(10, 60);

    /** Fewer than Spoor keeps. */
    private static final int MOST_QUERIES = 400;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LEAST_SAVED = 10;
    private static final int AWAY = 503;
    private static final int BUSY = 429;
    private static final int NO_ROOM = 507;

    /** What is done, and where it is found afterwards by its id or, with a question mark, by its mention. */
    private enum Work {
        CASE("POST", "/api/cases", "/api/cases?"),
        CLAIM("POST", "/api/claims", "/api/claims/"),
        DECISION("POST", "/api/identity/decisions", "/api/identity/decisions/export?"),
        WATCH("POST", "/api/watches", "/api/watches?"),
        QUERY("PUT", "/api/queries/busy-", "/api/queries?");

        private final String method;
        private final String route;
        private final String found;

        Work(String method, String route, String found) {
            this.method = method;
            this.route = route;
            this.found = found;
        }
    }

    private record Saved(Work work, String id) {}

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Saved> saved = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private final List<String> entities = new ArrayList<>();
    private volatile String url;
    private volatile boolean over;

    BusyPeople(String url) {
        this.url = url;
    }

    void begin() throws IOException, InterruptedException {
        for (JsonNode path :
                json(send("POST", "/api/traces", "{\"k\":1000}").body()).path("paths")) {
            path.path("nodes").forEach(node -> entities.add(node.asString()));
        }
        List<String> distinct = entities.stream()
                .distinct()
                .filter(id -> id.startsWith("company/"))
                .toList();
        entities.clear();
        entities.addAll(distinct);
        for (Work work : Work.values()) {
            threads.add(Thread.ofVirtual().start(() -> keepAt(work)));
        }
    }

    void goOnAt(String newUrl) {
        url = newUrl;
    }

    void end() throws InterruptedException {
        over = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void keepAt(Work work) {
        int most = switch (work) {
            case CLAIM, WATCH -> MOST_OF_WHAT_COSTS;
            case QUERY -> MOST_QUERIES;
            case CASE, DECISION -> Integer.MAX_VALUE;
        };
        int taken = 0;
        for (int number = 0; !over && taken < most; number++) {
            try {
                taken += take(work, number, send(work.method, route(work, number), body(work, number)));
            } catch (IOException e) {
                broken.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** How many were acknowledged. */
    private int take(Work work, int number, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) {
            saved.add(new Saved(
                    work,
                    work == Work.QUERY
                            ? "busy-" + number
                            : json(answer.body()).path("id").asString()));
            return 1;
        }
        if (isToldToComeAgain(answer)) {
            refused.incrementAndGet();
        } else {
            wrong.add(work + " " + answer.statusCode() + " " + answer.body());
        }
        return 0;
    }

    private static boolean isToldToComeAgain(HttpResponse<String> answer) {
        return answer.statusCode() == NO_ROOM
                || ((answer.statusCode() == AWAY || answer.statusCode() == BUSY)
                        && answer.headers().firstValue("Retry-After").isPresent());
    }

    private static String route(Work work, int number) {
        return work == Work.QUERY ? work.route + number : work.route;
    }

    private String body(Work work, int number) {
        return switch (work) {
            case CASE ->
                "{\"title\":\"Busy %d\",\"notes\":\"%s\",\"view\":\"\",\"tags\":[]}".formatted(number, "n".repeat(500));
            case CLAIM -> """
                    {"relation":"SUPPLIES","from":{"label":"Company","name":"Busy Works %d","country":"CN"},\
                    "to":{"id":"%s"},"confidence":"possible","quote":"sold","source":{"title":"Report %d","publisher":"Works",\
                    "published":"2024-05","kind":"press"}}""".formatted(number, entities.getFirst(), number);
            case DECISION -> {
                int count = entities.size(); // so many firms that each number has a pair of its own
                yield """
                    {"left":"%s","right":"%s","verdict":"different","confidence":"probable","reason":"busy %d"}""".formatted(
                        entities.get(number % count), entities.get((number + 1 + number / count) % count), number);
            }
            case WATCH -> "{\"name\":\"Busy %d\",\"question\":{\"k\":1,\"maxHops\":2}}".formatted(number);
            case QUERY -> "{\"cypher\":\"RETURN %d\",\"description\":\"busy\"}".formatted(number);
        };
    }

    /** An exception where Spoor does not answer. */
    boolean hasAllThatWasAcknowledged() throws IOException, InterruptedException {
        List<Saved> all = List.copyOf(saved);
        Map<Work, String> mentions = new EnumMap<>(Work.class);
        for (Work work : Work.values()) {
            if (work.found.endsWith("?")) {
                mentions.put(work, get(work.found.replace("?", "")));
            }
        }
        for (Saved one : all) {
            String mention = mentions.get(one.work());
            if (mention == null) {
                get(one.work().found + one.id());
            } else if (!mention.contains("\"" + one.id() + "\"")) {
                throw new IllegalStateException(one + " is gone");
            }
        }
        return true;
    }

    /** Whether all claims are in the graph by now. */
    boolean seesItsClaims() throws IOException, InterruptedException {
        for (Saved one : List.copyOf(saved)) {
            if (one.work() == Work.CLAIM
                    && !json(get(one.work().found + one.id()))
                            .path("state")
                            .asString()
                            .equals("visible")) {
                return false;
            }
        }
        return true;
    }

    /** How often somebody was told that it could not be done now. */
    int countRefused() {
        return refused.get();
    }

    List<String> listWrongAnswers() {
        return List.copyOf(wrong);
    }

    /** Until some more of their work was acknowledged. */
    void awaitProgress() {
        int before = saved.size();
        await().atMost(PATIENCE).until(() -> saved.size() >= before + LEAST_SAVED);
    }

    String tell() {
        Map<Work, Long> counts = saved.stream().collect(Collectors.groupingBy(Saved::work, Collectors.counting()));
        return "%s acknowledged, %d told to come again, %d connections broken, other answers: %s"
                .formatted(counts, refused.get(), broken.get(), wrong);
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", path, null);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> send(String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Override
    public void close() {
        over = true;
        client.shutdownNow();
    }
}
