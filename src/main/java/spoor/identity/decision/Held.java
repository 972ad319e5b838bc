package spoor.identity.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.identity.CodedSentence;
import spoor.model.Decision;

/**
 * Lines of a file that took the place of a decision that holds here, and hold no longer themselves: they wait until the
 * line comes that holds, or withdraws, in their place, so that a pair is not left undecided when that is refused. For one
 * thread.
 */
final class Held {

    static final Held NONE = new Held(Map.of());

    /** Those whose successor does not come, or is refused. */
    static final CodedSentence ALONE = CodedSentence.of(
            "refused.alone",
            "It took the place of a decision that holds here, and nothing of this file could take its own place; what"
                    + " holds here stays.");

    private static final int MOST = 10_000;

    /** For each pair a chain, each the successor of the one before. */
    private final Map<String, List<FileBooks.Line>> chains;

    private final Set<String> ids;

    private Held(Map<String, List<FileBooks.Line>> chains) {
        this.chains = chains;
        this.ids = lines().stream().map(line -> line.decision().id()).collect(Collectors.toCollection(HashSet::new));
    }

    /** One that can be written to while this one stays. */
    Held copy() {
        Map<String, List<FileBooks.Line>> copies = new HashMap<>();
        chains.forEach((pair, chain) -> copies.put(pair, new ArrayList<>(chain)));
        return new Held(copies);
    }

    boolean contains(Decision decision) {
        return ids.contains(decision.id());
    }

    /** Whether a line has to wait, since what it supersedes holds here, or waits itself. */
    boolean isFor(Decision decision, @Nullable Decision here) {
        String former = decision.supersedes();
        return former != null
                && (follows(decision) || (here != null && here.id().equals(former)));
    }

    /** Whether it takes the place of the last one that waits. */
    boolean follows(Decision decision) {
        List<FileBooks.Line> chain = chains.get(decision.pair());
        return chain != null && chain.getLast().decision().id().equals(decision.supersedes());
    }

    /** Lets a line wait; false if too many do. */
    boolean hold(FileBooks.Line line) {
        if (ids.size() >= MOST) {
            return false;
        }
        ids.add(line.decision().id());
        chains.computeIfAbsent(line.decision().pair(), pair -> new ArrayList<>())
                .add(line);
        return true;
    }

    /** Takes out those of a pair, in their order. */
    List<FileBooks.Line> release(String pair) {
        List<FileBooks.Line> chain = Objects.requireNonNullElse(chains.remove(pair), List.of());
        chain.forEach(line -> ids.remove(line.decision().id()));
        return chain;
    }

    /** All that wait. */
    List<FileBooks.Line> lines() {
        return chains.values().stream().flatMap(List::stream).toList();
    }
}
