package spoor.graph.count;

/** Is given all paths of a question, one after the other. */
@FunctionalInterface
public interface PathSink {

    /** Takes the path along these nodes (ranks), the first {@code count} of the array, which is used again. */
    void add(int[] path, int count);
}
