package spoor.ingest.claim;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of one node or tie; what is unknown is left out. */
public final class Properties {

    private static final int MANY = 24;

    private final Map<String, Object> values = LinkedHashMap.newLinkedHashMap(MANY);

    public static Properties of(String id) {
        return new Properties().with("id", id);
    }

    public Properties with(String name, @Nullable Object value) {
        boolean unknown = value == null
                || (value instanceof String text && text.isEmpty())
                || (value instanceof Collection<?> many && many.isEmpty());
        if (value != null && !unknown) {
            values.put(name, value);
        }
        return this;
    }

    public Map<String, Object> toMap() {
        return values;
    }
}
