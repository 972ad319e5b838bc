package spoor.graph;

/**
 * Whether the dates of a path's hops may run backwards.
 *
 * <p>A path is in order if each of its dated hops can be given a day, inside the period of one of its qualifying
 * relations, such that no hop's day is before an earlier hop's. A period without a first day is open towards the past,
 * one without a last day towards the future. A hop is undated if none of its qualifying relations has a first or a
 * last day; beside a dated relation an undated one does not count. The order decides on the path only; it takes no
 * relation out of a hop's bundle.
 */
public enum TimeOrder {
    /** Dates do not matter. */
    ANY,
    /** Dated hops are in order; undated ones pass. */
    LENIENT,
    /** All hops are dated and in order. */
    STRICT
}
