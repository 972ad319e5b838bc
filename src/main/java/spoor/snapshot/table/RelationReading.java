package spoor.snapshot.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.graph.RelationRow;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.PartialDate;

/** What the kernel wants to know of a relation, read from its properties. What cannot be read counts as unstated. */
public final class RelationReading {

    /** How the note of a relation begins that its sources suggest but do not state. */
    private static final String INFERRED = "Inferred:";

    /**
     * When it was, in days since 1970; {@link RelationRow#NO_DAY} where that is not stated.
     *
     * @param last never before the first day, whatever the source says: the kernel could not use such a period
     * @param newest the latest day that the newest date can mean; decides how recent the relation counts
     */
    public record Days(int first, int last, int newest) {}

    private final Map<String, Object> properties;

    public RelationReading(Map<String, Object> properties) {
        this.properties = properties;
    }

    /** A relation without a readable confidence is taken for the weakest. */
    public int confidence() {
        try {
            String word = String.valueOf(properties.get("confidence"));
            return KernelNumbers.of(Confidence.requireWord(word));
        } catch (BadInput e) {
            return KernelNumbers.of(Confidence.POSSIBLE);
        }
    }

    public boolean inferred() {
        return properties.get("note") instanceof String note && note.startsWith(INFERRED);
    }

    public List<String> sources() {
        return PropertyJson.texts(properties, "sources");
    }

    public List<String> components() {
        return PropertyJson.texts(properties, "components");
    }

    public List<String> hs() {
        return PropertyJson.texts(properties, "hs");
    }

    public String dataset() {
        return properties.get("dataset") instanceof String id ? id : "";
    }

    /** Each date is read once: that takes longer than the rest of a relation. */
    public Days days() {
        PartialDate from = date("validFrom");
        PartialDate to = date("validTo");
        PartialDate newest = to == null ? from : to;
        if (newest == null) {
            newest = date("reported");
        }
        int first = from == null ? RelationRow.NO_DAY : day(from.first());
        return new Days(
                first,
                to == null ? RelationRow.NO_DAY : Math.max(first, day(to.last())),
                newest == null ? RelationRow.NO_DAY : day(newest.last()));
    }

    /** In US dollars; amounts in other currencies are not converted, and shares have no currency. */
    public double valueUsd() {
        return "USD".equals(properties.get("currency")) && properties.get("value") instanceof Number value
                ? value.doubleValue()
                : Double.NaN;
    }

    private @Nullable PartialDate date(String field) {
        Object value = properties.get(field);
        if (value instanceof LocalDate day) {
            return new PartialDate(day, day);
        }
        return value instanceof String text ? parse(text) : null;
    }

    private static @Nullable PartialDate parse(String text) {
        try {
            return PartialDate.requireDate(text);
        } catch (BadInput e) {
            return null;
        }
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
