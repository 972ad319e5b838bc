package spoor.watch.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What sources said of themselves at two times, as far as a watch looked at it both times. */
final class Documents {

    private final Map<String, SeenDocument> before;
    private final Map<String, SeenDocument> now;

    Documents(Baseline before, Baseline now) {
        this.before = byId(before.documents());
        this.now = byId(now.documents());
    }

    private static Map<String, SeenDocument> byId(@Nullable List<SeenDocument> documents) {
        Map<String, SeenDocument> byId = new HashMap<>();
        if (documents != null) {
            documents.forEach(document -> byId.put(document.id(), document));
        }
        return byId;
    }

    /** What a source says otherwise; empty where it is one of a time only. */
    List<Reason.ChangedField> changes(String source) {
        SeenDocument was = before.get(source);
        SeenDocument is = now.get(source);
        return was == null || is == null ? List.of() : was.changes(is);
    }
}
