package spoor.ingest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of one node or relation; what is unknown is left out. */
final class Facts {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    /** With the provenance that every stored fact carries. */
    static Facts of(String id, String dataset, CsvRow row) {
        return new Facts().with("id", id).with("dataset", dataset).with("row", row.place());
    }

    Facts with(String name, @Nullable Object value) {
        boolean unknown = value == null
                || (value instanceof String text && text.isEmpty())
                || (value instanceof Collection<?> values && values.isEmpty());
        if (value != null && !unknown) {
            properties.put(name, value);
        }
        return this;
    }

    Map<String, Object> toMap() {
        return properties;
    }
}
