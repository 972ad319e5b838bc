package spoor.ingest.format;

import java.util.List;
import spoor.ingest.format.bods.BodsFormat;
import tools.jackson.databind.JsonNode;

/** Entities and ties as JSON values: BODS statements, Senzing records, the JSON form of OFAC's list. */
final class Graphs {

    private Graphs() {}

    static List<Format> all() {
        return List.of(
                new BodsFormat(),
                new SenzingFormat(),
                new JsonFormat(
                        "ofac-json",
                        "entries",
                        head -> head.hasFields("name", "source", "sourceUrl")
                                && head.text().contains("OFAC"),
                        Graphs::ofac));
    }

    private static void ofac(JsonNode json, Statements to) {
        Lists.ofac(
                json.path("uid").asString(""),
                JsonTexts.name(JsonTexts.required(json, "name")),
                JsonTexts.required(json, "type"),
                JsonTexts.list(json.path("programs")),
                JsonTexts.list(json.path("alternateNames")),
                to);
    }
}
