package spoor.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A running Spoor that is asked over HTTP, and the processor time that it takes.
 *
 * @param address such as {@code http://localhost:8080}
 * @param pid of its process; -1 where none was named
 */
public record MeasuredSpoor(String address, long pid, HttpClient client) {

    public MeasuredSpoor(String address, long pid) {
        this(address, pid, HttpClient.newHttpClient());
    }

    /**
     * Sends a request and awaits its answer.
     *
     * @param body JSON, or null where there is none
     */
    public HttpResponse<String> send(String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest.BodyPublisher content = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body);
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .method(method, content)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Of Spoor and those that it started, its database among them; 0 where no process was named. */
    public long cpuMillis() {
        return ProcessHandle.of(pid).stream()
                .flatMap(itself -> Stream.concat(Stream.of(itself), itself.descendants()))
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .mapToLong(each -> each.toMillis())
                .sum();
    }
}
