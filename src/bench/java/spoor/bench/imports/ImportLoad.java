package spoor.bench.imports;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ImportLoad URL PID FILE…}: imports files into a running Spoor, one after the other and each into a dataset of
 * its own, asks the default question once a second meanwhile, and prints for each file rows a second and when its phases
 * began, then the answer times, and the largest memory of the process PID and of its child.
 */
public final class ImportLoad {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);
    private static final long LOOK_MILLIS = 100;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());

    private ImportLoad(String url) {
        this.url = url;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ImportLoad load = new ImportLoad(arguments[0]);
        Thread asking = Thread.ofVirtual().start(load::ask);
        for (String file : List.of(arguments).subList(2, arguments.length)) {
            load.measure(Path.of(file));
        }
        asking.interrupt();
        asking.join();
        load.printAnswers();
        ProcessHandle.of(Long.parseLong(arguments[1])).ifPresent(ImportLoad::printMemory);
    }

    private void measure(Path file) throws IOException, InterruptedException {
        long began = System.nanoTime();
        JsonNode end = run(file);
        double seconds = (System.nanoTime() - began) / 1e9;
        IO.println("%s %s %s: %d rows in %.1f s from upload to visible, %.0f rows/s; %d rejected, %d duplicate, %d new"
                .formatted(
                        file.getFileName(),
                        end.path("format").asString("?"),
                        end.path("state").asString(),
                        end.path("read").asLong(),
                        seconds,
                        end.path("read").asLong() / seconds,
                        end.path("rejected").asLong(),
                        end.path("duplicate").asLong(),
                        end.path("new").asLong()));
    }

    private JsonNode run(Path file) throws IOException, InterruptedException {
        long began = System.nanoTime();
        JsonNode accepted = send(HttpRequest.newBuilder(URI.create(url + "/api/imports"))
                .header("Content-Type", "multipart/form-data; boundary=bench")
                .POST(multipart(file)));
        String job = accepted.path("job").asString();
        JsonNode status = get("/api/imports/" + job);
        String phase = "";
        while (status.path("state").asString().equals("running")) {
            if (!status.path("phase").asString().equals(phase)) {
                phase = status.path("phase").asString();
                IO.println("  %s after %.1f s".formatted(phase, (System.nanoTime() - began) / 1e9));
            }
            Thread.sleep(LOOK_MILLIS);
            status = get("/api/imports/" + job);
        }
        return status;
    }

    private static BodyPublisher multipart(Path file) throws IOException {
        String head = "--bench\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: text/csv\r\n\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofString(head), BodyPublishers.ofFile(file), BodyPublishers.ofString("\r\n--bench--\r\n"));
    }

    private void ask() {
        HttpRequest question = HttpRequest.newBuilder(URI.create(url + "/api/traces"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        try {
            while (true) {
                long began = System.nanoTime();
                client.send(question, HttpResponse.BodyHandlers.discarding());
                millis.add((System.nanoTime() - began) / 1_000_000);
                Thread.sleep(BETWEEN_QUESTIONS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            IO.println("A question failed: " + e);
        }
    }

    private void printAnswers() {
        List<Long> sorted = millis.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            IO.println("%d traces meanwhile: median %d ms, p99 %d ms, worst %d ms"
                    .formatted(
                            sorted.size(),
                            sorted.get(sorted.size() / 2),
                            sorted.get((int) (sorted.size() * 0.99)),
                            sorted.getLast()));
        }
    }

    /** What Linux has noted as the most that was resident. */
    private static void printMemory(ProcessHandle process) {
        List<ProcessHandle> all = new ArrayList<>(List.of(process));
        process.descendants().forEach(all::add);
        for (ProcessHandle one : all) {
            try {
                Files.readAllLines(Path.of("/proc/" + one.pid() + "/status")).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .forEach(line -> IO.println("process " + one.pid() + " " + line));
            } catch (IOException gone) {
                IO.println("process " + one.pid() + " is gone");
            }
        }
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        String body = client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return JsonMapper.shared().readTree(body);
    }
}
