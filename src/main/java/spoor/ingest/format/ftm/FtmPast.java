package spoor.ingest.format.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the publisher says of an entity's past.
 *
 * @param referents the ids of what it had been before the publisher made one of them
 * @param firstSeen to the second, as it stands; empty if it is not said, as is {@code lastChange}
 */
record FtmPast(List<String> referents, String firstSeen, String lastChange) {

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");
    private static final int MOST = 200;
    private static final int LONGEST = 300;

    /** What is no list of short texts, or no time, says nothing. */
    static FtmPast of(JsonNode json) {
        List<String> referents = new ArrayList<>();
        for (JsonNode one : json.path("referents")) {
            String id = one.asString("");
            if (!id.isBlank() && id.length() <= LONGEST && referents.size() < MOST && !referents.contains(id)) {
                referents.add(FtmRecord.checked(id, "referents"));
            }
        }
        return new FtmPast(List.copyOf(referents), time(json, "first_seen"), time(json, "last_change"));
    }

    private static String time(JsonNode json, String field) {
        String text = json.path(field).asString("");
        return TIME.matcher(text).matches() ? text : "";
    }
}
