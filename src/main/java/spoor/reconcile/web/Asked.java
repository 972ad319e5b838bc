package spoor.reconcile.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.model.BadInput;
import spoor.model.SpoorException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of a JSON text that a client sent, with the place where it stands, so that a fault can be told.
 *
 * @param at such as {@code queries.q0.limit}
 */
record Asked(String at, JsonNode node) {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(30);

    /**
     * A text as JSON.
     *
     * @throws BadInput if it is none, or nested too deeply
     */
    static Asked read(JsonMapper json, String at, String text) {
        try {
            return new Asked(at, json.readTree(text));
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line %d, column %d)"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            throw new BadInput("json.malformed", "'%s' is no JSON that can be read%s.", at, where);
        }
    }

    SpoorException fault(String what) {
        return new BadInput("json.type", "'%s' must be %s.", at, what).with("field", at);
    }

    Asked get(String field) {
        return new Asked(at + "." + (field.length() > 60 ? field.substring(0, 60) + "…" : field), node.path(field));
    }

    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    /** The fields of an object, none of which is unknown. */
    Asked requireObject(Set<String> known) {
        requireObject();
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new BadInput(
                                "json.field.unknown",
                                "There is no field '%s'; there are %s.",
                                get(name).at(),
                                String.join(", ", known.stream().sorted().toList()))
                        .with("field", at);
            }
        }
        return this;
    }

    Asked requireObject() {
        if (!node.isObject()) {
            throw fault("an object");
        }
        return this;
    }

    /** The members of an object by name, in their order. */
    List<Map.Entry<String, Asked>> members() {
        List<Map.Entry<String, Asked>> members = new ArrayList<>();
        requireObject().node.properties().forEach(field -> members.add(Map.entry(field.getKey(), get(field.getKey()))));
        return members;
    }

    /** The elements of a list; of what is none, itself. */
    List<Asked> elements() {
        if (!node.isArray()) {
            return List.of(this);
        }
        List<Asked> elements = new ArrayList<>();
        int i = 0;
        for (JsonNode element : node) {
            elements.add(new Asked(at + "[" + i++ + "]", element));
        }
        return List.copyOf(elements);
    }

    List<Asked> requireList() {
        if (!node.isArray()) {
            throw fault("a list");
        }
        return elements();
    }

    String requireText() {
        if (!node.isString()) {
            throw fault("a text");
        }
        return node.asString();
    }

    int requireWhole(int least, int most) {
        boolean whole = node.isIntegralNumber() && node.canConvertToInt();
        if (!whole || node.asInt() < least || node.asInt() > most) {
            throw new BadInput("limit.range", "'%s' must be a whole number from %d to %d.", at, least, most)
                    .with("field", at);
        }
        return node.asInt();
    }

    /** A text, number or truth value as a text; numbers without an exponent. */
    String requireScalar() {
        if (node.isNumber()) {
            return number();
        }
        if (!node.isString() && !node.isBoolean()) {
            throw fault("a text, a number or true or false");
        }
        return node.asString();
    }

    private String number() {
        String written = node.asString();
        if (!written.matches("-?[0-9.]{1,40}(E[+-]?\\d{1,3})?")) {
            throw fault("a number of usual size");
        }
        BigDecimal number = new BigDecimal(written);
        return number.abs().compareTo(LARGEST) > 0 ? written : number.toPlainString();
    }
}
