package spoor.model;

/** What a company does by the relations that it has, whatever it is called. Over HTTP: the name in small letters. */
public enum NodeRole {
    /** Manufactures a component. */
    MAKER,
    /** Manufactures a weapon system. */
    WEAPON_MAKER,
    /** Is supplied with something, or imports it, and no flow of goods leads on from it. */
    LAST_RECIPIENT
}
