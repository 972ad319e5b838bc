package spoor.cases.book;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import spoor.cases.CanvasState;

/**
 * A whole investigation as one JSON file.
 *
 * @param schema {@value #SCHEMA}
 * @param spoorVersion that wrote it
 * @param exportedAt date and time, ISO 8601
 * @param dataVersion of the data beside which it was written
 * @param files contents in base64 by SHA-256
 * @param names {@value #ALL} where everybody is named, {@value #WITHHELD} in a copy to pass on; null in files from before
 * @param leftOut how many attached files and links a copy lacks; null where it lacks none
 */
public record CaseFile(
        String schema,
        String spoorVersion,
        String exportedAt,
        String dataVersion,
        Investigation investigation,
        Casebook casebook,
        SortedMap<String, String> files,
        @Nullable String names,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer leftOut) {

    /** Names the form, and which edition of it. */
    public static final String SCHEMA = "spoor-case/1";

    /** Everybody is named: for oneself. */
    public static final String ALL = "all";

    /** Those whom the investigation must not name are not: to pass on. */
    public static final String WITHHELD = "withheld";

    /** What is saved of it beside the casebook. */
    public record Investigation(String title, String notes, List<String> tags, String view, CanvasState canvas) {}
}
