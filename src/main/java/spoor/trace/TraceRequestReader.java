package spoor.trace;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spoor.graph.Ranking;
import spoor.graph.RouteConstraint;
import spoor.graph.TimeOrder;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.PartialDate;
import spoor.model.RelationType;
import spoor.web.NearestWord;
import tools.jackson.databind.JsonNode;

/** Reads a {@link TraceRequest} from JSON; every field is optional, none is ignored. */
public final class TraceRequestReader {

    private static final List<String> FIELDS = List.of(
            "from",
            "to",
            "relations",
            "maxHops",
            "via",
            "avoid",
            "countriesVia",
            "goods",
            "window",
            "timeOrder",
            "minConfidence",
            "minSources",
            "minValue",
            "datasets",
            "hubLimit",
            "rank",
            "k",
            "offset",
            "maxPerPair",
            "maxPerStart",
            "maxPerEnd",
            "counts");

    private static final List<String> GOODS_FIELDS = List.of("components", "categories", "hs", "tiers", "consistent");
    private static final List<String> WINDOW_FIELDS = List.of("from", "to", "undated");
    private static final int MAX_COUNT = 1_000_000_000;

    private final JsonFields fields;
    private final TraceDraft draft = new TraceDraft();

    private TraceRequestReader(JsonFields fields) {
        this.fields = fields;
    }

    /**
     * Reads a question.
     *
     * @param path where it stands in the whole request; empty for the request itself
     * @throws BadInput naming the field, what it holds and what it should
     */
    public static TraceRequest read(JsonNode json, String path) {
        TraceRequestReader reader = new TraceRequestReader(JsonFields.requireObject(json, path, FIELDS));
        reader.readRoute();
        reader.readHopRules();
        reader.readRanking();
        return reader.draft.toRequest();
    }

    private void readRoute() {
        draft.from = readSelector("from", draft.from);
        draft.to = readSelector("to", draft.to);
        draft.via = fields.listObjects("via", SelectorReader.FIELDS).stream()
                .map(SelectorReader::read)
                .toList();
        requireAtMost(RouteConstraint.MOST_VIA, draft.via.size(), "via");
        Selector avoid = readSelector("avoid", Selector.ALL);
        draft.avoid = avoid.isAll() ? null : avoid;
        draft.countriesVia = SelectorReader.listCountries(fields, "countriesVia");
        requireAtMost(RouteConstraint.MOST_PASS, draft.countriesVia.size(), "countriesVia");
        draft.maxHops = orElse(fields.findInteger("maxHops", 1, TraceRequest.MAX_HOPS), draft.maxHops);
        draft.hubLimit = fields.findInteger("hubLimit", 1, MAX_COUNT);
    }

    private void requireAtMost(int most, int size, String name) {
        if (size > most) {
            throw new BadInput("field.range", "'%s' has %d values; the most is %d.", fields.at(name), size, most);
        }
    }

    private Selector readSelector(String name, Selector otherwise) {
        JsonFields selector = fields.findObject(name, SelectorReader.FIELDS);
        return selector == null ? otherwise : SelectorReader.read(selector);
    }

    private void readHopRules() {
        draft.relations = readRelations();
        draft.goods = readGoods();
        draft.window = readWindow();
        draft.timeOrder = readWord("timeOrder", TimeOrder.class, draft.timeOrder);
        draft.minConfidence = readWord("minConfidence", Confidence.class, draft.minConfidence);
        draft.minSources = orElse(fields.findInteger("minSources", 1, 100), draft.minSources);
        draft.minValue = fields.findAmount("minValue");
        draft.datasets = fields.listTexts("datasets");
    }

    private Set<RelationType> readRelations() {
        if (!fields.has("relations")) {
            return draft.relations;
        }
        EnumSet<RelationType> types = EnumSet.noneOf(RelationType.class);
        for (String name : fields.listTexts("relations")) {
            types.add(requireConstant(name, RelationType.class, fields.at("relations"), Enum::name));
        }
        if (types.isEmpty()) {
            throw new BadInput(
                    "field.range",
                    "'%s' is empty, so that no path could exist; leave it out to follow the flow of goods.",
                    fields.at("relations"));
        }
        return types;
    }

    private Goods readGoods() {
        JsonFields goods = fields.findObject("goods", GOODS_FIELDS);
        if (goods == null) {
            return Goods.ANY;
        }
        List<String> hs = goods.listTexts("hs");
        for (String code : hs) {
            if (!code.matches("\\d{6}")) {
                throw new BadInput(
                        "field.value", "'%s' holds '%s'; a code has six digits: 854231.", goods.at("hs"), code);
            }
        }
        return new Goods(
                goods.listTexts("components"),
                goods.listTexts("categories"),
                hs,
                goods.listTexts("tiers"),
                goods.isTrue("consistent", false));
    }

    private Window readWindow() {
        JsonFields window = fields.findObject("window", WINDOW_FIELDS);
        return window == null
                ? Window.OPEN
                : new Window(readDate(window, "from"), readDate(window, "to"), window.isTrue("undated", true));
    }

    private static @Nullable PartialDate readDate(JsonFields fields, String name) {
        String text = fields.findText(name);
        if (text == null) {
            return null;
        }
        try {
            return PartialDate.requireDate(text);
        } catch (BadInput e) {
            throw new BadInput(
                    "field.value", "'%s' is '%s'; write 2024, 2024-10 or 2024-10-17.", fields.at(name), text);
        }
    }

    private void readRanking() {
        draft.rank = readWord("rank", Ranking.Order.class, draft.rank);
        draft.k = orElse(fields.findInteger("k", 1, TraceRequest.MAX_K), draft.k);
        draft.offset = orElse(fields.findInteger("offset", 0, TraceRequest.MAX_OFFSET), draft.offset);
        draft.caps = new TraceRequest.Caps(
                fields.findInteger("maxPerPair", 1, TraceRequest.MAX_K),
                fields.findInteger("maxPerStart", 1, TraceRequest.MAX_K),
                fields.findInteger("maxPerEnd", 1, TraceRequest.MAX_K));
        draft.counting = readWord("counts", TraceRequest.Counting.class, draft.counting);
    }

    private <E extends Enum<E>> E readWord(String name, Class<E> type, E otherwise) {
        String word = fields.findText(name);
        return word == null
                ? otherwise
                : requireConstant(word, type, fields.at(name), c -> c.name().toLowerCase(Locale.ROOT));
    }

    /** Finds the constant whose word this is; case counts, so that a question has one spelling only. */
    static <E extends Enum<E>> E requireConstant(String word, Class<E> type, String at, Function<E, String> spelling) {
        List<E> constants = List.of(type.getEnumConstants());
        for (E constant : constants) {
            if (spelling.apply(constant).equals(word)) {
                return constant;
            }
        }
        List<String> known = constants.stream().map(spelling).toList();
        String shown = word.length() > 60 ? word.substring(0, 60) + "…" : word;
        String hint = NearestWord.find(word, known)
                .map(near -> " Did you mean '" + near + "'?")
                .orElse("");
        throw new BadInput("field.value", "'%s' holds '%s'; use %s.%s", at, shown, String.join(", ", known), hint);
    }

    private static int orElse(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
