package spoor.lists.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What an address answered with.
 *
 * @param isNew false if it has nothing but what is known already; then nothing was written
 * @param bytes how many were written
 * @param isEnded whether the server said where it ends; otherwise a connection that broke looks like the end
 * @param etag as the server names this version; null if it does not
 * @param modified when it says that this was changed, in its own words; null if it does not
 */
public record Fetched(
        boolean isNew,
        long bytes,
        boolean isEnded,
        @Nullable String etag,
        @Nullable String modified) {}
