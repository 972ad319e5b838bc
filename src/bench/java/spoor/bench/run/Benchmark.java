package spoor.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import spoor.bench.generate.GeneratedGraphs;
import spoor.bench.generate.GraphFile;
import spoor.bench.generate.GraphSpec;
import spoor.bench.generate.RealGraph;
import spoor.bench.peer.KernelLanes;
import spoor.bench.question.Expected;
import spoor.bench.question.HopGraph;
import spoor.bench.question.HopGraphs;
import spoor.bench.question.Question;
import spoor.bench.question.Task;

/** The benchmark: {@code mvn -Pbench}; what it takes is told in src/docs/BENCHMARK.md. */
public final class Benchmark {

    /** Needles by their hops and cuts by their size. */
    private static final List<String> PLANTED =
            List.of("needle-6", "needle-7", "needle-8", "cut-3", "cut-12", "cut-40");

    private final Workplace workplace;
    private final Options options;
    private final List<Lane> lanes = new ArrayList<>();

    private Benchmark(Workplace workplace, Options options) {
        this.workplace = workplace;
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        Workplace workplace = Workplace.here();
        Benchmark benchmark = new Benchmark(workplace, Options.parse(List.of(arguments)));
        benchmark.run();
        if (benchmark.lanes.stream().anyMatch(Lane::differs)) {
            IO.println("Answers differ; no figure counts before they agree. See target/bench/benchmark.md.");
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        for (String name : options.graphs()) {
            Path graph = graph(name);
            if (!Files.exists(graph)) {
                IO.println("Skipped " + name + ": ../shared/data/scale does not hold it.");
                continue;
            }
            if (options.peers()) {
                runPeers(name, graph, Question.named(options.question()));
            }
            if (options.kernel()) {
                runKernel(name, graph);
            }
        }
    }

    private Path graph(String name) throws IOException {
        Path output = workplace.output();
        if (!name.startsWith("web-")) {
            return new GeneratedGraphs(output).make(GraphSpec.named(name));
        }
        Path graph = output.resolve(name + ".spoorgraph");
        Path csv = workplace.project().resolve("../shared/data/scale/" + name + ".edges.csv.gz");
        if (!Files.exists(graph) && Files.exists(csv)) {
            Files.createDirectories(output);
            RealGraph.convert(csv, graph);
        }
        return graph;
    }

    private void runPeers(String name, Path path, Question question) throws IOException, InterruptedException {
        Path folder = workplace.output().resolve(name + "." + question.name());
        Agreement agreement = new Agreement();
        String size;
        long relations;
        try (GraphFile file = new GraphFile(path)) {
            HopGraph hops = HopGraphs.bundle(file, question);
            hops.write(folder);
            Expected expected = new Expected(hops, question.maxHops());
            agreement.expect(Task.DISTANCES, expected.distances());
            agreement.expect(Task.WALKS, expected.walks());
            relations = file.relations();
            size = "%,d nodes, %,d relations, %,d hops, %,d starts, %,d ends"
                    .formatted(
                            file.nodes(),
                            relations,
                            hops.hops(),
                            hops.starts().count(),
                            hops.ends().count());
        }
        Peers peers = new Peers(workplace, path, folder, question);
        List<Outcome> outcomes = new ArrayList<>();
        for (Peer peer : peers.list()) {
            if (options.takes(peer.name())) {
                outcomes.addAll(agreement.check(peer, run(peer, tasks(peer))));
            }
        }
        finish(new Lane(name, question.name(), size, relations, outcomes, peers.absent()));
    }

    private void runKernel(String name, Path path) throws IOException, InterruptedException {
        List<String> tasks = new ArrayList<>(KernelLanes.listLanes());
        if (!name.startsWith("web-")) {
            tasks.addAll(PLANTED);
        }
        List<String> command = workplace.java("14g", Peers.ownClassPath(), "spoor.bench.peer.KernelLanes");
        command.add(path.toString());
        Peer kernel = new Peer("Spoor", command, Set.of(), Peer.Promise.EXACT);
        try (GraphFile file = new GraphFile(path)) {
            String size = "%,d nodes, %,d relations".formatted(file.nodes(), file.relations());
            finish(new Lane(name, "kernel", size, file.relations(), run(kernel, tasks), List.of()));
        }
    }

    private List<String> tasks(Peer peer) {
        List<String> words = new ArrayList<>();
        for (Task task : Task.values()) {
            if (peer.tasks().contains(task)) {
                words.add(task.word());
            }
        }
        return words;
    }

    private List<Outcome> run(Peer peer, List<String> tasks) throws IOException, InterruptedException {
        IO.println("… " + peer.name());
        Path log = workplace.output().resolve("peers.log");
        List<Outcome> outcomes = new PeerProcess(peer, log, options.limitSeconds()).run(tasks);
        outcomes.forEach(IO::println);
        return outcomes;
    }

    /** Writes the report after every lane, so that a stopped run leaves what it found. */
    private void finish(Lane lane) throws IOException {
        lanes.add(lane);
        new Report(Machine.here(), lanes, options.limitSeconds()).write(workplace.output());
    }
}
