package spoor.cases;

import java.util.List;

/**
 * A saved investigation.
 *
 * @param version to be sent along when it is saved again
 * @param dataVersion of the data at the time of the last saving; compare it with {@code dataVersionNow}
 * @param created date and time, ISO 8601
 * @param shared true if there is a public link to it
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
        boolean shared) {}
