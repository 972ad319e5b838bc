package spoor.ingest.format.ftm;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import spoor.model.Confidence;
import spoor.model.FtmWords;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** What only files that Spoor wrote say, in descriptions and roles: FollowTheMoney has no place of its own for it. */
final class FtmOurs {

    private FtmOurs() {}

    static boolean isRelation(FtmRecord record) {
        return record.first("description").startsWith(FtmWords.CONFIDENCE);
    }

    /** How sure the relation is; those of others are as sure as such lists are. */
    static Confidence confidence(FtmRecord record) {
        return isRelation(record)
                ? Confidence.requireWord(record.first("description").substring(FtmWords.CONFIDENCE.length()))
                : Confidence.PROBABLE;
    }

    /** Whether an id is one that Spoor made for a relation which had none in FollowTheMoney. */
    static boolean isOurName(String id, RelationType type) {
        return id.startsWith(type.name() + "/");
    }

    /** The type of relation that the role of a link names. */
    static Optional<RelationType> findType(FtmRecord record) {
        String role = record.first("role").replace('_', ' ');
        return Stream.of(RelationType.values())
                .filter(type -> record.schema().equals("UnknownLink") && isRelation(record))
                .filter(type -> FtmWords.role(type).equalsIgnoreCase(role))
                .findFirst();
    }

    /** What an asset is, if it is a part or a weapon. */
    static Optional<NodeLabel> findGoods(FtmRecord record) {
        return Stream.of(NodeLabel.COMPONENT, NodeLabel.WEAPON_SYSTEM)
                .filter(label -> record.schema().equals("Asset"))
                .filter(label -> record.first("description").equals(FtmWords.kind(label)))
                .findFirst();
    }

    /** What descriptions say of a part or weapon, by property. */
    static Map<String, String> describe(FtmRecord record) {
        Map<String, String> said = new TreeMap<>();
        for (String line : record.values("description")) {
            String[] parts = line.split(": ", 2);
            if (parts.length == 2 && FtmWords.DESCRIBED.contains(parts[0])) {
                said.put(parts[0], parts[1]);
            }
        }
        return said;
    }
}
