package spoor.bench.run;

import static spoor.bench.question.Task.DISTANCES;
import static spoor.bench.question.Task.TOP10;
import static spoor.bench.question.Task.TOP100;
import static spoor.bench.question.Task.TOP1000;
import static spoor.bench.question.Task.WALKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import spoor.bench.question.Question;
import spoor.bench.question.Task;
import spoor.bench.run.Peer.Promise;

/** Who takes part on this machine; who cannot is left out with a sentence. */
final class Peers {

    private static final Set<Task> SEARCHES = EnumSet.of(DISTANCES, TOP10, TOP100, TOP1000);
    private static final String PYTHON = "/usr/bin/python3";

    private final Workplace workplace;
    private final Path graph;
    private final Path hops;
    private final Question question;
    private final List<Peer> peers = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();

    Peers(Workplace workplace, Path graph, Path hops, Question question) {
        this.workplace = workplace;
        this.graph = graph;
        this.hops = hops;
        this.question = question;
    }

    /** Why peers are missing, a sentence each. */
    List<String> absent() {
        return absent;
    }

    /** Spoor first, then the others. */
    List<Peer> list() throws IOException, InterruptedException {
        addSpoor();
        addPython("scipy", "scipy_peer.py", EnumSet.of(DISTANCES, WALKS));
        addPython("igraph", "igraph_peer.py", SEARCHES);
        addJGraphT();
        addGraphology();
        addNeo4j();
        addNeo4j5();
        return peers;
    }

    private void addSpoor() {
        List<String> command = workplace.java("12g", ownClassPath(), "spoor.bench.peer.SpoorPeer");
        command.addAll(List.of(graph.toString(), question.name()));
        peers.add(new Peer("Spoor", command, EnumSet.allOf(Task.class), Promise.EXACT));
    }

    private void addJGraphT() {
        List<String> command = workplace.java("6g", ownClassPath(), "spoor.bench.peer.JGraphTPeer");
        command.addAll(List.of(hops.toString(), hopsLimit()));
        peers.add(new Peer("JGraphT 1.5.3", command, SEARCHES, Promise.EXACT));
    }

    private void addPython(String name, String file, Set<Task> tasks) throws InterruptedException {
        if (!workplace.run(PYTHON, "-c", "import numpy, " + name)) {
            workplace.run("apt-get", "install", "-y", "--no-install-recommends", "python3-" + name);
        }
        if (!workplace.run(PYTHON, "-c", "import numpy, " + name)) {
            absent.add(name + " is not there: install the package python3-" + name + ".");
            return;
        }
        String script = workplace.bench("python").resolve(file).toString();
        peers.add(new Peer(name, List.of(PYTHON, script, hops.toString(), hopsLimit()), tasks, Promise.EXACT));
    }

    private void addGraphology() throws InterruptedException, IOException {
        Path folder = workplace.output().resolve("node");
        Files.createDirectories(folder);
        if (!workplace.run("npm", "install", "--prefix", folder.toString(), "graphology@0.26.0")) {
            absent.add("graphology is not there: npm could not install it.");
            return;
        }
        Path script = folder.resolve("graphology_peer.mjs");
        Files.copy(
                workplace.bench("node").resolve("graphology_peer.mjs"),
                script,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        List<String> command =
                List.of("node", "--max-old-space-size=6144", script.toString(), hops.toString(), hopsLimit());
        peers.add(new Peer("graphology", command, EnumSet.of(DISTANCES), Promise.EXACT));
    }

    private void addNeo4j() {
        addCypher("2026.08.1", ownClassPath());
    }

    private void addNeo4j5() throws IOException, InterruptedException {
        Path pom = workplace.bench("neo4j5/pom.xml");
        if (!workplace.run(workplace.maven(), "-B", "-q", "-f", pom.toString(), "compile")) {
            absent.add("Neo4j 5.26 and GDS are not there: see target/bench/prepare.log.");
            return;
        }
        Path built = workplace.output().resolve("neo4j5");
        String classPath = built.resolve("classes") + ":" + Files.readString(built.resolve("class-path.txt"));
        List<String> gds = workplace.java("6g", classPath, "spoor.bench.peer.GdsPeer");
        gds.addAll(List.of(hops.toString(), store("5.26.0"), cypher(), hopsLimit()));
        peers.add(new Peer("GDS 2.13.9", gds, SEARCHES, Promise.EXACT));
        addCypher("5.26.0", classPath);
    }

    private void addCypher(String version, String classPath) {
        addCypher(version, classPath, "legacy", "allShortestPaths", SEARCHES, Promise.SHORTEST_ONLY);
        addCypher(version, classPath, "groups", "SHORTEST 1 GROUPS", EnumSet.of(TOP10, TOP1000), Promise.SHORTEST_ONLY);
        addCypher(version, classPath, "shortest", "SHORTEST k", EnumSet.of(DISTANCES, TOP10, TOP1000), Promise.ANY_SHORTEST);
        addCypher(version, classPath, "quantified", "{1,3} and sort", EnumSet.of(DISTANCES, TOP10, TOP1000), Promise.EXACT);
    }

    private void addCypher(
            String version, String classPath, String form, String title, Set<Task> tasks, Promise promise) {
        List<String> command = workplace.java("6g", classPath, "spoor.bench.peer.Neo4jPeer");
        command.addAll(List.of(hops.toString(), store(version), cypher(), form, hopsLimit()));
        peers.add(new Peer("Neo4j %s, %s".formatted(version, title), command, tasks, promise));
    }

    private String store(String version) {
        return hops.resolveSibling(hops.getFileName() + ".neo4j-" + version).toString();
    }

    private String cypher() {
        return workplace.bench("cypher").toString();
    }

    private String hopsLimit() {
        return Integer.toString(question.maxHops());
    }

    static String ownClassPath() {
        return System.getProperty("bench.class-path", System.getProperty("java.class.path"));
    }
}
