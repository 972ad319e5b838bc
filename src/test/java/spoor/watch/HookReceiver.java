package spoor.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** A program of somebody else on this machine that is called with news; it knows what WATCH.md says, and nothing of Spoor's code. */
final class HookReceiver implements AutoCloseable {

    private static final long LONGEST_SECONDS = 300;

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final int port;
    private HttpServer server;
    private volatile int status = 204;

    /** A call as it arrived, and the status that it was answered with. */
    record Call(String delivery, String signature, String body, int answer) {

        /** As WATCH.md has receivers check it. */
        boolean isGenuine(String secret) throws GeneralSecurityException {
            Map<String, String> parts = Stream.of(signature.split(",", -1))
                    .map(part -> part.split("=", 2))
                    .collect(Collectors.toMap(part -> part[0], part -> part[1]));
            String time = parts.getOrDefault("t", "0");
            String stated = parts.getOrDefault("v1", "");
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            String expected = HexFormat.of().formatHex(mac.doFinal((time + "." + body).getBytes(UTF_8)));
            long age = Math.abs(Clock.systemUTC().instant().getEpochSecond() - Long.parseLong(time));
            return MessageDigest.isEqual(expected.getBytes(UTF_8), stated.getBytes(UTF_8)) && age < LONGEST_SECONDS;
        }

        /** With one letter of the body changed on its way. */
        Call changed() {
            return new Call(delivery, signature, body.replaceFirst("watch", "match"), answer);
        }

        String run() {
            return JsonMapper.shared().readTree(body).path("run").asString();
        }
    }

    HookReceiver() throws IOException {
        this.server = listen(0);
        this.port = server.getAddress().getPort();
    }

    private HttpServer listen(int at) throws IOException {
        HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
        made.createContext("/", exchange -> {
            int answer = status;
            calls.add(new Call(
                    exchange.getRequestHeaders().getFirst("Spoor-Delivery"),
                    exchange.getRequestHeaders().getFirst("Spoor-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                    answer));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        made.start();
        return made;
    }

    String address() {
        return "http://127.0.0.1:" + port + "/hook";
    }

    /** Those that were answered so. */
    List<Call> calls(int answer) {
        return calls.stream().filter(call -> call.answer() == answer).toList();
    }

    void answer(int with) {
        status = with;
    }

    /** At the same address again. */
    void open() throws IOException {
        server = listen(port);
    }

    /** Nobody is there then. */
    void shut() {
        server.stop(0);
    }

    @Override
    public void close() {
        shut();
    }
}
