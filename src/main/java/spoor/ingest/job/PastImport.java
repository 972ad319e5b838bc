package spoor.ingest.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.ingest.check.IssueGroup;
import spoor.ingest.read.LimitedJson;
import tools.jackson.core.type.TypeReference;

/** An import of an earlier run of Spoor, as the store remembers it. */
final class PastImport {

    private PastImport() {}

    static ImportStatus of(Map<String, Object> noted) {
        String code = text(noted, "code");
        String state = text(noted, "state");
        return new ImportStatus(
                text(noted, "id"),
                state,
                "ended",
                text(noted, "file"),
                text(noted, "dataset"),
                (String) noted.get("format"),
                false,
                Boolean.TRUE.equals(noted.get("replace")),
                false,
                number(noted, "read"),
                number(noted, "loaded"),
                number(noted, "rejected"),
                number(noted, "duplicate"),
                number(noted, "new"),
                number(noted, "changed"),
                number(noted, "unchanged"),
                number(noted, "vanished"),
                issues(noted),
                null,
                code.isEmpty() ? null : new ImportStatus.Failure(code, text(noted, "message"), false),
                null,
                null,
                null,
                text(noted, "startedAt"),
                (String) noted.get("finishedAt"));
    }

    private static List<IssueGroup> issues(Map<String, Object> noted) {
        String json = text(noted, "issues");
        return json.isEmpty()
                ? List.of()
                : LimitedJson.MAPPER.readValue(json, new TypeReference<List<IssueGroup>>() {});
    }

    /** The order that was being worked on. */
    static ImportOrder order(Map<String, Object> noted, Path upload) {
        return new ImportOrder(
                upload,
                text(noted, "file"),
                text(noted, "digest"),
                new ImportRequest(
                        optional(noted, "format"),
                        optional(noted, "askedDataset"),
                        text(noted, "mapping"),
                        Boolean.TRUE.equals(noted.get("strict")),
                        Boolean.TRUE.equals(noted.get("replace")),
                        false,
                        about(noted)));
    }

    private static About about(Map<String, Object> noted) {
        String json = text(noted, "about");
        return json.isEmpty() ? About.NOTHING : LimitedJson.MAPPER.readValue(json, About.class);
    }

    private static @Nullable String optional(Map<String, Object> noted, String name) {
        return (String) noted.get(name);
    }

    private static String text(Map<String, Object> noted, String name) {
        return noted.get(name) instanceof String text ? text : "";
    }

    private static long number(Map<String, Object> noted, String name) {
        return noted.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
