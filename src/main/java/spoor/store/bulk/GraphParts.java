package spoor.store.bulk;

import java.util.ArrayList;
import java.util.List;

/** Cuts the ids of the entities into ranges of about equal size, for reading by several threads. */
public final class GraphParts {

    /** Every so many ids is remembered. */
    private static final int STEP = 512;

    /** Behind every id: the greatest character there is. */
    private static final String END = "\uDBFF\uDFFF".repeat(8);

    /** Ids from this one up to, but not including, that one. */
    public record Range(String from, String until) {}

    private final List<String> sample = new ArrayList<>();
    private long count;

    /** Takes note of an entity. Java and Neo4j may sort characters beyond these differently; such ids are no borders. */
    public void add(String id) {
        if (count++ % STEP == 0 && id.chars().allMatch(c -> c < Character.MIN_SURROGATE)) {
            sample.add(id);
        }
    }

    /** How many it took note of. */
    public int count() {
        return Math.toIntExact(count);
    }

    /** That many ranges, or fewer, which together hold every id. */
    public List<Range> cut(int parts) {
        List<String> sorted = sample.stream().sorted().distinct().toList();
        List<Range> ranges = new ArrayList<>();
        String from = "";
        for (int part = 1; part < parts && sorted.size() >= parts; part++) {
            String border = sorted.get(sorted.size() * part / parts);
            ranges.add(new Range(from, border));
            from = border;
        }
        ranges.add(new Range(from, END));
        return ranges;
    }
}
