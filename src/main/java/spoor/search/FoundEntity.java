package spoor.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity that a search found, and why. */
public record FoundEntity(
        String id,
        List<String> labels,
        Map<String, Object> properties,
        @Nullable Match match) {

    /**
     * Why it was found.
     *
     * @param field {@code name}, {@code alias}, {@code partNumber}, {@code identifier} or {@code id}
     * @param value the name, alias or number that matched
     */
    public record Match(String field, String value) {}
}
