package spoor.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.question.TraceRequest;

/**
 * Whom to hold against lists, and whom of them to tell of.
 *
 * @param listedBy an authority, or a column such as EU/freeze, or any; null: whoever
 * @param notFoundBy the same of one that was searched
 */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record GapRequest(
        @Schema(description = "Firms on the paths of this question, as for POST /api/traces") @Nullable
        TraceRequest trace,

        @Schema(description = "Or these firms and persons, at most 5,000") @Nullable
        List<@Nullable String> ids,

        @Schema(
                description =
                        "Only whom this authority lists, such as EU, or lists under this measure, such as EU/freeze;"
                                + " any: any of them")
        @Nullable
        String listedBy,

        @Schema(description = "Only who was searched and not found by this authority, or under this measure; any: any")
        @Nullable
        String notFoundBy,

        @Schema(description = "Lists that are older do not count as read, 1 to 36,500 days; 30 unless told") @Nullable
        Integer maxAgeDays) {

    /** Most firms in one answer. */
    public static final int MOST = 5_000;

    private static final int USUAL_AGE = 30;
    private static final int GREATEST_AGE = 36_500;

    /** All on the paths of a question. */
    public static GapRequest of(TraceRequest trace) {
        return new GapRequest(trace, null, null, null, null);
    }

    /** These. */
    public static GapRequest of(List<String> ids) {
        return new GapRequest(null, List.copyOf(ids), null, null, null);
    }

    /** @throws BadInput if it names neither a question nor firms, or both, or too many */
    GapRequest require() {
        if ((trace == null) == (ids == null || ids.isEmpty())) {
            throw new BadInput(
                    "gaps.subject", "Say whom to look at: {\"trace\":{…}} or {\"ids\":[\"company/…\"]}, one of them.");
        }
        if (ids != null && ids.size() > MOST) {
            throw BadInput.inField("field.range", "ids", "has %d values; the most is %d.", ids.size(), MOST);
        }
        if (age() < 1 || age() > GREATEST_AGE) {
            throw BadInput.inField(
                    "field.range", "maxAgeDays", "must be from %d to %d; it is %d.", 1, GREATEST_AGE, age());
        }
        return this;
    }

    int age() {
        return maxAgeDays == null ? USUAL_AGE : maxAgeDays;
    }
}
