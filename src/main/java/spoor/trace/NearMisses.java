package spoor.trace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import spoor.graph.TimeOrder;
import spoor.model.Confidence;
import spoor.model.RelationType;
import spoor.snapshot.KernelNumbers;

/**
 * Why there are so few paths: asks the same question again with one constraint relaxed at a time, the least change
 * first, and tells which would have yielded more.
 */
final class NearMisses {

    /** How many paths a question has, counted up to a limit. */
    interface Counter {
        Counted count(TraceRequest request);
    }

    /** A number of paths; {@code exact} if there are no more. */
    record Counted(long paths, boolean exact) {}

    private final TraceRequest request;
    private final long found;
    private final Counter counter;
    private final List<TraceAnswer.NearMiss> misses = new ArrayList<>();

    private NearMisses(TraceRequest request, long found, Counter counter) {
        this.request = request;
        this.found = found;
        this.counter = counter;
    }

    /** The relaxations that yield more than the paths found, most paths for the least change first. */
    static List<TraceAnswer.NearMiss> find(TraceRequest request, long found, Counter counter) {
        NearMisses near = new NearMisses(request, found, counter);
        near.tryMoreHops();
        near.tryLessConfidence();
        near.tryMoreRelations();
        near.tryWithout();
        if (near.misses.isEmpty()) {
            near.tryAllAtOnce();
        }
        return List.copyOf(near.misses);
    }

    /** Asks for twelve hops first: where that gives nothing, the numbers between need not be tried. */
    private void tryMoreHops() {
        if (request.maxHops() == TraceRequest.MAX_HOPS
                || count(draft -> draft.maxHops = TraceRequest.MAX_HOPS).paths() <= found) {
            return;
        }
        for (int hops = request.maxHops() + 1; hops <= TraceRequest.MAX_HOPS; hops++) {
            int wanted = hops;
            if (attempt("maxHops", hops, "with up to " + hops + " hops", draft -> draft.maxHops = wanted)) {
                return;
            }
        }
    }

    private void tryLessConfidence() {
        for (int rank = KernelNumbers.of(request.minConfidence()) - 1; rank >= 0; rank--) {
            Confidence lower = KernelNumbers.confidence(rank);
            attempt(
                    "minConfidence",
                    lower.word(),
                    "with relations that are " + lower.word() + " or better",
                    draft -> draft.minConfidence = lower);
        }
    }

    private void tryMoreRelations() {
        Set<RelationType> withFlow = EnumSet.copyOf(request.relations());
        withFlow.addAll(RelationType.listFlow());
        tryRelations(withFlow, "along the whole flow of goods");
        Set<RelationType> withControl = EnumSet.copyOf(request.relations());
        for (RelationType type : RelationType.values()) {
            if (type.isControl()) {
                withControl.add(type);
            }
        }
        tryRelations(withControl, "along ownership and control, too");
    }

    private void tryRelations(Set<RelationType> types, String how) {
        if (!types.equals(request.relations())) {
            List<String> names = types.stream().map(RelationType::name).toList();
            attempt("relations", names, how, draft -> draft.relations = types);
        }
    }

    private void tryWithout() {
        tryWithout(request.minSources() > 1, "minSources", 1, "with one source a hop", d -> d.minSources = 1);
        tryWithout(!request.window().isOpen(), "window", null, "at any time", draft -> draft.window = Window.OPEN);
        tryWithUndated();
        tryWithout(
                request.timeOrder() != TimeOrder.ANY,
                "timeOrder",
                TimeOrder.ANY.name().toLowerCase(Locale.ROOT),
                "in any order of dates",
                draft -> draft.timeOrder = TimeOrder.ANY);
        tryWithout(!request.via().isEmpty(), "via", null, "by any way", draft -> draft.via = List.of());
        tryWithout(
                !request.countriesVia().isEmpty(),
                "countriesVia",
                null,
                "through any country",
                draft -> draft.countriesVia = List.of());
        tryWithout(request.avoid() != null, "avoid", null, "with nothing avoided", draft -> draft.avoid = null);
        tryWithout(!request.goods().equals(Goods.ANY), "goods", null, "with any goods", d -> d.goods = Goods.ANY);
        tryWithout(request.minValue() != null, "minValue", null, "of any value", draft -> draft.minValue = null);
        tryWithout(!request.datasets().isEmpty(), "datasets", null, "in all datasets", d -> d.datasets = List.of());
        tryWithout(request.hubLimit() != null, "hubLimit", null, "through hubs, too", d -> d.hubLimit = null);
    }

    private void tryWithUndated() {
        Window window = request.window();
        tryWithout(
                !window.undated(),
                "window.undated",
                true,
                "with undated relations, too",
                draft -> draft.window = new Window(window.from(), window.to(), true));
    }

    /** Where no single change helps: whether the ends are connected at all. */
    private void tryAllAtOnce() {
        Counted counted = count(NearMisses::takeAllAway);
        if (counted.paths() > found) {
            String how = "between these ends with every other constraint taken away";
            misses.add(new TraceAnswer.NearMiss("all", null, counted.paths(), counted.exact(), sentence(counted, how)));
        } else if (found == 0 && counted.exact()) {
            misses.add(new TraceAnswer.NearMiss(
                    "all", null, 0, true, "no path between these ends, whatever the other constraints"));
        }
    }

    private static void takeAllAway(TraceDraft draft) {
        TraceDraft free = new TraceDraft();
        draft.maxHops = TraceRequest.MAX_HOPS;
        draft.relations = EnumSet.allOf(RelationType.class);
        draft.minConfidence = Confidence.POSSIBLE;
        draft.minSources = free.minSources;
        draft.window = free.window;
        draft.timeOrder = free.timeOrder;
        draft.via = free.via;
        draft.countriesVia = free.countriesVia;
        draft.avoid = free.avoid;
        draft.goods = free.goods;
        draft.minValue = free.minValue;
        draft.datasets = free.datasets;
        draft.hubLimit = free.hubLimit;
    }

    private void tryWithout(
            boolean isSet, String change, @Nullable Object value, String how, Consumer<TraceDraft> relax) {
        if (isSet) {
            attempt(change, value, how, relax);
        }
    }

    private boolean attempt(String change, @Nullable Object value, String how, Consumer<TraceDraft> relax) {
        Counted counted = count(relax);
        if (counted.paths() <= found) {
            return false;
        }
        misses.add(new TraceAnswer.NearMiss(change, value, counted.paths(), counted.exact(), sentence(counted, how)));
        return true;
    }

    private Counted count(Consumer<TraceDraft> relax) {
        TraceDraft draft = TraceDraft.of(request);
        relax.accept(draft);
        return counter.count(draft.toRequest());
    }

    private static String sentence(Counted counted, String how) {
        String number = String.format(Locale.ROOT, "%,d", counted.paths());
        return (counted.exact() ? "" : "at least ") + number + (counted.paths() == 1 ? " path " : " paths ") + how;
    }
}
