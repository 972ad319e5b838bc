package spoor.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spoor.model.Source;
import spoor.ownership.Measure;
import spoor.search.ReadList;
import spoor.search.Standing;

/**
 * How firms stand against lists, a row each.
 *
 * @param columns what they are held against
 * @param firms those with the most paths first
 * @param asked firms that were looked at before some were left out as not asked for
 * @param paths of the question that were looked at; null where firms are named
 * @param unknown ids that nobody has
 * @param others how many of those named are no company, person or vessel
 * @param sources documents that entries cite, each once
 * @param on the day that lists and listings were held against
 * @param maxAgeDays older lists do not count as read
 * @param complete whether no firm is missing and all paths were looked at
 * @param cut each limit that was reached, as a sentence
 * @param version of the data that was asked
 */
public record GapMatrix(
        List<Column> columns,
        List<Firm> firms,
        int asked,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long paths,
        List<String> unknown,
        int others,
        List<Source> sources,
        String on,
        int maxAgeDays,
        boolean complete,
        List<String> cut,
        String version,
        double elapsedMs) {

    /**
     * A measure of an authority.
     *
     * @param key such as {@code EU/freeze}
     * @param lists that may hold it, as the data know them
     * @param oldDays age of the oldest of its lists that are too old; null where none is, or they bear no date
     */
    @Schema(name = "GapColumn")
    public record Column(
            String key,
            String authority,
            Measure measure,
            List<ReadList> lists,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long oldDays) {}

    /**
     * A firm.
     *
     * @param names that it is searched by
     * @param numbers that it is searched by
     * @param paths of the question that pass it; 0 where firms are named
     * @param cells one for each column
     */
    @Schema(name = "GapFirm")
    public record Firm(
            String id, String name, String label, String country, int names, int numbers, int paths, List<Cell> cells) {

        Firm with(List<Cell> stands) {
            return new Firm(id, name, label, country, names, numbers, paths, stands);
        }
    }

    /**
     * How a firm stands under a measure.
     *
     * @param why it is not read; null in other states
     * @param by with whom it is an undecided pair, or who owns it; null in other states
     * @param owned that it counts or may count as owned by somebody listed, whatever its state; null where it does not
     * @param entries that list it, or did
     */
    @Schema(name = "GapCell")
    public record Cell(
            Standing.State state,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Why why,

            @JsonInclude(JsonInclude.Include.NON_NULL) Standing.@Nullable Other by,

            @JsonInclude(JsonInclude.Include.NON_NULL) Standing.@Nullable Owned owned,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Entry> entries) {}

    /**
     * An entry of a list.
     *
     * @param id of the designation
     * @param listed partial date; null if it is not known
     * @param until partial date; null where no end is said
     * @param sources ids of documents
     */
    @Schema(name = "GapEntry")
    public record Entry(
            String id,
            String programme,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String listed,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String until,

            List<String> sources) {}

    /** Why nothing can be said. */
    @Schema(name = "GapReason")
    public enum Why {
        /** No list of this kind is known. */
        NO_LIST,
        /** A list was not at hand, or not whole, or does not say whom it names. */
        NOT_WHOLE,
        /** Nobody has looked for it in a list. */
        UNSEARCHED,
        /** A list is older than asked for, or bears no date. */
        OLD,
        /** The authority lists it, but not under which measure. */
        MEASURE_UNKNOWN;

        /** The word used over HTTP. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
