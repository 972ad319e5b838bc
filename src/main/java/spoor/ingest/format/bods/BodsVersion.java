package spoor.ingest.format.bods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.Cells;
import tools.jackson.databind.JsonNode;

/**
 * What one statement says of its record.
 *
 * @param date of the statement; empty if it has none, and then it is taken for older than those that have
 * @param number its place in the file
 * @param closed whether it ends the record
 * @param names of the entity or person
 * @param interests of the relationship
 */
record BodsVersion(
        String statement, String date, int number, boolean closed, List<String> names, List<Interest> interests) {

    /**
     * One way in which somebody is tied to a company.
     *
     * @param share how much of it, as text; empty if not stated
     */
    record Interest(
            String type,
            String directness,
            String share,
            @Nullable String start,
            @Nullable String end) {

        /** Whether it is the same in another statement: when it began and ended may be known better there. */
        boolean isSame(Interest other) {
            return type.equals(other.type) && directness.equals(other.directness) && share.equals(other.share);
        }
    }

    static BodsVersion of(JsonNode json, int number) {
        String date = Cells.dateOf(json.path("statementDate").asString(""));
        JsonNode details = json.path("recordDetails");
        return new BodsVersion(
                json.path("statementId").asString(""),
                date == null ? "" : date,
                number,
                json.path("recordStatus").asString("").equals("closed"),
                names(details),
                interests(details));
    }

    private static List<String> names(JsonNode details) {
        List<String> names = new ArrayList<>();
        names.add(details.path("name").asString(""));
        details.path("names").forEach(name -> names.add(name.path("fullName").asString("")));
        details.path("alternateNames").forEach(name -> names.add(name.asString("")));
        names.removeIf(String::isBlank);
        return names;
    }

    private static List<Interest> interests(JsonNode details) {
        List<Interest> interests = new ArrayList<>();
        for (JsonNode interest : details.path("interests")) {
            interests.add(new Interest(
                    interest.path("type").asString("unknownInterest"),
                    interest.path("directOrIndirect").asString(""),
                    interest.path("share").isMissingNode()
                            ? ""
                            : interest.path("share").toString(),
                    Cells.dateOf(interest.path("startDate").asString("")),
                    Cells.dateOf(interest.path("endDate").asString(""))));
        }
        if (interests.isEmpty()) {
            interests.add(new Interest("unknownInterest", "", "", null, null));
        }
        return interests;
    }

    Optional<Interest> find(Interest same) {
        return interests.stream().filter(same::isSame).findFirst();
    }

    /** The first interest of the same type, which has changed if it is not the same. */
    Optional<Interest> findChanged(Interest before) {
        return interests.stream()
                .filter(each -> each.type().equals(before.type()))
                .findFirst();
    }
}
