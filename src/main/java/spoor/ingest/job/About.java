package spoor.ingest.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.WebAddress;

/**
 * What a user says about a dataset; goes before what the file says of itself.
 *
 * @param name for people
 * @param version of the data
 * @param licence under which it may be used
 * @param publisher who stands behind it
 * @param url where it comes from
 */
public record About(
        @Nullable String name,
        @Nullable String version,
        @Nullable String licence,
        @Nullable String publisher,
        @Nullable String url) {

    static final About NOTHING = new About(null, null, null, null, null);

    private static final int LONGEST = 500;

    public About {
        name = text("name", name);
        version = text("version", version);
        licence = text("licence", licence);
        publisher = text("publisher", publisher);
        url = text("url", url);
        if (WebAddress.isOther(url)) {
            throw new BadInput("about.url", "The address of a source begins with http:// or https://.");
        }
    }

    private static @Nullable String text(String what, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST) {
            throw new BadInput("about." + what, "The %s has at most %d characters.", what, LONGEST);
        }
        return given.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** This, and what the file says where it says nothing. */
    public Map<String, String> over(Map<String, String> stated) {
        Map<String, String> all = new LinkedHashMap<>(stated);
        put(all, "name", name);
        put(all, "version", version);
        put(all, "licence", licence);
        put(all, "publisher", publisher);
        put(all, "url", url);
        return all;
    }

    private static void put(Map<String, String> all, String key, @Nullable String value) {
        if (value != null) {
            all.put(key, value);
        }
    }
}
