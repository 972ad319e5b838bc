package spoor.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what came out as Markdown for people and as JSON for programs. */
final class Report {

    private final Machine machine;
    private final List<Lane> lanes;
    private final long limitSeconds;

    Report(Machine machine, List<Lane> lanes, long limitSeconds) {
        this.machine = machine;
        this.lanes = lanes;
        this.limitSeconds = limitSeconds;
    }

    /** Writes {@code benchmark.md} and {@code benchmark.json}. */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("benchmark.md"), markdown());
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        mapper.writeValue(
                folder.resolve("benchmark.json").toFile(),
                Map.of("machine", machine, "limitSeconds", limitSeconds, "lanes", lanes));
    }

    private String markdown() {
        StringBuilder text = new StringBuilder("# Benchmark\n\n");
        text.append(machine.sentence()).append(" Limit per task: ").append(limitSeconds).append(" s.\n");
        lanes.forEach(lane -> append(text, lane));
        return text.toString();
    }

    private static void append(StringBuilder text, Lane lane) {
        text.append("\n## %s, %s\n\n%s.\n\n".formatted(lane.graph(), lane.question(), lane.size()));
        text.append("| task | program | CPU ms | wall ms | runs | times Spoor | answer |\n");
        text.append("|---|---|---:|---:|---:|---:|---|\n");
        Map<String, List<Outcome>> byTask = lane.outcomes().stream()
                .collect(Collectors.groupingBy(Outcome::task, java.util.LinkedHashMap::new, Collectors.toList()));
        byTask.forEach((task, outcomes) -> outcomes.forEach(outcome -> append(text, lane, outcome)));
        lane.absent().forEach(sentence -> text.append('\n').append(sentence).append('\n'));
    }

    private static void append(StringBuilder text, Lane lane, Outcome outcome) {
        boolean timed = outcome.state().isTimed();
        text.append("| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        outcome.task(),
                        outcome.peer(),
                        timed ? millis(outcome.cpuMillis()) : "–",
                        timed ? millis(outcome.wallMillis()) : "–",
                        timed ? outcome.runs() : "–",
                        ratio(lane, outcome),
                        answer(lane, outcome)));
    }

    private static String answer(Lane lane, Outcome outcome) {
        if (outcome.task().equals("built")) {
            long bytes = Long.parseLong(outcome.text());
            return bytes == 0
                    ? ""
                    : "%,d bytes, %.1f a relation".formatted(bytes, (double) bytes / lane.relations());
        }
        return outcome.state() == Outcome.State.DONE
                ? outcome.text()
                : outcome.state().name().toLowerCase(Locale.ROOT) + ": " + outcome.text();
    }

    private static String ratio(Lane lane, Outcome outcome) {
        double own = lane.outcomes().stream()
                .filter(other -> other.peer().equals("Spoor"))
                .filter(other -> other.task().equals(outcome.task()) && other.state() == Outcome.State.DONE)
                .mapToDouble(Outcome::cpuMillis)
                .findFirst()
                .orElse(0);
        boolean finished = outcome.state().isTimed();
        boolean comparable = finished || outcome.state() == Outcome.State.UNFINISHED;
        if (own == 0 || outcome.task().equals("built") || !comparable || outcome.peer().equals("Spoor")) {
            return "";
        }
        return (finished ? "" : "> ") + round(outcome.cpuMillis() / own);
    }

    private static String round(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%,.0f", number);
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, millis < 100 ? "%.2f" : "%,.0f", millis);
    }
}
