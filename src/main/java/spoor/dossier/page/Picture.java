package spoor.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import spoor.dossier.content.Dossier;
import spoor.dossier.content.PathRole;
import spoor.trace.TraceAnswer;

/**
 * The paths as a picture: entities in lanes by their role, from where goods come to where they end, and the hops between them.
 * Lengths are in points of a sheet {@value #WIDTH} wide.
 *
 * @param shown how many of the paths it holds, from the first
 */
public record Picture(List<Lane> lanes, List<Node> nodes, List<Link> links, double height, int shown) {

    /** Of the sheet. */
    public static final double WIDTH = 1000;

    /** Of the letters in a node. */
    public static final double LETTER = 12;

    /** Beyond this no name could be read on one page. */
    private static final int MOST_IN_LANE = 40;

    private static final double TOP = 44;
    private static final double PITCH = 36;
    private static final double BOX = 30;
    private static final double GAP = 0.34;
    private static final double LOOP = 34;
    private static final int SWEEPS = 8;

    /** All entities of one role. */
    public record Lane(PathRole role, double x, double width) {}

    /** An entity: a box with its name on one or two lines. */
    public record Node(String id, PathRole role, List<String> lines, String name, double x, double y, double width) {

        /** Of the box. */
        public double height() {
            return BOX;
        }

        /** Where a hop leaves or enters. */
        public double middle() {
            return y + BOX / 2;
        }

        /** On which the letters of a line stand. */
        public double baseline(int line) {
            return lines.size() == 1 ? y + 19.5 : y + 12.8 + line * 12.8;
        }
    }

    /** A hop, from the side of one box to that of another. */
    public record Link(Node from, Node to, String confidence, int paths) {

        /** How wide its line is: wider where more paths pass. */
        public double stroke() {
            return Math.min(5, 1 + Math.log(paths) * 0.9);
        }

        /** Begin, two points that draw the line to themselves, and end, x and y in turn. */
        public double[] points() {
            boolean inLane = from.role() == to.role();
            boolean backwards = from.x() > to.x();
            double x1 = from.x() + (backwards ? 0 : from.width());
            double x2 = to.x() + (backwards || inLane ? to.width() : 0);
            double swing = inLane ? LOOP : (x2 - x1) / 2;
            return new double[] {
                x1,
                from.middle(),
                x1 + swing,
                from.middle(),
                inLane ? x2 + swing : x2 - swing,
                to.middle(),
                x2,
                to.middle()
            };
        }
    }

    /** The first of the paths, as many as can be read. */
    static Picture of(List<TraceAnswer.PathRecord> paths, Dossier.Index index) {
        int shown = readable(paths, index);
        List<TraceAnswer.PathRecord> drawn = paths.subList(0, shown);
        Map<String, PathRole> roles = PathRole.of(drawn, index);
        Map<Pair, Integer> hops = hops(drawn);
        List<List<String>> columns = order(columns(roles), hops);
        Map<String, Node> nodes = new LinkedHashMap<>();
        List<Lane> lanes = place(columns, roles, index, nodes);
        int tallest = columns.stream().mapToInt(List::size).max().orElse(0);
        List<Link> links = links(drawn, hops, nodes);
        return new Picture(lanes, List.copyOf(nodes.values()), links, TOP + tallest * PITCH + 6, shown);
    }

    private record Pair(String from, String to) {}

    private static int readable(List<TraceAnswer.PathRecord> paths, Dossier.Index index) {
        for (int shown = paths.size(); shown > 1; shown -= Math.max(1, shown / 20)) {
            Map<PathRole, Long> sizes = new EnumMap<>(PathRole.class);
            PathRole.of(paths.subList(0, shown), index).values().forEach(role -> sizes.merge(role, 1L, Long::sum));
            if (sizes.values().stream().allMatch(size -> size <= MOST_IN_LANE)) {
                return shown;
            }
        }
        return Math.min(1, paths.size());
    }

    private static Map<Pair, Integer> hops(List<TraceAnswer.PathRecord> paths) {
        Map<Pair, Integer> hops = new LinkedHashMap<>();
        for (TraceAnswer.PathRecord path : paths) {
            for (int i = 0; i < path.hops().size(); i++) {
                hops.merge(new Pair(path.nodes().get(i), path.nodes().get(i + 1)), 1, Integer::sum);
            }
        }
        return hops;
    }

    private static List<List<String>> columns(Map<String, PathRole> roles) {
        return Stream.of(PathRole.values())
                .map(role -> roles.entrySet().stream()
                        .filter(entry -> entry.getValue() == role)
                        .map(Map.Entry::getKey)
                        .toList())
                .filter(column -> !column.isEmpty())
                .toList();
    }

    /** Each entity beside those it is joined with, so that few lines cross. */
    private static List<List<String>> order(List<List<String>> columns, Map<Pair, Integer> hops) {
        Map<String, Double> heights = new HashMap<>();
        List<List<String>> ordered = new ArrayList<>(columns);
        ordered.forEach(column -> spread(column, heights));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < ordered.size(); i++) {
                int at = sweep % 2 == 0 ? i : ordered.size() - 1 - i;
                Map<String, Double> wished = wishes(ordered.get(at), hops, heights);
                List<String> column = ordered.get(at).stream()
                        .sorted(Comparator.comparingDouble(id -> wished.getOrDefault(id, 0.0)))
                        .toList();
                ordered.set(at, column);
                spread(column, heights);
            }
        }
        return ordered;
    }

    private static void spread(List<String> column, Map<String, Double> heights) {
        for (int i = 0; i < column.size(); i++) {
            heights.put(column.get(i), (i + 0.5) / column.size());
        }
    }

    private static Map<String, Double> wishes(
            List<String> column, Map<Pair, Integer> hops, Map<String, Double> heights) {
        Map<String, double[]> sums = new HashMap<>();
        column.forEach(id -> sums.put(id, new double[2]));
        hops.forEach((hop, paths) -> {
            pull(sums.get(hop.from()), heights.getOrDefault(hop.to(), 0.5), paths);
            pull(sums.get(hop.to()), heights.getOrDefault(hop.from(), 0.5), paths);
        });
        Map<String, Double> wishes = new HashMap<>();
        sums.forEach((id, sum) -> wishes.put(id, sum[1] == 0 ? heights.getOrDefault(id, 0.5) : sum[0] / sum[1]));
        return wishes;
    }

    private static void pull(double @org.jspecify.annotations.Nullable [] sum, double towards, int weight) {
        if (sum != null) {
            sum[0] += towards * weight;
            sum[1] += weight;
        }
    }

    private static List<Lane> place(
            List<List<String>> columns, Map<String, PathRole> roles, Dossier.Index index, Map<String, Node> nodes) {
        List<Lane> lanes = new ArrayList<>();
        int count = Math.max(1, columns.size());
        double box = WIDTH / (count + (count - 1) * GAP);
        int tallest = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < columns.size(); i++) {
            List<String> column = columns.get(i);
            double x = i * box * (1 + GAP);
            PathRole role = roles.getOrDefault(column.getFirst(), PathRole.INTERMEDIARY);
            lanes.add(new Lane(role, x, box));
            double pitch = Math.min(PITCH * 2, tallest * PITCH / column.size());
            double y = TOP + (tallest * PITCH - pitch * column.size()) / 2 + (pitch - BOX) / 2;
            for (String id : column) {
                String name = index.name(id);
                nodes.put(id, new Node(id, role, LineBreaks.lines(name, box - 16, LETTER), name, x, y, box));
                y += pitch;
            }
        }
        return lanes;
    }

    private static List<Link> links(
            List<TraceAnswer.PathRecord> paths, Map<Pair, Integer> hops, Map<String, Node> nodes) {
        Map<Pair, String> confidences = new HashMap<>();
        for (TraceAnswer.PathRecord path : paths) {
            for (int i = 0; i < path.hops().size(); i++) {
                confidences.put(
                        new Pair(path.nodes().get(i), path.nodes().get(i + 1)),
                        path.hops().get(i).confidence());
            }
        }
        List<Link> links = new ArrayList<>();
        hops.forEach((hop, count) -> {
            Node from = nodes.get(hop.from());
            Node to = nodes.get(hop.to());
            if (from != null && to != null) {
                links.add(new Link(from, to, confidences.getOrDefault(hop, "possible"), count));
            }
        });
        return links;
    }
}
