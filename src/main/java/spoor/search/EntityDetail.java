package spoor.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.model.Decision;
import spoor.model.Source;

/**
 * One entity with what is said about it.
 *
 * @param standings how it stands against the lists of each authority; empty for what no list names
 * @param identity null where nothing was decided to be the same
 * @param values which record and document says each of its values, over all records of one identity
 */
public record EntityDetail(
        String id,
        List<String> labels,
        Map<String, Object> properties,
        List<Source> sources,
        List<Listing> listings,
        List<Standing> standings,
        List<Fact> facts,
        List<Hs> hsCodes,
        List<NeighbourCount> neighbours,
        @Nullable Identity identity,
        List<ValueSaid> values) {

    /** The ids of all records that were decided to be this entity. */
    public Set<String> recordIds() {
        Set<String> ids = new LinkedHashSet<>(List.of(id));
        if (identity != null) {
            identity.members().forEach(member -> ids.add(member.id()));
        }
        return ids;
    }

    /**
     * The records that were decided to be of one entity, this one among them.
     *
     * @param representative id of the one that stands for all in traces
     * @param members all of them, the representative first
     * @param decisions those that join them, the newest first
     */
    public record Identity(String representative, List<Member> members, List<Decision> decisions) {}

    /** One of them, with what its dataset calls it. */
    public record Member(
            String id,
            List<String> labels,
            @Nullable String name,
            @Nullable String dataset) {}

    /**
     * A listing by a sanctions authority.
     *
     * @param until partial date on which it ended or will end
     * @param ended whether that is past
     */
    public record Listing(
            String id,
            String authority,
            @Nullable String programme,
            @Nullable String listed,
            @Nullable String until,
            boolean ended,
            List<Source> sources) {}

    /**
     * What a document says of it, beside what its own dataset says.
     *
     * @param kind word of a {@link spoor.model.FactKind}
     * @param reported when its document is of
     */
    public record Fact(
            String id,
            String kind,
            String value,
            String confidence,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable String reported,
            @Nullable String quote,
            @Nullable String note,
            @Nullable String locator,
            String dataset,
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
