package spoor.cases.book;

/**
 * A file or a link that belongs to an investigation.
 *
 * @param name of the file, or what the link is called
 * @param url of a link; empty for a file
 * @param bytes of a file; 0 for a link
 * @param sha256 of a file; empty for a link, which nobody fetches
 */
public record AttachedItem(String id, String name, String url, long bytes, String sha256, String note, Mark mark) {

    /** Whether it is a file, not a link. */
    public boolean holdsFile() {
        return !sha256.isEmpty();
    }
}
