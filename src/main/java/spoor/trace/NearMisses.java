package spoor.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import spoor.question.Relaxation;
import spoor.question.Relaxations;
import spoor.question.TraceRequest;

/**
 * Why there are so few paths: asks the same question again with one constraint relaxed at a time, and tells the least
 * change of each that would have yielded more, the constraint that keeps most paths back first. Where no single one
 * helps, it tells the pairs that do, and where no pair does, the fewest together.
 */
final class NearMisses {

    /** So many pairs are told; as many more are not looked for. */
    static final int MOST_PAIRS = 4;

    /** How many paths a question has, counted up to a limit. */
    interface Counter {
        Counted count(TraceRequest request);
    }

    /** A number of paths; {@code exact} if there are no more. */
    record Counted(long paths, boolean exact) {}

    private final TraceRequest request;
    private final long found;
    private final Counter counter;
    private final List<List<Relaxation>> relaxations;
    private final Map<TraceRequest, Counted> counts = new HashMap<>();
    private final List<TraceAnswer.NearMiss> misses = new ArrayList<>();

    private NearMisses(TraceRequest request, long found, Counter counter) {
        this.request = request;
        this.found = found;
        this.counter = counter;
        this.relaxations = Relaxations.of(request);
    }

    /** The relaxations that yield more than the paths found. */
    static List<TraceAnswer.NearMiss> find(TraceRequest request, long found, Counter counter) {
        NearMisses near = new NearMisses(request, found, counter);
        near.relaxations.forEach(near::tryOne);
        if (near.misses.isEmpty() && near.relaxations.size() > 1) {
            near.tryPairs();
        }
        if (near.misses.isEmpty()) {
            near.tryTogether();
        }
        near.misses.sort(Comparator.comparingLong(TraceAnswer.NearMiss::paths).reversed());
        return List.copyOf(near.misses);
    }

    /** Takes the constraint away first: where that gives nothing, the steps between need not be tried. */
    private void tryOne(List<Relaxation> steps) {
        if (steps.size() > 1 && count(List.of(steps.getLast())).paths() <= found) {
            return;
        }
        for (Relaxation step : steps) {
            Counted counted = count(List.of(step));
            if (counted.paths() > found) {
                misses.add(new TraceAnswer.NearMiss(
                        step.field(), step.value(), counted.paths(), counted.exact(), sentence(counted, step.how())));
                return;
            }
        }
    }

    /** Of two constraints: takes both away, and where that gives something, as little of each as it needs. */
    private void tryPairs() {
        for (int i = 0; i < relaxations.size(); i++) {
            for (int j = i + 1; j < relaxations.size() && misses.size() < MOST_PAIRS; j++) {
                tryPair(relaxations.get(i), relaxations.get(j));
            }
        }
    }

    private void tryPair(List<Relaxation> one, List<Relaxation> other) {
        if (count(List.of(one.getLast(), other.getLast())).paths() <= found) {
            return;
        }
        Relaxation first = least(one, other.getLast());
        Relaxation second = least(other, first);
        List<Relaxation> pair = List.of(first, second);
        addTogether(pair, count(pair));
    }

    /** The first step that gives something beside another change; the last is known to. */
    private Relaxation least(List<Relaxation> steps, Relaxation beside) {
        return steps.subList(0, steps.size() - 1).stream()
                .filter(step -> count(List.of(step, beside)).paths() > found)
                .findFirst()
                .orElseGet(steps::getLast);
    }

    /** Takes every constraint away, then puts back one after the other what does not matter. */
    private void tryTogether() {
        List<Relaxation> needed =
                new ArrayList<>(relaxations.stream().map(List::getLast).toList());
        Counted counted = count(needed);
        if (counted.paths() <= found) {
            if (found == 0 && counted.exact()) {
                misses.add(new TraceAnswer.NearMiss(
                        "all", null, 0, true, "no path between these ends, whatever the other constraints"));
            }
            return;
        }
        for (Relaxation one : List.copyOf(needed)) {
            List<Relaxation> fewer = new ArrayList<>(needed);
            fewer.remove(one);
            Counted without = count(fewer);
            if (without.paths() > found) {
                needed.remove(one);
                counted = without;
            }
        }
        addTogether(needed, counted);
    }

    private void addTogether(List<Relaxation> needed, Counted counted) {
        Map<String, Object> values = new LinkedHashMap<>();
        needed.forEach(one -> values.put(one.field(), one.value()));
        String how = needed.stream().map(Relaxation::how).collect(Collectors.joining(" and "));
        misses.add(new TraceAnswer.NearMiss("all", values, counted.paths(), counted.exact(), sentence(counted, how)));
    }

    /** Once for each question: time may be over when it is asked again, and the answer would say less. */
    private Counted count(List<Relaxation> changes) {
        return counts.computeIfAbsent(relaxed(changes), counter::count);
    }

    private TraceRequest relaxed(List<Relaxation> changes) {
        TraceRequest easier = request;
        for (Relaxation change : changes) {
            easier = change.applyTo(easier);
        }
        return easier;
    }

    private static String sentence(Counted counted, String how) {
        String number = String.format(Locale.ROOT, "%,d", counted.paths());
        return (counted.exact() ? "" : "at least ") + number + (counted.paths() == 1 ? " path " : " paths ") + how;
    }
}
