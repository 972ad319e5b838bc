package spoor.identity.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.identity.PairClass;
import spoor.identity.score.MatchRecord;
import spoor.identity.score.PairFeature;
import spoor.store.Actor;
import spoor.store.StoreWrites;
import tools.jackson.databind.json.JsonMapper;

/** Puts proposals into the store, and throws away those that are no longer made. */
@Component
@SuppressWarnings("EnumOrdinal") // an index within one run of the program; never stored
class ProposalWriter {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BATCH = 5_000;
    private static final double FOUR_PLACES = 10_000;

    private final StoreWrites writes;

    ProposalWriter(StoreWrites writes) {
        this.writes = writes;
    }

    /** What is stored of one pair; {@code opens} null if "same" opens no path. */
    record Draft(
            MatchRecord left,
            MatchRecord right,
            PairClass pairClass,
            double probability,
            List<PairFeature> features,
            @Nullable Integer opens) {

        Map<String, Object> row() {
            Map<String, Object> row = new HashMap<>();
            row.put("id", left.id() + " " + right.id());
            row.put("left", left.id());
            row.put("right", right.id());
            row.put("class", pairClass.word());
            row.put("probability", Math.round(probability * FOUR_PLACES) / FOUR_PLACES);
            row.put("features", JSON.writeValueAsString(features));
            if (opens != null) {
                row.put("opens", opens);
            }
            row.put("use", use());
            row.put("label", left.label().label());
            TreeSet<String> countries = new TreeSet<>(left.countries());
            countries.addAll(right.countries());
            row.put("countries", List.copyOf(countries));
            row.put("datasets", List.copyOf(new TreeSet<>(List.of(left.dataset(), right.dataset()))));
            return row;
        }

        /** Greater for what is looked at first: what opens paths, then the surer class; homonyms last. */
        private double use() {
            if (pairClass == PairClass.HOMONYM) {
                return probability;
            }
            double opening = opens == null ? 0 : OPENING - opens;
            return opening + (PairClass.HOMONYM.ordinal() - pairClass.ordinal()) * CLASS + probability;
        }

        private static final int OPENING = 10_000;
        private static final int CLASS = 100;
    }

    void write(MatchingJob job, String scorer, List<Draft> drafts) {
        List<Map<String, Object>> rows = drafts.stream().map(Draft::row).toList();
        keep(job, "write-proposals", Map.of("rows", rows, "run", job.id(), "scorer", scorer));
    }

    /** Those of the job's scope that it did not make. */
    void removeOthers(MatchingJob job) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("run", job.id());
        parameters.put("dataset", job.order().first());
        parameters.put("otherDataset", job.order().second());
        parameters.put("limit", BATCH);
        long removed;
        do {
            job.requireWanted();
            removed = keep(job, "remove-proposals", parameters)
                    .getFirst()
                    .get("removed")
                    .asLong();
        } while (removed == BATCH);
    }

    /** That all records of the job's scope were compared with all others; nothing where it compared two datasets. */
    void compared(MatchingJob job) {
        if (job.order().second() == null) {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("dataset", job.order().first());
            parameters.put("at", job.created().toString());
            keep(job, "compared", parameters);
        }
    }

    private List<org.neo4j.driver.Record> keep(MatchingJob job, String file, Map<String, Object> parameters) {
        return writes.keep(Actor.ofJob("matching", job.id()), "queries/identity/" + file, parameters);
    }
}
