package spoor.console.judge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How large a value can become, as far as that can be said before it is there.
 *
 * @param length turns of a loop over it
 * @param weight characters, and {@link #ENTRY} for each entry of a list or map, however deep it lies
 * @param isNumber it stays small whatever is reckoned with it
 * @param element the largest of its entries; null where it is one value
 * @param texts what it is one of, where it is a text and that is known; null otherwise
 */
record Extent(
        double length,
        double weight,
        boolean isNumber,
        @Nullable Extent element,
        @Nullable Set<String> texts) {

    static final double ENTRY = 8;

    static final Extent NUMBER = new Extent(1, 1, true, null, null);

    /** A node, a relation, one of their properties: what somebody has stored. */
    static final Extent STORED = new Extent(16, 64, false, null, null);

    /** A number or a date as text. */
    private static final double SHORT_TEXT = 32;

    private static final int LONGEST_SIGN = 8;

    /** Texts that are longer together, or more of them, are not kept while a statement is judged. */
    private static final int LONGEST_KNOWN = 20_000;

    private static final int MOST_KNOWN = 500;

    static Extent text(double characters) {
        return new Extent(characters, characters, false, null, null);
    }

    static Extent constant(String text) {
        return new Extent(text.length(), text.length(), false, null, Set.of(text));
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
        Extent element = null;
        double weight = 0;
        for (Object value : values) {
            Extent one = of(value);
            element = element == null ? one : element.or(one);
            weight += ENTRY + one.weight;
        }
        return list(values.size(), weight, element == null ? NUMBER : element);
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
                texts == null || other.texts == null ? null : eitherOf(texts, other.texts));
    }

    private static @Nullable Set<String> eitherOf(Set<String> some, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all.size() == some.size() ? some : kept(all);
    }

    private static @Nullable Set<String> kept(Set<String> texts) {
        boolean few = texts.size() <= MOST_KNOWN
                && texts.stream().mapToInt(String::length).sum() <= LONGEST_KNOWN;
        return few ? texts : null;
    }

    /** The one text that it is; null where it may be another. */
    @Nullable
    String text() {
        return texts != null && texts.size() == 1 ? texts.iterator().next() : null;
    }

    /** What becomes of the texts that it may be, or this where they are not known. */
    Extent ofTexts(UnaryOperator<String> change, Extent unknown) {
        return texts == null ? unknown : oneOf(texts.stream().map(change).collect(Collectors.toSet()), unknown);
    }

    private static Extent oneOf(Set<String> texts, Extent unknown) {
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        Set<String> known = kept(texts);
        return known == null ? unknown : new Extent(longest, longest, false, null, known);
    }

    private static Set<String> joined(Set<String> firsts, Set<String> lasts) {
        return firsts.stream()
                .flatMap(first -> lasts.stream().map(last -> first + last))
                .collect(Collectors.toSet());
    }

    private static boolean canBeJoined(Set<String> firsts, Set<String> lasts) {
        long longest = lengthOf(firsts) * lasts.size() + lengthOf(lasts) * firsts.size();
        return (long) firsts.size() * lasts.size() <= MOST_KNOWN && longest <= LONGEST_KNOWN;
    }

    private static long lengthOf(Set<String> texts) {
        return texts.stream().mapToLong(String::length).sum();
    }

    /** Numbers added, texts or lists joined. */
    Extent plus(Extent other) {
        if (isNumber && other.isNumber) {
            return NUMBER;
        }
        if (texts != null && other.texts != null && canBeJoined(texts, other.texts)) {
            return oneOf(joined(texts, other.texts), text(length + other.length));
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
        return equals(STORED) && sign.texts != null && sign.length <= LONGEST_SIGN;
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
