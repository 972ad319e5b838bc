package spoor.identity.score;

import java.util.Arrays;

/**
 * Which records share which keys.
 *
 * <pre>
 *   while reading: by the first six bits of the key, 37 bits of key | 3 bits of kind | 24 bits of record
 *   then: run [r]: postings [start[r] .. start[r+1]), weight[r] in 1/16 bits; of record i: runs [first[i] .. first[i+1])
 * </pre>
 */
@SuppressWarnings("EnumOrdinal") // an index within one run of the program; never stored
final class KeyIndex {

    static final int MOST_RECORDS = 1 << 24;

    private static final int BUCKET_BITS = 6;
    private static final int RECORD_BITS = 24;
    private static final int KIND_BITS = 3;
    private static final long RECORD_MASK = MOST_RECORDS - 1;
    private static final int WEIGHT_UNITS = 16;
    /** Two records can meet by a key that at most so many have: more would cost without telling. */
    private static final int MOST_SHARING = 150;

    private static final int FIRST = 64;
    private static final double LN2 = Math.log(2);

    private final long[][] buckets = new long[1 << BUCKET_BITS][FIRST];
    private final int[] sizes = new int[1 << BUCKET_BITS];

    private final GrowingInts start = new GrowingInts();
    private final GrowingInts weight = new GrowingInts();
    private final GrowingInts postings = new GrowingInts();
    private int[] first = new int[0];
    private int[] runs = new int[0];

    void add(int record, KeyHashes.Kind kind, long hash) {
        int bucket = (int) (hash >>> (Long.SIZE - BUCKET_BITS));
        if (sizes[bucket] == buckets[bucket].length) {
            buckets[bucket] = Arrays.copyOf(buckets[bucket], sizes[bucket] * 3 / 2);
        }
        long key = hash << BUCKET_BITS & ~((1L << (RECORD_BITS + KIND_BITS)) - 1);
        buckets[bucket][sizes[bucket]++] = key | (long) kind.ordinal() << RECORD_BITS | record;
    }

    /** Nothing is added any more. */
    void close(int records) {
        for (int bucket = 0; bucket < buckets.length; bucket++) {
            long[] entries = buckets[bucket];
            int size = sizes[bucket];
            Arrays.sort(entries, 0, size);
            addRuns(entries, size, records);
            buckets[bucket] = new long[0];
        }
        start.add(postings.size());
        turn(records);
    }

    private void addRuns(long[] entries, int size, int records) {
        for (int i = 0; i < size; ) {
            int end = i + 1;
            while (end < size && entries[end] >>> RECORD_BITS == entries[i] >>> RECORD_BITS) {
                end++;
            }
            addRun(entries, i, end, records);
            i = end;
        }
    }

    private void addRun(long[] entries, int from, int to, int records) {
        int at = postings.size();
        int before = -1;
        for (int i = from; i < to; i++) {
            int record = (int) (entries[i] & RECORD_MASK);
            if (record != before) {
                postings.add(record);
                before = record;
            }
        }
        int sharing = postings.size() - at;
        if (sharing < 2 || sharing > MOST_SHARING) {
            postings.cut(at);
            return;
        }
        int kind = (int) (entries[from] >>> RECORD_BITS) & ((1 << KIND_BITS) - 1);
        double bits = Math.log((records + 1.0) / sharing) / LN2;
        start.add(at);
        weight.add((int) (KeyHashes.Kind.values()[kind].boost * bits * WEIGHT_UNITS));
    }

    /** From runs to their records, the other way round. */
    private void turn(int records) {
        int count = start.size() - 1;
        first = new int[records + 2];
        for (int i = 0; i < postings.size(); i++) {
            first[postings.get(i) + 2]++;
        }
        for (int i = 2; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        runs = new int[postings.size()];
        for (int run = 0; run < count; run++) {
            for (int at = start.get(run); at < start.get(run + 1); at++) {
                runs[first[postings.get(at) + 1]++] = run;
            }
        }
    }

    int firstRun(int record) {
        return first[record];
    }

    int afterRuns(int record) {
        return first[record + 1];
    }

    int run(int at) {
        return runs[at];
    }

    int weight(int run) {
        return weight.get(run);
    }

    int firstPosting(int run) {
        return start.get(run);
    }

    int afterPostings(int run) {
        return start.get(run + 1);
    }

    int posting(int at) {
        return postings.get(at);
    }
}
