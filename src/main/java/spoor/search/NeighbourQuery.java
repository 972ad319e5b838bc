package spoor.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.RelationType;

/**
 * Which of an entity's relations are wanted.
 *
 * @param type null for any
 * @param direction {@code out}, {@code in} or null for both
 * @param proven the best proven first, instead of by name
 * @param offset how many to leave out at the beginning
 */
public record NeighbourQuery(
        @Nullable RelationType type, @Nullable String direction, boolean proven, int offset, int limit) {

    Map<String, @Nullable Object> parameters(String id) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("id", id);
        parameters.put("type", type == null ? null : type.name());
        parameters.put("direction", direction);
        parameters.put("proven", proven);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return parameters;
    }
}
