package spoor.ingest.claim;

/**
 * The kinds of things a file can state. Nodes are written before what ties them together, and before facts about them.
 *
 * <p>Each kind has two statements: {@code queries/imports/existing-<name>} reads what the store has, and
 * {@code queries/ingest/<name>} writes. Of relations, which files have many of, there is a third, for what the store has
 * not. Declarations come last of all, in pages.
 */
public enum ClaimKind {
    SOURCE("sources", false),
    ENTITY("entities", false),
    HS_CODE("hs-codes", false),
    TRADE_FLOW("trade-flows", false),
    LIST_STATE("list-states", false),
    SHIPMENT("shipments", false),
    CLASSIFICATION("classifications", true),
    LISTING("designations", true),
    RELATION("relations", true),
    FACT("facts", true);

    private final String statement;
    private final boolean tie;
    private final long hash;

    ClaimKind(String statement, boolean tie) {
        this.statement = statement;
        this.tie = tie;
        this.hash = Hashes.of(statement);
    }

    /** The last part of the names of its statements. */
    public String statement() {
        return statement;
    }

    /** Keeps the keys of one kind apart from those of another. */
    long hash() {
        return hash;
    }

    /** The name of the statement that writes what the store has not; the usual one where that is as fast. */
    public String statementForNew() {
        return this == RELATION ? "new-" + statement : statement;
    }

    /** It needs its ends in the store before it can be written; of a fact that is the entity of which it is said. */
    public boolean isTie() {
        return tie;
    }
}
