package spoor.lists;

import org.jspecify.annotations.Nullable;

/**
 * One version of a list, as its publisher had it at a time.
 *
 * @param sha256 of its file
 * @param bytes of it
 * @param fetchedAt when it was first found
 * @param etag as the server named it; null if it did not, or it has several files
 * @param modified when the server said that it was changed, in its own words; null if it did not
 * @param importedAt when it was last imported; null if it was not
 * @param job that imported it last; null if none has
 * @param difference what that made of the dataset; null if it was not imported
 */
public record ListVersion(
        String sha256,
        long bytes,
        String fetchedAt,
        @Nullable String etag,
        @Nullable String modified,
        @Nullable String importedAt,
        @Nullable String job,
        @Nullable ListDifference difference) {

    ListVersion imported(String at, String by, ListDifference made) {
        return new ListVersion(sha256, bytes, fetchedAt, etag, modified, at, by, made);
    }

    ListVersion named(@Nullable String newEtag, @Nullable String newModified) {
        return new ListVersion(sha256, bytes, fetchedAt, newEtag, newModified, importedAt, job, difference);
    }
}
