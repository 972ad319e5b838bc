package spoor.bench.watch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import spoor.bench.load.MeasuredSpoor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Watches questions in a running Spoor, imports one relation, and prints how long it takes until every watch has looked,
 * with the times of traces asked meanwhile; removes what it made. Spoor should hold a generated graph of a million
 * relations and nothing that matters. {@code -Dbench.main=spoor.bench.watch.WatchBench -Dbench.args="http://localhost:8080 500 PID"};
 * of the process with this id and those that it started, the processor time is printed, too.
 */
public final class WatchBench {

    private static final int MOST_FOUND = 100;
    private static final String TRACE = "{\"k\":50}";
    private static final String CSV = """
            id,from,from country,to,to country,relation,source,confidence
            1,Watch bench sender,CN,Watch bench taker,RU,supplies,Bench,probable
            """;

    private final JsonMapper json = JsonMapper.shared();
    private final MeasuredSpoor spoor;

    private WatchBench(MeasuredSpoor spoor) {
        this.spoor = spoor;
    }

    /** The address of a Spoor, how many watches, and the id of its process. */
    public static void main(String[] args) throws IOException, InterruptedException {
        String spoor = args.length > 0 ? args[0] : "http://localhost:8080";
        int watches = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        long pid = args.length > 2 ? Long.parseLong(args[2]) : -1;
        new WatchBench(new MeasuredSpoor(spoor, pid)).run(watches);
    }

    private void run(int count) throws IOException, InterruptedException {
        List<String> made = new ArrayList<>();
        try {
            double making = make(count, made);
            List<Double> quiet = traces(20);
            String version = version();
            long before = spoor.cpuMillis();
            importOne();
            List<Double> busy = new ArrayList<>();
            double looking = untilAllLooked(made.size(), version, busy);
            System.out.println("| watches | made, s | all looked, s | of which CPU s | load of the machine"
                    + " | traces quiet p50, p99 ms | meanwhile p50, p99 ms, n |");
            System.out.println("|---|---|---|---|---|---|---|");
            System.out.printf(
                    "| %d | %.1f | %.1f | %.1f | %.1f | %.0f, %.0f | %.0f, %.0f, %d |%n",
                    made.size(),
                    making,
                    looking,
                    (spoor.cpuMillis() - before) / 1e3,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    at(quiet, 0.5),
                    at(quiet, 0.99),
                    at(busy, 0.5),
                    at(busy, 0.99),
                    busy.size());
        } finally {
            for (String id : made) {
                send("DELETE", "/api/watches/" + id, null);
            }
            send("DELETE", "/api/datasets/watch-bench", null);
        }
    }

    /** From a supplier of the best paths to all weapons, and from all suppliers to a weapon of them, in turn. */
    private double make(int count, List<String> made) throws IOException, InterruptedException {
        JsonNode best = send("POST", "/api/traces", "{\"k\":1000}");
        List<String> starts = ends(best, false);
        List<String> ends = ends(best, true);
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            String question = i % 2 == 0
                    ? "{\"from\":{\"ids\":[\"%s\"]}}".formatted(starts.get(i / 2 % starts.size()))
                    : "{\"to\":{\"ids\":[\"%s\"]}}".formatted(ends.get(i / 2 % ends.size()));
            JsonNode watch = send(
                    "POST", "/api/watches", "{\"name\":\"Bench %d\",\"question\":%s}".formatted(i, question));
            if (watch.has("id")) {
                made.add(watch.path("id").asString());
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Where the best paths begin, or end. */
    private static List<String> ends(JsonNode answer, boolean last) {
        List<String> ids = answer.path("paths")
                .valueStream()
                .map(path -> path.path("nodes"))
                .map(nodes -> nodes.path(last ? nodes.size() - 1 : 0).asString())
                .distinct()
                .limit(MOST_FOUND)
                .toList();
        if (ids.isEmpty()) {
            throw new IllegalStateException("No path is found: " + answer);
        }
        return ids;
    }

    private List<Double> traces(int times) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            millis.add(trace());
        }
        return millis;
    }

    private double trace() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        send("POST", "/api/traces", TRACE);
        return (System.nanoTime() - begun) / 1e6;
    }

    private void importOne() throws IOException, InterruptedException {
        String boundary = "watch-bench";
        String body = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.csv\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(boundary, CSV, boundary);
        HttpRequest request = HttpRequest.newBuilder(URI.create(spoor.address() + "/api/imports?dataset=watch-bench"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        String job = json.readTree(spoor.client().send(request, HttpResponse.BodyHandlers.ofString())
                        .body())
                .path("job")
                .asString();
        String at = "/api/imports/" + URLEncoder.encode(job, StandardCharsets.UTF_8);
        while (send("GET", at, null).path("state").asString().equals("running")) {
            Thread.onSpinWait();
        }
    }

    private String version() throws IOException, InterruptedException {
        return send("GET", "/api/status", null).path("snapshot").path("version").asString();
    }

    /** From the end of the import on, with what the graph takes to follow. */
    private double untilAllLooked(int count, String before, List<Double> busy)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        long looked = 0;
        while (looked < count) {
            busy.add(trace());
            String version = version();
            looked = version.equals(before) ? 0 : looked(version);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private long looked(String version) throws IOException, InterruptedException {
        return send("GET", "/api/watches", null)
                .path("watches")
                .valueStream()
                .filter(watch -> watch.path("dataVersion").asString().equals(version))
                .count();
    }

    private static double at(List<Double> millis, double quantile) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(quantile * sorted.size())));
    }

    private JsonNode send(String method, String path, @org.jspecify.annotations.Nullable String body)
            throws IOException, InterruptedException {
        String answer = spoor.send(method, path, body).body();
        return json.readTree(answer.isEmpty() ? "{}" : answer);
    }
}
