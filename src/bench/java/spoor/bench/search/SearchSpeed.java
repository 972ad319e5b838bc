package spoor.bench.search;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import spoor.keys.SearchKeys;
import spoor.search.NameVariants;

/**
 * {@code SearchSpeed HTTP-BASE BOLT-URI PASSWORD-FILE NAMES}: fills the empty Neo4j of a Spoor with so many firms and their
 * search keys, and says what that costs and how soon searches are answered. Run in the project's folder; the Spoor is started
 * with {@code --spoor.evidence=skip --spoor.kernel.memory=0 --spoor.bolt.port=PORT}. With {@code -Dfilled=true} it only asks.
 */
public final class SearchSpeed implements AutoCloseable {

    private static final int BATCH = 20_000;
    /** So many names more, once all others are there: what keys cost beside a full index. */
    private static final int MORE = 50_000;
    private static final int QUESTIONS = 400;
    private static final int WARM = 100;
    private static final String FILL_ENTITIES = "UNWIND $rows AS row CREATE (e:Entity:Company) SET e = row";
    private static final String FILL_KEYS = "UNWIND $rows AS row CREATE (k:SearchKeys) SET k = row";
    private static final Path INDEX = Path.of("cypher/schema/V008__search_keys.cypher");

    private final Driver driver;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    private SearchSpeed(String base, Driver driver) {
        this.base = base;
        this.driver = driver;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String password = Files.readString(Path.of(arguments[2])).strip();
        int names = Integer.parseInt(arguments[3]);
        try (SearchSpeed speed = new SearchSpeed(
                arguments[0], GraphDatabase.driver(arguments[1], AuthTokens.basic("neo4j", password)))) {
            if (!Boolean.getBoolean("filled")) {
                speed.fill(names);
            }
            speed.ask(names);
        }
    }

    /** As a bulk load does: the index is made when all is there, and then bears single additions. */
    private void fill(int names) throws IOException {
        run("DROP INDEX searchKeys IF EXISTS");
        run("DROP INDEX entityText IF EXISTS");
        Cost cost = new Cost();
        GeneratedNames generated = new GeneratedNames(1);
        long began = System.nanoTime();
        write(generated, 0, names, cost);
        say("filled", began);
        began = System.nanoTime();
        String schema = Files.readString(INDEX);
        run(schema.substring(schema.indexOf("CREATE FULLTEXT INDEX")).replace(";", ""));
        run("CALL db.awaitIndexes(3600)");
        say("index made", began);
        IO.println("%d names: keys %.1f us and %d bytes a name; writing entities %.0f s, keys %.0f s"
                .formatted(names, cost.making / 1e3 / names, cost.bytes / names, cost.entities / 1e9, cost.keys / 1e9));
        Cost more = new Cost();
        write(generated, names, names + MORE, more);
        IO.println("%d names more beside the index: entities %.0f s, keys %.0f s"
                .formatted(MORE, more.entities / 1e9, more.keys / 1e9));
    }

    /** Nanoseconds and bytes. */
    private static final class Cost {
        private long making;
        private long bytes;
        private long entities;
        private long keys;
    }

    private void write(GeneratedNames generated, int from, int to, Cost cost) {
        for (int done = from; done < to; done += BATCH) {
            List<Map<String, Object>> entities = new ArrayList<>(BATCH);
            List<Map<String, Object>> keys = new ArrayList<>(BATCH);
            for (int i = done; i < Math.min(to, done + BATCH); i++) {
                Map<String, Object> entity =
                        Map.of("id", "company/generated-" + i, "name", generated.next(), "dataset", "generated");
                long start = System.nanoTime();
                SearchKeys made = SearchKeys.ofEntity("company/generated-" + i, "Company", entity);
                cost.making += System.nanoTime() - start;
                cost.bytes += made.properties().values().stream()
                        .mapToLong(value -> String.valueOf(value).getBytes(StandardCharsets.UTF_8).length)
                        .sum();
                entities.add(entity);
                keys.add(made.properties());
            }
            cost.entities += put(FILL_ENTITIES, entities);
            cost.keys += put(FILL_KEYS, keys);
        }
    }

    private long put(String statement, List<Map<String, Object>> rows) {
        long began = System.nanoTime();
        driver.executableQuery(statement).withParameters(Map.of("rows", rows)).execute();
        return System.nanoTime() - began;
    }

    private void run(String statement) {
        driver.executableQuery(statement).execute();
    }

    private static void say(String what, long began) {
        IO.println("%s: %.0f s".formatted(what, (System.nanoTime() - began) / 1e9));
    }

    private void ask(int names) throws IOException, InterruptedException {
        NameVariants variants = new NameVariants(2);
        GeneratedNames generated = new GeneratedNames(1);
        List<String> stored = new ArrayList<>();
        int step = Math.max(1, names / (QUESTIONS + WARM));
        for (int i = 0; i < names; i++) {
            String name = generated.next();
            if (i % step == 0) {
                stored.add(name);
            }
        }
        say("typed", stored.stream().map(name -> name.substring(0, Math.min(name.length(), 3 + name.length() % 9))).toList(), "&typing=true");
        say("full", stored, "");
        say("full, mistyped", stored.stream().map(name -> {
            String typed = variants.mistyped(name);
            return typed == null ? name : typed;
        }).toList(), "");
    }

    private void say(String what, List<String> texts, String more) throws IOException, InterruptedException {
        double[] millis = new double[texts.size()];
        for (int i = 0; i < millis.length; i++) {
            String query = URLEncoder.encode(texts.get(i), StandardCharsets.UTF_8);
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/entities?q=" + query + more)).build();
            long began = System.nanoTime();
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            millis[i] = (System.nanoTime() - began) / 1e6;
            if (status != 200) {
                throw new IllegalStateException(status + " for " + texts.get(i));
            }
        }
        double[] warm = Arrays.copyOfRange(millis, WARM, millis.length);
        Arrays.sort(warm);
        IO.println("%s: p50 %.0f ms, p95 %.0f ms, of %d".formatted(what, warm[warm.length / 2], warm[warm.length * 95 / 100], warm.length));
    }

    @Override
    public void close() {
        driver.close();
        http.close();
    }
}
