package spoor.ingest;

/** The books of a file: every row that was read was loaded or rejected. */
public record RowCount(int read, int loaded, int rejected) {

    public RowCount {
        if (read != loaded + rejected) {
            throw new IllegalArgumentException(
                    "%d rows read, but %d loaded and %d rejected".formatted(read, loaded, rejected));
        }
    }

    RowCount plus(RowCount other) {
        return new RowCount(read + other.read, loaded + other.loaded, rejected + other.rejected);
    }
}
