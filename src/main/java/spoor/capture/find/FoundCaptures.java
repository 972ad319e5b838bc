package spoor.capture.find;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Captured files that hold all of what was looked for, those first that hold it most often.
 *
 * @param total how many there are
 * @param searched how many were looked through
 * @param unread how many have not been read yet, so that nothing can be found in them
 * @param withoutText how many have no text, such as scans
 * @param complete false if there are more than the limit lets through
 */
public record FoundCaptures(
        List<Document> documents,
        int total,
        int searched,

        @Schema(description = "Files that are not read yet; each search reads some of them, so ask again")
        int unread,

        int withoutText,
        boolean complete) {

    /**
     * One captured file.
     *
     * @param title of its source
     * @param hits how often it holds what was looked for
     * @param places the first of the blocks with hits
     */
    @Schema(name = "FoundCapture")
    public record Document(
            String capture, String name, String kind, String source, String title, int hits, List<Place> places) {}

    /**
     * A block with hits.
     *
     * @param block its place in the text, from 0
     * @param page its printed number; empty if it has none
     * @param snippet some words around the first hit
     * @param marks what of the snippet was looked for
     */
    @Schema(name = "FoundPlace")
    public record Place(int block, String page, String snippet, List<Mark> marks) {}

    /** Some letters of a snippet, from 0. */
    @Schema(name = "FoundMark")
    public record Mark(int start, int end) {}
}
