package spoor.analysis.turn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spoor.model.PartialDate;
import spoor.model.SpoorException;
import spoor.snapshot.RelationRecord;

/** On which side of a day a relation is known to have held. */
record DaySides(LocalDate day) {

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
        List<PartialDate> dates = List.of("validFrom", "validTo").stream()
                .flatMap(name -> date(relation.properties(), name).stream())
                .toList();
        boolean before = dates.stream().anyMatch(date -> date.last().isBefore(day));
        boolean after = dates.stream().anyMatch(date -> !date.first().isBefore(day));
        return before ? (after ? Side.BOTH : Side.BEFORE) : after ? Side.AFTER : Side.UNDATED;
    }

    private static Optional<PartialDate> date(Map<String, Object> properties, String name) {
        try {
            return properties.get(name) instanceof String text
                    ? Optional.of(PartialDate.requireDate(text))
                    : Optional.empty();
        } catch (SpoorException _) {
            return Optional.empty(); // what is no date tells no time
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
