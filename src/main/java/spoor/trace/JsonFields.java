package spoor.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.SpoorException;
import spoor.web.NearestWord;
import tools.jackson.databind.JsonNode;

/**
 * One JSON object of a request, read strictly: a field that is not known, has the wrong type or is out of range is
 * refused with a sentence that names it by its full path, such as {@code from.countries}. A field that is {@code null}
 * counts as absent.
 */
public final class JsonFields {

    /** Longest list and longest text that a request may contain. */
    private static final int MAX_VALUES = 1_000;

    private static final int MAX_TEXT = 1_000;

    /** The detail of an error that names the field. */
    private static final String FIELD = "field";

    private final String path;
    private final JsonNode object;

    private JsonFields(String path, JsonNode object) {
        this.path = path;
        this.object = object;
    }

    /**
     * Reads {@code node} as an object that has no other fields than {@code known}.
     *
     * @param path where the object stands in the request; empty for the request itself
     * @throws BadInput if it is no object or has a field that is not known
     */
    public static JsonFields requireObject(JsonNode node, String path, List<String> known) {
        if (!node.isObject()) {
            String what = path.isEmpty() ? "The request" : "'" + path + "'";
            throw new BadInput("field.type", "%s must be a JSON object {…}, not %s.", what, nameType(node))
                    .with(FIELD, path);
        }
        JsonFields fields = new JsonFields(path, node);
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw fields.unknown(name, known);
            }
        }
        return fields;
    }

    private SpoorException unknown(String name, List<String> known) {
        String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        String hint = NearestWord.find(name, known)
                .map(near -> "Did you mean '" + at(near) + "'?")
                .orElse("Use " + String.join(", ", known) + ".");
        return new BadInput("field.unknown", "There is no field '%s'. %s", at(shown), hint).with(FIELD, at(shown));
    }

    /** The object in field {@code name}, or null where there is none. */
    public @Nullable JsonFields findObject(String name, List<String> known) {
        JsonNode value = find(name);
        return value == null ? null : requireObject(value, at(name), known);
    }

    /** The objects of the list in field {@code name}; empty where there is none. */
    public List<JsonFields> listObjects(String name, List<String> known) {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonNode element : elements(name, "objects")) {
            objects.add(requireObject(element, at(name) + "[" + objects.size() + "]", known));
        }
        return objects;
    }

    /** The text in field {@code name}, or null where there is none. */
    public @Nullable String findText(String name) {
        JsonNode value = find(name);
        return value == null ? null : requireText(value, at(name));
    }

    /** The texts of the list in field {@code name}; empty where there is none. */
    public List<String> listTexts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : elements(name, "texts")) {
            texts.add(requireText(element, at(name) + "[" + texts.size() + "]"));
        }
        return List.copyOf(texts);
    }

    /** The whole number in field {@code name}, or null where there is none; {@code min} and {@code max} are allowed. */
    public @Nullable Integer findInteger(String name, int min, int max) {
        JsonNode value = find(name);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            throw new BadInput(
                            "field.type",
                            "'%s' must be a whole number from %d to %s, not %s.",
                            at(name),
                            min,
                            grouped(max),
                            nameType(value))
                    .with(FIELD, at(name));
        }
        if (!value.canConvertToInt() || value.intValue() < min || value.intValue() > max) {
            throw new BadInput(
                            "field.range",
                            "'%s' must be from %d to %s; it is %s.",
                            at(name),
                            min,
                            grouped(max),
                            shorten(value.asString()))
                    .with(FIELD, at(name));
        }
        return value.intValue();
    }

    /** The number in field {@code name}, not negative, or null where there is none. */
    public @Nullable Double findAmount(String name) {
        JsonNode value = find(name);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            throw new BadInput("field.type", "'%s' must be a number, not %s.", at(name), nameType(value))
                    .with(FIELD, at(name));
        }
        double amount = value.doubleValue();
        if (!Double.isFinite(amount) || amount < 0) {
            throw new BadInput("field.range", "'%s' must be 0 or more; it is %s.", at(name), shorten(value.asString()))
                    .with(FIELD, at(name));
        }
        return amount;
    }

    /** The truth value in field {@code name}, or {@code otherwise} where there is none. */
    public boolean isTrue(String name, boolean otherwise) {
        JsonNode value = find(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            throw new BadInput("field.type", "'%s' must be true or false, not %s.", at(name), nameType(value))
                    .with(FIELD, at(name));
        }
        return value.booleanValue();
    }

    /** Whether the field is there and not {@code null}. */
    public boolean has(String name) {
        return find(name) != null;
    }

    /** The field as it was sent, or null where there is none. */
    public @Nullable JsonNode find(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** The full path of a field of this object. */
    public String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Iterable<JsonNode> elements(String name, String what) {
        JsonNode value = find(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw new BadInput("field.type", "'%s' must be a list of %s […], not %s.", at(name), what, nameType(value))
                    .with(FIELD, at(name));
        }
        if (value.size() > MAX_VALUES) {
            throw new BadInput("field.range", "'%s' has %d values; the most is %d.", at(name), value.size(), MAX_VALUES)
                    .with(FIELD, at(name));
        }
        return value;
    }

    private static String requireText(JsonNode value, String at) {
        if (!value.isString()) {
            throw new BadInput("field.type", "'%s' must be a text, not %s.", at, nameType(value)).with(FIELD, at);
        }
        String text = value.stringValue().strip();
        if (text.isEmpty() || text.length() > MAX_TEXT) {
            throw new BadInput("field.range", "'%s' must have 1 to %d characters.", at, MAX_TEXT).with(FIELD, at);
        }
        return text;
    }

    private static String nameType(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "the text \"" + shorten(value.stringValue()) + "\"";
            case NUMBER -> "the number " + shorten(value.asString());
            case BOOLEAN -> value.asString();
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "null";
        };
    }

    private static String shorten(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
