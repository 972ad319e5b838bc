package spoor.snapshot.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import spoor.model.Confidence;
import spoor.store.read.StoredEntity;

/**
 * What is decided of one record.
 *
 * @param representatives by how sure decisions have to be, the node that stands for it where it is not itself
 * @param decisions those whose left record it is, by id
 */
public record NodeIdentity(Map<Confidence, Integer> representatives, List<SameAs> decisions) {

    /** Stands between values of a text; {@link SameAs} holds none. */
    private static final String BETWEEN = "\u0000";

    private static final int OF_DECISION = 6;

    public NodeIdentity {
        representatives = Map.copyOf(representatives);
        decisions = List.copyOf(decisions);
    }

    /**
     * As far as the other records are there.
     *
     * @param nodeOf the node of an id, -1 if there is none
     */
    public static NodeIdentity of(StoredEntity entity, ToIntFunction<String> nodeOf) {
        Map<Confidence, Integer> representatives = new EnumMap<>(Confidence.class);
        List<SameAs> decisions = new ArrayList<>();
        for (StoredEntity.Tie tie : entity.ties()) {
            int other = nodeOf.applyAsInt(tie.other());
            if (other < 0 || tie.other().equals(entity.id())) {
                continue;
            }
            if (tie.isDecision()) {
                decisions.add(SameAs.of(entity.id(), tie));
            } else {
                representatives.putIfAbsent(tie.confidence(), other);
            }
        }
        return new NodeIdentity(representatives, decisions);
    }

    /** Whether nothing is. */
    public boolean isEmpty() {
        return representatives.isEmpty() && decisions.isEmpty();
    }

    /** For a file. */
    String toText() {
        List<String> values = new ArrayList<>();
        for (Confidence level : Confidence.values()) {
            values.add(Integer.toString(representatives.getOrDefault(level, -1)));
        }
        for (SameAs same : decisions) {
            values.addAll(List.of(
                    same.decision(), same.right(), same.confidence().word(), same.by(), same.at(), same.reason()));
        }
        return String.join(BETWEEN, values);
    }

    static NodeIdentity ofText(String left, String text) {
        List<String> values = List.of(text.split(BETWEEN, -1));
        Map<Confidence, Integer> representatives = new EnumMap<>(Confidence.class);
        int at = 0;
        for (Confidence level : Confidence.values()) {
            int node = Integer.parseInt(values.get(at++));
            if (node >= 0) {
                representatives.put(level, node);
            }
        }
        List<SameAs> decisions = new ArrayList<>();
        for (; at < values.size(); at += OF_DECISION) {
            decisions.add(new SameAs(
                    values.get(at),
                    left,
                    values.get(at + 1),
                    Confidence.requireWord(values.get(at + 2)),
                    values.get(at + 3),
                    values.get(at + 4),
                    values.get(at + 5)));
        }
        return new NodeIdentity(representatives, decisions);
    }
}
