package spoor.declarations.column;

/** What a declaration says in words: one column of codes each, of which 0 stands for nothing. */
public enum WordColumns {
    DATASET("dataset"),
    SELLER("supplier"),
    BUYER("buyer"),
    HS("hs"),
    MANUFACTURER("manufacturer"),
    BRAND("brand"),
    ORIGIN("origin"),
    DEPARTURE("departure"),
    UNIT("unit");

    private final String property;

    WordColumns(String property) {
        this.property = property;
    }

    /** Its name in the store. */
    public String property() {
        return property;
    }

    /** Whether the store says it once for all declarations of a page. */
    boolean isOfPage() {
        return this == DATASET || this == SELLER || this == BUYER;
    }

    /** Whose texts it shares: whoever sells may also buy. */
    WordColumns vocabulary() {
        return this == BUYER ? SELLER : this;
    }
}
