package spoor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import spoor.threads.Threads;
import tools.jackson.databind.json.JsonMapper;

class WorkersTest {

    private static final FilterChain DONE = (request, response) -> {};

    private final CountDownLatch over = new CountDownLatch(1);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Threads threads = new Threads(meters);
    private final Workers workers = new Workers(new ProblemWriter(JsonMapper.shared()), threads);

    @AfterEach
    void end() {
        over.countDown();
        workers.destroy();
        threads.close();
    }

    @Test
    void who_comes_when_all_places_are_taken_is_told_when_to_come_again_and_probes_pass() throws Exception {
        List<Future<?>> begun = fill(Workers.THREADS + Workers.WAITING);
        await().until(() ->
                meters.get("executor.queued").tag("name", "http").gauge().value() == Workers.WAITING);
        MockHttpServletResponse refused = answer("/api/entities", DONE);
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
        assertThat(refused.getContentAsString()).contains("server.busy");
        assertThat(answer("/livez", DONE).getStatus()).isEqualTo(200);
        over.countDown();
        for (Future<?> one : begun) {
            one.get();
        }
        assertThat(answer("/api/entities", DONE).getStatus()).isEqualTo(200);
    }

    private List<Future<?>> fill(int places) {
        List<Future<?>> begun = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            FutureTask<Object> one = new FutureTask<>(() -> answer("/api/traces", (request, response) -> hang()));
            Thread.startVirtualThread(one);
            begun.add(one);
        }
        return begun;
    }

    private void hang() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private MockHttpServletResponse answer(String path, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        workers.doFilter(new MockHttpServletRequest("GET", path), response, chain);
        return response;
    }
}
