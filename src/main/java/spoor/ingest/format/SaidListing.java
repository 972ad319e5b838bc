package spoor.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * What a list says of one listing.
 *
 * @param authority such as {@code US-BIS}
 * @param measure what it does, such as an asset freeze, or which of the authority's lists it is; may be empty
 * @param programme may be empty
 * @param listed partial date on which it began; null if unknown
 * @param removed partial date on which it ended or will end; null if that is not said
 * @param version of the list as read, such as its date; may be empty
 */
public record SaidListing(
        String authority,
        String measure,
        String programme,
        @Nullable String listed,
        @Nullable String removed,
        String version) {}
