package spoor.identity.score.text;

/** Generic legal forms, as far as they speak for or against two firms being one. */
public enum LegalForm {
    NONE,
    LLC,
    JSC,
    /** "Ltd." translates every form of limited liability, and in English names of joint-stock companies stands, too. */
    LTD,
    STATE,
    SOLE,
    BRANCH,
    OTHER;

    private static final LegalForm[] ALL = values();

    public static LegalForm of(int ordinal) {
        return ALL[ordinal];
    }

    /**
     * The legal form that an analysis found.
     *
     * @param generic as the analysis of a name says it
     */
    public static LegalForm of(String generic) {
        return switch (generic) {
            case "" -> NONE;
            case "LLC" -> LLC;
            case "JSC" -> JSC;
            case "LTD", "COMPANY", "GROUP" -> LTD;
            case "STATE", "STATECORP" -> STATE;
            case "SOLE" -> SOLE;
            case "BRANCH" -> BRANCH;
            default -> OTHER;
        };
    }

    /** Whether a translator may write one for the other. */
    public boolean isNear(LegalForm other) {
        return this == LTD || other == LTD || this == OTHER || other == OTHER;
    }
}
