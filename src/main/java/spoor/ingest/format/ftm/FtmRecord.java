package spoor.ingest.format.ftm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.ingest.read.StoredTexts;
import spoor.model.BadInput;
import spoor.model.PartialDate;
import tools.jackson.databind.JsonNode;

/**
 * An entity of FollowTheMoney, checked: its properties are lists of texts, or of entities that stand inside it.
 *
 * @param past what the publisher says of its past
 * @param nested the entities that stand inside, in order
 */
record FtmRecord(
        String id,
        String schema,
        String caption,
        List<String> datasets,
        FtmPast past,
        Map<String, List<String>> properties,
        List<FtmRecord> nested) {

    private static final int LONGEST_ID = 1_000;
    private static final Set<String> KNOWN = readKnown();

    /**
     * One line as a record.
     *
     * @throws BadInput that says which rule it breaks
     */
    static FtmRecord require(JsonNode json) {
        if (!json.isObject()) {
            throw new BadInput("ftm.object", "This is no entity but %s.", json.getNodeType());
        }
        String id = requireId(json);
        String schema = requireText(json, "schema");
        if (FtmSchema.find(schema).isEmpty()) {
            throw new BadInput("ftm.schema.unknown", "FollowTheMoney has no schema '%s'.", shorten(schema));
        }
        JsonNode properties = json.path("properties");
        if (!properties.isObject()) {
            throw new BadInput("ftm.properties", "The entity has no properties.");
        }
        List<FtmRecord> nested = new ArrayList<>();
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            values.put(requireProperty(property.getKey()), readValues(property, nested));
        }
        String caption = json.path("caption").asString("");
        return new FtmRecord(id, schema, caption, listDatasets(json), FtmPast.of(json), values, List.copyOf(nested));
    }

    private static String requireId(JsonNode json) {
        String id = requireText(json, "id");
        if (id.length() > LONGEST_ID) {
            throw new BadInput("ftm.id", "The id is longer than %d characters.", LONGEST_ID);
        }
        return id;
    }

    private static String requireText(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isString() || value.asString().isBlank()) {
            throw new BadInput("ftm." + field, "The entity has no %s.", field);
        }
        return checked(value.asString(), field);
    }

    private static String requireProperty(String name) {
        if (!KNOWN.contains(name)) {
            throw new BadInput("ftm.property.unknown", "FollowTheMoney has no property '%s'.", shorten(name));
        }
        return name;
    }

    private static List<String> readValues(Map.Entry<String, JsonNode> property, List<FtmRecord> nested) {
        if (!property.getValue().isArray()) {
            throw new BadInput("ftm.property.list", "The property '%s' is no list.", property.getKey());
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode value : property.getValue()) {
            if (value.isObject()) {
                FtmRecord inner = require(value);
                nested.add(inner);
                texts.add(inner.id());
            } else if (!value.isNull()) {
                texts.add(StoredTexts.clean(checked(value.asString(), property.getKey())));
            }
        }
        return texts;
    }

    static String checked(String text, String field) {
        String fault = StoredTexts.findFault(text);
        if (fault != null) {
            throw new BadInput("text.malformed", "%s (%s)", fault, field);
        }
        return text;
    }

    private static List<String> listDatasets(JsonNode json) {
        List<String> names = new ArrayList<>();
        for (JsonNode name : json.path("datasets")) {
            names.add(checked(name.asString(""), "datasets"));
        }
        return names;
    }

    private static String shorten(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    String first(String... names) {
        for (String name : names) {
            if (!values(name).isEmpty()) {
                return values(name).getFirst();
            }
        }
        return "";
    }

    /** The earliest of these dates, to the day; null if there is none that the calendar knows. */
    @Nullable
    String date(String... names) {
        for (String name : names) {
            String found = values(name).stream()
                    .map(text -> text.length() > 10 ? text.substring(0, 10) : text)
                    .filter(FtmRecord::isDate)
                    .sorted()
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isDate(String text) {
        try {
            PartialDate.requireDate(text);
            return true;
        } catch (BadInput e) {
            return false;
        }
    }

    private static Set<String> readKnown() {
        try (InputStream in = FtmRecord.class.getResourceAsStream("/spoor/ingest/ftm-properties.txt")) {
            if (in == null) {
                throw new IllegalStateException("ftm-properties.txt is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
