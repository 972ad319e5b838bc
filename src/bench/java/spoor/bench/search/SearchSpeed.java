package spoor.bench.search;

import java.io.BufferedWriter;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import spoor.keys.KeyField;
import spoor.keys.SearchKeys;
import spoor.search.NameVariants;

/**
 * {@code SearchSpeed NAMES FOLDER} writes so many firms and their search keys as files for Neo4j's offline import ({@code
 * database import full --nodes=Entity:Company=entities.csv --nodes=SearchKeys=keys.csv}). {@code SearchSpeed HTTP-BASE BOLT-URI
 * PASSWORD-FILE NAMES} says how soon a Spoor in front of them answers, and then what writing keys costs. It is started with
 * {@code --spoor.evidence=skip --spoor.kernel.memory=0 --spoor.bolt.port=PORT}.
 */
public final class SearchSpeed implements AutoCloseable {

    private static final int BATCH = 5_000;
    /** So many names more, once all others are there: what keys cost beside a full index. */
    private static final int MORE = 50_000;
    private static final int QUESTIONS = 400;
    private static final int WARM = 100;
    /** So many of the slowest questions are told with {@code -Dslowest=true}. */
    private static final int SLOWEST = 15;
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
        if (arguments.length == 2) {
            writeFiles(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
            return;
        }
        String password = Files.readString(Path.of(arguments[2])).strip();
        int names = Integer.parseInt(arguments[3]);
        try (SearchSpeed speed = new SearchSpeed(
                arguments[0], GraphDatabase.driver(arguments[1], AuthTokens.basic("neo4j", password)))) {
            speed.ask(names);
            speed.fill(names);
        }
    }

    /** Two files for Neo4j's offline import: entities and their keys. */
    private static void writeFiles(int names, Path folder) throws IOException {
        GeneratedNames generated = new GeneratedNames(1);
        Cost cost = new Cost();
        try (BufferedWriter entities = Files.newBufferedWriter(folder.resolve("entities.csv"));
                BufferedWriter keys = Files.newBufferedWriter(folder.resolve("keys.csv"))) {
            entities.write("id,name,dataset\n");
            keys.write("id,entity,version:long,stamp:long,"
                    + Stream.of(KeyField.values()).map(KeyField::field).collect(Collectors.joining(",")) + "\n");
            for (int i = 0; i < names; i++) {
                Map<String, Object> entity = entity(i, generated);
                entities.write(row(entity, List.of("id", "name", "dataset")));
                keys.write(row(keys(entity, cost).properties(), KEY_COLUMNS));
            }
        }
        say("keys of " + names + " names", cost, names);
    }

    private static final List<String> KEY_COLUMNS = Stream.concat(
                    Stream.of("id", "entity", "version", "stamp"),
                    Stream.of(KeyField.values()).map(KeyField::field))
            .toList();

    private static String row(Map<String, Object> values, List<String> columns) {
        return columns.stream()
                        .map(column -> values.containsKey(column)
                                ? "\"" + String.valueOf(values.get(column)).replace("\"", "\"\"") + "\""
                                : "")
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static Map<String, Object> entity(int number, GeneratedNames generated) {
        return Map.of("id", "company/generated-" + number, "name", generated.next(), "dataset", "generated");
    }

    private static SearchKeys keys(Map<String, Object> entity, Cost cost) {
        long start = System.nanoTime();
        SearchKeys keys = SearchKeys.ofEntity(String.valueOf(entity.get("id")), "Company", entity);
        cost.making += System.nanoTime() - start;
        for (Object value : keys.properties().values()) {
            cost.bytes += String.valueOf(value).getBytes(StandardCharsets.UTF_8).length;
        }
        return keys;
    }

    private static void say(String what, Cost cost, int names) {
        IO.println("%s: made in %.1f us, %d bytes a name".formatted(what, cost.making / 1e3 / names, cost.bytes / names));
    }

    /** Some names more beside all others, as an import writes them: entities with and without their keys. */
    private void fill(int names) {
        GeneratedNames generated = new GeneratedNames(2);
        Cost cost = new Cost();
        for (int done = 0; done < MORE; done += BATCH) {
            List<Map<String, Object>> rows = new ArrayList<>(BATCH);
            for (int i = done; i < done + BATCH; i++) {
                Map<String, Object> entity = entity(names + i, generated);
                rows.add(Map.of("entity", entity, "keys", keys(entity, cost).properties()));
            }
            long began = System.nanoTime();
            driver.executableQuery(FILL).withParameters(Map.of("rows", rows)).execute();
            cost.writing += System.nanoTime() - began;
        }
        say(MORE + " more", cost, MORE);
        IO.println("written with their entities in %.0f s".formatted(cost.writing / 1e9));
    }

    /** Nanoseconds and bytes. */
    private static final class Cost {
        private long making;
        private long bytes;
        private long writing;
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
        if (Boolean.getBoolean("slowest")) {
            IntStream.range(WARM, millis.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -millis[i]))
                    .limit(SLOWEST)
                    .forEach(i -> IO.println("  %.0f ms: %s".formatted(millis[i], texts.get(i))));
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
