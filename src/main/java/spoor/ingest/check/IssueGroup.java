package spoor.ingest.check;

import java.util.List;
import spoor.ingest.claim.Issue;

/**
 * Issues of one kind.
 *
 * @param severity {@code rejected} or {@code warning}
 * @param count of all of them
 * @param examples the first few
 */
public record IssueGroup(String severity, String code, String column, long count, List<Issue> examples) {}
