package spoor.files;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an attached file is called: text for people, never a path. */
public final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /**
     * The name without folders and signs that do not show.
     *
     * @param given as whoever sends it calls it
     * @param otherwise the name of one without
     */
    public static String plain(@Nullable String given, String otherwise) {
        String last =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "_").strip();
        return plain.isEmpty() ? otherwise : cut(plain);
    }

    /** The same with this ending, if it had another. */
    public static String plain(@Nullable String given, String otherwise, String ending) {
        String plain = plain(given, otherwise);
        return plain.toLowerCase(Locale.ROOT).endsWith("." + ending) ? plain : cut(plain + "." + ending);
    }

    private static String cut(String name) {
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }
}
