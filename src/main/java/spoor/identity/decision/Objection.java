package spoor.identity.decision;

import java.util.List;
import spoor.identity.CodedSentence;
import spoor.model.Decision;
import spoor.model.SpoorException;

/**
 * Why a decision is refused.
 *
 * @param code a stable dotted word
 * @param said what to do
 * @param decisions those in the way
 */
record Objection(String code, CodedSentence said, List<Decision> decisions) {

    static final String CONTRADICTION = "identity.contradiction";
    static final String UNKNOWN = "entity.unknown";
    static final String DECIDED = "identity.decided";
    static final String LARGE = "identity.large";

    /** In an English sentence. */
    String detail() {
        return said.text();
    }

    /** Tells of it in a refusal. */
    <E extends SpoorException> E on(E refusal) {
        refusal.with("decisions", decisions).with("why", said.code()).with("arguments", said.arguments());
        return refusal;
    }
}
