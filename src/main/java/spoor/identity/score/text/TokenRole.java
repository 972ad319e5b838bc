package spoor.identity.score.text;

import spoor.names.NameWord;
import spoor.names.WordRole;

/** What a word does in a name, as far as it is weighed. */
public enum TokenRole {
    DISTINCTIVE,
    DOMAIN,
    GENERIC,
    PLACE,
    NUMBER,
    ACRONYM,
    /** Tells firms apart hardly at all: very many bear it. */
    COMMON;

    private static final TokenRole[] ALL = values();
    private static final int SHORT = 4;

    public static TokenRole of(int ordinal) {
        return ALL[ordinal];
    }

    public static TokenRole of(NameWord word) {
        return switch (word.role()) {
            case PLACE -> PLACE;
            case GENERIC, LEGAL, STOP -> GENERIC;
            case DOMAIN -> DOMAIN;
            case NUMBER -> NUMBER;
            case ACRONYM -> ACRONYM;
            case DISTINCTIVE -> distinctive(word);
        };
    }

    private static TokenRole distinctive(NameWord word) {
        if (EverybodysNames.contains(word.sound())) {
            return COMMON;
        }
        boolean latin = word.plain().codePoints().noneMatch(Character::isIdeographic);
        return latin && word.plain().length() < SHORT && word.role() != WordRole.NUMBER ? ACRONYM : DISTINCTIVE;
    }

    /** Whether it is a word that many names share, with a symbol for what it means. */
    public boolean isShared() {
        return this == DOMAIN || this == GENERIC || this == PLACE;
    }

    /** Whether it can tell one firm from another. */
    public boolean tells() {
        return this == DISTINCTIVE;
    }
}
