package spoor.search.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/** The ids that a request names. */
final class IdList {

    private IdList() {}

    /** Each once, in their order; 1 to {@code most}. */
    static SequencedSet<String> require(@Nullable List<@Nullable String> ids, int most, String what) {
        if (ids == null || ids.isEmpty() || ids.size() > most) {
            throw new BadInput("ids.count", "'ids' must hold 1 to %d ids of %s.", most, what);
        }
        SequencedSet<String> wanted = new LinkedHashSet<>();
        for (String id : ids) {
            if (id == null || id.isBlank()) {
                throw new BadInput("ids.blank", "'ids' holds an empty id; leave it out.");
            }
            wanted.add(id);
        }
        return wanted;
    }
}
