package spoor.export.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spoor.reconcile.ftm.FtmLinks;

/** Of which type FollowTheMoney takes the values of a property that Spoor writes to be. */
final class FtmTypes {

    private static final Map<String, List<String>> BY_TYPE = Map.of(
            "id", List.of("id"),
            "name", List.of("name", "alias"),
            "country", List.of("country", "mainCountry"),
            "address", List.of("address"),
            "phone", List.of("phone"),
            "email", List.of("email"),
            "url", List.of("website", "sourceUrl"),
            "topic", List.of("topics"),
            "text", List.of("notes", "description", "summary", "reason", "goodsDescription"),
            "number", List.of("amount"));

    private static final List<String> DATES = List.of(
            "incorporationDate", "dissolutionDate", "birthDate", "startDate", "endDate", "modifiedAt", "listingDate");

    private static final List<String> STRINGS = List.of(
            "position",
            "authority",
            "program",
            "role",
            "percentage",
            "sharesCount",
            "customsAmount",
            "dollarExchRate",
            "currency");

    private static final Map<String, String> TYPES = types();

    private FtmTypes() {}

    private static Map<String, String> types() {
        Map<String, String> types = new HashMap<>();
        BY_TYPE.forEach((type, properties) -> properties.forEach(property -> types.put(property, type)));
        types.put("entity", "entity");
        FtmLinks.ends().forEach(property -> types.put(property, "entity"));
        DATES.forEach(property -> types.put(property, "date"));
        STRINGS.forEach(property -> types.put(property, "string"));
        return types;
    }

    /** All others are numbers of registers and codes of goods. */
    static String of(String property) {
        return TYPES.getOrDefault(property, "identifier");
    }
}
