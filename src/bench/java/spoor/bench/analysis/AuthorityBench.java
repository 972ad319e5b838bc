package spoor.bench.analysis;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.bench.load.MeasuredSpoor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a running Spoor takes for what a file for an authority rests on: the matrix of lists, ownership under rules, the file
 * itself, profiles, before and after a month, a timeline. {@code -Dbench.main=spoor.bench.analysis.AuthorityBench
 * -Dbench.args="http://localhost:8080 PID 5"}; prints the first and the median of the later runs by the clock, and the processor time of
 * the process with this id and those that it started. {@code StoreFiller … M lists} fills a Spoor with shares and listings.
 */
public final class AuthorityBench {

    private static final int NAMED = 50;
    private static final int FEW = 3;

    private final JsonMapper json = JsonMapper.shared();
    private final MeasuredSpoor spoor;
    private final int runs;

    private AuthorityBench(MeasuredSpoor spoor, int runs) {
        this.spoor = spoor;
        this.runs = runs;
    }

    /** The address of a Spoor, the id of its process, and how often each question is asked. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new AuthorityBench(new MeasuredSpoor(args[0], Long.parseLong(args[1])), args.length > 2 ? Integer.parseInt(args[2]) : 5).run();
    }

    private void run() throws IOException, InterruptedException {
        JsonNode answer = json.readTree(send("POST", "/api/traces", "{\"k\":1000}"));
        List<String> firms = new ArrayList<>();
        answer.path("paths").forEach(path -> path.path("nodes").forEach(node -> addFirm(answer, node.asString(), firms)));
        if (firms.size() < FEW) {
            throw new IllegalStateException("No paths, or no firms on them: " + answer.path("summary"));
        }
        String first = firms.getFirst();
        JsonNode path = answer.path("paths").path(0).path("nodes");
        String weapon = path.path(path.size() - 1).asString();
        System.out.println("| question | first ms | then ms | processor ms | answer KB | load |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        time("matrix of an answer", "POST", "/api/analyses/gaps", "{\"trace\":{}}");
        time("matrix of 50 firms", "POST", "/api/analyses/gaps", json.writeValueAsString(Map.of("ids", some(firms, NAMED))));
        time("ownership of a firm", "GET", "/api/analyses/ownership/" + first, null);
        for (String rule : List.of("ofac", "eu", "uk")) {
            time("paths over owned firms, " + rule, "POST", "/api/traces",
                    "{\"ownedBy\":{\"rule\":\"%s\",\"possibly\":true}}".formatted(rule));
        }
        time("file of 3 firms, data", "POST", "/api/designations", designation(some(firms, FEW)));
        time("file of 50 firms, data", "POST", "/api/designations", designation(some(firms, NAMED)));
        time("file of 50 firms, PDF", "POST", "/api/designations/file?format=pdf", designation(some(firms, NAMED)));
        time("profile of a firm", "GET", "/api/entities/" + first + "/profile", null);
        time("profile of a weapon", "GET", "/api/entities/" + weapon + "/profile", null);
        time("timeline of a firm", "GET", "/api/entities/" + first + "/timeline", null);
        time("before and after a month", "POST", "/api/analyses/before-after?turn=2022-02", "{}");
    }

    private static void addFirm(JsonNode answer, String id, List<String> firms) {
        for (JsonNode node : answer.path("graph").path("nodes")) {
            boolean isFirm = node.path("labels").valueStream().anyMatch(label -> label.asString().equals("Company"));
            if (isFirm && node.path("id").asString().equals(id) && !firms.contains(id)) {
                firms.add(id);
            }
        }
    }

    private static List<String> some(List<String> firms, int count) {
        return firms.subList(0, Math.min(count, firms.size()));
    }

    private String designation(List<String> firms) {
        return json.writeValueAsString(Map.of("ids", firms, "criterion", "uk-6", "lead", true));
    }

    private void time(String what, String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        List<Long> millis = new ArrayList<>();
        List<Long> worked = new ArrayList<>();
        String answer = "";
        for (int run = 0; run < runs; run++) {
            long before = spoor.cpuMillis();
            long begun = System.nanoTime();
            answer = send(method, path, body);
            millis.add((System.nanoTime() - begun) / 1_000_000);
            worked.add(spoor.cpuMillis() - before);
        }
        System.out.printf(
                "| %s | %,d | %,d | %,d | %,d | %.0f |%n",
                what,
                millis.getFirst(),
                median(millis),
                median(worked),
                answer.length() / 1024,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Of the later half of the runs. */
    private static long median(List<Long> all) {
        List<Long> later = new ArrayList<>(all.subList(all.size() / 2, all.size()));
        Collections.sort(later);
        return later.get(later.size() / 2);
    }

    private String send(String method, String path, @Nullable String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = spoor.send(method, path, body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
