package spoor.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code DecisionLoad URL [DECISIONS]}: brings companies in, twice as many as decisions, then the decisions as a file,
 * then decides and withdraws one pair again and again; tells how long each took. What the start makes of so many
 * decisions stands in Spoor's log when it is started anew. Where the default question has a path, the record is decided
 * to be its start, and what is told last is how long it takes until a trace from the record finds that path. The dataset
 * is called {@code decision-load}.
 */
public final class DecisionLoad {

    private static final int TURNS = 200;
    private static final long PAUSE_MILLIS = 500;
    private static final Pattern PATH = Pattern.compile("\"nodes\":\\[\"([^\"]+)\"");
    private static final Pattern DECISION = Pattern.compile("^\\{\"id\":\"([^\"]+)\"");

    private final String spoor;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private DecisionLoad(String spoor) {
        this.spoor = spoor;
        if (!List.of("127.0.0.1", "localhost", "[::1]")
                .contains(URI.create(spoor).getHost())) {
            throw new IllegalArgumentException("Only a Spoor on this machine is filled, not " + spoor);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int decisions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        DecisionLoad load = new DecisionLoad(arguments[0]);
        load.bringCompanies(2 * decisions + 2);
        long begun = System.nanoTime();
        String books = load.upload("/api/identity/decisions/import", lines(decisions));
        IO.println(String.format(
                Locale.ROOT, "%,d decisions in %.1f s: %s", decisions, (System.nanoTime() - begun) / 1e9, books));
        load.decide(decisions);
    }

    private void bringCompanies(int count) throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\":\"load-")
                    .append(i)
                    .append("\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Load ");
            lines.append(i).append("\"],\"sourceUrl\":[\"https://example.org/load\"]}}\n");
        }
        String accepted = upload("/api/imports?format=ftm&dataset=decision-load", lines.toString());
        String job = accepted.replaceAll(".*\"job\":\"([^\"]+)\".*", "$1");
        while (get("/api/imports/" + job).contains("\"state\":\"running\"")) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "{\"id\":\"load-%d\",\"left\":\"ftm/load-%d\",\"right\":\"ftm/load-%d\",\"verdict\":\"same\",\"by\":\"load\",\"at\":\"2026-01-01T00:00:00Z\",\"reason\":\"a"
                        + " load\",\"confidence\":\"probable\"}%n",
                    i,
                    2 * i,
                    2 * i + 1));
        }
        return lines.toString();
    }

    private void decide(int decisions) throws IOException, InterruptedException {
        String record = "ftm/load-" + 2 * decisions;
        String start = first(post("/api/traces", "{\"k\":1}"), PATH);
        String other = start.isEmpty() ? "ftm/load-" + (2 * decisions + 1) : start;
        List<Long> deciding = new ArrayList<>();
        List<Long> withdrawing = new ArrayList<>();
        List<Long> showing = new ArrayList<>();
        String body = "{\"left\":\"%s\",\"right\":\"%s\",\"verdict\":\"same\",\"reason\":\"a load\"}"
                .formatted(record, other);
        for (int turn = 0; turn < TURNS; turn++) {
            long begun = System.nanoTime();
            String made = post("/api/identity/decisions", body);
            deciding.add(System.nanoTime() - begun);
            if (!start.isEmpty()) {
                requirePath(post("/api/traces", "{\"from\":{\"ids\":[\"%s\"]},\"k\":1}".formatted(record)));
                showing.add(System.nanoTime() - begun);
            }
            long taking = System.nanoTime();
            send(HttpRequest.newBuilder(URI.create(spoor + "/api/identity/decisions/" + first(made, DECISION)))
                    .DELETE());
            withdrawing.add(System.nanoTime() - taking);
        }
        IO.println(Latencies.of("decide", 1, 0, deciding, 0));
        IO.println(Latencies.of("withdraw", 1, 0, withdrawing, 0));
        IO.println(Latencies.of("decide and see the path", 1, 0, showing, 0));
    }

    private static void requirePath(String answer) {
        if (first(answer, PATH).isEmpty()) {
            throw new IllegalStateException("A decision is not seen: " + answer);
        }
    }

    /** The first group of the first match; empty if there is none. */
    private static String first(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(spoor + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String upload(String path, String content) throws IOException, InterruptedException {
        String boundary = "spoor-decision-load";
        String body =
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"load.jsonl\"\r\n\r\n"
                        + content + "\r\n--" + boundary + "--\r\n";
        return send(HttpRequest.newBuilder(URI.create(spoor + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(spoor + path)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
