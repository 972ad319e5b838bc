package spoor.bench.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Runs a peer in a process of its own and reads the lines that {@code PeerLoop} describes. A task that exceeds the
 * limit is ended with the process; the rest of the tasks get a new one.
 */
final class PeerProcess {

    private static final String END = "end";
    /** Filling a database takes longer than any task may. */
    private static final long BUILD_SECONDS = 900;
    /** For repeating what was fast, so that the times are those of warm code. */
    private static final long REPEAT_SECONDS = 20;

    private final Peer peer;
    private final Path log;
    private final long limitSeconds;
    private final List<Outcome> outcomes = new ArrayList<>();

    PeerProcess(Peer peer, Path log, long limitSeconds) {
        this.peer = peer;
        this.log = log;
        this.limitSeconds = limitSeconds;
    }

    /** Works on the tasks; every one of them is in the outcomes. */
    List<Outcome> run(List<String> tasks) throws IOException, InterruptedException {
        List<String> left = new ArrayList<>(tasks);
        while (!left.isEmpty()) {
            int before = left.size();
            runOnce(left);
            if (left.size() == before) {
                left.forEach(task -> outcomes.add(Outcome.failed(peer.name(), task, "did not start, see " + log)));
                break;
            }
        }
        return outcomes;
    }

    private void runOnce(List<String> left) throws IOException, InterruptedException {
        Process process = start(left);
        BlockingQueue<String> lines = readLines(process);
        String running = "";
        try {
            while (true) {
                Optional<String> line = Optional.ofNullable(
                        lines.poll(running.isEmpty() ? BUILD_SECONDS : limitSeconds + REPEAT_SECONDS, TimeUnit.SECONDS));
                if (line.isEmpty() || line.get().equals(END)) {
                    close(running, left, line.isEmpty());
                    return;
                }
                running = take(line.get().split("\t", 0), running, left);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private void close(String running, List<String> left, boolean tooLate) {
        if (!running.isEmpty()) {
            left.remove(running);
            outcomes.add(
                    tooLate
                            ? Outcome.unfinished(peer.name(), running, limitSeconds)
                            : Outcome.failed(peer.name(), running, "the process ended"));
        }
    }

    /** Takes one line; returns the task that is running now. */
    private String take(String[] words, String running, List<String> left) {
        switch (words[0]) {
            case "built" -> addBuilt(words);
            case "start" -> {
                return words[1];
            }
            case "done" -> {
                left.remove(words[1]);
                outcomes.add(done(words));
                return "";
            }
            case "failed" -> {
                left.remove(words[1]);
                outcomes.add(Outcome.failed(peer.name(), words[1], words[2]));
                return "";
            }
            default -> IO.println(String.join(" ", words));
        }
        return running;
    }

    private void addBuilt(String[] words) {
        if (outcomes.stream().noneMatch(outcome -> outcome.task().equals("built"))) {
            outcomes.add(new Outcome(
                    peer.name(), "built", Outcome.State.DONE, number(words[1]), number(words[2]), 1, words[3]));
        }
    }

    private Outcome done(String[] words) {
        String answer = words.length > 5 ? words[5] : "";
        return new Outcome(
                peer.name(),
                words[1],
                Outcome.State.DONE,
                number(words[2]),
                number(words[3]),
                Integer.parseInt(words[4]),
                answer);
    }

    private static double number(String word) {
        return Double.parseDouble(word);
    }

    private Process start(List<String> tasks) throws IOException {
        List<String> command = new ArrayList<>(peer.command());
        command.addAll(tasks);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static BlockingQueue<String> readLines(Process process) {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread.ofVirtual().start(() -> {
            try (BufferedReader reader = process.inputReader()) {
                reader.lines().forEach(lines::add);
            } catch (IOException e) {
                lines.add("The output of a peer broke off: " + e.getMessage());
            }
            lines.add(END);
        });
        return lines;
    }
}
