package spoor.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import spoor.keys.Findable;
import spoor.keys.KeyRenewal;
import spoor.model.BadInput;
import spoor.search.find.EntityFit;
import spoor.search.find.How;
import spoor.search.find.KeyQuery;
import spoor.search.find.OtherReading;
import spoor.search.find.Typed;

/** One search, asked in steps: the next only where the one before has found too little. */
final class EntitySearch {

    /** Lucene's order is coarse, so more are ranked than are shown. */
    private static final int MOST_RANKED = 200;

    private static final int MOST_RANKED_QUICK = 80;
    private static final int MOST_RELATED = 40;
    /** Listings stand in no key: of those found many may not be listed. */
    private static final int MOST_LISTED = 3_000;

    private static final int MOST_NEAREST = 10;
    /** With so many found nobody asks what was nearly typed. */
    private static final int ENOUGH = 10;
    /** Of a beginning that so many names have, nobody finds the wanted one among words within names, and each costs. */
    private static final int ENOUGH_BEGUN = 40;

    private static final int SHORT = 2;
    private static final int CHAPTER = 2;
    private static final int MOST_CODES = 6;
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{M}&&[^\\p{IsHan}]]+");

    private final GraphReads reads;
    private final KeyRenewal renewal;
    private final SearchQuestion question;
    private final Map<String, @Nullable Object> filters;
    private final Map<String, Ranked> ranked = new LinkedHashMap<>();
    private Typed typed;
    private KeyQuery query;
    private How best = How.NUMBER;

    EntitySearch(GraphReads reads, KeyRenewal renewal, SearchQuestion question) {
        this.reads = reads;
        this.renewal = renewal;
        this.question = question;
        this.filters = question.filters();
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
        String text = question.text().strip();
        askAll();
        for (OtherReading other : OtherReading.of(text, question.typing())) {
            if (!isSure()) {
                turnTo(other.text(), other.best());
                askAll();
            }
        }
        turnTo(text, How.NUMBER);
        if (ranked.isEmpty() && !question.typing()) {
            ask(query.least(), MOST_NEAREST);
        }
        return answer();
    }

    private void turnTo(String text, How atBest) {
        typed = read(text);
        query = query(typed);
        best = atBest;
    }

    private void askAll() {
        if (question.typing()) {
            askBeginnings();
            if (!isCommonBeginning()) {
                ask(query.quick(), MOST_RANKED_QUICK);
            }
        } else {
            ask(query.precise(), MOST_RANKED);
            if (isSettled()) {
                query.related().ifPresent(related -> ask(related, MOST_RELATED));
            } else {
                askFurther();
            }
        }
        if (renewal.findPresent().isPresent()) {
            askEarlier();
        }
    }

    private void askFurther() {
        if (countFound() < ENOUGH) {
            ask(query.beginnings(), MOST_RANKED);
        }
        if (countFound() < ENOUGH) {
            ask(query.loose(), MOST_RANKED);
        }
    }

    /** Whether the very name or number was found: words that are nearly the same would all stand behind it. */
    private boolean isSettled() {
        return ranked.values().stream().anyMatch(hit -> hit.fit().isWhole());
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
        return FoundEntities.of(found, question.limit(), nearest, codes(), renewal.findPresent());
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
        return known ? rows.stream().map(EntitySearch::toCode).toList() : List.of();
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
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(filters);
        parameters.put("text", text);
        parameters.put("id", typed.text());
        parameters.put("take", question.listedBy() == null ? Math.max(take, question.limit() + 1) : MOST_LISTED);
        parameters.put("limit", Math.max(take, question.limit() + 1));
        reads.list("entities-by-keys", parameters).forEach(this::rank);
    }

    /** Names that begin so: of one or two letters, the beginning of too many words, and of one word nothing narrows. */
    private void askBeginnings() {
        if (isShort() || isPlainWord()) {
            Map<String, @Nullable Object> parameters = new LinkedHashMap<>(filters);
            parameters.put("beginnings", Beginnings.of(typed.text()));
            parameters.put("limit", isShort() ? MOST_RANKED_QUICK : ENOUGH_BEGUN);
            reads.list("entities-by-beginning", parameters).forEach(this::rank);
        }
    }

    private boolean isCommonBeginning() {
        return !isShort() && isPlainWord() && countFound() >= ENOUGH_BEGUN;
    }

    private boolean isShort() {
        String text = typed.text();
        return text.codePointCount(0, text.length()) <= SHORT;
    }

    private boolean isPlainWord() {
        return ONE_WORD.matcher(typed.text()).matches()
                && filters.values().stream().allMatch(Objects::isNull);
    }

    /** What needs no keys, while they are not all there. */
    private void askEarlier() {
        try {
            Map<String, @Nullable Object> parameters = new LinkedHashMap<>(filters);
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
                        fit.atBest(best),
                        node,
                        listedBy(row),
                        row.get("score").asDouble(),
                        row.get("degree").asLong(0)))
                .ifPresent(better ->
                        ranked.merge(node.id(), better, (a, b) -> Ranked.BEST_FIRST.compare(a, b) <= 0 ? a : b));
    }

    private static FoundCode toCode(Record row) {
        return new FoundCode(
                row.get("code").asString(),
                row.get("description").asString(null),
                row.get("components").asLong());
    }

    static List<String> listedBy(Record row) {
        return row.get("listedBy").asList(Value::asString);
    }

    /** What it is called by all datasets. */
    private static Map<String, Object> named(Record row, Map<String, Object> properties) {
        Map<String, Object> named = new LinkedHashMap<>(properties);
        named.put(Findable.RECORD_NAMES, row.get(Findable.RECORD_NAMES).asList(Value::asString));
        named.put(Findable.FACTS, row.get(Findable.FACTS).asList(Value::asMap));
        return named;
    }
}
