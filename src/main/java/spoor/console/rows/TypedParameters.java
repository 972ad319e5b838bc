package spoor.console.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import spoor.model.BadInput;

/** Reads parameters of Neo4j's typed JSON, {@code {"$type":"Date","_value":"2026-01-02"}}. */
public final class TypedParameters {

    private static final Pattern POINT =
            Pattern.compile("SRID=(\\d{1,9});\\s*POINT(?: Z)? ?\\(([^ )]+) ([^ )]+)(?: ([^ )]+))?\\)");
    private static final Pattern DURATION = Pattern.compile("P(?:(-?\\d{1,12})Y)?(?:(-?\\d{1,12})M)?(?:(-?\\d{1,12})W)?"
            + "(?:(-?\\d{1,12})D)?(?:T(?:(-?\\d{1,12})H)?(?:(-?\\d{1,12})M)?(?:(-?\\d{1,18}(?:[.,]\\d{1,9})?)S)?)?");

    private TypedParameters() {}

    /**
     * The values by name, as the driver takes them.
     *
     * @throws BadInput naming the parameter that cannot be read
     */
    public static Map<String, Object> read(Map<?, ?> typed) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        typed.forEach((name, value) -> values.put(String.valueOf(name), read(String.valueOf(name), value)));
        return castNonNull(values);
    }

    /** The driver takes null as a value; its signature does not say so. */
    @SuppressWarnings("NullAway")
    private static Map<String, Object> castNonNull(Map<String, @Nullable Object> values) {
        return values;
    }

    private static @Nullable Object read(String name, @Nullable Object typed) {
        if (!(typed instanceof Map<?, ?> map) || !(map.get("$type") instanceof String type)) {
            throw unreadable(name, "it has no $type and _value");
        }
        Object value = map.get("_value");
        try {
            return switch (value) {
                case null -> null;
                case Boolean truth -> truth;
                case List<?> list -> list(name, list);
                case Map<?, ?> inner -> read(inner);
                default -> ofText(name, type, value.toString());
            };
        } catch (RuntimeException e) {
            throw e instanceof BadInput ? e : unreadable(name, "'" + value + "' is no " + type);
        }
    }

    private static List<@Nullable Object> list(String name, List<?> list) {
        List<@Nullable Object> values = new ArrayList<>();
        list.forEach(one -> values.add(read(name, one)));
        return values;
    }

    private static Object ofText(String name, String type, String text) {
        return switch (type) {
            case "String" -> text;
            case "Integer" -> Long.valueOf(text);
            case "Float" -> Double.valueOf(text);
            case "Base64" -> Base64.getDecoder().decode(text);
            case "Date" -> LocalDate.parse(text);
            case "Time" -> OffsetTime.parse(text);
            case "LocalTime" -> LocalTime.parse(text);
            case "LocalDateTime" -> LocalDateTime.parse(text);
            case "OffsetDateTime", "ZonedDateTime" -> ZonedDateTime.parse(text);
            case "Duration" -> duration(text);
            case "Point" -> point(text);
            default -> throw unreadable(name, "values of type " + type + " cannot be sent");
        };
    }

    private static Object point(String text) {
        Matcher point = POINT.matcher(text);
        if (!point.matches()) {
            throw new IllegalArgumentException(text);
        }
        int srid = Integer.parseInt(point.group(1));
        double x = Double.parseDouble(point.group(2));
        double y = Double.parseDouble(point.group(3));
        return point.group(4) == null
                ? Values.point(srid, x, y)
                : Values.point(srid, x, y, Double.parseDouble(point.group(4)));
    }

    private static Object duration(String text) {
        Matcher parts = DURATION.matcher(text);
        if (!parts.matches() || text.length() < 3) {
            throw new IllegalArgumentException(text);
        }
        BigDecimal seconds = new BigDecimal(
                        parts.group(7) == null ? "0" : parts.group(7).replace(',', '.'))
                .add(BigDecimal.valueOf(Math.addExact(number(parts, 5) * 3_600, number(parts, 6) * 60)));
        BigDecimal whole = seconds.setScale(0, java.math.RoundingMode.FLOOR);
        return Values.isoDuration(
                number(parts, 1) * 12 + number(parts, 2),
                number(parts, 3) * 7 + number(parts, 4),
                whole.longValueExact(),
                seconds.subtract(whole).movePointRight(9).intValueExact());
    }

    private static long number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }

    private static BadInput unreadable(String name, String why) {
        return new BadInput("parameter.type", "The parameter '%s' cannot be read: %s.", name, why);
    }
}
