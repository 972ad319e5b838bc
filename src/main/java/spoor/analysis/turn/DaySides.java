package spoor.analysis.turn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoor.model.PartialDate;
import spoor.model.SpoorException;
import spoor.snapshot.table.RelationRecord;

/** On which side of a day relations are known to have held. One object a question; not safe for threads. */
final class DaySides {

    private final LocalDate day;

    /** Many relations have few dates: each is read once. */
    private final Map<String, Side> sides = new HashMap<>();

    DaySides(LocalDate day) {
        this.day = day;
    }

    enum Side {
        BEFORE,
        AFTER,
        BOTH,
        UNDATED
    }

    /**
     * What began before and names no end is known only before; a date so coarse that it may lie on either side says nothing.
     */
    Side of(RelationRecord relation) {
        Side began = of(relation.properties().get("validFrom"));
        Side ended = of(relation.properties().get("validTo"));
        if (began == Side.UNDATED || began == ended) {
            return ended;
        }
        return ended == Side.UNDATED ? began : Side.BOTH;
    }

    private Side of(@Nullable Object date) {
        return date instanceof String text ? sides.computeIfAbsent(text, this::read) : Side.UNDATED;
    }

    private Side read(String text) {
        try {
            PartialDate date = PartialDate.requireDate(text);
            return date.last().isBefore(day) ? Side.BEFORE : date.first().isBefore(day) ? Side.UNDATED : Side.AFTER;
        } catch (SpoorException _) {
            return Side.UNDATED; // what is no date tells no time
        }
    }

    /** How many records a relation is: the declarations that it sums up, else itself. */
    static long records(RelationRecord relation) {
        return relation.properties().get("count") instanceof Number count && count.longValue() > 0
                ? count.longValue()
                : 1;
    }

    /** Its value, where it states one with a currency. */
    static Optional<BigDecimal> money(RelationRecord relation) {
        return relation.properties().get("value") instanceof Number value
                        && !currency(relation).isEmpty()
                ? Optional.of(new BigDecimal(value.toString()))
                : Optional.empty();
    }

    static String currency(RelationRecord relation) {
        return String.valueOf(relation.properties().getOrDefault("currency", ""));
    }
}
