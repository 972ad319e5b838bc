package spoor.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spoor.question.TraceRequest;

/**
 * The second pass over the rows of the Cypher form: caps on the paths of one start, end or pair. Whether a path stays
 * depends on those that stayed before it, which no statement can say.
 */
final class CappedRows {

    private CappedRows() {}

    static boolean isCapped(TraceRequest request) {
        return request.maxPerPair() != null || request.maxPerStart() != null || request.maxPerEnd() != null;
    }

    /**
     * The rows that stay, in their order; pages aside.
     *
     * @param rows the best paths, none left out
     * @param nodes the ids of a row's path
     */
    static <T> List<T> keep(List<T> rows, Function<T, List<String>> nodes, TraceRequest request) {
        Map<List<String>, Integer> taken = new HashMap<>();
        List<T> kept = new ArrayList<>();
        for (T row : rows) {
            List<String> path = nodes.apply(row);
            List<String> start = List.of("start", path.getFirst());
            List<String> end = List.of("end", path.getLast());
            List<String> pair = List.of("pair", path.getFirst(), path.getLast());
            boolean fits = hasRoom(taken, pair, request.maxPerPair())
                    && hasRoom(taken, start, request.maxPerStart())
                    && hasRoom(taken, end, request.maxPerEnd());
            if (fits) {
                List.of(pair, start, end).forEach(key -> taken.merge(key, 1, Integer::sum));
                kept.add(row);
            }
        }
        return kept;
    }

    private static boolean hasRoom(Map<List<String>, Integer> taken, List<String> key, @Nullable Integer most) {
        return most == null || Objects.requireNonNullElse(taken.get(key), 0) < most;
    }

    /** What whoever runs the statement has to do with its rows. */
    static TraceCypher.Note note(TraceRequest request) {
        return new TraceCypher.Note(
                "caps",
                "Take the rows in order and leave out each of whose start, end or pair of both enough were taken before"
                        + " (maxPerStart %s, maxPerEnd %s, maxPerPair %s). Then leave out the first %d, and take %d. If too few"
                                .formatted(
                                        inWords(request.maxPerStart()),
                                        inWords(request.maxPerEnd()),
                                        inWords(request.maxPerPair()),
                                        request.offset(),
                                        request.k())
                        + " are left of as many rows as $k says, ask for more.");
    }

    private static String inWords(@Nullable Integer most) {
        return most == null ? "any" : most.toString();
    }
}
