package spoor.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spoor.graph.array.Room;
import spoor.graph.search.Tracer;
import spoor.graph.supply.GraphBuilder;
import spoor.graph.supply.SupplyGraph;

/**
 * A graph drawn in text, one line a relation:
 *
 * <pre>
 *   A -S-> B                                   possible, source 0, undated
 *   A -S-> B confirmed s=1,2 g=c1,h7 d=2020-01-01..2021-12-31 n=2021-12-31 v=10.5 ds=3
 *   c1 : h7 h8                                 the component's HS codes
 *   X                                          a node alone
 * </pre>
 *
 * Types are letters: S T M U flow, O and A are the control relations. Nodes that begin with {@code c} are components,
 * {@code h1} is an HS code.
 */
final class TextGraph {

    static final String TYPES = "STMUOA";
    static final int FLOW = 0b1111;
    static final int CONTROL = 0b110000;

    private static final List<String> CONFIDENCE = List.of("possible", "probable", "confirmed");

    /** A relation as drawn; goods by name. */
    record Line(
            String from,
            String to,
            int type,
            int confidence,
            List<Integer> sources,
            List<String> goods,
            int first,
            int last,
            int newest,
            double value,
            int dataset) {

        boolean makes() {
            return TYPES.charAt(type) == 'M';
        }

        /** The relation in a graph that numbers its ends and sets so. */
        RelationRow row(int fromNode, int toNode, int sourceSet, int goodsSet) {
            return new RelationRow(
                    fromNode,
                    toNode,
                    type,
                    confidence,
                    sourceSet,
                    goodsSet,
                    first,
                    last,
                    newest,
                    value,
                    dataset,
                    makes());
        }

        Line named(UnaryOperator<String> name) {
            return new Line(
                    name.apply(from),
                    name.apply(to),
                    type,
                    confidence,
                    sources,
                    goods.stream().map(name).distinct().toList(),
                    first,
                    last,
                    newest,
                    value,
                    dataset);
        }

        @Override
        public String toString() {
            return from + " -" + TYPES.charAt(type) + "-> " + to + " " + CONFIDENCE.get(confidence)
                    + (sources.isEmpty() ? " s=" : " s=" + join(sources))
                    + (goods.isEmpty() ? "" : " g=" + join(goods))
                    + (first == RelationRow.NO_DAY && last == RelationRow.NO_DAY
                            ? ""
                            : " d=" + day(first) + ".." + day(last))
                    + (newest == RelationRow.NO_DAY ? "" : " n=" + day(newest))
                    + (Double.isNaN(value) ? "" : " v=" + value)
                    + (dataset == 0 ? "" : " ds=" + dataset);
        }

        private static String join(List<?> values) {
            return values.stream().map(String::valueOf).collect(Collectors.joining(","));
        }

        private static String day(int epochDay) {
            return epochDay == RelationRow.NO_DAY
                    ? ""
                    : LocalDate.ofEpochDay(epochDay).toString();
        }
    }

    final List<String> names;
    final List<Line> lines;
    final Map<String, List<String>> codes;
    private final Map<String, Integer> indexes = new HashMap<>();

    TextGraph(Iterable<String> nodes, List<Line> lines, Map<String, List<String>> codes) {
        TreeSet<String> all = new TreeSet<>();
        nodes.forEach(all::add);
        for (Line line : lines) {
            all.add(line.from());
            all.add(line.to());
            line.goods().stream().filter(g -> !g.startsWith("h")).forEach(all::add);
        }
        all.addAll(codes.keySet());
        this.names = List.copyOf(all);
        names.forEach(name -> indexes.put(name, indexes.size()));
        this.lines = List.copyOf(lines);
        this.codes = new TreeMap<>(codes);
    }

    static TextGraph of(String text) {
        List<String> nodes = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Map<String, List<String>> codes = new TreeMap<>();
        for (String row : text.strip().lines().map(String::strip).toList()) {
            List<String> words = Arrays.asList(row.split("\\s+"));
            if (words.size() > 1 && words.get(1).equals(":")) {
                codes.put(words.get(0), List.copyOf(words.subList(2, words.size())));
            } else if (words.size() == 1) {
                nodes.add(words.get(0));
            } else {
                lines.add(line(words));
            }
        }
        return new TextGraph(nodes, lines, codes);
    }

    private static Line line(List<String> words) {
        String confidence = words.size() > 3 && CONFIDENCE.contains(words.get(3)) ? words.get(3) : "possible";
        String period = option(words, "d", "..");
        int dots = period.indexOf("..");
        return new Line(
                words.get(0),
                words.get(2),
                TYPES.indexOf(words.get(1).charAt(1)),
                CONFIDENCE.indexOf(confidence),
                list(option(words, "s", "0")).stream().map(Integer::valueOf).toList(),
                list(option(words, "g", "")),
                day(period.substring(0, dots)),
                day(period.substring(dots + 2)),
                day(option(words, "n", "")),
                Double.parseDouble(option(words, "v", "NaN")),
                Integer.parseInt(option(words, "ds", "0")));
    }

    private static String option(List<String> words, String name, String otherwise) {
        return words.stream()
                .filter(w -> w.startsWith(name + "="))
                .map(w -> w.substring(name.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    private static int day(String text) {
        return text.isEmpty() ? RelationRow.NO_DAY : (int) LocalDate.parse(text).toEpochDay();
    }

    int index(String name) {
        Integer index = indexes.get(name);
        if (index == null) {
            throw new IllegalArgumentException(name);
        }
        return index;
    }

    int good(String name) {
        return name.startsWith("h") ? ~Integer.parseInt(name.substring(1)) : index(name);
    }

    NodeSet set(String... nodes) {
        return NodeSet.of(
                names.size(), Arrays.stream(nodes).mapToInt(this::index).toArray());
    }

    /** The same with the representative's name wherever a member's stands; members are left alone. */
    TextGraph joined(Map<String, String> representatives) {
        UnaryOperator<String> name = known -> representatives.getOrDefault(known, known);
        Map<String, List<String>> joinedCodes = new TreeMap<>();
        codes.forEach((component, under) -> joinedCodes.merge(
                name.apply(component),
                under,
                (some, more) ->
                        Stream.concat(some.stream(), more.stream()).distinct().toList()));
        return new TextGraph(names, lines.stream().map(line -> line.named(name)).toList(), joinedCodes);
    }

    /** Of names that stand for others, in the kernel's numbers. */
    Identities identities(Map<String, String> representatives, ToIntFunction<String> number) {
        List<String> members = representatives.keySet().stream()
                .sorted(Comparator.comparingInt(number))
                .toList();
        return Identities.of(
                members.stream().mapToInt(number).toArray(),
                members.stream().map(representatives::get).mapToInt(number).toArray());
    }

    /** The nodes that stand for those of a set. */
    NodeSet joined(NodeSet set, Map<String, String> representatives) {
        return NodeSet.of(
                names.size(),
                names.stream()
                        .filter(name -> set.contains(index(name)))
                        .mapToInt(name -> index(representatives.getOrDefault(name, name)))
                        .toArray());
    }

    Tracer tracer() {
        return Tracer.of(build());
    }

    SupplyGraph build() {
        return builder().build();
    }

    /** Built in a room that has to grow. */
    SupplyGraph build(Room room) {
        return fill(new GraphBuilder(names.size(), 1, room)).build();
    }

    GraphBuilder builder() {
        return fill(new GraphBuilder(names.size()));
    }

    private GraphBuilder fill(GraphBuilder builder) {
        names.stream().filter(TextGraph::isComponent).forEach(c -> builder.addComponent(index(c)));
        codes.forEach((c, under) -> under.forEach(h -> builder.addClassification(index(c), good(h))));
        lines.forEach(line -> builder.addRelation(row(line, builder)));
        return builder;
    }

    RelationRow row(Line line, GraphBuilder builder) {
        return line.row(
                index(line.from()),
                index(line.to()),
                builder.addSourceSet(
                        line.sources().stream().mapToInt(Integer::intValue).toArray()),
                builder.addGoodsSet(line.goods().stream().mapToInt(this::good).toArray()));
    }

    static boolean isComponent(String name) {
        return name.startsWith("c");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        names.forEach(n -> text.append(n).append('\n'));
        codes.forEach((c, h) ->
                text.append(c).append(" : ").append(String.join(" ", h)).append('\n'));
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** A whole result, one path a line: nodes and, on each hop, its relations and cost. */
    String draw(TraceResult result) {
        return result.paths().stream().map(this::draw).collect(Collectors.joining("\n"));
    }

    /** A whole result as paths of names only. */
    String names(TraceResult result) {
        return result.paths().stream()
                .map(path -> path.nodes().stream().map(names::get).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    private String draw(TracePath path) {
        StringBuilder text = new StringBuilder(names.get(path.nodes().get(0)));
        for (int i = 0; i < path.length(); i++) {
            TraceHop hop = path.hops().get(i);
            text.append(' ')
                    .append(hop.relations().stream().map(String::valueOf).collect(Collectors.joining("+", "[", "]")))
                    .append(hop.gap() ? "~ " : " ")
                    .append(names.get(path.nodes().get(i + 1)));
        }
        return text.append("  ").append(path.cost()).toString();
    }
}
