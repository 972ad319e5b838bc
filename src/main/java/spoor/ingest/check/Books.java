package spoor.ingest.check;

/** The books of an import: every record that was read was loaded, rejected or a duplicate. */
public record Books(long read, long loaded, long rejected, long duplicate) {

    public static final Books EMPTY = new Books(0, 0, 0, 0);

    public Books {
        if (read != loaded + rejected + duplicate) {
            throw new IllegalStateException("%d records read, but %d loaded, %d rejected and %d duplicates"
                    .formatted(read, loaded, rejected, duplicate));
        }
    }

    public Books plusLoaded() {
        return new Books(read + 1, loaded + 1, rejected, duplicate);
    }

    public Books plusRejected() {
        return new Books(read + 1, loaded, rejected + 1, duplicate);
    }

    public Books plusDuplicate() {
        return new Books(read + 1, loaded, rejected, duplicate + 1);
    }

    /** One that was thought loaded turns out to be rejected. */
    public Books loadedToRejected() {
        return new Books(read, loaded - 1, rejected + 1, duplicate);
    }

    /** One that was thought a duplicate turns out to be rejected. */
    public Books duplicateToRejected() {
        return new Books(read, loaded, rejected + 1, duplicate - 1);
    }
}
