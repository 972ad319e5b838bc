package spoor.graph;

/**
 * A question to the kernel: which node-simple paths of 1..maxHops hops lead from a start to an end.
 *
 * <p>A hop from u to v bundles all relations between the two that meet the {@link RelationFilter}; it exists if at
 * least one does and together they name enough sources. Starts and ends may also stand inside a path.
 *
 * @param ends where paths start and end
 * @param relations which relations make a hop
 * @param route which nodes a path must, may and must not contain
 * @param goods what must flow along it
 * @param ranking which paths come first, and how many are wanted
 * @param limits how far the search may go
 * @param proof how paths may be joined, and what that is judged by
 */
public record TraceQuery(
        Ends ends,
        RelationFilter relations,
        RouteConstraint route,
        GoodsConstraint goods,
        Ranking ranking,
        TraceLimits limits,
        ProofConstraint proof) {

    /** A question that leaves out nothing for how it is joined. */
    public TraceQuery(
            Ends ends,
            RelationFilter relations,
            RouteConstraint route,
            GoodsConstraint goods,
            Ranking ranking,
            TraceLimits limits) {
        this(ends, relations, route, goods, ranking, limits, ProofConstraint.NONE);
    }

    /** The paths between two sets over these relation types, shortest first, with no further constraint. */
    public static TraceQuery between(NodeSet from, NodeSet to, int types) {
        return new TraceQuery(
                new Ends(from, to),
                RelationFilter.ofTypes(types),
                RouteConstraint.NONE,
                GoodsConstraint.NONE,
                Ranking.shortest(50),
                TraceLimits.DEFAULT);
    }

    /** The same question about other relations. */
    public TraceQuery with(RelationFilter other) {
        return new TraceQuery(ends, other, route, goods, ranking, limits, proof);
    }

    /** The same question with another route. */
    public TraceQuery with(RouteConstraint other) {
        return new TraceQuery(ends, relations, other, goods, ranking, limits, proof);
    }

    /** The same question about other goods. */
    public TraceQuery with(GoodsConstraint other) {
        return new TraceQuery(ends, relations, route, other, ranking, limits, proof);
    }

    /** The same question, ranked in another way. */
    public TraceQuery with(Ranking other) {
        return new TraceQuery(ends, relations, route, goods, other, limits, proof);
    }

    /** The same question within other limits. */
    public TraceQuery with(TraceLimits other) {
        return new TraceQuery(ends, relations, route, goods, ranking, other, proof);
    }

    /** The same question between other ends. */
    public TraceQuery with(Ends other) {
        return new TraceQuery(other, relations, route, goods, ranking, limits, proof);
    }

    /** The same question of paths that are joined in other ways. */
    public TraceQuery with(ProofConstraint other) {
        return new TraceQuery(ends, relations, route, goods, ranking, limits, other);
    }
}
