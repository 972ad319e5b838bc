package spoor.identity.decision;

import java.util.List;
import spoor.model.Decision;

/**
 * Why a decision is refused.
 *
 * @param code a stable dotted word
 * @param detail what to do, in words
 * @param decisions those in the way
 */
record Objection(String code, String detail, List<Decision> decisions) {

    static final String CONTRADICTION = "identity.contradiction";
    static final String UNKNOWN = "entity.unknown";
    static final String LARGE = "identity.large";
}
