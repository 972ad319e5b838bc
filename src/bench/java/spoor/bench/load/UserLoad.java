package spoor.bench.load;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code UserLoad URL [USERS] [SECONDS] [MIX]}: users who each ask, in turn, the default trace, a search, a trace between two
 * entities of its answer, a statement of the console and an entity with its neighbours, and think half a second to two
 * seconds between. Each comes from a loopback address of its own, as users have. Prints for each question and for all how
 * long answers took, how many were refused (503, 429) or failed, and whether {@code /readyz} ever said no.
 *
 * <p>With the mix {@code lookups} they ask what programs ask: of twenty questions twelve look entities up, half of them by
 * a word and half by an id, five are for neighbours and three for traces between two entities.
 */
public final class UserLoad {

    private static final int LEAST_THINK_MILLIS = 500;
    private static final int MOST_THINK_MILLIS = 2_000;
    private static final int USERS_A_BLOCK = 250;
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final String url;
    private final List<Question> mix;
    private final Waits waits = new Waits();

    /** Paths of the default answer, each as the ids of its nodes. */
    private final List<List<String>> paths = new ArrayList<>();

    private UserLoad(String url, List<Question> mix) {
        this.url = url;
        this.mix = mix;
    }

    public static void main(String[] arguments) throws Exception {
        boolean lookups = arguments.length > 3 && arguments[3].equals("lookups");
        UserLoad load = new UserLoad(arguments[0], lookups ? lookups() : people());
        int users = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        String host = URI.create(load.url).getHost();
        if (!List.of("127.0.0.1", "localhost").contains(host)) {
            throw new IllegalArgumentException("Only a Spoor on this machine is put under load, not " + host);
        }
        load.learn();
        load.run(users, Duration.ofSeconds(seconds));
    }

    private void learn() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String body = client.send(trace("{}"), HttpResponse.BodyHandlers.ofString())
                    .body();
            for (JsonNode path : JsonMapper.shared().readTree(body).path("paths")) {
                List<String> nodes = new ArrayList<>();
                path.path("nodes").forEach(node -> nodes.add(node.asString()));
                paths.add(nodes);
            }
        }
        if (paths.isEmpty()) {
            throw new IllegalStateException("The default question has no answer here; is the graph empty?");
        }
    }

    private void run(int users, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        List<Thread> threads = new ArrayList<>();
        Thread watch = Thread.ofPlatform().start(() -> watch(end));
        for (int user = 0; user < users; user++) {
            int number = user;
            threads.add(Thread.ofVirtual().start(() -> beUser(number, end)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        watch.join();
        waits.print(users, time);
    }

    private void beUser(int number, long end) {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(address(number))
                .build()) {
            think(0, MOST_THINK_MILLIS);
            for (int turn = number; System.nanoTime() < end; turn++) {
                Question question = mix.get(turn % mix.size());
                for (HttpRequest request : requests(question)) {
                    waits.time(
                            question.name(),
                            () -> client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                                    .statusCode());
                }
                think(LEAST_THINK_MILLIS, MOST_THINK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What users ask for, in turn; each begins with another of them. */
    private enum Question {
        TRACE,
        SEARCH,
        BETWEEN,
        STATEMENT,
        ENTITY,
        LOOKUP,
        NEIGHBOURS
    }

    private static List<Question> people() {
        return List.of(Question.TRACE, Question.SEARCH, Question.BETWEEN, Question.STATEMENT, Question.ENTITY);
    }

    private static List<Question> lookups() {
        List<Question> mix = new ArrayList<>();
        mix.addAll(Collections.nCopies(6, Question.SEARCH));
        mix.addAll(Collections.nCopies(6, Question.LOOKUP));
        mix.addAll(Collections.nCopies(5, Question.NEIGHBOURS));
        mix.addAll(Collections.nCopies(3, Question.BETWEEN));
        Collections.shuffle(mix, new Random(1));
        return mix;
    }

    private List<HttpRequest> requests(Question question) {
        List<String> path = any(paths);
        return switch (question) {
            case TRACE -> List.of(trace("{}"));
            case SEARCH -> List.of(get("/api/entities?q=" + word(path.getFirst())));
            case BETWEEN ->
                List.of(trace("{\"from\":{\"ids\":[\"%s\"]},\"to\":{\"ids\":[\"%s\"]}}"
                        .formatted(path.getFirst(), path.get(path.size() / 2))));
            case STATEMENT ->
                List.of(post(
                        "/api/cypher",
                        "{\"query\":\"MATCH (a:Company {id: $id})-[r]-(b) RETURN a.name, type(r), b.name ORDER BY b.name LIMIT 50\",\"parameters\":{\"id\":\"%s\"}}"
                                .formatted(path.getFirst())));
            case LOOKUP -> List.of(entity(path.getFirst()));
            case NEIGHBOURS -> List.of(neighbours(path.getFirst()));
            case ENTITY -> List.of(entity(path.getFirst()), neighbours(path.getFirst()));
        };
    }

    /** The longest word of an id, which is made of a name. */
    private static String word(String id) {
        String longest = "";
        for (String word : id.substring(id.indexOf('/') + 1).split("[^a-z]+", -1)) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    private static <T> T any(List<T> list) {
        return list.get(ThreadLocalRandom.current().nextInt(list.size()));
    }

    private static void think(int least, int most) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(least, most));
    }

    private static InetAddress address(int number) {
        int block = 1 + number / USERS_A_BLOCK;
        int last = 1 + number % USERS_A_BLOCK;
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, (byte) block, (byte) last});
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private void watch(long end) {
        HttpRequest ready = get("/readyz");
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end) {
                waits.time(
                        Waits.READY,
                        () -> client.send(ready, HttpResponse.BodyHandlers.discarding())
                                .statusCode());
                Thread.sleep(LOOK_EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest entity(String id) {
        return get("/api/entities/" + id);
    }

    private HttpRequest neighbours(String id) {
        return get("/api/entities/" + id + "/neighbours");
    }

    private HttpRequest trace(String body) {
        return post("/api/traces", body);
    }

    private HttpRequest post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(30))
                .build();
    }
}
