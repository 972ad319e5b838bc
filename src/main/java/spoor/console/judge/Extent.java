package spoor.console.judge;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large a value can become, as far as that can be said before it is there.
 *
 * @param length turns of a loop over it
 * @param weight characters, and {@link #ENTRY} for each entry of a list or map, however deep it lies
 * @param isNumber it stays small whatever is reckoned with it
 * @param element the largest of its entries; null where it is one value
 * @param text the text itself, where it is known; null otherwise
 */
record Extent(
        double length,
        double weight,
        boolean isNumber,
        @Nullable Extent element,
        @Nullable String text) {

    static final double ENTRY = 8;

    static final Extent NUMBER = new Extent(1, 1, true, null, null);

    /** A node, a relation, one of their properties: what somebody has stored. */
    static final Extent STORED = new Extent(16, 64, false, null, null);

    /** A number or a date as text. */
    private static final double SHORT_TEXT = 32;

    private static final int LONGEST_SIGN = 8;

    /** Longer texts are not kept while a statement is judged. */
    private static final int LONGEST_KNOWN = 20_000;

    static Extent text(double characters) {
        return new Extent(characters, characters, false, null, null);
    }

    static Extent constant(String text) {
        return new Extent(text.length(), text.length(), false, null, text);
    }

    static Extent list(double length, Extent element) {
        return new Extent(length, length * (ENTRY + element.weight), false, element, null);
    }

    static Extent list(double length, double weight, Extent element) {
        return new Extent(length, weight, false, element, null);
    }

    /** Of a value that was sent along. */
    static Extent of(@Nullable Object value) {
        return switch (value) {
            case null -> NUMBER;
            case String text -> constant(text);
            case byte[] bytes -> text(bytes.length);
            case Collection<?> list -> ofAll(list);
            case Map<?, ?> map -> ofAll(map.values());
            default -> NUMBER;
        };
    }

    private static Extent ofAll(Collection<?> values) {
        Extent element = NUMBER;
        double weight = 0;
        for (Object value : values) {
            Extent one = of(value);
            element = element.or(one);
            weight += ENTRY + one.weight;
        }
        return list(values.size(), weight, element);
    }

    /** What each turn of a loop over it gets. */
    Extent one() {
        return element == null ? this : element;
    }

    /** Either of two. */
    Extent or(Extent other) {
        return new Extent(
                Math.max(length, other.length),
                Math.max(weight, other.weight),
                isNumber && other.isNumber,
                element == null && other.element == null ? null : one().or(other.one()),
                text != null && text.equals(other.text) ? text : null);
    }

    /** Numbers added, texts or lists joined. */
    Extent plus(Extent other) {
        if (isNumber && other.isNumber) {
            return NUMBER;
        }
        if (text != null && other.text != null && text.length() + other.text.length() <= LONGEST_KNOWN) {
            return constant(text + other.text);
        }
        if (isStoredWithSign(other) || other.isStoredWithSign(this)) {
            return STORED;
        }
        Extent entry = element == null && other.element == null ? null : one().or(other.one());
        double more = entry == null ? 0 : ENTRY;
        return new Extent(
                asText().length + other.asText().length,
                asText().weight + other.asText().weight + more,
                false,
                entry,
                null);
    }

    /** A short sign before or behind a stored text leaves it what it is: of usual size, and as unlike others as it was. */
    private boolean isStoredWithSign(Extent sign) {
        return equals(STORED) && sign.text != null && sign.text.length() <= LONGEST_SIGN;
    }

    /** A number becomes some digits. */
    Extent asText() {
        return isNumber ? text(SHORT_TEXT) : this;
    }

    /** Of the same kind, but this large. */
    Extent resized(double newLength, double newWeight) {
        return new Extent(newLength, newWeight, false, element, null);
    }

    /** Of the same kind, each character of which has become so many; what was known of a text is so no longer. */
    Extent grown(double by) {
        return isNumber
                ? this
                : by == 1
                        ? new Extent(length, weight, false, element, null)
                        : new Extent(
                                element == null ? length * by : length, weight * by, false, grownElement(by), null);
    }

    private @Nullable Extent grownElement(double by) {
        return element == null ? null : element.isNumber ? text(element.weight * by * SHORT_TEXT) : element.grown(by);
    }

    /** Lists inside each other. */
    int depth() {
        return element == null ? 0 : 1 + element.depth();
    }
}
