package spoor.cases.book;

import java.util.List;
import java.util.SortedMap;
import spoor.cases.CanvasState;

/**
 * A whole investigation as one JSON file.
 *
 * @param schema {@value #SCHEMA}
 * @param spoorVersion that wrote it
 * @param exportedAt date and time, ISO 8601
 * @param dataVersion of the data beside which it was written
 * @param files contents in base64 by SHA-256
 */
public record CaseFile(
        String schema,
        String spoorVersion,
        String exportedAt,
        String dataVersion,
        Investigation investigation,
        Casebook casebook,
        SortedMap<String, String> files) {

    /** Names the form, and which edition of it. */
    public static final String SCHEMA = "spoor-case/1";

    /** What is saved of it beside the casebook. */
    public record Investigation(String title, String notes, List<String> tags, String view, CanvasState canvas) {}
}
