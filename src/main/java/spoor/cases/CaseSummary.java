package spoor.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.people.PersonName;

/**
 * A saved investigation in a list.
 *
 * @param changed true if the data has changed since it was saved
 * @param updated date and time, ISO 8601
 * @param owner null where people do not sign in, and while nobody has taken it over
 * @param sharedWith who else may read it
 * @param link whether anybody who is signed in and has its address may read it
 */
public record CaseSummary(
        String id,
        long version,
        String title,
        List<String> tags,
        int nodes,
        boolean changed,
        String created,
        String updated,
        boolean shared,
        @Nullable PersonName owner,
        List<PersonName> sharedWith,
        boolean link) {}
