package spoor.cases;

import java.util.List;

/**
 * A saved investigation in a list.
 *
 * @param changed true if the data has changed since it was saved
 * @param updated date and time, ISO 8601
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
        boolean shared) {}
