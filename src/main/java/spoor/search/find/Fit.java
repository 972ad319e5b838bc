package spoor.search.find;

import java.util.Comparator;
import spoor.keys.Findable;

/**
 * How well something that is stored fits what was typed.
 *
 * @param field as {@link spoor.keys.Findable} has them, or {@code id}
 * @param value as it is stored
 * @param closeness 0 to 1.1: how much of each is in the other; tells apart what fits in the same way
 * @param near false if too little of what was typed is there to call it found
 */
public record Fit(String field, String value, How how, double closeness, boolean near) {

    /** The best first. */
    static final Comparator<Fit> BEST_FIRST = Comparator.comparing((Fit fit) -> !fit.near())
            .thenComparing(Fit::how)
            .thenComparing(Comparator.comparingDouble(Fit::closeness).reversed());

    /** Where it stands among others: what is found before what is not, by kind, then by closeness. */
    public static Comparator<Fit> bestFirst() {
        return BEST_FIRST;
    }

    /** Whether it is found by the HS code that it falls under. */
    public boolean isHsCode() {
        return field.equals(Findable.HS_CODE);
    }

    /** Whether it is the very name or number that was typed, legal form, blanks and marks apart. */
    public boolean isWhole() {
        return near && how.compareTo(How.CORE) <= 0;
    }

    /** The same, never said to be better than that. */
    public Fit atBest(How best) {
        return how.compareTo(best) < 0 ? new Fit(field, value, best, closeness, near) : this;
    }

    Fit in(String otherField, String otherValue) {
        return new Fit(otherField, otherValue, how, closeness, near);
    }
}
