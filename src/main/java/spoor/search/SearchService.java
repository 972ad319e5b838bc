package spoor.search;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;
import spoor.keys.KeyRenewal;
import spoor.model.BadInput;

/** Entities by what is typed of their names, numbers and codes. Safe for use by any thread. */
@Service
public class SearchService {

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
        return question.text().isBlank() ? byName(question) : new EntitySearch(reads, renewal, question).run();
    }

    private FoundEntities byName(SearchQuestion question) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(question.filters());
        parameters.put("limit", question.limit() + 1);
        List<FoundEntity> found = new ArrayList<>();
        for (Record row : reads.list("entities-by-name", parameters)) {
            EntityNode node = Rows.toNode(row.asMap());
            found.add(new FoundEntity(node.id(), node.labels(), node.properties(), EntitySearch.listedBy(row), null));
        }
        return FoundEntities.of(found, question.limit(), List.of(), List.of(), renewal.findPresent());
    }
}
