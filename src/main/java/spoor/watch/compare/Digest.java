package spoor.watch.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import spoor.model.Sha256;

/** A short digest of some properties, so that it can be seen later that they changed, not what they were. */
final class Digest {

    private static final int BYTES = 8;

    private Digest() {}

    /** Of these properties; what is absent and an empty list are alike. */
    static String of(Map<String, Object> properties, List<String> names, Object... further) {
        StringBuilder text = new StringBuilder(Arrays.toString(further));
        for (String name : names) {
            Object value = properties.get(name);
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                text.append('\n').append(name).append('=').append(value);
            }
        }
        return Sha256.hex(text.toString(), BYTES);
    }
}
