package spoor.bench.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The graphs in one folder: each made once, with its digest and what was planted beside it. */
public final class GeneratedGraphs {

    private final Path folder;

    public GeneratedGraphs(Path folder) {
        this.folder = folder;
    }

    /** Makes the graph unless it is there; returns its file. */
    public Path make(GraphSpec spec) throws IOException {
        Path file = folder.resolve(spec.name() + ".spoorgraph");
        Path notes = notes(spec.name());
        if (Files.exists(notes)) {
            return file;
        }
        Files.createDirectories(folder);
        GraphFileWriter writer = new GraphFileWriter(file);
        Planted planted;
        try (writer) {
            planted = writer.write(spec);
        }
        Files.write(notes, describe(writer.sha256(), planted));
        return file;
    }

    /** Writes the graph as CSV, too. */
    public void makeCsv(GraphSpec spec) throws IOException {
        try (GraphFile graph = new GraphFile(make(spec))) {
            GraphCsv.write(
                    graph,
                    folder.resolve(spec.name() + ".nodes.csv"),
                    folder.resolve(spec.name() + ".relations.csv"));
        }
    }

    /** The SHA-256 of the graph's file. */
    public String getDigest(String name) throws IOException {
        return Files.readAllLines(notes(name)).getFirst().split(" ", -1)[1];
    }

    /** What was planted in the graph, if it is one of ours. */
    public Optional<Planted> findPlanted(String name) throws IOException {
        if (!Files.exists(notes(name))) {
            return Optional.empty();
        }
        List<List<Integer>> needles = new ArrayList<>();
        List<Planted.KnownCut> cuts = new ArrayList<>();
        for (String line : Files.readAllLines(notes(name))) {
            List<Integer> numbers = numbers(line);
            if (line.startsWith("needle")) {
                needles.add(numbers);
            } else if (line.startsWith("cut")) {
                cuts.add(new Planted.KnownCut(numbers.getFirst(), numbers.subList(1, numbers.size())));
            }
        }
        return Optional.of(new Planted(needles, cuts));
    }

    private static List<String> describe(String sha256, Planted planted) {
        List<String> lines = new ArrayList<>();
        lines.add("sha256 " + sha256);
        for (List<Integer> needle : planted.needles()) {
            lines.add("needle" + join(needle));
        }
        for (Planted.KnownCut cut : planted.cuts()) {
            lines.add("cut " + cut.weapon() + join(cut.gates()));
        }
        return lines;
    }

    private static String join(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        numbers.forEach(number -> text.append(' ').append(number));
        return text.toString();
    }

    private static List<Integer> numbers(String line) {
        List<Integer> numbers = new ArrayList<>();
        if (!line.startsWith("sha256")) {
            for (String part : line.substring(line.indexOf(' ') + 1).split(" ", -1)) {
                numbers.add(Integer.valueOf(part));
            }
        }
        return numbers;
    }

    private Path notes(String name) {
        return folder.resolve(name + ".planted.txt");
    }
}
