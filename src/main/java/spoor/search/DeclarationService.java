package spoor.search;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;

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
     * One page.
     *
     * @throws spoor.model.NotFound if there is no such relation
     */
    public Declarations list(String relation, long offset, int limit) {
        Record row = reads.list("declarations", Map.of("relation", relation, "offset", offset, "limit", limit))
                .getFirst();
        long total = row.get("total").asLong();
        if (total == 0) {
            lookup.getRelation(relation);
        }
        List<Map<String, Object>> page = Rows.maps(row.get("declarations"));
        return new Declarations(relation, page, total, offset, offset + page.size() >= total);
    }
}
