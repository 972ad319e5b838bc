package spoor.watch.compare;

/**
 * What a watch tells of besides paths that come, go, and get stronger or weaker.
 *
 * @param listings whether it is news that an entity of a path is listed, or is no longer
 * @param sources whether it is news that a hop rests on other sources, or that one of them says otherwise of itself, even
 *     where it weighs the same
 */
public record Wishes(boolean listings, boolean sources) {

    /** All that there is to tell. */
    public static final Wishes ALL = new Wishes(true, true);
}
