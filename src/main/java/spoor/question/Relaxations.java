package spoor.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import spoor.graph.Join;
import spoor.graph.TimeOrder;
import spoor.model.Confidence;
import spoor.model.RelationType;

/**
 * How a question can ask for less: for each of its constraints the steps from the least change to none of it. Each step
 * allows all that the one before allows.
 */
public final class Relaxations {

    private static final int HUB_STEP = 10;

    private Relaxations() {}

    /** One list for each constraint that the question has; the last of each takes it away. */
    public static List<List<Relaxation>> of(TraceRequest request) {
        return Constraint.ALL.stream()
                .map(constraint -> constraint.relaxing().steps(request))
                .filter(steps -> !steps.isEmpty())
                .toList();
    }

    static List<Relaxation> none(TraceRequest request) {
        return List.of();
    }

    static List<Relaxation> hops(TraceRequest request) {
        List<Relaxation> steps = new ArrayList<>();
        for (int hops = request.maxHops() + 1; hops <= TraceRequest.MOST_HOPS; hops++) {
            steps.add(new Relaxation("maxHops", hops, "with up to " + hops + " hops"));
        }
        return steps;
    }

    static List<Relaxation> confidence(TraceRequest request) {
        return Stream.of(Confidence.values())
                .filter(lower -> lower.compareTo(request.minConfidence()) < 0)
                .map(Confidence::word)
                .map(lower -> new Relaxation("minConfidence", lower, "with relations that are " + lower + " or better"))
                .toList()
                .reversed();
    }

    static List<Relaxation> relations(TraceRequest request) {
        Set<RelationType> withFlow = EnumSet.copyOf(RelationType.listFlow());
        withFlow.addAll(request.relations());
        Set<RelationType> everything = EnumSet.allOf(RelationType.class);
        List<Relaxation> steps = new ArrayList<>();
        if (!withFlow.equals(request.relations())) {
            steps.add(relations(withFlow, "along the whole flow of goods"));
        }
        if (!everything.equals(withFlow)) {
            steps.add(relations(everything, "along ownership and control, too"));
        }
        return steps;
    }

    private static Relaxation relations(Set<RelationType> types, String how) {
        return new Relaxation("relations", types.stream().map(Enum::name).toList(), how);
    }

    static List<Relaxation> sources(TraceRequest request) {
        List<Relaxation> steps = new ArrayList<>();
        for (int sources = request.minSources() - 1; sources >= 1; sources--) {
            String how = sources == 1 ? "with one source a hop" : "with " + sources + " sources a hop";
            steps.add(new Relaxation("minSources", sources, how));
        }
        return steps;
    }

    static List<Relaxation> window(TraceRequest request) {
        Window window = request.window();
        List<Relaxation> steps = new ArrayList<>();
        if (!window.undated()) {
            steps.add(window("with undated relations, too", new Window(window.from(), window.to(), true)));
        }
        if (window.from() != null && window.to() != null) {
            steps.add(window("at any time until " + window.to().last(), new Window(null, window.to(), true)));
        }
        if (!window.isOpen()) {
            steps.add(new Relaxation("window", null, "at any time"));
        }
        return steps;
    }

    private static Relaxation window(String how, Window wider) {
        return new Relaxation("window", QuestionJson.write(wider), how);
    }

    static List<Relaxation> timeOrder(TraceRequest request) {
        List<Relaxation> steps = new ArrayList<>();
        if (request.timeOrder() == TimeOrder.STRICT) {
            String how = "where hops without a date do not count against the order";
            steps.add(new Relaxation("timeOrder", ConstantWords.small(TimeOrder.LENIENT), how));
        }
        if (request.timeOrder() != TimeOrder.ANY) {
            steps.add(new Relaxation("timeOrder", ConstantWords.small(TimeOrder.ANY), "in any order of dates"));
        }
        return steps;
    }

    /** The last values go first: the question then still is about its first. */
    static List<Relaxation> list(String field, List<?> values, String how) {
        List<Relaxation> steps = new ArrayList<>();
        for (int kept = values.size() - 1; kept > 0; kept--) {
            String shown = "with only the first %d of '%s'".formatted(kept, field);
            steps.add(new Relaxation(field, QuestionJson.write(values.subList(0, kept)), shown));
        }
        if (!values.isEmpty()) {
            steps.add(new Relaxation(field, null, how));
        }
        return steps;
    }

    static List<Relaxation> goods(TraceRequest request) {
        Goods goods = request.goods();
        List<Relaxation> steps = new ArrayList<>();
        if (goods.consistent() && goods.isRestricted()) {
            steps.add(new Relaxation(
                    "goods", QuestionJson.write(goods.varying()), "where the goods may change on the way"));
        }
        if (!goods.equals(Goods.ANY)) {
            steps.add(new Relaxation("goods", null, "with any goods"));
        }
        return steps;
    }

    static List<Relaxation> hubs(TraceRequest request) {
        Integer hubs = request.hubLimit();
        if (hubs == null) {
            return List.of();
        }
        int larger = (int) Math.min(Given.MOST_COUNT, (long) hubs * HUB_STEP);
        String how = String.format(Locale.ROOT, "through nodes with up to %,d neighbours", larger);
        return List.of(new Relaxation("hubLimit", larger, how), new Relaxation("hubLimit", null, "through hubs, too"));
    }

    /** The worst of joins is let through last. */
    static List<Relaxation> joins(TraceRequest request) {
        List<Relaxation> steps = new ArrayList<>();
        Set<Join> allowed = EnumSet.copyOf(request.joins());
        for (Join join : Join.values()) {
            if (allowed.add(join)) {
                boolean isAll = allowed.size() == Join.values().length;
                steps.add(new Relaxation(
                        "joins",
                        isAll ? null : allowed.stream().map(Join::word).toList(),
                        isAll ? "however they are joined" : "where joins are " + join.word() + ", too"));
            }
        }
        return steps;
    }

    /** A constraint that is either there or not. */
    static List<Relaxation> whole(String field, boolean isSet, String how) {
        return isSet ? List.of(new Relaxation(field, null, how)) : List.of();
    }
}
