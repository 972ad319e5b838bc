package spoor.ingest.format.ftm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** What only files that Spoor wrote say, in descriptions and roles: FollowTheMoney has no place of its own for it. */
final class FtmOurs {

    /** How the description of a relation begins. */
    private static final String RELATION = "Confidence in Spoor: ";

    /** How the description of a part or weapon ends. */
    private static final String GOODS = " in Spoor";

    private static final List<String> DESCRIBED =
            List.of("category", "partNumber", "makerCountry", "operator", "origin");

    private FtmOurs() {}

    static boolean isRelation(FtmRecord record) {
        return record.first("description").startsWith(RELATION);
    }

    /** How sure the relation is; those of others are as sure as such lists are. */
    static Confidence confidence(FtmRecord record) {
        return isRelation(record)
                ? Confidence.requireWord(record.first("description").substring(RELATION.length()))
                : Confidence.PROBABLE;
    }

    /** The type of relation that the role of a link names. */
    static Optional<RelationType> findType(FtmRecord record) {
        String role = record.first("role").toUpperCase(Locale.ROOT).replace(' ', '_');
        return Stream.of(RelationType.values())
                .filter(type -> record.schema().equals("UnknownLink") && isRelation(record))
                .filter(type -> type.name().equals(role))
                .findFirst();
    }

    /** What an asset is, if it is a part or a weapon. */
    static Optional<NodeLabel> findGoods(FtmRecord record) {
        return Stream.of(NodeLabel.COMPONENT, NodeLabel.WEAPON_SYSTEM)
                .filter(label -> record.schema().equals("Asset"))
                .filter(label -> record.first("description").equals(label.label() + GOODS))
                .findFirst();
    }

    /** What descriptions say of a part or weapon, by property. */
    static Map<String, String> describe(FtmRecord record) {
        Map<String, String> said = new TreeMap<>();
        for (String line : record.values("description")) {
            String[] parts = line.split(": ", 2);
            if (parts.length == 2 && DESCRIBED.contains(parts[0])) {
                said.put(parts[0], parts[1]);
            }
        }
        return said;
    }
}
