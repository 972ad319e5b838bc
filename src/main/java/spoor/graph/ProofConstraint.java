package spoor.graph;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which paths are left out for how they are joined.
 *
 * @param rules what joins are judged by; null: nothing is known, and nothing is told
 * @param allowed how a path may be joined
 */
public record ProofConstraint(@Nullable ProofRules rules, Set<Join> allowed) {

    /** Nothing is known and nothing left out. */
    public static final ProofConstraint NONE = new ProofConstraint(null, EnumSet.allOf(Join.class));

    public ProofConstraint {
        allowed = Set.copyOf(allowed);
    }

    /** Whether some path may be left out. */
    public boolean isOpen() {
        return rules == null || allowed.size() == Join.values().length;
    }
}
