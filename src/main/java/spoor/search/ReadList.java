package spoor.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A list of an authority, as far as it was read.
 *
 * @param dataset that tells of it, or that it is
 * @param version in the words of who read it; null if that is not known
 * @param date partial date of that version; null if it bears none
 * @param reading whole: somebody who is not found on it was looked for in all of it
 * @param seconds when it was imported and when its records were last compared with all others; null where another dataset
 *     tells what it found in the list
 */
@Schema(name = "ReadList", description = "A list of an authority, as far as it was read")
public record ReadList(
        String authority,
        String name,
        String dataset,
        @Nullable String version,
        @Nullable String date,
        ListReading reading,

        @JsonIgnore @Nullable Compared seconds) {

    /**
     * When a dataset came in, and when its records were last compared with those of all others, in seconds since 1970.
     *
     * @param compared 0 if they never were
     */
    public record Compared(long imported, long compared) {

        /** Whether the records of both were compared since both came in. */
        boolean with(Compared other) {
            return Math.max(compared, other.compared) > Math.max(imported, other.imported);
        }
    }

    /** As answers tell it. */
    public ReadList withoutTimes() {
        return new ReadList(authority, name, dataset, version, date, reading, null);
    }

    /** The same list, read otherwise. */
    public ReadList read(ListReading how) {
        return new ReadList(authority, name, dataset, version, date, how, seconds);
    }
}
