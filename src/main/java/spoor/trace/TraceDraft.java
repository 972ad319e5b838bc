package spoor.trace;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.graph.Ranking;
import spoor.graph.TimeOrder;
import spoor.model.Confidence;
import spoor.model.RelationType;

/** A question while it is put together; starts as the default one. */
final class TraceDraft {

    Selector from = Selector.CHINESE_COMPANIES;
    Selector to = Selector.RUSSIAN_WEAPONS;
    Set<RelationType> relations = RelationType.listFlow();
    int maxHops = 6;
    List<Selector> via = List.of();

    @Nullable
    Selector avoid;

    List<String> countriesVia = List.of();
    Goods goods = Goods.ANY;
    Window window = Window.OPEN;
    TimeOrder timeOrder = TimeOrder.ANY;
    Confidence minConfidence = Confidence.POSSIBLE;
    int minSources = 1;

    @Nullable
    Double minValue;

    List<String> datasets = List.of();

    @Nullable
    Integer hubLimit;

    Ranking.Order rank = Ranking.Order.SHORTEST;
    int k = 50;
    int offset;
    TraceRequest.Caps caps = TraceRequest.Caps.NONE;
    TraceRequest.Counting counting = TraceRequest.Counting.QUICK;

    /** A draft that says the same as {@code request}. */
    static TraceDraft of(TraceRequest request) {
        TraceDraft draft = new TraceDraft();
        draft.from = request.from();
        draft.to = request.to();
        draft.relations = request.relations();
        draft.maxHops = request.maxHops();
        draft.via = request.via();
        draft.avoid = request.avoid();
        draft.countriesVia = request.countriesVia();
        draft.goods = request.goods();
        draft.window = request.window();
        draft.timeOrder = request.timeOrder();
        draft.minConfidence = request.minConfidence();
        draft.minSources = request.minSources();
        draft.minValue = request.minValue();
        draft.datasets = request.datasets();
        draft.hubLimit = request.hubLimit();
        draft.rank = request.rank();
        draft.k = request.k();
        draft.offset = request.offset();
        draft.caps = request.caps();
        draft.counting = request.counting();
        return draft;
    }

    TraceRequest toRequest() {
        return new TraceRequest(
                from,
                to,
                relations,
                maxHops,
                via,
                avoid,
                countriesVia,
                goods,
                window,
                timeOrder,
                minConfidence,
                minSources,
                minValue,
                datasets,
                hubLimit,
                rank,
                k,
                offset,
                caps,
                counting);
    }
}
