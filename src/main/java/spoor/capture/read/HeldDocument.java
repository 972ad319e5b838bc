package spoor.capture.read;

/** A document that an archive holds as it was served. */
public final class HeldDocument {

    private final String address;
    private final String type;
    private final byte[] content;

    HeldDocument(String address, String type, byte[] content) {
        this.address = address;
        this.type = type;
        this.content = content;
    }

    public String address() {
        return address;
    }

    /** As it was served, with its encoding where that was said; empty if nothing was. */
    public String type() {
        return type;
    }

    /** Not copied: whoever reads it does not change it. */
    public byte[] content() {
        return content;
    }
}
