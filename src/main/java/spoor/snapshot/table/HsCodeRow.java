package spoor.snapshot.table;

import java.util.Arrays;
import java.util.List;

/**
 * A customs code as it stands in the store.
 *
 * @param code six digits
 * @param tier of the Common High Priority List; empty where it is on no list
 * @param components ids of the components classified under it
 */
public record HsCodeRow(String code, String tier, List<String> components) {

    /** Stands between values; no id contains it. */
    private static final String BETWEEN = "\u0000";

    public HsCodeRow {
        components = List.copyOf(components);
    }

    public String toText() {
        return code + BETWEEN + tier + BETWEEN + String.join(BETWEEN, components);
    }

    public static HsCodeRow ofText(String text) {
        List<String> values = Arrays.asList(text.split(BETWEEN, -1));
        List<String> components = values.subList(2, values.size());
        return new HsCodeRow(
                values.get(0),
                values.get(1),
                components.stream().filter(id -> !id.isEmpty()).toList());
    }
}
