package spoor.designation;

import java.util.List;
import java.util.Map;
import spoor.export.Redaction;
import spoor.model.Source;
import spoor.search.RelationDetail;
import spoor.snapshot.table.RelationRecord;

/** What may be told of a relation of somebody who must not be named. */
final class Hidden {

    private Hidden() {}

    /** All of it where both ends may be named; otherwise without what its documents say, which may tell in other words. */
    static RelationDetail of(RelationDetail relation, Redaction redaction) {
        boolean theirs = redaction.withholds(relation.from()) || redaction.withholds(relation.to());
        return new RelationDetail(
                redaction.apply(relation.id()),
                relation.type(),
                relation.from(),
                relation.to(),
                theirs ? Redaction.telling(relation.properties()) : relation.properties(),
                relation.fromNode(),
                relation.toNode(),
                relation.components(),
                relation.sources(),
                theirs ? List.of() : relation.supports(),
                theirs ? List.of() : relation.captures(),
                relation.dataset());
    }

    /** What is to be looked through before anything of it is told. */
    static RelationRecord whole(RelationDetail relation) {
        return new RelationRecord(
                relation.id(),
                relation.type(),
                relation.from(),
                relation.to(),
                Map.of("sources", relation.sources().stream().map(Source::id).toList()));
    }
}
