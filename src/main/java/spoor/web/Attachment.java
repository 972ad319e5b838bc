package spoor.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.http.ContentDisposition;

/** The {@code Content-Disposition} of files that a browser stores. */
public final class Attachment {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Attachment() {}

    /** Of a file of this name. */
    public static String named(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    /**
     * Of a file that says when it was made.
     *
     * @param ending without the dot
     */
    public static String made(String name, Instant at, String ending) {
        return named(madeName(name, at, ending));
    }

    /** The name of such a file. */
    public static String madeName(String name, Instant at, String ending) {
        return name + "-" + STAMP.format(at) + "." + ending;
    }
}
