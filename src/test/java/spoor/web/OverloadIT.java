package spoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;

/** Whoever holds connections without using them holds up nobody else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class OverloadIT {

    private static final int SLOW = 500;
    private static final int IDLE = 5_000;

    private final int port;
    private final RawHttp http;
    private final List<Socket> held = new ArrayList<>();

    OverloadIT(@LocalServerPort int port) {
        this.port = port;
        this.http = new RawHttp(port);
    }

    @AfterEach
    void letGo() throws IOException {
        for (Socket socket : held) {
            socket.close();
        }
    }

    @Test
    void slow_bodies_keep_nobody_from_being_answered() throws IOException {
        hold(
                SLOW,
                "POST /api/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000\r\n\r\n{");
        othersAreAnswered();
        hold(
                SLOW,
                "POST /api/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                        + "Content-Length: 1000\r\n\r\n-");
        othersAreAnswered();
    }

    @Test
    void idle_connections_keep_nobody_from_being_answered() throws IOException {
        hold(IDLE, "");
        othersAreAnswered();
    }

    private void hold(int count, String sent) throws IOException {
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            held.add(socket);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void othersAreAnswered() {
        assertThat(http.get("/livez").status()).isEqualTo(200);
        assertThat(http.get("/readyz").status()).isEqualTo(200);
        assertThat(http.post("/api/traces", "{\"k\":1}").status()).isEqualTo(200);
        assertThat(http.get("/api/entities?q=limbach").status()).isEqualTo(200);
        assertThat(http.post("/api/cypher", "{\"query\":\"RETURN 1 AS x\"}").status())
                .isEqualTo(200);
    }
}
