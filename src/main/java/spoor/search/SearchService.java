package spoor.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;
import spoor.model.NodeLabel;

/** Entities by text. Safe for use by any thread. */
@Service
public class SearchService {

    /** Lucene's order is coarse, so more are ranked than are shown. */
    private static final int MOST_RANKED = 300;

    private final GraphReads reads;

    SearchService(GraphReads reads) {
        this.reads = reads;
    }

    /**
     * Entities that the text finds, best first; all of them by name if it is blank.
     *
     */
    public FoundEntities find(SearchQuestion question) {
        NodeLabel label = question.label();
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("label", label == null ? null : label.label());
        parameters.put("country", question.country());
        String text = question.text().strip();
        return text.isEmpty() ? byName(parameters, question.limit()) : byText(text, parameters, question.limit());
    }

    private FoundEntities byName(Map<String, @Nullable Object> parameters, int limit) {
        parameters.put("limit", limit + 1);
        List<FoundEntity> found = new ArrayList<>();
        for (Record row : reads.list("entities-by-name", parameters)) {
            EntityNode node = Rows.toNode(row.asMap());
            found.add(new FoundEntity(node.id(), node.labels(), node.properties(), null));
        }
        return cut(found, limit);
    }

    private FoundEntities byText(String text, Map<String, @Nullable Object> parameters, int limit) {
        parameters.put("text", LuceneText.of(text));
        parameters.put("id", text);
        parameters.put("limit", Math.max(MOST_RANKED, limit + 1));
        TextRank rank = new TextRank(text);
        List<Ranked> ranked = new ArrayList<>();
        for (Record row : reads.list("entities-by-text", parameters)) {
            EntityNode node = Rows.toNode(row.asMap());
            Optional<TextRank.Best> best = rank.findBest(node);
            best.ifPresent(
                    fit -> ranked.add(new Ranked(fit, node, row.get("score").asDouble())));
        }
        ranked.sort(Ranked.BEST_FIRST);
        return cut(ranked.stream().map(Ranked::toFound).toList(), limit);
    }

    private static FoundEntities cut(List<FoundEntity> found, int limit) {
        boolean complete = found.size() <= limit;
        return new FoundEntities(complete ? found : List.copyOf(found.subList(0, limit)), complete, List.of(), null);
    }

    private record Ranked(TextRank.Best best, EntityNode node, double score) {

        static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(
                        (Ranked r) -> r.best().fit())
                .thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
                .thenComparing(r -> r.node().id());

        FoundEntity toFound() {
            return new FoundEntity(node.id(), node.labels(), node.properties(), best.match());
        }
    }
}
