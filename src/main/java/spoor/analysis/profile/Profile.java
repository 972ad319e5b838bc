package spoor.analysis.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import spoor.search.ReadList;

/**
 * What the data say about one weapon, component or firm, counted.
 *
 * @param complete whether all that the sections are about was looked at and is told
 * @param cut each limit that was reached, as a sentence
 * @param entities those that rows name, each once
 * @param relations those that rows name, each once
 * @param lists what the listings were read in; empty without that section
 * @param version of the data that was asked
 */
@Schema(name = "Profile")
public record Profile(
        String id,
        String label,
        List<Told> sections,
        List<Named> entities,
        List<Tied> relations,
        List<ReadList> lists,
        boolean complete,
        List<String> cut,
        String version,
        double elapsedMs) {

    /** A section with its tables. */
    @Schema(name = "ProfileSection")
    public record Told(Section section, List<Table> tables) {}

    /**
     * Things told apart and counted.
     *
     * @param by what they are told apart by
     * @param counts what is counted of each
     * @param rows first those of which something is not known, unless they stand in an order of their own
     * @param total of all rows, each thing once though it may stand in several; empty where that has no meaning
     */
    @Schema(name = "ProfileTable")
    public record Table(String key, List<String> by, List<String> counts, List<Row> rows, List<Long> total) {}

    /**
     * Things that have the same values.
     *
     * @param values an empty one is not known
     * @param entities ids of the first that were counted
     * @param relations ids of the first that say so
     */
    @Schema(name = "ProfileRow")
    public record Row(List<String> values, List<Long> counts, List<String> entities, List<String> relations) {}

    /**
     * An entity that rows name.
     *
     * @param countries of a firm, or of a component's maker; empty where they are not known
     */
    @Schema(name = "ProfileEntity")
    public record Named(String id, String name, String label, List<String> countries) {}

    /**
     * A relation that rows name.
     *
     * @param inferred whether its sources suggest it but do not state it
     */
    @Schema(name = "ProfileRelation")
    public record Tied(String id, String type, String from, String to, boolean inferred) {}
}
