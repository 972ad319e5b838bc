package spoor.model;

import java.util.EnumSet;
import java.util.Set;

/** The types of relations between entities. Each points along the flow of goods or of control. */
public enum RelationType {
    SUPPLIES(Kind.FLOW),
    MANUFACTURES(Kind.FLOW),
    DEVELOPS(Kind.FLOW),
    TRADES(Kind.FLOW),
    IMPORTED_BY(Kind.FLOW),
    USED_IN(Kind.FLOW),
    OWNS(Kind.CONTROL),
    CONTROLS(Kind.CONTROL),
    DIRECTS(Kind.CONTROL),
    ASSOCIATED_WITH(Kind.CONTROL);

    private enum Kind {
        FLOW,
        CONTROL
    }

    private final Kind kind;

    RelationType(Kind kind) {
        this.kind = kind;
    }

    /** Goods (or the making of them) flow along it; followed forwards only. */
    public boolean isFlow() {
        return kind == Kind.FLOW;
    }

    /** A tie of ownership, control or association; never followed unless asked for, then both ways. */
    public boolean isControl() {
        return kind == Kind.CONTROL;
    }

    /** What a trace follows when it is not told otherwise. */
    public static Set<RelationType> listFlow() {
        EnumSet<RelationType> flow = EnumSet.noneOf(RelationType.class);
        for (RelationType type : values()) {
            if (type.isFlow()) {
                flow.add(type);
            }
        }
        return flow;
    }

    /**
     * Reads a type by its name in Neo4j.
     *
     * @throws BadInput if there is no such type
     */
    public static RelationType requireType(String name) {
        for (RelationType type : values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw new BadInput(
                "relation.unknown", "'%s' is no relation type; use some of %s.", name, java.util.List.of(values()));
    }
}
