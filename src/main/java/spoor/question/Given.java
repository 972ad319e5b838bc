package spoor.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.PartialDate;

/** What a request gives, held to its limits; each fault names the field. */
final class Given {

    /** Longest list that a request may contain. */
    static final int MOST_VALUES = 1_000;

    /** Longest text that a request may contain. */
    static final int LONGEST_TEXT = 1_000;

    /** Most of anything that is counted. */
    static final int MOST_COUNT = 1_000_000_000;

    private Given() {}

    static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    /** The number, or {@code otherwise} where none is given; from {@code least} to {@code most}. */
    static int requireNumber(String field, @Nullable Integer value, int otherwise, int least, int most) {
        return orElse(requireNumber(field, value, least, most), otherwise);
    }

    /** The number, from {@code least} to {@code most}, if one is given. */
    static @Nullable Integer requireNumber(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw BadInput.inField(
                    "field.range",
                    field,
                    "must be from %d to %s; it is %d.",
                    least,
                    String.format(Locale.ROOT, "%,d", most),
                    value);
        }
        return value;
    }

    static @Nullable Double requireAmount(String field, @Nullable Double value) {
        if (value != null && (!Double.isFinite(value) || value < 0)) {
            throw BadInput.inField("field.range", field, "must be 0 or more; it is %s.", value);
        }
        return value;
    }

    /** The list, none where none is given. */
    static <T> List<T> requireList(String field, @Nullable List<T> values, int most) {
        List<T> all = orElse(values, List.of());
        if (all.size() > most) {
            throw BadInput.inField("field.range", field, "has %d values; the most is %d.", all.size(), most);
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == null) {
                throw BadInput.inField("field.value", field + "[" + i + "]", "is null; leave it out.");
            }
        }
        return List.copyOf(all);
    }

    /** The texts without the blanks around them. */
    static List<String> requireTexts(String field, @Nullable List<String> values) {
        List<String> texts = new ArrayList<>();
        for (String value : requireList(field, values, MOST_VALUES)) {
            texts.add(requireText(field + "[" + texts.size() + "]", value));
        }
        return List.copyOf(texts);
    }

    static String requireText(String field, String value) {
        String text = value.strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw BadInput.inField("field.range", field, "must have 1 to %d characters.", LONGEST_TEXT);
        }
        return text;
    }

    /** Country codes in capitals, whatever the case they were sent in. */
    static List<String> requireCountries(String field, @Nullable List<String> values, int most) {
        return requireTexts(field, requireList(field, values, most)).stream()
                .map(code ->
                        requireForm(field, code, "[A-Za-z]{2}", "countries are two letters (ISO 3166-1): CN, HK, RU"))
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Checks that a period does not end before it begins. */
    static void requireOrder(String field, @Nullable PartialDate from, @Nullable PartialDate to) {
        if (from != null && to != null && to.last().isBefore(from.first())) {
            throw new BadInput(
                    field + ".order", "'%s' cannot end (%s) before it begins (%s).", field, to.last(), from.first());
        }
    }

    /** A value that has to look like the pattern. */
    static String requireForm(String field, String value, String pattern, String rule) {
        if (!value.matches(pattern)) {
            throw BadInput.inField("field.value", field, "holds '%s'; %s.", value, rule);
        }
        return value;
    }
}
