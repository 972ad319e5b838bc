package spoor.capture.read;

/** Who says when a file was captured. */
public enum TimeWitness {
    /** WARC-Date of a record. */
    WARC("warc"),
    /** The list of pages, or else the description, of a WACZ. */
    WACZ("wacz"),
    /** The date on which a PDF says that it was made, which may be long before it was read. */
    PDF("pdf"),
    /** Nobody but Spoor, which was given it then. */
    UPLOAD("upload");

    private final String word;

    TimeWitness(String word) {
        this.word = word;
    }

    /** As answers have it. */
    public String word() {
        return word;
    }
}
