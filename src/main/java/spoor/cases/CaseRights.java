package spoor.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.people.Caller;
import spoor.people.Role;

/**
 * What somebody may do with an investigation. Where people do not sign in, everything. Else its owner everything; those that it
 * is shared with read and save; with the link anybody reads. One without an owner, saved before people signed in, is
 * open to investigators as if it were theirs; whoever saves or shares it becomes its owner.
 */
enum CaseRights {
    NONE,
    READ,
    SAVE,
    OWN;

    static CaseRights of(
            Caller caller, @Nullable String owner, @Nullable List<String> readers, @Nullable Boolean link) {
        if (caller.isLocal()) {
            return OWN;
        }
        if (owner == null) {
            return caller.may(Role.INVESTIGATOR) ? OWN : NONE;
        }
        if (owner.equals(caller.id())) {
            return OWN;
        }
        if (readers != null && readers.contains(caller.id())) {
            return SAVE;
        }
        return Boolean.TRUE.equals(link) ? READ : NONE;
    }

    static CaseRights of(Caller caller, StoredCase stored) {
        return of(caller, stored.owner(), stored.readers(), stored.link());
    }

    /** Whether it stands in the caller's list: with the link alone one has to have its address. */
    static boolean lists(Caller caller, CaseLine line) {
        return of(caller, line.owner(), line.readers(), null) != NONE;
    }

    boolean covers(CaseRights wanted) {
        return compareTo(wanted) >= 0;
    }
}
