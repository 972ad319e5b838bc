package spoor.trace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import spoor.graph.TimeOrder;
import spoor.model.Confidence;
import spoor.model.RelationType;
import spoor.snapshot.KernelNumbers;

/**
 * How a question can ask for less: for each of its constraints the steps from the least change to none of it. Each step
 * allows all that the one before allows.
 */
final class Relaxations {

    private static final int HUB_STEP = 10;
    private static final long MOST_HUB = 1_000_000_000L;

    private final TraceRequest request;
    private final List<List<Relaxation>> all = new ArrayList<>();

    private Relaxations(TraceRequest request) {
        this.request = request;
    }

    /** One list for each constraint that the question has; the last of each takes it away. */
    static List<List<Relaxation>> of(TraceRequest request) {
        Relaxations relaxations = new Relaxations(request);
        relaxations.addHops();
        relaxations.addConfidence();
        relaxations.addRelations();
        relaxations.addSources();
        relaxations.addWindow();
        relaxations.addTimeOrder();
        relaxations.addLists();
        relaxations.addGoods();
        relaxations.addOthers();
        return relaxations.all.stream().filter(steps -> !steps.isEmpty()).toList();
    }

    private void addHops() {
        List<Relaxation> steps = new ArrayList<>();
        for (int hops = request.maxHops() + 1; hops <= TraceRequest.MAX_HOPS; hops++) {
            int wanted = hops;
            steps.add(new Relaxation("maxHops", "with up to " + hops + " hops", draft -> draft.maxHops = wanted));
        }
        all.add(steps);
    }

    private void addConfidence() {
        List<Relaxation> steps = new ArrayList<>();
        for (int rank = KernelNumbers.of(request.minConfidence()) - 1; rank >= 0; rank--) {
            Confidence lower = KernelNumbers.confidence(rank);
            String how = "with relations that are " + lower.word() + " or better";
            steps.add(new Relaxation("minConfidence", how, draft -> draft.minConfidence = lower));
        }
        all.add(steps);
    }

    private void addRelations() {
        Set<RelationType> withFlow = EnumSet.copyOf(RelationType.listFlow());
        withFlow.addAll(request.relations());
        Set<RelationType> everything = EnumSet.allOf(RelationType.class);
        List<Relaxation> steps = new ArrayList<>();
        if (!withFlow.equals(request.relations())) {
            steps.add(
                    new Relaxation("relations", "along the whole flow of goods", draft -> draft.relations = withFlow));
        }
        if (!everything.equals(withFlow)) {
            steps.add(new Relaxation(
                    "relations", "along ownership and control, too", draft -> draft.relations = everything));
        }
        all.add(steps);
    }

    private void addSources() {
        List<Relaxation> steps = new ArrayList<>();
        for (int sources = request.minSources() - 1; sources >= 1; sources--) {
            int fewer = sources;
            String how = sources == 1 ? "with one source a hop" : "with " + sources + " sources a hop";
            steps.add(new Relaxation("minSources", how, draft -> draft.minSources = fewer));
        }
        all.add(steps);
    }

    private void addWindow() {
        Window window = request.window();
        List<Relaxation> steps = new ArrayList<>();
        if (!window.undated()) {
            steps.add(window("with undated relations, too", new Window(window.from(), window.to(), true)));
        }
        if (window.from() != null && window.to() != null) {
            steps.add(window("at any time until " + window.to().last(), new Window(null, window.to(), true)));
        }
        if (!window.isOpen()) {
            steps.add(window("at any time", Window.OPEN));
        }
        all.add(steps);
    }

    private static Relaxation window(String how, Window wider) {
        return new Relaxation("window", how, draft -> draft.window = wider);
    }

    private void addTimeOrder() {
        List<Relaxation> steps = new ArrayList<>();
        if (request.timeOrder() == TimeOrder.STRICT) {
            steps.add(order("where hops without a date do not count against the order", TimeOrder.LENIENT));
        }
        if (request.timeOrder() != TimeOrder.ANY) {
            steps.add(order("in any order of dates", TimeOrder.ANY));
        }
        all.add(steps);
    }

    private static Relaxation order(String how, TimeOrder laxer) {
        return new Relaxation("timeOrder", how, draft -> draft.timeOrder = laxer);
    }

    private void addLists() {
        addList("via", "by any way", request.via(), (draft, via) -> draft.via = via);
        addList(
                "countriesVia",
                "through any country",
                request.countriesVia(),
                (draft, countries) -> draft.countriesVia = countries);
    }

    /** The last ones go first: the question then still is about its first. */
    private <T> void addList(String field, String how, List<T> values, BiConsumer<TraceDraft, List<T>> set) {
        List<Relaxation> steps = new ArrayList<>();
        for (int kept = values.size() - 1; kept >= 0; kept--) {
            List<T> fewer = values.subList(0, kept);
            String shown = kept == 0 ? how : "with only the first %d of '%s'".formatted(kept, field);
            steps.add(new Relaxation(field, shown, draft -> set.accept(draft, fewer)));
        }
        all.add(steps);
    }

    private void addGoods() {
        Goods goods = request.goods();
        List<Relaxation> steps = new ArrayList<>();
        if (goods.consistent() && goods.isRestricted()) {
            Goods varying = new Goods(goods.components(), goods.categories(), goods.hs(), goods.tiers(), false);
            steps.add(goods("where the goods may change on the way", varying));
        }
        if (!goods.equals(Goods.ANY)) {
            steps.add(goods("with any goods", Goods.ANY));
        }
        all.add(steps);
    }

    private static Relaxation goods(String how, Goods wider) {
        return new Relaxation("goods", how, draft -> draft.goods = wider);
    }

    private void addOthers() {
        if (request.avoid() != null) {
            all.add(List.of(new Relaxation("avoid", "with nothing avoided", draft -> draft.avoid = null)));
        }
        if (request.minValue() != null) {
            all.add(List.of(new Relaxation("minValue", "of any value", draft -> draft.minValue = null)));
        }
        if (!request.datasets().isEmpty()) {
            all.add(List.of(new Relaxation("datasets", "in all datasets", draft -> draft.datasets = List.of())));
        }
        Integer hubs = request.hubLimit();
        if (hubs != null) {
            int larger = (int) Math.min(MOST_HUB, (long) hubs * HUB_STEP);
            all.add(List.of(
                    new Relaxation(
                            "hubLimit",
                            String.format(Locale.ROOT, "through nodes with up to %,d neighbours", larger),
                            draft -> draft.hubLimit = larger),
                    new Relaxation("hubLimit", "through hubs, too", draft -> draft.hubLimit = null)));
        }
    }
}
