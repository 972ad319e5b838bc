package spoor.analysis.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import spoor.declarations.reach.Span;

/**
 * What is known of a firm's time.
 *
 * @param events in order of their dates
 * @param undated events of which no date is said
 * @param unknown kinds of events of which nothing is known here
 * @param notRead authorities whose lists were not read whole: that they do not list it cannot be said
 * @param declarations how many rows it has and how far all rows reach, which a first and a last row are worth no more than
 * @param few whether it has fewer than {@value #LEAST} dated rows: of when it began or ended nothing is said by them
 */
@Schema(name = "FirmTimeline")
public record Timeline(
        String id,
        String name,
        List<Event> events,
        List<Event> undated,
        List<Kind> unknown,
        List<String> notRead,
        Span declarations,
        boolean few,
        String version) {

    /** Fewer dated rows say nothing of when trade began or ended. */
    public static final int LEAST = 8;

    /** What happened. */
    public enum Kind {
        FOUNDED,
        RENAMED,
        FIRST_RELATION,
        FIRST_ROW,
        LISTED,
        DELISTED,
        LAST_ROW,
        LAST_RELATION,
        DISSOLVED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something that happened.
     *
     * @param date partial date; empty where it is not known
     * @param what the authority and its programme, the other name, or the other side of a relation; empty where there is none
     * @param relation id of the relation that says it; empty where none does
     * @param datasets that say it, where no document is named
     */
    @Schema(name = "FirmEvent")
    public record Event(
            Kind kind, String date, String what, String relation, List<Document> sources, List<String> datasets) {}

    /** A document that says so. */
    @Schema(name = "EventSource")
    public record Document(String id, String title) {}
}
