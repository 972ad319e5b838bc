package spoor.ingest.format;

import java.util.ArrayList;
import java.util.List;
import spoor.ingest.read.Texts;
import spoor.model.BadInput;
import spoor.model.Identifier;
import tools.jackson.databind.JsonNode;

/** Texts of JSON values, checked. */
final class JsonTexts {

    private JsonTexts() {}

    /** @throws BadInput if it is missing or blank */
    static String required(JsonNode json, String field) {
        String text = json.path(field).asString("");
        if (text.isBlank()) {
            throw new BadInput("field.missing", "The record has no %s.", field);
        }
        return checked(text);
    }

    /** @throws BadInput if it is too long, or nobody's name */
    static String name(String name) {
        Texts.requireNameLength(name);
        if (Identifier.isNobody(name)) {
            throw new BadInput("name.missing", "'%s' is nobody's name.", name);
        }
        return checked(name);
    }

    static List<String> list(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(checked(item.asString(""))));
        return texts;
    }

    static String checked(String text) {
        String fault = Texts.findFault(text);
        if (fault != null) {
            throw new BadInput("text.malformed", "%s", fault);
        }
        return Texts.clean(text);
    }
}
