package spoor.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.model.Unavailable;

/** The file that an address answered with: whether it is a list at all, and whether its end is there. */
final class AnswerBody {

    private static final int SHORT = 4_096;
    private static final int LAST = 65_536;
    private static final Pattern JSON_ERROR = Pattern.compile(
            "^\\{\\s*\"(?:error|errors|error_description|message|detail|title|fault|code|status|success)\"\\s*:.*\\}$",
            Pattern.DOTALL);
    private static final Pattern SAID =
            Pattern.compile("\"(?:error_description|message|detail|error|title)\"\\s*:\\s*\"([^\"]{1,200})\"");
    private static final Pattern XML_ERROR = Pattern.compile(
            "^(?:<\\?xml[^>]*\\?>\\s*)?<(?:\\w+:)?(?:Error|Errors|Fault|ServiceExceptionReport|problem)\\b.*",
            Pattern.DOTALL);
    private static final Pattern WORDS_OF_ERROR = Pattern.compile(
            "(?i)too many requests|rate.?limit|access denied|forbidden|unauthori[sz]ed|unavailable|internal server"
                    + " error|bad gateway|timed? ?out|try again|not found|maintenance");

    private final Path file;

    AnswerBody(Path file) {
        this.file = file;
    }

    /**
     * Looks whether it can be a list.
     *
     * @param isEnded whether the server said where it ends
     * @throws Unavailable if it is an error that came with status 200, or its end is missing
     */
    void require(boolean isEnded) throws IOException {
        long bytes = Files.size(file);
        String error =
                bytes <= SHORT ? error(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)) : "";
        if (!error.isEmpty()) {
            throw new Unavailable(
                    "lists.error", "The address answered with an error in the place of the list: %s", error);
        }
        if (!isEnded && isCut(bytes)) {
            throw new Unavailable(
                    "lists.cut",
                    "The list ends in the middle of an entry and the server did not say how long it is: the connection"
                            + " broke before its end. Fetch it again.");
        }
    }

    /** What a short answer says went wrong; empty if it says nothing of the kind. */
    private static String error(String latin) {
        String text = new String(latin.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), UTF_8).strip();
        if (JSON_ERROR.matcher(text).matches() && !text.contains("[{")) {
            Matcher said = SAID.matcher(text);
            return said.find() ? said.group(1) : shorten(text);
        }
        if (XML_ERROR.matcher(text).matches()) {
            return shorten(
                    text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip());
        }
        boolean isLine = !text.isEmpty() && text.lines().count() <= 2 && !text.contains(";") && !text.contains("\t");
        return isLine && text.charAt(0) != '{' && WORDS_OF_ERROR.matcher(text).find() ? shorten(text) : "";
    }

    private static String shorten(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private boolean isCut(long bytes) throws IOException {
        byte[] first = new byte[(int) Math.min(LAST, bytes)];
        byte[] last = new byte[first.length];
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.readFully(first);
            in.seek(bytes - last.length);
            in.readFully(last);
        }
        return isCut(new String(first, UTF_8).stripLeading(), new String(last, UTF_8));
    }

    /** By what the beginning is: a table's last line has as many fields as its first, whatever else ends as it begins. */
    private static boolean isCut(String first, String last) {
        String end = last.stripTrailing();
        if (first.isEmpty() || first.startsWith("PK") || first.charAt(0) == 0x1F) {
            return false;
        }
        return switch (first.charAt(0)) {
            case '{' -> !end.endsWith("}");
            case '[' -> !end.endsWith("]");
            case '<', '\uFEFF' -> first.indexOf('<') >= 0 && first.indexOf('<') <= 1 && !end.endsWith(">");
            default -> isTableCut(first, last);
        };
    }

    private static boolean isTableCut(String first, String last) {
        if (last.endsWith("\n") || last.endsWith("\r") || last.endsWith("\u001A")) {
            return false;
        }
        String header = first.lines().findFirst().orElse("");
        String line = last.substring(Math.max(last.lastIndexOf('\n'), last.lastIndexOf('\r')) + 1);
        char separator = header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
        return fields(line, separator) < fields(header, separator);
    }

    /** Outside quotes; a quote that is not closed ends the counting. */
    private static int fields(String line, char separator) {
        int fields = 1;
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            isQuoted ^= line.charAt(i) == '"';
            fields += line.charAt(i) == separator && !isQuoted ? 1 : 0;
        }
        return isQuoted ? 0 : fields;
    }
}
