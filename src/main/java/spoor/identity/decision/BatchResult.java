package spoor.identity.decision;

import java.util.List;
import java.util.Map;
import spoor.model.Decision;

/**
 * What became of a batch.
 *
 * @param batch its id, by which it can be withdrawn
 * @param decided pairs that were decided
 * @param refused the others
 */
public record BatchResult(String batch, int decided, List<Refused> refused) {

    public BatchResult {
        refused = List.copyOf(refused);
    }

    /**
     * A pair that was not decided.
     *
     * @param code a stable dotted word
     * @param detail why, in an English sentence
     * @param decisions those in the way
     * @param why the sentence's code
     * @param arguments what is filled into the sentence, by name
     */
    public record Refused(
            String left,
            String right,
            String code,
            String detail,
            List<Decision> decisions,
            String why,
            Map<String, String> arguments) {

        static Refused of(DecisionDraft wanted, Objection objection) {
            return new Refused(
                    wanted.left(),
                    wanted.right(),
                    objection.code(),
                    objection.detail(),
                    objection.decisions(),
                    objection.said().code(),
                    objection.said().arguments());
        }
    }
}
