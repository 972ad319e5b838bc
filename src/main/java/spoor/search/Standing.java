package spoor.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spoor.ownership.Measure;
import spoor.ownership.OwnershipVerdict;
import spoor.ownership.Rule;

/**
 * How somebody stands against the lists of an authority. Only who was searched and not found in all of them is not listed;
 * the lists say in which version.
 *
 * @param by with whom it is an undecided pair, or who owns it; null in other states
 * @param owned that it counts or may count as owned by somebody listed, whatever its state; null where it does not
 * @param lists all that the data know of the authority, and how far they were searched for this one
 */
@Schema(name = "Standing", description = "How somebody stands against the lists of an authority")
public record Standing(
        String authority,
        State state,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Other by,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Owned owned,

        List<ReadList> lists) {

    /** Somebody whom the authority lists. */
    @Schema(name = "ListedOther")
    public record Other(String id, String name) {}

    /**
     * That it counts, or may count, as owned by somebody listed under a rule as it is today.
     *
     * @param authority whose rule it is
     * @param measure that reaches those who are owned
     * @param state whether the rule is in force
     * @param verdict surely or possibly
     * @param by the one listed at the end of the chain
     */
    @Schema(name = "OwnedUnderRule")
    public record Owned(
            String authority, Measure measure, String rule, Rule.State state, OwnershipVerdict verdict, Other by) {

        /** Whether that can be said without a doubt. */
        public boolean isSure() {
            return verdict == OwnershipVerdict.SURELY && state == Rule.State.IN_FORCE;
        }
    }

    /** In this order: the first that is so. */
    public enum State {
        LISTED,
        /** Nobody has decided yet whether it is one with somebody listed. */
        UNDECIDED,
        /** It surely counts as owned by somebody listed, under a rule that is in force. */
        OWNED,
        /** It was listed, and is no longer. */
        DELISTED,
        /** A list was not read whole, or it was not searched in one: nothing can be said. */
        NOT_READ,
        /** Searched in all lists and not found. */
        NOT_FOUND;

        /** The word used over HTTP. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
