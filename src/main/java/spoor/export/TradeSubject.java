package spoor.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.question.Selector;
import spoor.question.TraceRequest;
import spoor.search.GoodsCode;
import spoor.search.TradeFlow;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.TraceAnswer;

/** Which goods and countries paths are about, and which figures on trade bear on them. */
public final class TradeSubject {

    private static final int DIGITS_OF_HS = 6;
    private static final List<String> ORDER = List.of("share", "value", "quantity");

    private final Set<String> from;
    private final Set<String> to;
    private final List<String> categories;
    private final Set<String> hs;
    private final Set<String> countries;

    private TradeSubject(
            Set<String> from, Set<String> to, List<String> categories, Set<String> hs, Set<String> countries) {
        this.countries = countries;
        this.from = from;
        this.to = to;
        this.categories = categories;
        this.hs = hs;
    }

    /**
     * Of these paths: the countries of both ends, and the goods they lead over or carry.
     *
     * @param relations of the hops, which may say what was carried
     */
    public static TradeSubject of(
            TraceRequest question,
            List<TraceAnswer.PathRecord> paths,
            Collection<NodeRecord> nodes,
            Collection<RelationRecord> relations) {
        Map<String, NodeRecord> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(node.id(), node));
        Map<String, Integer> perCategory = new HashMap<>();
        Set<String> codes = new LinkedHashSet<>(question.goods().hs());
        for (NodeRecord node : nodes) {
            if (node.labels().contains("Component")) {
                texts(node.properties().get("category")).forEach(each -> perCategory.merge(each, 1, Integer::sum));
                codes.addAll(texts(node.properties().get("hs")));
            }
        }
        relations.forEach(relation -> texts(relation.properties().get("hs")).stream()
                .map(code -> code.length() > DIGITS_OF_HS ? code.substring(0, DIGITS_OF_HS) : code)
                .forEach(codes::add));
        Set<String> asked = new LinkedHashSet<>(question.goods().categories());
        perCategory.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> asked.add(entry.getKey()));
        return new TradeSubject(
                countries(question.from(), ends(paths, byId, true)),
                countries(question.to(), ends(paths, byId, false)),
                List.copyOf(asked),
                codes,
                allCountries(paths, byId));
    }

    /** Ids of the components that a question names, that its answer leads over, or that its hops carry. */
    public static Set<String> components(
            TraceRequest question, Collection<NodeRecord> nodes, Collection<RelationRecord> relations) {
        Set<String> components = new LinkedHashSet<>(question.goods().components());
        nodes.stream()
                .filter(node -> node.labels().contains("Component"))
                .map(NodeRecord::id)
                .forEach(components::add);
        relations.forEach(
                relation -> components.addAll(texts(relation.properties().get("components"))));
        return components;
    }

    /** The same with the codes that its components are classified under. */
    public TradeSubject classified(List<GoodsCode> codes) {
        Set<String> all = new LinkedHashSet<>(hs);
        codes.forEach(each -> all.add(each.code()));
        return new TradeSubject(from, to, categories, all, countries);
    }

    /**
     * What the countries on the paths, and those that are asked for, report of these goods, in trade with each other; empty
     * where no goods are known.
     */
    public Optional<TradeFlow.Wanted> reported() {
        Set<String> all = new LinkedHashSet<>(countries);
        all.addAll(from);
        all.addAll(to);
        return hs.isEmpty() || all.size() < 2 ? Optional.empty() : Optional.of(TradeFlow.Wanted.reported(all, hs));
    }

    private static Set<String> allCountries(List<TraceAnswer.PathRecord> paths, Map<String, NodeRecord> byId) {
        Set<String> countries = new LinkedHashSet<>();
        for (TraceAnswer.PathRecord path : paths) {
            for (String id : path.nodes()) {
                NodeRecord node = byId.get(id);
                if (node != null) {
                    countries.addAll(texts(node.properties().get("country")));
                    countries.addAll(texts(node.properties().get("operator")));
                }
            }
        }
        return countries;
    }

    /** Those of the figures that bear on it, the best first and no more than these. */
    public List<TradeFlow> choose(List<TradeFlow> figures, int most) {
        return figures.stream()
                .filter(this::concerns)
                .sorted(Comparator.comparingInt((TradeFlow figure) -> namesCode(figure) ? 0 : 1)
                        .thenComparingInt(figure -> place(categories, text(figure, "category")))
                        .thenComparingInt(figure -> place(ORDER, text(figure, "measure")))
                        .thenComparing(TradeSubject::end, Comparator.reverseOrder())
                        .thenComparing(TradeFlow::id))
                .limit(most)
                .toList();
    }

    private boolean concerns(TradeFlow figure) {
        List<String> codes = texts(figure.properties().get("hs"));
        // A figure on one kind of goods says nothing of others in its category.
        boolean ofGoods = codes.isEmpty() ? categories.contains(text(figure, "category")) : namesCode(figure);
        return ofGoods
                && meets(from, texts(figure.properties().get("fromCountries")))
                && meets(to, texts(figure.properties().get("toCountry")));
    }

    private boolean namesCode(TradeFlow figure) {
        return texts(figure.properties().get("hs")).stream()
                .anyMatch(code -> hs.stream().anyMatch(code::startsWith)); // a heading names what is below it
    }

    private static boolean meets(Set<String> wanted, List<String> named) {
        return wanted.isEmpty() || named.isEmpty() || named.stream().anyMatch(wanted::contains);
    }

    private static int place(List<String> list, String value) {
        int at = list.indexOf(value);
        return at < 0 ? list.size() : at;
    }

    private static String end(TradeFlow figure) {
        String end = text(figure, "periodEnd");
        return end.isEmpty() ? text(figure, "periodStart") : end;
    }

    private static List<NodeRecord> ends(
            List<TraceAnswer.PathRecord> paths, Map<String, NodeRecord> byId, boolean start) {
        List<NodeRecord> ends = new ArrayList<>();
        for (TraceAnswer.PathRecord path : paths) {
            NodeRecord end =
                    byId.get(start ? path.nodes().getFirst() : path.nodes().getLast());
            if (end != null) {
                ends.add(end);
            }
        }
        return ends;
    }

    private static Set<String> countries(Selector side, List<NodeRecord> ends) {
        Set<String> asked = new LinkedHashSet<>(side.countries());
        asked.addAll(side.operators());
        if (asked.isEmpty()) {
            ends.forEach(end -> {
                List<String> own = texts(end.properties().get("country"));
                asked.addAll(own.isEmpty() ? texts(end.properties().get("operator")) : own);
            });
        }
        return asked;
    }

    private static String text(TradeFlow figure, String field) {
        return String.valueOf(figure.properties().getOrDefault(field, ""));
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case Object one -> one.toString().isEmpty() ? List.of() : List.of(one.toString());
        };
    }
}
