package spoor.ownership;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.PartialDate;

/**
 * That somebody holds a share of a firm or controls it, as one relation says.
 *
 * @param relation its index
 * @param owner node
 * @param firm node
 * @param control whether it is control; of that there is no share
 * @param share as far as it is stated
 * @param said what is stated instead, if that is no share, such as 140 percent; null elsewhere
 * @param weak whether it is told as possible only, or its sources suggest it without stating it
 */
public record Stake(
        int relation,
        int owner,
        int firm,
        boolean control,
        Share share,
        @Nullable String said,
        boolean weak,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable PartialDate reported) {

    private static final String PERCENT = "percent";

    /** Whether it holds on a day. */
    public enum Held {
        YES,
        /** Its dates leave that open, or begin later than its document. */
        MAYBE,
        NO
    }

    static Stake of(int relation, int owner, int firm, boolean control, Map<String, Object> said, boolean inferred) {
        StatedShare stated = StatedShare.of(PERCENT.equals(said.get("unit")) ? said : Map.of());
        return new Stake(
                relation,
                owner,
                firm,
                control,
                stated.share(),
                stated.instead(),
                inferred || Confidence.POSSIBLE.word().equals(said.get("confidence")),
                date(said, "validFrom"),
                date(said, "validTo"),
                date(said, "reported"));
    }

    private static @Nullable PartialDate date(Map<String, Object> said, String field) {
        try {
            return said.get(field) instanceof String text ? PartialDate.requireDate(text) : null;
        } catch (BadInput e) {
            return null; // what cannot be read counts as unstated, as for paths
        }
    }

    /** A document without a beginning speaks of its own day and later ones, until it says otherwise. */
    public Held on(LocalDate day) {
        if ((from != null && day.isBefore(from.first())) || (to != null && day.isAfter(to.last()))) {
            return Held.NO;
        }
        boolean begun = from != null ? !day.isBefore(from.last()) : reported == null || !day.isBefore(reported.first());
        boolean lasting = to == null || day.isBefore(to.first());
        return begun && lasting ? Held.YES : Held.MAYBE;
    }

    /** Whether it surely counts for what it states on a day. */
    public boolean isSure(LocalDate day) {
        return !weak && on(day) == Held.YES;
    }

    /** Whether nobody says how much. */
    public boolean isUnknown() {
        return share.equals(Share.UNKNOWN);
    }
}
