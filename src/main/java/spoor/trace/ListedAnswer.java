package spoor.trace;

import java.util.List;

/**
 * Whose lists name somebody on the paths of a question, all of them, on whatever page.
 *
 * @param paths how many paths the question has
 * @param listings the authorities without whose listed some paths would go, those that leave the fewest first
 * @param complete whether every authority was looked at; not where the graph is beyond memory or the time was over
 */
public record ListedAnswer(TraceAnswer.CountRecord paths, List<ListingRecord> listings, boolean complete) {

    /**
     * One authority.
     *
     * @param left how many paths stay when whoever it lists is left out, beside who is left out already
     */
    public record ListingRecord(String authority, TraceAnswer.CountRecord left) {}
}
