package spoor.model;

import static spoor.model.NodeLabel.COMPANY;
import static spoor.model.NodeLabel.PERSON;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a claim can say of a single entity. */
public enum FactKind {
    /** A number by which a register knows it, as {@link Identifier#text()}. */
    IDENTIFIER,
    /** Another name. */
    ALIAS,
    COUNTRY,
    ADDRESS,
    /** What somebody is or does where. */
    POSITION,
    /** By an authority, on a list of its. */
    LISTING;

    private static final Set<NodeLabel> ALL = EnumSet.allOf(NodeLabel.class);
    private static final Set<NodeLabel> PARTIES = Set.of(COMPANY, PERSON);
    private static final Set<NodeLabel> PEOPLE = Set.of(PERSON);

    /** The kinds of entities of which it can be said. */
    public Set<NodeLabel> subjects() {
        return switch (this) {
            case ALIAS -> ALL;
            case IDENTIFIER, COUNTRY, ADDRESS, LISTING -> PARTIES;
            case POSITION -> PEOPLE;
        };
    }

    /** The word used in Neo4j and over HTTP. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #word()}.
     *
     * @throws BadInput if there is no such kind
     */
    public static FactKind requireWord(String word) {
        for (FactKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new BadInput(
                "fact.kind",
                "'%s' is no kind of fact; use identifier, alias, country, address, position or listing.",
                word);
    }
}
