package spoor.identity.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.identity.CodedSentence;
import spoor.model.Decision;

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
     * @param reason what is wrong, in an English sentence
     * @param why the sentence's code; null for a line that cannot be read
     * @param arguments what is filled into the sentence, by name
     * @param decisions ids of those in the way
     */
    public record RefusedLine(
            long line, String reason, @Nullable String why, Map<String, String> arguments, List<String> decisions) {

        static RefusedLine unread(long line, String reason) {
            return new RefusedLine(line, reason, null, Map.of(), List.of());
        }

        static RefusedLine of(long line, CodedSentence said, List<Decision> inTheWay) {
            List<String> ids = inTheWay.stream().map(Decision::id).toList();
            String names = ids.isEmpty() ? "" : " (" + String.join(", ", ids) + ")";
            return new RefusedLine(line, said.text() + names, said.code(), said.arguments(), ids);
        }
    }
}
