package spoor.backup.file;

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
import org.neo4j.driver.Values;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;
import spoor.model.BadInput;
import tools.jackson.databind.JsonNode;

/**
 * Values of properties as JSON and back, each with its type. Texts, truth values, numbers and lists are what they are in
 * JSON, a whole number being an integer and one with a point or an exponent a floating one; everything else is an object
 * {@code {"is": type, "as": value}}, which no property can be.
 */
final class StoredValues {

    private static final String IS = "is";
    private static final String AS = "as";

    private StoredValues() {}

    /**
     * Properties as the driver hands them out, ready for JSON.
     *
     * @throws BadInput if one is of a type that is not known
     */
    static Map<String, Object> toJson(Map<String, Object> properties) {
        Map<String, Object> json = new LinkedHashMap<>();
        properties.forEach((name, value) -> json.put(name, toJson(name, value)));
        return json;
    }

    private static Object toJson(String name, Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean truth -> truth;
            case Long whole -> whole;
            case Double number -> Double.isFinite(number) ? number : typed("float", number.toString());
            case List<?> list ->
                list.stream().map(element -> toJson(name, element)).toList();
            case byte[] bytes -> typed("bytes", Base64.getEncoder().encodeToString(bytes));
            case LocalDate date -> typed("date", date.toString());
            case LocalTime time -> typed("localTime", time.toString());
            case OffsetTime time -> typed("time", time.toString());
            case LocalDateTime time -> typed("localDateTime", time.toString());
            case ZonedDateTime time -> typed("dateTime", time.toString());
            case IsoDuration d -> typed("duration", List.of(d.months(), d.days(), d.seconds(), (long) d.nanoseconds()));
            case Point point -> typed("point", coordinates(point));
            default ->
                throw new BadInput(
                        "backup.type",
                        "The property '%s' has a value of a type that a backup cannot hold (%s); remove it, or copy the database with Neo4j's own tools.",
                        name,
                        value.getClass().getSimpleName());
        };
    }

    private static Map<String, Object> typed(String type, Object value) {
        return Map.of(IS, type, AS, value);
    }

    private static List<Object> coordinates(Point point) {
        List<Object> coordinates = new ArrayList<>(List.of(point.srid(), point.x(), point.y()));
        if (!Double.isNaN(point.z())) {
            coordinates.add(point.z());
        }
        return coordinates;
    }

    /**
     * The other way round, ready for the driver.
     *
     * @throws BadInput if that is no value of a backup
     */
    static Map<String, Object> fromJson(JsonNode properties) {
        Map<String, Object> values = new LinkedHashMap<>();
        properties.properties().forEach(property -> values.put(property.getKey(), fromValue(property.getValue())));
        return values;
    }

    private static Object fromValue(JsonNode value) {
        if (value.isString()) {
            return value.asString();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isIntegralNumber()) {
            return value.longValue();
        }
        if (value.isNumber()) {
            return value.doubleValue();
        }
        if (value.isArray()) {
            List<Object> list = new ArrayList<>();
            value.forEach(element -> list.add(fromValue(element)));
            return list;
        }
        return fromTyped(value.path(IS).asString(""), value.path(AS));
    }

    private static Object fromTyped(String type, JsonNode value) {
        return switch (type) {
            case "float" -> Double.valueOf(value.asString());
            case "bytes" -> Base64.getDecoder().decode(value.asString());
            case "date" -> LocalDate.parse(value.asString());
            case "localTime" -> LocalTime.parse(value.asString());
            case "time" -> OffsetTime.parse(value.asString());
            case "localDateTime" -> LocalDateTime.parse(value.asString());
            case "dateTime" -> ZonedDateTime.parse(value.asString());
            case "duration" -> duration(value);
            case "point" -> point(value);
            default -> throw new BadInput("backup.type", "This Spoor does not know values of the type '%s'.", type);
        };
    }

    private static Object duration(JsonNode value) {
        return Values.isoDuration(
                        value.get(0).longValue(),
                        value.get(1).longValue(),
                        value.get(2).longValue(),
                        value.get(3).intValue())
                .asIsoDuration();
    }

    private static Object point(JsonNode value) {
        int srid = value.get(0).intValue();
        double x = value.get(1).doubleValue();
        double y = value.get(2).doubleValue();
        return (value.size() > 3 ? Values.point(srid, x, y, value.get(3).doubleValue()) : Values.point(srid, x, y))
                .asPoint();
    }
}
