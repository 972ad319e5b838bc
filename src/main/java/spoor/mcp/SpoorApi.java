package spoor.mcp;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Unavailable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running Spoor, asked over HTTP as any other client asks it: with its limits, its queue and its refusals. Nobody waits longer than
 * {@link #PATIENCE}, for the last byte of an answer as for its first.
 */
final class SpoorApi {

    private static final Duration PATIENCE = Duration.ofSeconds(70);
    private static final int MOST_BYTES = 16 << 20;

    private final HttpClient http;
    private final JsonMapper json = JsonMapper.shared();
    private final URI base;
    private final Duration patience;
    private final @Nullable String token;

    /**
     * @param base such as {@code http://localhost:8080}
     * @param token of a person with the role viewer; none where nobody signs in
     */
    SpoorApi(URI base, @Nullable String token) {
        this(client().build(), base, PATIENCE, token);
    }

    private SpoorApi(HttpClient http, URI base, Duration patience, @Nullable String token) {
        this.http = http;
        this.base = base;
        this.patience = patience;
        this.token = token;
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5));
    }

    /** One that is believed by another proof than that of public authorities. */
    static SpoorApi provenBy(SSLContext proof, URI base) {
        return new SpoorApi(client().sslContext(proof).build(), base, PATIENCE, null);
    }

    /** The same, asked by the owner of another token. */
    SpoorApi askedBy(@Nullable String other) {
        return new SpoorApi(http, base, patience, other);
    }

    /** The same, with whom one waits so long. */
    SpoorApi within(Duration time) {
        return new SpoorApi(http, base, time, token);
    }

    /** @throws BadInput or Unavailable with the sentence that Spoor refused it with */
    JsonNode get(String path, Map<String, String> query) {
        String asked = query.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(asked.isEmpty() ? path : path + "?" + asked).GET());
    }

    /** @throws BadInput or Unavailable with the sentence that Spoor refused it with */
    JsonNode post(String path, JsonNode body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** An id as one part of a path: its strokes are encoded, too. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(patience).header("Accept", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(
                request.build(),
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            // The request's own time ends with the head of the answer.
            HttpResponse<byte[]> whole = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return read(whole.statusCode(), whole.body());
        } catch (ExecutionException e) {
            throw isTooLarge(e) ? large() : away();
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw away();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unavailable("mcp.ended", "This program is ending.");
        }
    }

    private JsonNode read(int status, byte[] body) {
        JsonNode answer = parsed(body);
        if (status / 100 == 2) {
            return answer;
        }
        String said = answer.path("detail")
                .asString(answer.path("title").asString("Spoor answered with status " + status + "."));
        throw status == 503 || status == 429
                ? new Unavailable("mcp.later", "%s", said)
                : new BadInput("mcp.refused", "%s", said);
    }

    /** The limit that {@link HttpResponse.BodyHandlers#limiting} sets is told by its words alone. */
    private static boolean isTooLarge(ExecutionException e) {
        return e.getCause() instanceof IOException io
                && Objects.requireNonNullElse(io.getMessage(), "").contains("exceeds capacity");
    }

    private static BadInput large() {
        return new BadInput("mcp.large", "The answer is larger than an assistant can be given. Ask for less.");
    }

    private Unavailable away() {
        return new Unavailable(
                "mcp.away", "Spoor does not answer at %s. Start it, or name its address with --url=.", base);
    }

    private JsonNode parsed(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw new Unavailable("mcp.strange", "What answers at %s is no Spoor.", base);
        }
    }
}
