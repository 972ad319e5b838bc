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
 * search keys, and says what that costs and how soon searches are answered. The Spoor is started with {@code
 * --spoor.evidence=skip --spoor.bolt.port=PORT}.
 */
public final class SearchSpeed implements AutoCloseable {

    private static final int BATCH = 5_000;
    private static final int QUESTIONS = 400;
    private static final int WARM = 100;
    private static final String FILL = "UNWIND $rows AS row CREATE (e:Entity:Company) SET e = row.entity"
            + " CREATE (k:SearchKeys) SET k = row.keys";

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
            speed.fill(names);
            speed.ask(names);
        }
    }

    private void fill(int names) {
        GeneratedNames generated = new GeneratedNames(1);
        long making = 0;
        long bytes = 0;
        long began = System.nanoTime();
        for (int done = 0; done < names; done += BATCH) {
            List<Map<String, Object>> rows = new ArrayList<>(BATCH);
            for (int i = done; i < Math.min(names, done + BATCH); i++) {
                Map<String, Object> entity =
                        Map.of("id", "company/generated-" + i, "name", generated.next(), "dataset", "generated");
                long start = System.nanoTime();
                SearchKeys keys = SearchKeys.ofEntity("company/generated-" + i, "Company", entity);
                making += System.nanoTime() - start;
                bytes += keys.properties().values().stream()
                        .mapToLong(value -> String.valueOf(value).getBytes(StandardCharsets.UTF_8).length)
                        .sum();
                rows.add(Map.of("entity", entity, "keys", keys.properties()));
            }
            driver.executableQuery(FILL).withParameters(Map.of("rows", rows)).execute();
        }
        driver.executableQuery("CALL db.awaitIndexes(1800)").execute();
        IO.println("%d names: keys %.1f us and %d bytes a name; filled in %.0f s"
                .formatted(names, making / 1e3 / names, bytes / names, (System.nanoTime() - began) / 1e9));
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
