package spoor.identity.decision;

import java.util.List;

/**
 * What became of a file of decisions: read = added + known + refused.
 *
 * @param read lines that are not blank
 * @param added decisions that are new here
 * @param known lines that say nothing new
 * @param refused the first of the lines that were refused
 * @param refusedCount how many there are
 */
public record FileResult(long read, long added, long known, List<RefusedLine> refused, long refusedCount) {

    public FileResult {
        refused = List.copyOf(refused);
    }

    /**
     * A line that was refused.
     *
     * @param line from 1
     * @param reason what is wrong, in words
     */
    public record RefusedLine(long line, String reason) {}
}
