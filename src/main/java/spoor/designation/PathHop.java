package spoor.designation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import spoor.model.Confidence;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.search.RelationDetail;

/**
 * A hop of a firm's best path.
 *
 * @param from id of a node of the path
 * @param confidence of its surest relation
 * @param origins how many independent sources it rests on
 */
record PathHop(
        String from, String fromName, String toName, String confidence, int origins, List<RelationDetail> relations) {

    static final Comparator<PathHop> WEAKEST_FIRST =
            Comparator.comparing(PathHop::grade).thenComparingInt(PathHop::origins);

    Confidence grade() {
        return Confidence.requireWord(confidence);
    }

    Collection<Source> sources() {
        return relations.stream()
                .flatMap(relation -> relation.sources().stream())
                .distinct()
                .toList();
    }

    /** Such as {@code Supplier supplies Plant}. */
    static String words(RelationDetail relation) {
        return FirmCells.name(relation.fromNode().properties(), relation.from()) + " " + verb(relation.type()) + " "
                + FirmCells.name(relation.toNode().properties(), relation.to());
    }

    private static String verb(String type) {
        return switch (RelationType.valueOf(type)) {
            case SUPPLIES -> "supplies";
            case MANUFACTURES -> "makes";
            case DEVELOPS -> "develops";
            case TRADES -> "sells";
            case IMPORTED_BY -> "is imported by";
            case USED_IN -> "is used in";
            case OWNS -> "owns";
            case CONTROLS -> "controls";
            case DIRECTS -> "directs";
            default -> "is tied to";
        };
    }

    /** What somebody is from whom such a relation goes out. */
    static String role(String type) {
        return switch (RelationType.valueOf(type)) {
            case SUPPLIES -> "supplier";
            case MANUFACTURES -> "maker";
            case DEVELOPS -> "developer";
            case TRADES -> "trader";
            default -> "on the path";
        };
    }
}
