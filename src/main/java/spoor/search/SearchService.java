package spoor.search;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;
import spoor.keys.Findable;
import spoor.keys.KeyRenewal;
import spoor.keys.KeyStatus;
import spoor.model.BadInput;
import spoor.model.NodeLabel;
import spoor.search.find.EntityFit;
import spoor.search.find.Fit;
import spoor.search.find.How;
import spoor.search.find.KeyQuery;
import spoor.search.find.Typed;

/** Entities by what is typed of their names, numbers and codes. Safe for use by any thread. */
@Service
public class SearchService {

    /** Lucene's order is coarse, so more are ranked than are shown. */
    private static final int MOST_RANKED = 200;

    private static final int MOST_RANKED_QUICK = 80;
    /** Listings stand in no key: of those found many may not be listed. */
    private static final int MOST_LISTED = 3_000;

    private static final int MOST_NEAREST = 10;
    /** With so many found nobody asks what was nearly typed. */
    private static final int ENOUGH = 10;

    private static final int SHORT = 2;
    private static final int CHAPTER = 2;
    private static final int MOST_CODES = 6;

    private final GraphReads reads;
    private final KeyRenewal renewal;
    private final MeterRegistry meters;

    SearchService(GraphReads reads, KeyRenewal renewal, MeterRegistry meters) {
        this.meters = meters;
        this.reads = reads;
        this.renewal = renewal;
    }

    /**
     * Entities that the text finds, best first; all of them by name if it is blank.
     *
     * @throws BadInput if the text is too long to be a name, or has neither letters nor digits
     */
    public FoundEntities find(SearchQuestion question) {
        Timer.Sample time = Timer.start(meters);
        String outcome = "failed";
        try {
            FoundEntities found = findNow(question);
            outcome = found.entities().isEmpty() ? "none" : "found";
            return found;
        } finally {
            time.stop(meters.timer("spoor.searches", "outcome", outcome));
        }
    }

    private FoundEntities findNow(SearchQuestion question) {
        Map<String, @Nullable Object> narrowed = new LinkedHashMap<>();
        NodeLabel label = question.label();
        narrowed.put("label", label == null ? null : label.label());
        narrowed.put("country", question.country());
        narrowed.put("listedBy", question.listedBy());
        narrowed.put("dataset", question.dataset());
        return question.text().isBlank() ? byName(narrowed, question.limit()) : new Search(question, narrowed).run();
    }

    private FoundEntities byName(Map<String, @Nullable Object> narrowed, int limit) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(narrowed);
        parameters.put("limit", limit + 1);
        List<FoundEntity> found = new ArrayList<>();
        for (Record row : reads.list("entities-by-name", parameters)) {
            EntityNode node = Rows.toNode(row.asMap());
            found.add(new FoundEntity(node.id(), node.labels(), node.properties(), listedBy(row), null));
        }
        return cut(found, limit, List.of(), List.of());
    }

    private FoundEntities cut(List<FoundEntity> found, int limit, List<FoundEntity> nearest, List<FoundCode> codes) {
        boolean complete = found.size() <= limit;
        List<FoundEntity> shown = complete ? found : List.copyOf(found.subList(0, limit));
        return new FoundEntities(shown, complete, nearest, codes, renewal());
    }

    private FoundEntities.@Nullable Renewal renewal() {
        Optional<KeyStatus> status = renewal.findPresent();
        return status.map(now -> new FoundEntities.Renewal(now.done(), now.total()))
                .orElse(null);
    }

    /** One search, asked in steps: the next only where the one before has found too little. */
    private final class Search {

        private final SearchQuestion question;
        private final Map<String, @Nullable Object> narrowed;
        private final Map<String, Ranked> ranked = new LinkedHashMap<>();
        private Typed typed;
        private KeyQuery query;

        Search(SearchQuestion question, Map<String, @Nullable Object> narrowed) {
            this.question = question;
            this.narrowed = narrowed;
            this.typed = read(question.text().strip());
            this.query = query(typed);
        }

        private Typed read(String text) {
            return Typed.of(text, question.label(), question.typing());
        }

        private KeyQuery query(Typed of) {
            return new KeyQuery(of, question.label(), question.country(), question.dataset());
        }

        FoundEntities run() {
            askAll();
            if (ranked.isEmpty() && !question.typing()) {
                ask(query.least(), MOST_NEAREST);
            }
            for (String twin : Typed.twins(question.text().strip())) {
                if (!isSure()) {
                    typed = read(twin);
                    query = query(typed);
                    askAll();
                }
            }
            return answer();
        }

        private void askAll() {
            if (question.typing()) {
                askBeginnings();
                ask(query.quick(), MOST_RANKED_QUICK);
            } else {
                ask(query.precise(), MOST_RANKED);
                if (countFound() < ENOUGH) {
                    ask(query.beginnings(), MOST_RANKED);
                }
                if (countFound() < ENOUGH) {
                    ask(query.loose(), MOST_RANKED);
                }
            }
            if (renewal.findPresent().isPresent()) {
                askEarlier();
            }
        }

        private boolean isSure() {
            return ranked.values().stream().anyMatch(hit -> hit.fit().how().compareTo(How.INITIALS) < 0);
        }

        private long countFound() {
            return ranked.values().stream().filter(Ranked::isFound).count();
        }

        private FoundEntities answer() {
            List<FoundEntity> found = list(Ranked::isFound, Integer.MAX_VALUE);
            List<FoundEntity> nearest =
                    found.isEmpty() ? list(hit -> true, Math.min(MOST_NEAREST, question.limit())) : List.of();
            return cut(found, question.limit(), nearest, codes());
        }

        /** A known HS code under which nothing was found, and the nearest that have components. */
        private List<FoundCode> codes() {
            Optional<String> code = typed.hsCode();
            boolean isFound = ranked.values().stream().anyMatch(hit -> hit.fit().isHsCode());
            if (code.isEmpty() || isFound) {
                return List.of();
            }
            List<Record> rows = reads.list(
                    "hs-codes-near",
                    Map.of("code", code.get(), "chapter", code.get().substring(0, CHAPTER), "limit", MOST_CODES));
            boolean known = !rows.isEmpty() && rows.getFirst().get("asked").asBoolean();
            return known ? rows.stream().map(SearchService::toCode).toList() : List.of();
        }

        private List<FoundEntity> list(Predicate<Ranked> which, int most) {
            return ranked.values().stream()
                    .filter(which)
                    .sorted(Ranked.BEST_FIRST)
                    .limit(most)
                    .map(Ranked::toFound)
                    .toList();
        }

        private void ask(String text, int take) {
            Map<String, @Nullable Object> parameters = new LinkedHashMap<>(narrowed);
            parameters.put("text", text);
            parameters.put("id", typed.text());
            parameters.put("take", question.listedBy() == null ? Math.max(take, question.limit() + 1) : MOST_LISTED);
            parameters.put("limit", Math.max(take, question.limit() + 1));
            reads.list("entities-by-keys", parameters).forEach(this::rank);
        }

        /** One or two letters are the beginning of too many words: names that begin so will do. */
        private void askBeginnings() {
            String text = typed.text();
            if (text.codePointCount(0, text.length()) <= SHORT) {
                Map<String, @Nullable Object> parameters = new LinkedHashMap<>(narrowed);
                parameters.put("beginnings", Beginnings.of(text));
                parameters.put("limit", MOST_RANKED_QUICK);
                reads.list("entities-by-beginning", parameters).forEach(this::rank);
            }
        }

        /** What needs no keys, while they are not all there. */
        private void askEarlier() {
            try {
                Map<String, @Nullable Object> parameters = new LinkedHashMap<>(narrowed);
                parameters.put("text", LuceneText.of(typed.text()));
                parameters.put("id", typed.text());
                parameters.put("limit", MOST_RANKED);
                reads.list("entities-by-text", parameters).forEach(this::rank);
            } catch (BadInput tooManyWords) {
                // The keys have to do.
            }
        }

        private void rank(Record row) {
            Map<String, Object> hit = row.asMap();
            EntityNode node = Rows.toNode(hit);
            List<Map<String, Object>> codes = hit.containsKey("hsCodes") ? Rows.maps(row.get("hsCodes")) : List.of();
            String label = node.labels().isEmpty() ? "" : node.labels().getFirst();
            new EntityFit(typed)
                    .find(node.id(), label, named(row, node.properties()), codes)
                    .map(fit -> new Ranked(
                            fit,
                            node,
                            listedBy(row),
                            row.get("score").asDouble(),
                            row.get("degree").asLong(0)))
                    .ifPresent(better ->
                            ranked.merge(node.id(), better, (a, b) -> Ranked.BEST_FIRST.compare(a, b) <= 0 ? a : b));
        }
    }

    private static FoundCode toCode(Record row) {
        return new FoundCode(
                row.get("code").asString(),
                row.get("description").asString(null),
                row.get("components").asLong());
    }

    private static List<String> listedBy(Record row) {
        return row.get("listedBy").asList(Value::asString);
    }

    /** What it is called by all datasets. */
    private static Map<String, Object> named(Record row, Map<String, Object> properties) {
        Map<String, Object> named = new LinkedHashMap<>(properties);
        named.put(Findable.RECORD_NAMES, row.get(Findable.RECORD_NAMES).asList(Value::asString));
        return named;
    }

    private record Ranked(Fit fit, EntityNode node, List<String> listedBy, double score, long degree) {

        /** Of equally close ones the better known. */
        static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::fit, Fit.bestFirst())
                .thenComparing(Comparator.comparingLong(Ranked::degree).reversed())
                .thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
                .thenComparing(ranked -> ranked.node().id());

        boolean isFound() {
            return fit.near();
        }

        FoundEntity toFound() {
            return new FoundEntity(
                    node.id(),
                    node.labels(),
                    node.properties(),
                    listedBy,
                    new FoundEntity.Match(fit.field(), fit.value(), fit.how().word()));
        }
    }
}
