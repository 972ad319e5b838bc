package spoor.identity.score;

import java.util.Arrays;

/** The records worth comparing with one: those that share most by keys, at most {@value #MOST}. For one thread. */
final class ComparedRecords {

    static final int MOST = 60;

    /** Whoever shares less than the best by this factor is left out. */
    private static final int FLOOR = 10;

    private final KeyIndex index;
    private final RecordPool records;
    private final int[] shared;
    private final GrowingInts touched = new GrowingInts();
    private final int[] found = new int[MOST];
    private long[] order = new long[MOST * 4];
    private int count;

    ComparedRecords(KeyIndex index, RecordPool records) {
        this.index = index;
        this.records = records;
        this.shared = new int[records.size()];
    }

    int count() {
        return count;
    }

    /** The best first; after {@link #find}. */
    int get(int at) {
        return found[at];
    }

    void find(int record) {
        touched.clear();
        int best = 0;
        for (int at = index.firstRun(record); at < index.afterRuns(record); at++) {
            int run = index.run(at);
            for (int i = index.firstPosting(run); i < index.afterPostings(run); i++) {
                int other = index.posting(i);
                if (other != record && records.label(other) == records.label(record)) {
                    if (shared[other] == 0) {
                        touched.add(other);
                    }
                    shared[other] += index.weight(run);
                    best = Math.max(best, shared[other]);
                }
            }
        }
        choose(best / FLOOR);
    }

    /** Ties are broken by id, so that the order of reading does not matter. */
    private void choose(int floor) {
        if (order.length < touched.size()) {
            order = new long[touched.size() * 2];
        }
        int kept = 0;
        for (int i = 0; i < touched.size(); i++) {
            int other = touched.get(i);
            if (shared[other] >= floor) {
                order[kept++] = (long) -shared[other] << 32 | records.rank(other);
            }
            shared[other] = 0;
        }
        Arrays.sort(order, 0, kept);
        count = Math.min(MOST, kept);
        for (int i = 0; i < count; i++) {
            found[i] = records.atRank((int) order[i]);
        }
    }
}
