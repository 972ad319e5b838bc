package spoor.audit;

import java.util.Arrays;
import java.util.List;
import spoor.model.BadInput;

/** What somebody did or wanted to do. The word stands in entries and never changes its meaning. */
public enum Act {
    TRACE("trace"),
    CHOKEPOINTS("chokepoints"),
    NEXT_SOURCES("next-sources"),
    GAPS("gaps"),
    DECLARATIONS("declarations"),
    CYPHER("cypher"),
    EXPORT("export"),
    DOSSIER("dossier"),

    UPLOAD("import.upload"),
    IMPORT("import"),
    IMPORT_STEERED("import.steer"),
    DATASET_REMOVED("dataset.remove"),
    LIST_FETCHED("list.fetch"),
    LIST_SWITCHED("list.switch"),
    MAPPING_CHANGED("mapping.change"),
    MAPPING_REMOVED("mapping.remove"),

    CLAIM_ENTERED("claim.enter"),
    CLAIM_CHANGED("claim.change"),
    CLAIM_WITHDRAWN("claim.withdraw"),
    CAPTURED("capture.attach"),
    CAPTURE_REMOVED("capture.remove"),

    PART_DECIDED("part.decide"),
    DECIDED("identity.decide"),
    WITHDRAWN("identity.withdraw"),
    DECISIONS_BROUGHT_IN("identity.import"),
    DECISIONS_EXPORTED("identity.export"),
    MATCHING("identity.match"),

    CASE_MADE("case.make"),
    CASE_CHANGED("case.change"),
    CASE_REMOVED("case.remove"),
    CASE_SHARED("case.share"),
    QUERY_SAVED("query.save"),
    QUERY_REMOVED("query.remove"),

    WATCH_MADE("watch.make"),
    WATCH_CHANGED("watch.change"),
    WATCH_REMOVED("watch.remove"),

    SIGNED_IN("session.sign-in"),
    SECOND_FACTOR("session.factor"),
    CONFIRMED("session.confirm"),
    SIGNED_OUT("session.sign-out"),
    SESSION_ENDED("session.end"),
    INVITED("people.invite"),
    SET_UP("people.set-up"),
    PERSON_CHANGED("people.change"),
    PERSON_REMOVED("people.remove"),
    PASSWORD_CHANGED("account.password"),
    FACTOR_CHANGED("account.factor"),
    PASSKEY_ADDED("passkey.add"),
    PASSKEY_REMOVED("passkey.remove"),
    TOKEN_MADE("token.make"),
    TOKEN_REMOVED("token.remove"),

    AUDIT_READ("audit.read"),
    AUDIT_EXPORTED("audit.export"),
    BEGUN("audit.begin"),
    FORGOTTEN("audit.forget"),
    MENDED("audit.mend"),
    LOST("audit.lose"),
    STARTED("spoor.start"),
    STOPPED("spoor.stop");

    private final String word;

    Act(String word) {
        this.word = word;
    }

    /** As it stands in entries. */
    public String word() {
        return word;
    }

    /** The words of all. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Act::word).toList();
    }

    /**
     * The word itself, if it is one.
     *
     * @throws BadInput if there is no such act
     */
    public static String requireWord(String word) {
        if (!words().contains(word)) {
            throw new BadInput("audit.act", "There is no act '%s'; take one of %s.", word, String.join(", ", words()));
        }
        return word;
    }
}
