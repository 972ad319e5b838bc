package spoor.watch.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A source of a path as a watch saw it: what tells one document from another that took its place. Empty where it says
 * nothing.
 *
 * @param id of the source
 * @param published its date
 * @param sha256 its own word for its hash, not that of a captured file
 */
public record SeenDocument(String id, String title, String url, String published, String sha256) {

    /** What the same source says otherwise now, in the order in which people look for it. */
    List<Reason.ChangedField> changes(SeenDocument now) {
        List<Reason.ChangedField> changes = new ArrayList<>();
        add(changes, "published", published, now.published);
        add(changes, "title", title, now.title);
        add(changes, "url", url, now.url);
        add(changes, "sha256", sha256, now.sha256);
        return changes;
    }

    private static void add(List<Reason.ChangedField> changes, String field, String before, String now) {
        if (!before.equals(now)) {
            changes.add(new Reason.ChangedField(field, before, now));
        }
    }
}
