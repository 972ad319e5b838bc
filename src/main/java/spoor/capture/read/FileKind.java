package spoor.capture.read;

/** What a captured file is, as its first bytes say. */
public enum FileKind {
    HTML("html", "html"),
    PDF("pdf", "pdf"),
    WARC("warc", "warc"),
    WARC_GZ("warc", "warc.gz"),
    WACZ("wacz", "wacz");

    private final String word;
    private final String ending;

    FileKind(String word, String ending) {
        this.word = word;
        this.ending = ending;
    }

    /** As answers have it. */
    public String word() {
        return word;
    }

    /** Of a file of this kind, without the dot. */
    public String ending() {
        return ending;
    }
}
