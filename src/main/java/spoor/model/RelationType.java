package spoor.model;

import static spoor.model.NodeLabel.COMPANY;
import static spoor.model.NodeLabel.COMPONENT;
import static spoor.model.NodeLabel.PERSON;
import static spoor.model.NodeLabel.WEAPON_SYSTEM;

import java.util.EnumSet;
import java.util.Set;

/** The types of relations between entities. Each points along the flow of goods or of control. */
public enum RelationType {
    /** May end where it starts: customs data have what a company sends to itself. */
    SUPPLIES(Kind.FLOW),
    MANUFACTURES(Kind.FLOW),
    DEVELOPS(Kind.FLOW),
    TRADES(Kind.FLOW),
    IMPORTED_BY(Kind.FLOW),
    USED_IN(Kind.FLOW),
    /** May end where it starts: a company can hold shares of its own. */
    OWNS(Kind.CONTROL),
    CONTROLS(Kind.CONTROL),
    DIRECTS(Kind.CONTROL),
    ASSOCIATED_WITH(Kind.CONTROL);

    private enum Kind {
        FLOW,
        CONTROL
    }

    private static final Set<NodeLabel> COMPANIES = Set.of(COMPANY);
    private static final Set<NodeLabel> COMPONENTS = Set.of(COMPONENT);
    private static final Set<NodeLabel> PARTIES = Set.of(COMPANY, PERSON);
    private static final Set<NodeLabel> PEOPLE = Set.of(PERSON);
    private static final Set<NodeLabel> PRODUCTS = Set.of(COMPONENT, WEAPON_SYSTEM);
    private static final Set<NodeLabel> WEAPONS = Set.of(WEAPON_SYSTEM);

    private final Kind kind;

    RelationType(Kind kind) {
        this.kind = kind;
    }

    /** The kinds of entities that it can start at. */
    public Set<NodeLabel> starts() {
        return switch (this) {
            case SUPPLIES, MANUFACTURES, DEVELOPS, TRADES -> COMPANIES;
            case IMPORTED_BY, USED_IN -> COMPONENTS;
            case OWNS, CONTROLS, ASSOCIATED_WITH -> PARTIES;
            case DIRECTS -> PEOPLE;
        };
    }

    /** The kinds of entities that it can end at. */
    public Set<NodeLabel> ends() {
        return switch (this) {
            case SUPPLIES, IMPORTED_BY, OWNS, CONTROLS, DIRECTS -> COMPANIES;
            case MANUFACTURES, USED_IN -> PRODUCTS;
            case DEVELOPS -> WEAPONS;
            case TRADES -> COMPONENTS;
            case ASSOCIATED_WITH -> PARTIES;
        };
    }

    /** Whether it can tie an entity to itself. */
    public boolean tiesToItself() {
        return this == SUPPLIES || this == OWNS;
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
