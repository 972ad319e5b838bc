package spoor.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The beginning of a document, by which its format is recognised.
 *
 * @param name of the document
 * @param text its first bytes as UTF-8, what is malformed replaced: good enough to look at, never to load
 */
public record Head(String name, String text) {

    private static final int BYTES = 1 << 16;

    public static Head of(Document document) throws IOException {
        try (InputStream in = document.open()) {
            byte[] bytes = in.readNBytes(BYTES);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new Head(document.name(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }

    /** It begins like JSON. */
    public boolean isJson() {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /** Whether all of these field names stand in it. */
    public boolean hasFields(String... names) {
        for (String name : names) {
            if (!text.contains('"' + name + '"')) {
                return false;
            }
        }
        return true;
    }

    /** Its first line. */
    public String firstLine() {
        return text.lines().findFirst().orElse("");
    }
}
