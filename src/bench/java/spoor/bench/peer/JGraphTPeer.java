package spoor.bench.peer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.alg.util.Triple;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.opt.graph.sparse.SparseIntDirectedWeightedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/** {@code JGraphTPeer FOLDER-OF-HOPS MAX-HOPS TASK…}: JGraphT on its most compact graph, with virtual ends. */
public final class JGraphTPeer {

    private final HopFolder hops;
    private final int maxHops;
    private final SparseIntDirectedWeightedGraph graph;

    private JGraphTPeer(HopFolder hops, int maxHops) {
        this.hops = hops;
        this.maxHops = maxHops;
        this.graph = new SparseIntDirectedWeightedGraph(hops.nodes() + 2, edges(hops));
    }

    public static void main(String[] arguments) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        HopFolder hops = HopFolder.read(Path.of(arguments[0]));
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        JGraphTPeer peer = new JGraphTPeer(hops, Integer.parseInt(arguments[1]));
        PeerLoop.built(threads.getCurrentThreadCpuTime() - cpu, System.nanoTime() - wall, 0);
        new PeerLoop(peer::answer, threads::getCurrentThreadCpuTime)
                .run(List.of(arguments).subList(2, arguments.length));
    }

    private static List<Triple<Integer, Integer, Double>> edges(HopFolder hops) {
        List<Triple<Integer, Integer, Double>> edges = new ArrayList<>();
        for (int i = 0; i < hops.from().length; i++) {
            edges.add(Triple.of(hops.from()[i], hops.to()[i], HopFolder.HOP_WEIGHT + hops.cost()[i]));
        }
        for (int start : hops.starts()) {
            edges.add(Triple.of(hops.nodes(), start, 0.0));
        }
        for (int end : hops.ends()) {
            edges.add(Triple.of(end, hops.nodes() + 1, 0.0));
        }
        return edges;
    }

    private String answer(String task) {
        return switch (task) {
            case "distances" -> distances();
            case "walks" -> throw new UnsupportedOperationException("JGraphT counts no walks");
            default -> best(Integer.parseInt(task.substring(3)));
        };
    }

    private String distances() {
        var search = new BreadthFirstIterator<>(new EdgeReversedGraph<>(graph), hops.nodes() + 1);
        int[] depth = new int[hops.nodes() + 2];
        while (search.hasNext()) {
            int node = search.next();
            depth[node] = search.getDepth(node);
        }
        Answers answers = new Answers();
        for (int start : hops.starts()) {
            int distance = depth[start] - 1;
            if (distance >= 1 && distance <= maxHops) {
                answers.count(distance, 1);
            }
        }
        return answers.byHop();
    }

    private String best(int count) {
        Answers answers = new Answers();
        for (GraphPath<Integer, Integer> path :
                new YenKShortestPath<>(graph).getPaths(hops.nodes(), hops.nodes() + 1, count)) {
            answers.addWeight(path.getWeight());
        }
        return answers.paths();
    }
}
