package spoor.search;

import java.util.List;
import java.util.Map;

/**
 * A page of the single declarations that a relation sums up, by date.
 *
 * @param declarations what each row of the file said, with {@code row}, {@code dataset} and {@code import}
 * @param total of all pages; 0 for a relation that sums up none
 * @param complete whether this page ends with the last one
 */
public record Declarations(
        String relation, List<Map<String, Object>> declarations, long total, long offset, boolean complete) {}
