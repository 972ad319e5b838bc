package spoor.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.PartialDate;
import spoor.model.RelationType;

/**
 * Writes a {@link TraceRequest} as the JSON that {@link TraceRequestReader} reads, every default spelled out, so that a
 * question kept with its answer means the same when the defaults have changed.
 */
public final class TraceRequestWriter {

    private TraceRequestWriter() {}

    /** The question as nested maps and lists, in the order of the documentation. */
    public static Map<String, Object> write(TraceRequest request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", writeSelector(request.from()));
        json.put("to", writeSelector(request.to()));
        json.put(
                "relations",
                request.relations().stream().map(RelationType::name).toList());
        json.put("maxHops", request.maxHops());
        json.put(
                "via",
                request.via().stream().map(TraceRequestWriter::writeSelector).toList());
        Selector avoid = request.avoid();
        json.put("avoid", avoid == null ? Map.of() : writeSelector(avoid));
        json.put("countriesVia", request.countriesVia());
        json.put("goods", writeGoods(request.goods()));
        json.put("window", writeWindow(request.window()));
        json.put("timeOrder", word(request.timeOrder()));
        json.put("minConfidence", word(request.minConfidence()));
        json.put("minSources", request.minSources());
        putPresent(json, "minValue", request.minValue());
        json.put("datasets", request.datasets());
        putPresent(json, "hubLimit", request.hubLimit());
        json.put("rank", word(request.rank()));
        json.put("k", request.k());
        json.put("offset", request.offset());
        putPresent(json, "maxPerPair", request.caps().perPair());
        putPresent(json, "maxPerStart", request.caps().perStart());
        putPresent(json, "maxPerEnd", request.caps().perEnd());
        json.put("counts", word(request.counting()));
        return json;
    }

    private static Map<String, Object> writeSelector(Selector selector) {
        Map<String, Object> json = new LinkedHashMap<>();
        putFilled(
                json, "labels", selector.labels().stream().map(NodeLabel::label).toList());
        putFilled(json, "countries", selector.countries());
        putFilled(json, "operators", selector.operators());
        putFilled(json, "categories", selector.categories());
        putFilled(json, "topics", selector.topics());
        putFilled(json, "listedBy", selector.listedBy());
        putFilled(json, "ids", selector.ids());
        putPresent(json, "text", selector.text());
        return json;
    }

    private static Map<String, Object> writeGoods(Goods goods) {
        Map<String, Object> json = new LinkedHashMap<>();
        putFilled(json, "components", goods.components());
        putFilled(json, "categories", goods.categories());
        putFilled(json, "hs", goods.hs());
        putFilled(json, "tiers", goods.tiers());
        if (goods.consistent()) {
            json.put("consistent", true);
        }
        return json;
    }

    private static Map<String, Object> writeWindow(Window window) {
        Map<String, Object> json = new LinkedHashMap<>();
        PartialDate from = window.from();
        PartialDate to = window.to();
        if (from != null) {
            json.put("from", from.first().toString());
        }
        if (to != null) {
            json.put("to", to.last().toString());
        }
        if (!window.undated()) {
            json.put("undated", false);
        }
        return json;
    }

    private static String word(Enum<?> constant) {
        return constant instanceof Confidence c ? c.word() : constant.name().toLowerCase(Locale.ROOT);
    }

    private static void putFilled(Map<String, Object> json, String name, List<?> values) {
        if (!values.isEmpty()) {
            json.put(name, values);
        }
    }

    private static void putPresent(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
