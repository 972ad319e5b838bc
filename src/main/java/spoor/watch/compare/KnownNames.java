package spoor.watch.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;

/**
 * A question without the ids that the data do not have any more. Somebody who asks is told of such an id; a watch goes on:
 * who is gone is chosen by nothing, and the paths that were over them are gone.
 */
public final class KnownNames {

    private static final String IDS = "ids";
    private static final List<String> ENDS = List.of("from", "to");

    private final Snapshot snapshot;
    private final Map<String, Object> json;

    private KnownNames(Snapshot snapshot, TraceRequest question) {
        this.snapshot = snapshot;
        this.json = new LinkedHashMap<>(QuestionJson.write(question));
    }

    /** The question as it can be asked; empty if it asks for somebody of whom nobody is left, so that there is no path. */
    public static Optional<TraceRequest> find(Snapshot snapshot, TraceRequest question) {
        KnownNames names = new KnownNames(snapshot, question);
        return names.keepKnown() ? Optional.of(QuestionJson.read(names.json)) : Optional.empty();
    }

    private boolean keepKnown() {
        Predicate<String> isEntity = id -> snapshot.findNode(id).isPresent();
        boolean isPossible =
                keep(json, "datasets", id -> snapshot.findDataset(id).isPresent());
        for (String end : ENDS) {
            isPossible &= keepIn(end, isEntity);
        }
        if (json.get("via") instanceof List<?> stations) {
            List<Map<String, Object>> copies =
                    stations.stream().map(KnownNames::copy).toList();
            json.put("via", copies);
            for (Map<String, Object> station : copies) {
                isPossible &= keep(station, IDS, isEntity);
            }
        }
        if (!keepIn("avoid", isEntity)) {
            json.put("avoid", Map.of());
        }
        return isPossible;
    }

    private boolean keepIn(String selector, Predicate<String> isKnown) {
        Map<String, Object> fields = copy(json.get(selector));
        json.put(selector, fields);
        return keep(fields, IDS, isKnown);
    }

    private static Map<String, Object> copy(@Nullable Object selector) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (selector instanceof Map<?, ?> given) {
            given.forEach((name, value) -> fields.put(String.valueOf(name), value));
        }
        return fields;
    }

    /** Whether some are left, or none were named. */
    private static boolean keep(Map<String, Object> fields, String name, Predicate<String> isKnown) {
        List<String> named = fields.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        List<String> known = named.stream().filter(isKnown).toList();
        if (!named.isEmpty()) {
            fields.put(name, known);
        }
        return named.isEmpty() || !known.isEmpty();
    }
}
