package spoor.ingest.job;

/** What became of nodes and ties in the graph. */
public record Tally(long created, long changed, long unchanged) {

    static final Tally EMPTY = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(created + other.created, changed + other.changed, unchanged + other.unchanged);
    }
}
