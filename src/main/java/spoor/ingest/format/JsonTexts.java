package spoor.ingest.format;

import java.util.ArrayList;
import java.util.List;
import spoor.ingest.read.StoredTexts;
import spoor.model.BadInput;
import spoor.model.Identifier;
import tools.jackson.databind.JsonNode;

/** Texts of JSON values, checked. */
public final class JsonTexts {

    private JsonTexts() {}

    /**
     * The text of a field that has to be there.
     *
     * @throws BadInput if it is missing or blank
     */
    public static String required(JsonNode json, String field) {
        String text = json.path(field).asString("");
        if (text.isBlank()) {
            throw new BadInput("field.missing", "The record has no %s.", field);
        }
        return checked(text);
    }

    /**
     * The name, without what cannot be stored. Nobody's name may be that of a record, which is known by its id.
     *
     * @throws BadInput if it is too long
     */
    public static String name(String name) {
        return checked(StoredTexts.requireNameLength(name));
    }

    /** Of several names the first that is somebody's; without any the first at all. */
    public static String firstName(List<String> names) {
        return name(names.stream()
                .filter(name -> !Identifier.isNobody(name))
                .findFirst()
                .orElseGet(names::getFirst));
    }

    /** What else somebody is called. */
    static List<String> otherNames(List<String> names, String name) {
        return names.stream()
                .filter(other -> !other.equals(name) && !Identifier.isNobody(other))
                .toList();
    }

    static List<String> list(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(checked(item.asString(""))));
        return texts;
    }

    public static String checked(String text) {
        String fault = StoredTexts.findFault(text);
        if (fault != null) {
            throw new BadInput("text.malformed", "%s", fault);
        }
        return StoredTexts.clean(text);
    }
}
