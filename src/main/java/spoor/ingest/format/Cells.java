package spoor.ingest.format;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.ingest.read.StoredTexts;
import spoor.model.BadInput;
import spoor.model.Identifier;
import spoor.model.PartialDate;

/**
 * One row by the names of its columns.
 *
 * @param asked takes the names of the columns that are looked at
 */
public record Cells(Map<String, Integer> indexes, List<String> row, Set<String> asked) {

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    /** The cell without blanks around it; empty if there is no such column. */
    public String text(String column) {
        Integer index = indexes.get(column);
        asked.add(column);
        return index == null || index >= row.size() ? "" : row.get(index).strip();
    }

    /**
     * What stands in a column that has to be filled.
     *
     * @throws BadInput if nothing stands there
     */
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new BadInput("cell.empty", "The cell '%s' must not be empty.", column);
        }
        return text;
    }

    /**
     * The name that an id is made of.
     *
     * @throws BadInput if nothing stands there, too much, or nobody's name
     */
    public String name(String column) {
        String name = nameBesideId(column);
        if (Identifier.isNobody(name)) {
            throw new BadInput("name.missing", "'%s' is nobody's name.", name);
        }
        return name;
    }

    /**
     * The name of what has an id of its own, by which it is known even with nobody's name.
     *
     * @throws BadInput if nothing stands there, or too much
     */
    public String nameBesideId(String column) {
        return StoredTexts.requireNameLength(required(column));
    }

    /** The values that are joined by semicolons. */
    public List<String> list(String column) {
        return Arrays.stream(text(column).split(";", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** A partial date as {@code yyyy-mm-dd} or shorter, also from {@code d.m.yyyy}; null if it is none. */
    public @Nullable String date(String column) {
        return dateOf(text(column));
    }

    public static @Nullable String dateOf(String text) {
        var dotted = DOTTED.matcher(text);
        String plain = dotted.matches()
                ? "%s-%02d-%02d"
                        .formatted(dotted.group(3), Integer.valueOf(dotted.group(2)), Integer.valueOf(dotted.group(1)))
                : text.length() > 10 ? text.substring(0, 10) : text;
        if (plain.isEmpty()) {
            return null;
        }
        try {
            PartialDate.requireDate(plain);
            return plain;
        } catch (BadInput e) {
            return null;
        }
    }
}
