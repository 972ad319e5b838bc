package spoor.model;

import java.util.Locale;

/** What kind of document a source is. */
public enum SourceKind {
    /** Of a state or its authorities, a party to the war among them. */
    OFFICIAL,
    COURT,
    REGISTER,
    RESEARCH,
    PRESS,
    COMPANY,
    /** A report that repeats another's; its origin names what. */
    RELAY;

    /** The word used in files, in Neo4j and over HTTP. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #word()}, whatever its case.
     *
     * @throws BadInput if there is no such kind
     */
    public static SourceKind requireWord(String word) {
        for (SourceKind kind : values()) {
            if (kind.name().equalsIgnoreCase(word.strip())) {
                return kind;
            }
        }
        throw new BadInput(
                "source.kind",
                "'%s' is no kind of source; use official, court, register, research, press, company or relay.",
                word);
    }
}
