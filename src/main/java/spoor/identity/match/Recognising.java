package spoor.identity.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.identity.CodedSentence;
import spoor.identity.score.Explaining;
import spoor.identity.score.MatchRecord;
import spoor.identity.score.PairFeature;
import spoor.identity.score.Weights;
import spoor.names.NameAnalyser;

/** Says of the entities of a file whom of the store they are, before anything of it is written. Safe for use by any thread. */
@Service
public class Recognising {

    /** So many entities of a file are compared, the first ones. */
    public static final int MOST = 20_000;

    private static final int BATCH = 500;
    private static final int WATCHED = 256;

    private final RecordReader reader;
    private final Weights weights = Weights.shipped();

    Recognising(RecordReader reader) {
        this.reader = reader;
    }

    /** Hears how far it is; may throw to end the work. */
    public interface Progress {
        /** So many of the store's records are read. */
        void read(long done, long total);
    }

    /**
     * Whom of the store they are. Costs what reading all of the store's records costs.
     *
     * @param entities each id once, at most {@value #MOST}
     * @return as many, in the same order
     */
    public List<RecognisedEntity> recognise(List<StatedEntity> entities, Progress progress) {
        Acquaintances acquaintances = new Acquaintances(NameAnalyser.shared(), weights);
        entities.forEach(entity -> acquaintances.state(entity.record()));
        long total = reader.count();
        long[] done = {0};
        progress.read(0, total);
        reader.stream(Long.MAX_VALUE, record -> {
            acquaintances.know(record);
            if (++done[0] % WATCHED == 0) {
                progress.read(done[0], total);
            }
        });
        Map<String, Acquaintances.Met> met = acquaintances.meet(looked -> progress.read(total, total));
        Explaining explaining = acquaintances.explaining();
        List<RecognisedEntity> recognised = new ArrayList<>(entities.size());
        for (int from = 0; from < entities.size(); from += BATCH) {
            List<StatedEntity> batch = entities.subList(from, Math.min(from + BATCH, entities.size()));
            progress.read(total, total);
            Map<String, MatchRecord> known = knownOf(batch, met);
            batch.forEach(entity -> recognised.add(acquaintances
                    .findSameId(entity.id())
                    .map(same -> underSameId(entity, same))
                    .orElseGet(
                            () -> recognised(entity, Optional.ofNullable(met.get(entity.id())), known, explaining))));
        }
        return recognised;
    }

    private Map<String, MatchRecord> knownOf(List<StatedEntity> batch, Map<String, Acquaintances.Met> met) {
        Set<String> ids = new LinkedHashSet<>();
        for (StatedEntity entity : batch) {
            Acquaintances.Met best = met.get(entity.id());
            if (best != null) {
                ids.add(best.known());
            }
        }
        return reader.find(ids);
    }

    private static RecognisedEntity underSameId(StatedEntity entity, MatchRecord same) {
        PairFeature feature = PairFeature.of("id", 0, CodedSentence.of("id.same", "Same id: {id}", "id", same.id()));
        return answer(
                entity,
                Recognition.IS,
                new RecognisedEntity.Known(same.id(), nameOf(same), same.dataset(), null, 1, List.of(feature)));
    }

    private static RecognisedEntity recognised(
            StatedEntity entity,
            Optional<Acquaintances.Met> met,
            Map<String, MatchRecord> known,
            Explaining explaining) {
        Acquaintances.Met best = met.orElse(null);
        MatchRecord other = best == null ? null : known.get(best.known());
        if (best == null || other == null) {
            return answer(entity, Recognition.NEW, null);
        }
        RecognisedEntity.Known whom = new RecognisedEntity.Known(
                other.id(),
                nameOf(other),
                other.dataset(),
                best.pairClass().word(),
                best.probability(),
                explaining.explain(entity.record(), other).features());
        return answer(entity, Recognition.of(best.pairClass()), whom);
    }

    private static String nameOf(MatchRecord record) {
        return record.names().isEmpty() ? record.id() : record.names().getFirst();
    }

    private static RecognisedEntity answer(
            StatedEntity entity, Recognition who, RecognisedEntity.@Nullable Known known) {
        return new RecognisedEntity(
                entity.id(), entity.name(), entity.label().label(), entity.row(), who.word(), known);
    }
}
