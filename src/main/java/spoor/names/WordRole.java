package spoor.names;

/** What a word of a name does in it. */
public enum WordRole {
    /** Part of the legal form: says nothing of which firm it is. */
    LEGAL,
    /** And, of, the: says nothing, and is no part of a name's core. */
    STOP,
    /** A place. */
    PLACE,
    /** A word that very many names have: plant, group, trade. */
    GENERIC,
    /** A word of a trade: optics, aviation. */
    DOMAIN,
    /** Digits, as in "plant 46". */
    NUMBER,
    /** At most four capitals: nobody's name alone. */
    ACRONYM,
    /** What tells this name from others. */
    DISTINCTIVE
}
