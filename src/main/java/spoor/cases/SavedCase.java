package spoor.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.people.PersonName;

/**
 * A saved investigation.
 *
 * @param version to be sent along when it is saved again
 * @param dataVersion of the data at the time of the last saving; compare it with {@code dataVersionNow}
 * @param created date and time, ISO 8601
 * @param shared true if there is a public link to it
 * @param owner null where people do not sign in, and while nobody has taken it over
 * @param sharedWith who else may read it, and save it if they are investigators
 * @param link whether anybody who is signed in and has its address may read it
 */
public record SavedCase(
        String id,
        long version,
        String title,
        String notes,
        List<String> tags,
        String view,
        CanvasState canvas,
        String dataVersion,
        String dataVersionNow,
        String created,
        String updated,
        boolean shared,
        @Nullable PersonName owner,
        List<PersonName> sharedWith,
        boolean link) {}
