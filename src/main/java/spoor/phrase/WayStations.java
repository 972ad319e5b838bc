package spoor.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has to be on the way, and what must not. */
final class WayStations {

    private final Draft draft;
    private final List<Map<String, Object>> via = new ArrayList<>();
    private final Map<String, Object> avoid = new LinkedHashMap<>();
    private final List<String> countries = new ArrayList<>();
    /** Countries of which any will do. */
    private final List<String> any = new ArrayList<>();

    WayStations(Draft draft) {
        this.draft = draft;
    }

    /** Through all of these countries, or one of them. */
    boolean via(List<String> codes, boolean either, boolean joined) {
        if (either && joined) {
            any.addAll(countries);
            countries.clear();
        }
        (either ? any : countries).addAll(codes);
        return true;
    }

    boolean via(Map<String, Object> station) {
        via.add(station);
        return true;
    }

    /** A path goes round all of what is avoided only where it is of one kind: fields of a selector restrict each other. */
    boolean avoid(String field, List<String> values) {
        if (!avoid.isEmpty() && !avoid.containsKey(field)) {
            return false;
        }
        draft.add(avoid, field, values);
        return true;
    }

    void write() {
        if (!any.isEmpty()) {
            via.add(Map.of("countries", List.copyOf(any)));
        }
        if (!via.isEmpty()) {
            draft.put("via", List.copyOf(via));
        }
        if (!countries.isEmpty()) {
            draft.put("countriesVia", List.copyOf(countries));
        }
        if (!avoid.isEmpty()) {
            draft.put("avoid", avoid);
        }
    }
}
