package spoor.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** What is found of hundreds of hard queries about the evidence: a floor that must not sink. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class HardQueriesIT {

    /** Every so many; all of them take minutes. */
    private static final int STEP = Integer.getInteger("spoor.test.hard-queries.step", 25);

    private final RawHttp http;

    HardQueriesIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    /** How often the wanted one was the first, among the first ten, and asked for. */
    private static final class Count {
        private int first;
        private int ten;
        private int asked;

        double share(int part) {
            return asked == 0 ? 1 : (double) part / asked;
        }

        @Override
        public String toString() {
            return "@1 %.3f @10 %.3f of %d".formatted(share(first), share(ten), asked);
        }
    }

    @Test
    void of_hard_queries_the_wanted_one_is_found() {
        Map<String, Count> counts = new TreeMap<>();
        List<HardQueries.Query> queries = HardQueries.of(entities());
        for (int i = 0; i < queries.size(); i += STEP) {
            ask(queries.get(i), counts);
        }
        System.out.println("hard queries: " + counts);
        Count all = requireNonNull(counts.remove("all"));
        assertThat(all.asked).isGreaterThan(300);
        assertThat(all.share(all.first)).as("@1 of all %s", counts).isGreaterThan(0.9);
        assertThat(all.share(all.ten)).as("@10 of all %s", counts).isGreaterThan(0.95);
    }

    private void ask(HardQueries.Query query, Map<String, Count> counts) {
        List<String> found = new ArrayList<>();
        http.get("/api/entities?limit=10&q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8))
                .json()
                .path("entities")
                .forEach(hit -> found.add(hit.path("id").asString()));
        for (String rule : List.of("all", query.rule())) {
            Count count = counts.computeIfAbsent(rule, none -> new Count());
            count.asked++;
            count.first += found.indexOf(query.wanted()) == 0 ? 1 : 0;
            count.ten += found.contains(query.wanted()) ? 1 : 0;
        }
        if (Boolean.getBoolean("spoor.test.hard-queries.misses") && found.indexOf(query.wanted()) != 0) {
            System.out.printf(
                    "miss %s|%s|%s|%s%n",
                    query.rule(),
                    query.text(),
                    query.wanted(),
                    found.stream().limit(3).toList());
        }
    }

    private List<JsonNode> entities() {
        List<JsonNode> all = new ArrayList<>();
        for (String narrowed : List.of("label=WeaponSystem", "label=Component", "label=Person", "label=Company")) {
            http.get("/api/entities?limit=100&dataset=evidence&" + narrowed)
                    .json()
                    .path("entities")
                    .forEach(all::add);
        }
        for (String country : List.of("RU", "CN", "HK")) {
            http.get("/api/entities?limit=100&dataset=evidence&label=Company&country=" + country)
                    .json()
                    .path("entities")
                    .forEach(entity -> {
                        if (all.stream().noneMatch(one -> one.path("id").equals(entity.path("id")))) {
                            all.add(entity);
                        }
                    });
        }
        return all;
    }
}
