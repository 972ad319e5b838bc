package spoor.names;

/** What bears a name, which decides how it is read: only firms have a legal form. */
public enum NameKind {
    FIRM,
    PERSON,
    THING
}
