package spoor.identity.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a pair: what one dataset says of an entity, in short.
 *
 * @param labels its label in the domain
 * @param country ISO 3166-1 alpha-2; of a component its maker's, of a weapon its origin
 */
public record PairRecord(
        String id,
        List<String> labels,
        String name,
        @Nullable String country,
        @Nullable String dataset) {}
