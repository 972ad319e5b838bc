package spoor.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a document, by which its format is recognised.
 *
 * @param name of the document
 * @param text its first bytes as UTF-8, what is malformed replaced: good enough to look at, never to load
 */
public record Head(String name, String text) {

    private static final int BYTES = 1 << 16;

    /** Behind a declaration, comments and a document type, which is never read. */
    private static final Pattern ROOT = Pattern.compile(
            "\\s*(?:(?:<\\?[^>]{0,2000}>|<!--.{0,4000}?-->|<!DOCTYPE[^\\[>]{0,2000}>)\\s*){0,10}<(?:[\\w.-]{1,40}:)?([\\w.-]{1,80})",
            Pattern.DOTALL);

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

    /** The local name of the first element of XML; empty if it is none. */
    public String rootElement() {
        Matcher root = ROOT.matcher(text);
        return root.lookingAt() ? root.group(1) : "";
    }

    /** Its first line. */
    public String firstLine() {
        return text.lines().findFirst().orElse("");
    }
}
