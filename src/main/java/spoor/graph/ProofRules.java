package spoor.graph;

/**
 * What the proof of a path is judged by: which nodes and types of relations mean what, and what documents say of relations.
 * Of a graph there is one; two are equal if they are the same.
 *
 * @param companies nodes into which goods may come that are not those that go out
 * @param weapons nodes that documents can name as an end use
 * @param generic components of which no particular article is known
 * @param types what the numbers of relation types mean
 * @param uses what documents say of relations
 */
public record ProofRules(NodeSet companies, NodeSet weapons, NodeSet generic, Types types, EndUses uses) {

    /**
     * Types as bits.
     *
     * @param partOf a component is part of another or of a weapon
     * @param makes a company makes what stands at the other end
     * @param importedBy a component comes to a company
     */
    public record Types(int partOf, int makes, int importedBy) {}

    /** Nothing is known: every path is stated. */
    public static ProofRules none(int nodes) {
        NodeSet none = NodeSet.none(nodes);
        return new ProofRules(none, none, none, new Types(0, 0, 0), EndUses.NONE);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
