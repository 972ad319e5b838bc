package spoor.graph;

import java.util.List;

/**
 * The answer to a {@link TraceQuery}.
 *
 * @param paths the page, in rank order. Also of an incomplete answer these are proven: no path that exists ranks
 *     between or before them
 * @param counts how much there is in all
 * @param complete whether the page is all that was asked for; false if cancelled, out of time or out of visits
 * @param more whether paths exist that rank after the page; unknown (false) if not complete, and if paths are
 *     neither shown nor counted one by one
 * @param cuts the limits that were reached
 * @param skippedHubs nodes that were met and not passed through because of their degree while the page was
 *     ranked, ascending
 * @param expanded hops looked at; what an earlier question looked at and left is not counted again
 */
public record TraceResult(
        List<TracePath> paths,
        TraceCounts counts,
        boolean complete,
        boolean more,
        List<Cut> cuts,
        List<Integer> skippedHubs,
        long expanded) {}
