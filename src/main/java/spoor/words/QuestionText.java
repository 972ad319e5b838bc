package spoor.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.graph.Join;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.question.AbsentGood;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;

/** A question in words, as the page asks it. */
public final class QuestionText {

    private static final int NAMED_AT_MOST = 3;

    /** Roles are those of companies anyhow. */
    private static final List<String> ONLY_COMPANIES = List.of(NodeLabel.COMPANY.label());

    private final Words words;
    private final UnaryOperator<String> nameOf;
    private final Map<String, Object> question;

    /**
     * A question that is to be told.
     *
     * @param nameOf the name of an entity by its id
     */
    public QuestionText(Words words, UnaryOperator<String> nameOf, TraceRequest question) {
        this.words = words;
        this.nameOf = nameOf;
        this.question = QuestionJson.write(question);
    }

    /** The whole as one sentence, without the constraints that stand in {@link #constraints()}. */
    public String sentence() {
        String text = words.say("ask.sentence")
                .replace("<from />", side("from", map("from")))
                .replace("<to />", side("to", map("to")))
                .replace("<goods />", goods())
                .replace("<hops />", words.count("question.hops", number("maxHops")))
                .replace("<window />", window(map("window")))
                .replace("<confidence />", words.say("question.confidence." + question.get("minConfidence")));
        return words.begin(text);
    }

    /** What else it asks for, a few words each; empty where nothing. */
    public List<String> constraints() {
        List<String> all = new ArrayList<>();
        via(all);
        if (!map("avoid").isEmpty()) {
            all.add(words.say("constraint.avoid.chip", "what", side("kind", map("avoid"))));
        }
        if (!list("countriesVia").isEmpty()) {
            all.add(words.say("constraint.countriesVia.chip", "countries", words.and(countries(list("countriesVia")))));
        }
        listing(all);
        ownedBy(all);
        relations(all);
        choices(all);
        numbers(all);
        if (!list("datasets").isEmpty()) {
            all.add(words.say("constraint.datasets.chip", "names", words.or(list("datasets"))));
        }
        order(all);
        return all;
    }

    private void via(List<String> all) {
        if (question.get("via") instanceof List<?> stations) {
            stations.forEach(
                    station -> all.add(words.say("constraint.via.chip", "what", side("kind", asMap(station)))));
        }
    }

    private void listing(List<String> all) {
        if (question.get("listing") instanceof Map<?, ?> listing) {
            List<String> by = texts(listing.get("authorities")).stream()
                    .map(each -> words.value("authority", each))
                    .toList();
            all.add(words.say(
                    "constraint.listing.chip." + listing.get("require"),
                    "who",
                    by.isEmpty() ? words.say("constraint.listing.anybody") : words.or(by),
                    "when",
                    listed(asMap(listing))));
        }
    }

    private void ownedBy(List<String> all) {
        if (question.get("ownedBy") instanceof Map<?, ?> owned) {
            List<String> by = texts(owned.get("listedBy")).stream()
                    .map(each -> words.value("authority", each))
                    .toList();
            all.add(words.say(
                    "constraint.ownedBy.chip." + (Boolean.TRUE.equals(owned.get("possibly")) ? "possibly" : "surely"),
                    "who",
                    by.isEmpty() ? words.say("constraint.ownedBy.byRule") : words.or(by),
                    "rule",
                    words.say("constraint.ownedBy.rules." + owned.get("rule")),
                    "on",
                    owned.get("on") instanceof String day ? day : words.say("constraint.ownedBy.today")));
        }
    }

    private String listed(Map<String, Object> listing) {
        String when = window(listing);
        boolean dated = listing.get("from") != null || listing.get("to") != null;
        return dated && Boolean.TRUE.equals(listing.get("undated"))
                ? words.say("constraint.listing.orUndated", "when", when)
                : when;
    }

    private void relations(List<String> all) {
        List<String> types = list("relations");
        long flow = Stream.of(RelationType.values())
                .filter(type -> type.isFlow() && types.contains(type.name()))
                .count();
        boolean wholeFlow = flow == RelationType.listFlow().size();
        long control = types.size() - flow;
        if (wholeFlow && control == 0) {
            return;
        }
        String what = types.size() == 1
                ? words.say("relation." + types.getFirst() + ".name")
                : wholeFlow
                        ? words.count("question.relations.flowAndControl", control)
                        : words.count("question.relations.some", types.size());
        all.add(words.say("constraint.relations.chip", "what", what));
    }

    private void choices(List<String> all) {
        if (!"any".equals(question.get("timeOrder"))) {
            all.add(words.say("ask.order." + question.get("timeOrder")));
        }
        for (String field : List.of("inferred", "generic", "identity")) {
            if ("none".equals(question.get(field))) {
                all.add(words.say("constraint." + field + ".chip"));
            }
        }
        if ("one".equals(question.get("mayRestOn"))) {
            all.add(words.say("constraint.mayRestOn.chip"));
        }
        List<String> joins = texts(question.get("joins"));
        if (joins.size() < Join.values().length) {
            List<String> allowed =
                    joins.stream().map(join -> words.say("list.joins." + join)).toList();
            all.add(words.say("constraint.joins.chip", "what", words.and(allowed)));
        }
    }

    private void order(List<String> all) {
        if ("strongest".equals(question.get("rank"))) {
            all.add(words.say("constraint.rank.chip"));
        }
    }

    private void numbers(List<String> all) {
        if (number("minSources") > 1) {
            all.add(words.count("constraint.minSources.chip", number("minSources")));
        }
        for (String field : List.of("minValue", "hubLimit")) {
            if (question.get(field) instanceof Number number) {
                all.add(words.count("constraint." + field + ".chip", number.longValue()));
            }
        }
        List<String> caps = Stream.of("maxPerPair", "maxPerStart", "maxPerEnd")
                .filter(field -> question.get(field) != null)
                .map(field -> words.count("constraint.caps.of." + field, number(field)))
                .toList();
        if (!caps.isEmpty()) {
            all.add(words.say("constraint.caps.chip", "what", words.and(caps)));
        }
    }

    private String side(String role, Map<String, Object> selector) {
        List<String> ids = texts(selector.get("ids"));
        if (ids.isEmpty()) {
            return described(role, selector);
        }
        String named = named(ids.stream().map(nameOf).toList());
        boolean alone =
                selector.values().stream().filter(QuestionText::restricts).count() == 1;
        return alone ? named : words.say("ask.onlyAs", "names", named, "what", described(role, selector));
    }

    private static boolean restricts(@Nullable Object value) {
        return value instanceof String || !texts(value).isEmpty();
    }

    private String described(String role, Map<String, Object> selector) {
        String what = kinds(role, selector);
        what = with(what, "ask.ofCategory", "list", values("category", selector.get("categories")));
        what = with(what, "side.in", "countries", countries(texts(selector.get("countries"))));
        what = with(what, "side.usedBy", "countries", countries(texts(selector.get("operators"))));
        what = with(what, "ask.withTopic", "list", values("topic", selector.get("topics")));
        what = with(what, "ask.listedBy", "list", values("authority", selector.get("listedBy")));
        return selector.get("text") instanceof String text
                ? words.say("ask.named", "what", what, "text", text.strip())
                : what;
    }

    private String kinds(String role, Map<String, Object> selector) {
        String prefix = role.equals("kind") ? "ask.kind." : "side." + role + ".";
        List<String> roles = texts(selector.get("roles"));
        List<String> labels = texts(selector.get("labels"));
        String kinds = labels.isEmpty()
                ? words.say(prefix + "any")
                : words.and(
                        labels.stream().map(each -> words.say(prefix + each)).toList());
        if (roles.isEmpty()) {
            return kinds;
        }
        String side = role.equals("to") ? "to" : "from";
        String doing = words.and(roles.stream()
                .map(each -> words.say("side.role." + side + "." + each))
                .toList());
        boolean ofCompanies = labels.isEmpty() || labels.equals(ONLY_COMPANIES);
        return ofCompanies ? doing : words.say("ask.onlyAs", "names", doing, "what", kinds);
    }

    private String with(String what, String key, String place, List<String> values) {
        return values.isEmpty() ? what : words.say(key, "what", what, place, words.and(values));
    }

    private List<String> values(String kind, @Nullable Object values) {
        return texts(values).stream().map(value -> words.value(kind, value)).toList();
    }

    private List<String> countries(Collection<String> codes) {
        return codes.stream().map(words::country).toList();
    }

    private String named(List<String> names) {
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(NAMED_AT_MOST, names.size())));
        if (names.size() > shown.size()) {
            shown.add(words.count("side.more", names.size() - shown.size()));
        }
        return words.or(shown);
    }

    /** Goods that were asked for and of which there is nothing, by name; of many the first. */
    public String absent(List<AbsentGood> goods) {
        return named(goods.stream()
                .map(good -> switch (good.field()) {
                    case "components" -> nameOf.apply(good.value());
                    case "hs" -> words.say("ask.hsCode", "code", good.value());
                    case "tiers" -> words.say("ask.tierOf", "tier", good.value());
                    default -> values("category", List.of(good.value())).getFirst();
                })
                .toList());
    }

    private String goods() {
        Map<String, Object> goods = map("goods");
        List<String> stated = new ArrayList<>();
        texts(goods.get("components")).forEach(id -> stated.add(nameOf.apply(id)));
        stated.addAll(values("category", goods.get("categories")));
        texts(goods.get("hs")).forEach(code -> stated.add(words.say("ask.hsCode", "code", code)));
        texts(goods.get("tiers")).forEach(tier -> stated.add(words.say("ask.tierOf", "tier", tier)));
        String what = stated.isEmpty() ? words.say("ask.anyGoods") : named(stated);
        if (!Boolean.TRUE.equals(goods.get("consistent"))) {
            return what;
        }
        return stated.isEmpty() ? words.say("ask.sameAny") : words.say("ask.sameGoods", "what", what);
    }

    private String window(Map<String, Object> window) {
        String from = String.valueOf(window.getOrDefault("from", ""));
        String to = String.valueOf(window.getOrDefault("to", ""));
        if (from.isEmpty() && to.isEmpty()) {
            return words.say("ask.when.any");
        }
        String which = from.isEmpty() ? "before" : to.isEmpty() ? "after" : "between";
        String when = words.say("ask.when." + which, "after", words.date(from), "before", words.date(to));
        return Boolean.FALSE.equals(window.get("undated")) && !window.containsKey("require")
                ? words.say("ask.when.datedOnly", "when", when)
                : when;
    }

    private long number(String field) {
        return question.get(field) instanceof Number number ? number.longValue() : 0;
    }

    private List<String> list(String field) {
        return texts(question.get(field));
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }

    private Map<String, Object> map(String field) {
        return asMap(question.get(field));
    }

    @SuppressWarnings("unchecked") // JSON has no other keys
    private static Map<String, Object> asMap(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
