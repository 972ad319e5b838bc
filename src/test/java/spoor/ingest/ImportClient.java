package spoor.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports over HTTP as a user does, and waits for the end. */
public record ImportClient(int port) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A file from {@code src/test/resources/imports}, imported to its end. */
    public JsonNode fixture(String name, String query) throws IOException, InterruptedException {
        return run(name, Files.readAllBytes(Path.of("src/test/resources/imports", name)), query);
    }

    public JsonNode text(String name, String content, String query) throws IOException, InterruptedException {
        return run(name, content.getBytes(StandardCharsets.UTF_8), query);
    }

    /** The status at the end; the books are checked. */
    public JsonNode run(String name, byte[] content, String query) throws IOException, InterruptedException {
        JsonNode accepted = submit(name, content, query);
        if (accepted.path("job").isMissingNode()) {
            throw new AssertionError("not accepted: " + accepted);
        }
        return await(accepted.path("job").asString());
    }

    public JsonNode await(String job) {
        JsonNode end = Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> poll("/api/imports/" + job),
                        status -> !status.path("state").asString().equals("running"));
        requireBalance(end);
        return end;
    }

    /** Whoever watches an import asks again; that an answer was lost is told, and a second one fails the test. */
    private JsonNode poll(String path) throws IOException, InterruptedException {
        try {
            return get(path);
        } catch (HttpTimeoutException e) {
            System.out.println("No answer from " + path + " within " + PATIENCE + ", asked again");
            return get(path);
        }
    }

    private static void requireBalance(JsonNode status) {
        long parts = status.path("loaded").asLong()
                + status.path("rejected").asLong()
                + status.path("duplicate").asLong();
        if (status.path("read").asLong() != parts) {
            throw new AssertionError("The books do not balance: " + status);
        }
    }

    public JsonNode submit(String name, byte[] content, String query) throws IOException, InterruptedException {
        return upload("/api/imports" + query, name, content);
    }

    public JsonNode put(String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    public JsonNode upload(String path, String name, byte[] content) throws IOException, InterruptedException {
        String boundary = "spoor-test-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).timeout(PATIENCE));
    }

    public JsonNode delete(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).DELETE());
    }

    public String getText(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    public String postJson(String path, String json) throws IOException, InterruptedException {
        HttpRequest ask = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return CLIENT.send(ask, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        String body = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return JsonMapper.shared().readTree(body);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What tests compare: state, books, and what changed in the graph. */
    public static String summary(JsonNode status) {
        String error = status.path("error").path("code").asString("");
        return "%s read=%d loaded=%d rejected=%d duplicate=%d new=%d changed=%d unchanged=%d%s"
                .formatted(
                        status.path("state").asString(),
                        status.path("read").asLong(),
                        status.path("loaded").asLong(),
                        status.path("rejected").asLong(),
                        status.path("duplicate").asLong(),
                        status.path("new").asLong(),
                        status.path("changed").asLong(),
                        status.path("unchanged").asLong(),
                        error.isEmpty() ? "" : " " + error);
    }

    /** Codes of the issues with their counts, such as {@code end.unknown=2}. */
    public static String issues(JsonNode status) {
        StringBuilder text = new StringBuilder();
        for (JsonNode group : status.path("issues")) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(group.path("code").asString())
                    .append('=')
                    .append(group.path("count").asLong());
        }
        return text.toString();
    }

    public static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** A zip of names and contents, in turn. */
    public static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[i]));
                out.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
