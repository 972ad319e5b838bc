package spoor.identity.score;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import spoor.identity.PairClass;
import spoor.model.NodeLabel;
import spoor.names.NameAnalyser;

/**
 * Finds the pairs among records that may be one: takes them in, then compares each with those that share keys with it. What
 * it finds depends on the records alone, not on their order. For one thread.
 */
public final class MatchEngine {

    private static final int BEST = 20;
    private static final int RANK_BITS = 24;

    private final Weights weights;
    private final ProfileMaker maker;
    private final RecordPool records = new RecordPool();
    private final KeyIndex index = new KeyIndex();
    private final WordCounts counts = new WordCounts();
    private final int[] byLabel = new int[NodeLabel.values().length];
    private final GrowingInts collected = new GrowingInts();
    private final RecordProfile view = new RecordProfile();
    private final RecordProfile other = new RecordProfile();
    private final PairScore score = new PairScore();
    private @Nullable PairScorer scorer;
    private @Nullable ComparedRecords candidates;

    /** One without records. */
    public MatchEngine(NameAnalyser analyser, Weights weights) {
        this.weights = weights;
        this.maker = new ProfileMaker(analyser);
    }

    /**
     * A pair that was found.
     *
     * @param left number of the record whose id comes first
     * @param right number of the other
     */
    public record FoundPair(int left, int right, PairClass pairClass, double probability) {}

    /** Takes found pairs, in the order of their ids. */
    public interface PairSink {
        /** Another pair. */
        void accept(FoundPair pair);
    }

    /** Which records are looked at, and which compared with those. */
    public record Scope(IntPredicate looked, IntPredicate compared) {

        /** All with all. */
        public static final Scope ALL = new Scope(record -> true, record -> true);

        boolean allows(int a, int b) {
            return (looked.test(a) && compared.test(b)) || (looked.test(b) && compared.test(a));
        }
    }

    /** Hears how many records are done; may throw to end the work. */
    public interface Progress {
        /** So many are done. */
        void done(int records);
    }

    /**
     * Takes a record in.
     *
     * @return its number, from 0
     * @throws spoor.model.LimitReached if there are too many
     */
    public int add(MatchRecord record) {
        if (records.size() >= KeyIndex.MOST_RECORDS) {
            throw new spoor.model.LimitReached(
                    "identity.records", "More than %,d records are not compared at once.", KeyIndex.MOST_RECORDS);
        }
        maker.make(record);
        int number = records.add(record.id(), record.dataset(), maker.array(), maker.count());
        KeyHashes.of(record, maker.names(), (kind, hash) -> index.add(number, kind, hash));
        counts.addAll(collected.array(), Weighing.collect(records.view(number, view), collected));
        byLabel[view.label()]++;
        return number;
    }

    /** No more records come. */
    public void close() {
        records.close();
        index.close(records.size());
        Weighing now = new Weighing(counts, byLabel, weights);
        for (int i = 0; i < records.size(); i++) {
            now.weigh(records.view(i, view));
        }
        scorer = new PairScorer(weights, now);
        candidates = new ComparedRecords(index, records);
    }

    /** How many records there are. */
    public int size() {
        return records.size();
    }

    /** The id of a record. */
    public String id(int record) {
        return records.id(record);
    }

    /** The dataset of a record. */
    public String dataset(int record) {
        return records.dataset(record);
    }

    /** How rare words are among its records. */
    public Frequencies frequencies() {
        return new Frequencies(counts, byLabel);
    }

    /** What compares two records as this does, and says why. */
    public Explaining explaining() {
        return new Explaining(NameAnalyser.shared(), weights, frequencies());
    }

    /** The numbers of the records that share enough with one to be compared with it, the likeliest first. */
    public int[] listCandidates(int record) {
        ComparedRecords all = required(candidates);
        all.find(record);
        int[] found = new int[all.count()];
        for (int i = 0; i < found.length; i++) {
            found[i] = all.get(i);
        }
        return found;
    }

    /** How likely two records are one, as far as these features know. */
    public double probability(int a, int b) {
        compare(a, b);
        return score.probability;
    }

    private void compare(int a, int b) {
        boolean inOrder = records.rank(a) < records.rank(b);
        required(scorer).score(records.view(inOrder ? a : b, view), records.view(inOrder ? b : a, other), score, null);
    }

    /** Finds all pairs of the scope. */
    public void find(Scope scope, Progress progress, PairSink sink) {
        Longs found = new Longs();
        int done = 0;
        for (int rank = 0; rank < records.size(); rank++) {
            int record = records.atRank(rank);
            if (scope.looked.test(record)) {
                look(record, scope, found);
                progress.done(++done);
            }
        }
        for (int partner : partnersBeside(scope, found)) {
            look(partner, scope, found);
            progress.done(++done);
        }
        tell(found, sink);
    }

    /** Who was met without being looked at: whether the pair is the best for it, too, is known only after. */
    private int[] partnersBeside(Scope scope, Longs found) {
        java.util.TreeSet<Integer> partners = new java.util.TreeSet<>();
        for (int i = 0; i < found.size(); i++) {
            for (int shift : new int[] {2 + RANK_BITS, 2}) {
                int record = records.atRank((int) (found.get(i) >>> shift) & (1 << RANK_BITS) - 1);
                if (!scope.looked.test(record)) {
                    partners.add(record);
                }
            }
        }
        return partners.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Adds the best pairs of one record: ranks of both, whether it is the right one, whether its best is clear. */
    private void look(int record, Scope scope, Longs found) {
        ComparedRecords all = required(candidates);
        all.find(record);
        int n = all.count();
        double[] bits = new double[n];
        boolean[] kept = new boolean[n];
        for (int i = 0; i < n; i++) {
            bits[i] = Double.NEGATIVE_INFINITY;
            if (scope.allows(record, all.get(i))) {
                compare(record, all.get(i));
                kept[i] = isWorth();
                bits[i] = score.isContradicted() ? Double.NEGATIVE_INFINITY : score.bits;
            }
        }
        int rank = records.rank(record);
        double margin = weights.of("class.margin");
        int count = 0;
        for (int i = 0; i < n && count < BEST; i++) {
            if (kept[i]) {
                count++;
                int partner = records.rank(all.get(i));
                boolean isRight = rank > partner;
                long left = isRight ? partner : rank;
                long right = isRight ? rank : partner;
                boolean clear = isClear(all, bits, i, margin);
                found.add((left << (2 + RANK_BITS)) | (right << 2) | (isRight ? 2 : 0) | (clear ? 1 : 0));
            }
        }
    }

    private boolean isWorth() {
        return score.classOf(weights) != null
                || (score.probability >= weights.of("class.raised")
                        && !score.isContradicted()
                        && (score.nameTells || score.nameWhole));
    }

    /** Whether no other of the same dataset comes near. */
    private boolean isClear(ComparedRecords all, double[] bits, int at, double margin) {
        if (bits[at] == Double.NEGATIVE_INFINITY) {
            return false;
        }
        String dataset = records.dataset(all.get(at));
        for (int i = 0; i < bits.length; i++) {
            if (i != at
                    && bits[i] > bits[at] - margin
                    && records.dataset(all.get(i)).equals(dataset)) {
                return false;
            }
        }
        return true;
    }

    private void tell(Longs found, PairSink sink) {
        found.sort();
        for (int i = 0; i < found.size(); ) {
            long pair = found.get(i) >>> 2;
            int clear = 0;
            for (; i < found.size() && found.get(i) >>> 2 == pair; i++) {
                clear |= (found.get(i) & 1) == 0 ? 0 : (found.get(i) & 2) == 0 ? 1 : 2;
            }
            int left = records.atRank((int) (pair >>> RANK_BITS));
            int right = records.atRank((int) (pair & (1 << RANK_BITS) - 1));
            compare(left, right);
            PairClass pairClass = raised(clear == 3);
            if (pairClass != null) {
                sink.accept(new FoundPair(left, right, pairClass, score.probability));
            }
        }
    }

    /** One class better if each is clearly the best for the other, and it is not the name alone that says so. */
    private @Nullable PairClass raised(boolean isMutual) {
        PairClass own = score.classOf(weights);
        if (!isMutual || score.isContradicted()) {
            return own;
        }
        if (own == null) {
            return score.nameTells || score.nameWhole ? PairClass.LIKELY : null;
        }
        boolean isRaised = own == PairClass.LIKELY
                && score.probability >= weights.of("class.raisedStrong")
                && score.isFounded()
                && !score.numberSame;
        return isRaised ? PairClass.STRONG : own;
    }

    private static <T> T required(@Nullable T made) {
        if (made == null) {
            throw new IllegalStateException("records are still being taken in");
        }
        return made;
    }
}
