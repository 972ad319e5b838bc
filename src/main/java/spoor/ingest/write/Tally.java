package spoor.ingest.write;

/** What became of nodes and ties in the graph. */
public record Tally(long created, long changed, long unchanged) {

    public static final Tally EMPTY = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(created + other.created, changed + other.changed, unchanged + other.unchanged);
    }
}
