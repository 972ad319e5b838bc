package spoor.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;
import spoor.model.ShipmentPage;

/** Opens a relation down to the declarations that it sums up. */
@Service
public class DeclarationService {

    private final GraphReads reads;
    private final LookupService lookup;

    DeclarationService(GraphReads reads, LookupService lookup) {
        this.reads = reads;
        this.lookup = lookup;
    }

    /**
     * A page in which the store keeps them.
     *
     * @param first how many declarations come before it
     * @param end how many it and those before it hold
     */
    private record Span(String id, long first, long end) {}

    /**
     * Some of them.
     *
     * @throws spoor.model.NotFound if there is no such relation
     */
    public Declarations list(String relation, long offset, int limit) {
        List<Span> spans = listSpans(relation);
        if (spans.isEmpty()) {
            lookup.getRelation(relation);
        }
        List<Span> wanted = spans.stream()
                .filter(span -> span.end() > offset && span.first() < offset + limit)
                .toList();
        List<Map<String, Object>> rows = wanted.isEmpty() ? List.of() : read(wanted, offset, limit);
        long total = spans.isEmpty() ? 0 : spans.getLast().end();
        return new Declarations(relation, rows, total, offset, offset + rows.size() >= total);
    }

    private List<Span> listSpans(String relation) {
        List<Span> spans = new ArrayList<>();
        long end = 0;
        for (Record page : reads.list("declarations", Map.of("relation", relation))) {
            long first = end;
            end += page.get("count").asLong();
            spans.add(new Span(page.get("id").asString(), first, end));
        }
        return spans;
    }

    private List<Map<String, Object>> read(List<Span> spans, long offset, int limit) {
        List<String> ids = spans.stream().map(Span::id).toList();
        return reads.list("declaration-pages", Map.of("ids", ids)).stream()
                .flatMap(page -> ShipmentPage.rows(page.get("properties").asMap()).stream())
                .skip(offset - spans.getFirst().first())
                .limit(limit)
                .toList();
    }
}
