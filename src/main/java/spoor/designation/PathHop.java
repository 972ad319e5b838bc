package spoor.designation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import spoor.model.Confidence;
import spoor.model.Source;
import spoor.search.RelationDetail;
import spoor.words.Words;

/**
 * A hop of a firm's best path.
 *
 * @param place of how many, such as 2 of 5, in the order of the path
 * @param from id of a node of the path, as is {@code to}
 * @param confidence of its surest relation
 * @param origins how many independent sources it rests on
 * @param inferred whether none of its sources states it
 * @param withheld whether an end must not be named, so that what documents say of it is left out
 */
record PathHop(
        Place place,
        String from,
        String to,
        String fromName,
        String toName,
        String confidence,
        int origins,
        boolean inferred,
        boolean withheld,
        List<RelationDetail> relations) {

    /** Where it is on the path; the first hop is 1. */
    record Place(int at, int of) {

        String said(Words words) {
            return words.say("proposal.hop", "at", at, "of", of);
        }
    }

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
    static String words(Words words, RelationDetail relation) {
        return words.say(
                "proposal.relation",
                "from",
                FirmCells.name(relation.fromNode().properties(), relation.from()),
                "verb",
                words.say("relation." + relation.type() + ".verb"),
                "to",
                FirmCells.name(relation.toNode().properties(), relation.to()));
    }
}
