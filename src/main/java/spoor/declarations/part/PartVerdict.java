package spoor.declarations.part;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/** What a person decided of rows that may be about a part. */
enum PartVerdict {
    ACCEPTED,
    REJECTED,
    /** Looked at, and left open. */
    UNSURE,
    /** The earlier decision holds no longer. */
    WITHDRAWN;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws BadInput if it is none of the words */
    static PartVerdict requireWord(@Nullable String word) {
        for (PartVerdict verdict : values()) {
            if (word != null && verdict.word().equals(word.strip())) {
                return verdict;
            }
        }
        throw new BadInput(
                "declarations.verdict",
                "'%s' is no decision on a part; use accepted, rejected, unsure or withdrawn.",
                word == null ? "" : word);
    }
}
