package spoor.bench.peer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import spoor.bench.generate.GraphFile;
import spoor.bench.question.Answer;
import spoor.bench.question.Question;
import spoor.bench.question.Task;
import spoor.graph.CancelSignal;
import spoor.graph.Ranking;
import spoor.graph.search.Tracer;
import spoor.graph.supply.SupplyGraph;
import spoor.graph.TraceLimits;
import spoor.graph.TracePath;
import spoor.graph.TraceQuery;
import spoor.graph.TraceResult;

/**
 * {@code SpoorPeer GRAPH QUESTION TASK…}: Spoor's kernel. It gets the relations, not the hops: filtering and bundling
 * them is part of what is measured. Each question is about constraints that were never asked for.
 */
public final class SpoorPeer {

    private final Tracer tracer;
    private final TraceQuery query;
    private final int maxHops;
    private final FreshQuestions fresh = new FreshQuestions();

    private SpoorPeer(SupplyGraph graph, TraceQuery query, int maxHops) {
        this.tracer = Tracer.of(graph);
        this.query = query;
        this.maxHops = maxHops;
    }

    public static void main(String[] arguments) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Question question = Question.named(arguments[1]);
        try (GraphFile file = new GraphFile(Path.of(arguments[0]))) {
            long cpu = threads.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            SupplyGraph graph = KernelGraph.build(file);
            PeerLoop.built(threads.getCurrentThreadCpuTime() - cpu, System.nanoTime() - wall, graph.bytes());
            SpoorPeer peer = new SpoorPeer(graph, KernelGraph.query(file, question), question.maxHops());
            new PeerLoop(peer::answer, threads::getCurrentThreadCpuTime)
                    .run(List.of(arguments).subList(2, arguments.length));
        }
    }

    private String answer(String word) {
        Task task = Task.named(word);
        return switch (task) {
            case DISTANCES -> distances();
            case WALKS -> walks();
            default -> best(task.paths());
        };
    }

    private String distances() {
        TraceLimits limits =
                query.limits().withCounting(TraceLimits.Counting.ENDS).withCountLimit(0);
        List<Long> starts = trace(query.with(Ranking.shortest(0)).with(limits)).counts().startsByHop();
        if (starts.isEmpty()) {
            throw new UnsupportedOperationException("the kernel does not count starts exactly");
        }
        double[] counts = new double[maxHops + 1];
        for (int hops = 1; hops <= maxHops; hops++) {
            counts[hops] = starts.get(hops - 1);
        }
        return Answer.byHop(counts);
    }

    private String walks() {
        TraceLimits limits =
                query.limits().withCounting(TraceLimits.Counting.WALKS).withCountLimit(0);
        List<Double> walks = trace(query.with(Ranking.shortest(0)).with(limits)).counts().walksByHop();
        if (walks.isEmpty()) {
            throw new UnsupportedOperationException("the kernel does not count walks");
        }
        double[] counts = new double[maxHops + 1];
        for (int hops = 1; hops <= walks.size(); hops++) {
            counts[hops] = walks.get(hops - 1);
        }
        return Answer.byHop(counts);
    }

    private String best(int count) {
        TraceLimits limits = query.limits().withCounting(TraceLimits.Counting.PAGE);
        List<TracePath> paths = trace(query.with(Ranking.shortest(count)).with(limits)).paths();
        long sum = 0;
        for (TracePath path : paths) {
            sum += path.cost();
        }
        TracePath last = paths.getLast();
        return Answer.paths(paths.size(), last.length(), last.cost(), sum);
    }

    private TraceResult trace(TraceQuery question) {
        return tracer.trace(fresh.withOtherConstraints(question), new CancelSignal());
    }
}
