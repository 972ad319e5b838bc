package spoor.capture;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of a captured file.
 *
 * @param source id of the source that it was captured of
 * @param address of what was captured; empty if the file does not say
 * @param captured instant, ISO 8601
 * @param at instant at which it was attached
 * @param by name of who attached it
 * @param owner id of the same; empty where nobody signs in
 */
public record Captured(
        String id,
        String source,
        String name,

        @Schema(description = "html, pdf, warc or wacz") String kind,

        long bytes,

        @Schema(description = "Of the file: 64 hexadecimal digits")
        String sha256,

        @Schema(description = "What was captured, as the file says; empty if it does not")
        String address,

        @Schema(description = "Instant, ISO 8601; timeFrom tells who says so")
        String captured,

        @Schema(
                description =
                        "warc and wacz: the archive says when it captured; pdf: the document says when it was made;"
                                + " upload: nobody says, and it is the time at which it was attached")
        String timeFrom,

        String at,
        String by,
        @JsonIgnore String owner) {

    static Captured of(Map<String, Object> node) {
        return new Captured(
                text(node, "id"),
                text(node, "source"),
                text(node, "name"),
                text(node, "kind"),
                node.get("bytes") instanceof Number bytes ? bytes.longValue() : 0,
                text(node, "sha256"),
                text(node, "address"),
                text(node, "captured"),
                text(node, "timeFrom"),
                text(node, "at"),
                text(node, "by"),
                text(node, "owner"));
    }

    private static String text(Map<String, Object> node, String name) {
        return String.valueOf(node.getOrDefault(name, ""));
    }

    /** As it is kept. */
    Map<String, Object> node(String dataset) {
        Map<String, Object> node = new HashMap<>();
        node.put("id", id);
        node.put("source", source);
        node.put("dataset", dataset);
        node.put("name", name);
        node.put("kind", kind);
        node.put("bytes", bytes);
        node.put("sha256", sha256);
        node.put("address", address);
        node.put("captured", captured);
        node.put("timeFrom", timeFrom);
        node.put("accessed", accessed());
        if (WebArchives.isKept(address)) {
            node.put("archived", address);
        }
        node.put("at", at);
        node.put("by", by);
        node.put("owner", owner);
        return node;
    }

    /** When the document was read: when it was captured, or, where only it says when it was made, when it came. */
    private String accessed() {
        String read = timeFrom.equals("pdf") ? at : captured;
        return read.substring(0, "2000-01-01".length());
    }

    String key() {
        return source + " " + sha256;
    }
}
