package spoor.identity.match;

import io.swagger.v3.oas.annotations.media.Schema;

/** Two records by their ids, in no order. */
public record PairIds(
        @Schema(description = "Id of a record", requiredMode = Schema.RequiredMode.REQUIRED)
        String left,

        @Schema(description = "Id of another record", requiredMode = Schema.RequiredMode.REQUIRED)
        String right) {

    /** The same in the order of the ids. */
    PairIds sorted() {
        return left.compareTo(right) <= 0 ? this : new PairIds(/* left= */ right, /* right= */ left);
    }
}
