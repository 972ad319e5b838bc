package spoor.people.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.util.FileSystemUtils;
import spoor.store.FreshNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Keycloak in a process of its own, on a port that it chooses, with the realm of {@code keycloak/newsroom.json} in memory, and
 * what its administrator does. It ends when this does, however this ends: the shell around it waits for the end of its input.
 */
public final class Keycloak implements AutoCloseable {

    /** The system property with the folder that it is unpacked in. */
    public static final String HOME_NAME = "spoor.test.keycloak";

    private static final String REALM = "newsroom";
    private static final String ADMIN = "admin";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int STOP_SECONDS = 30;
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");

    private final Process process;
    private final Path log;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private Keycloak(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.address = awaitAddress();
    }

    /** Starts it anew and waits until it answers. */
    public static Keycloak start() throws IOException {
        Path home = Path.of(System.getProperty(HOME_NAME)).toAbsolutePath();
        Path data = home.resolve("data");
        FileSystemUtils.deleteRecursively(data);
        try (InputStream realm = Keycloak.class.getResourceAsStream("/keycloak/" + REALM + ".json")) {
            Files.copy(
                    Objects.requireNonNull(realm),
                    Files.createDirectories(data.resolve("import")).resolve(REALM + ".json"));
        }
        Path log = home.resolve("console.log");
        ProcessBuilder builder =
                new ProcessBuilder(command(home)).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xmx384m",
                        "JAVA_OPTS_APPEND",
                        FreshNeo4j.SHORT_LIVED,
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        ADMIN));
        return new Keycloak(builder.start(), log);
    }

    private static List<String> command(Path home) {
        return List.of(
                "sh",
                "-c",
                "\"$@\" & cat; kill $!; wait",
                "keycloak",
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--cache=local",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=0");
    }

    private String awaitAddress() {
        try {
            return await("Keycloak is ready")
                    .atMost(PATIENCE)
                    .until(() -> LISTENING.matcher(printed()), Matcher::find)
                    .group(1);
        } catch (ConditionTimeoutException e) {
            close();
            throw new IllegalStateException("It printed:\n" + printed(), e);
        }
    }

    public String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String issuer() {
        return address + "/realms/" + REALM;
    }

    /** Tells it where the Spoor of its realm wants to hear of ended sessions. */
    public void tellLogouts(String to) {
        administer("PUT", "clients/client-spoor", "{\"attributes\":{\"backchannel.logout.url\":\"" + to + "\"}}");
    }

    /** Turns somebody off or on. */
    public void enable(String person, boolean enabled) {
        administer("PUT", "users/user-" + person, "{\"enabled\":" + enabled + "}");
    }

    /** Ends all sessions of somebody. */
    public void logOut(String person) {
        administer("POST", "users/user-" + person + "/logout", "");
    }

    public void endSession(String id) {
        administer("DELETE", "sessions/" + id, "");
    }

    public List<String> sessionIdsOf(String person) {
        return administer("GET", "users/user-" + person + "/sessions", "").findValuesAsString("id");
    }

    private JsonNode administer(String method, String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(address + "/admin/realms/" + REALM + "/" + path))
                .header("Authorization", "Bearer " + adminToken())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        String body = send(request.build());
        return JsonMapper.shared().readTree(body.isEmpty() ? "{}" : body);
    }

    /** Good for a minute, so each time a new one. */
    private String adminToken() {
        String form = "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password=" + ADMIN;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return JsonMapper.shared().readTree(send(request)).path("access_token").asString();
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
