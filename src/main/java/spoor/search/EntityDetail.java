package spoor.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.Source;

/** One entity with what is said about it. */
public record EntityDetail(
        String id,
        List<String> labels,
        Map<String, Object> properties,
        List<Source> sources,
        List<Listing> listings,
        List<Hs> hsCodes,
        List<NeighbourCount> neighbours) {

    /** A listing by a sanctions authority. */
    public record Listing(
            String id,
            String authority,
            @Nullable String programme,
            @Nullable String listed,
            List<Source> sources) {}

    /** A code of the Harmonized System, and the watch list it is on. */
    public record Hs(
            String code,
            @Nullable String description,
            @Nullable String list,
            @Nullable String tier) {}

    /**
     * How many relations of a type it has.
     *
     * @param direction {@code out} or {@code in}
     */
    public record NeighbourCount(String type, String direction, long count) {}
}
