package spoor.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.graph.DayWindow;
import spoor.graph.Ends;
import spoor.graph.GoodsConstraint;
import spoor.graph.Join;
import spoor.graph.NodeSet;
import spoor.graph.ProofConstraint;
import spoor.graph.Ranking;
import spoor.graph.RelationFilter;
import spoor.graph.RelationRow;
import spoor.graph.RouteConstraint;
import spoor.graph.SharedOrigins;
import spoor.graph.TimeOrder;
import spoor.graph.TraceLimits;
import spoor.graph.TraceQuery;

/** The kernel's query while the constraints of a question put it together, over one snapshot. */
final class KernelDraft {

    final Choosing choosing;
    final List<NodeSet> via = new ArrayList<>();
    final List<NodeSet> pass = new ArrayList<>();
    final Set<Integer> datasets = new HashSet<>();
    final Set<Integer> goods = new HashSet<>();
    NodeSet from;
    NodeSet to;
    NodeSet avoid;
    int types;
    int bothWays;
    int minConfidence;
    int minSources;
    DayWindow window = DayWindow.OPEN;
    RelationFilter.MinValue minValue = RelationFilter.MinValue.NONE;
    TimeOrder timeOrder = TimeOrder.ANY;
    SharedOrigins shared = SharedOrigins.NONE;
    boolean consistent;
    int hubLimit = Integer.MAX_VALUE;
    Ranking.Order order = Ranking.Order.SHORTEST;
    int offset;
    int count;
    Ranking.Caps caps = Ranking.Caps.NONE;
    int maxHops;
    Set<Join> joins = EnumSet.allOf(Join.class);

    KernelDraft(Choosing choosing) {
        this.choosing = choosing;
        this.from = choosing.none();
        this.to = choosing.none();
        this.avoid = choosing.none();
    }

    TraceQuery toQuery(TraceLimits limits) {
        return new TraceQuery(
                new Ends(from, to),
                new RelationFilter(
                        types, bothWays, minConfidence, minSources, window, minValue, datasets, timeOrder, shared),
                new RouteConstraint(via, avoid.isEmpty() ? Optional.empty() : Optional.of(avoid), pass, hubLimit),
                new GoodsConstraint(goods, consistent),
                new Ranking(order, offset, count, caps),
                limits.withMaxHops(maxHops),
                new ProofConstraint(choosing.view.proofRules(), joins));
    }

    static DayWindow days(Window window) {
        return new DayWindow(
                day(window.from() == null ? null : window.from().first()),
                day(window.to() == null ? null : window.to().last()),
                window.undated());
    }

    private static int day(@Nullable LocalDate date) {
        return date == null ? RelationRow.NO_DAY : Math.toIntExact(date.toEpochDay());
    }
}
