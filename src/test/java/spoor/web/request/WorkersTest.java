package spoor.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import spoor.threads.Threads;
import spoor.web.ProblemWriter;
import tools.jackson.databind.json.JsonMapper;

class WorkersTest {

    private static final int SHARE = Workers.LIMITS.ofOne();
    private static final FilterChain DONE = (request, response) -> {};

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger hanging = new AtomicInteger();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Threads threads = new Threads(meters);
    private final Workers workers = new Workers(new ProblemWriter(JsonMapper.shared()), threads, senders(), meters);

    @AfterEach
    void end() {
        over.countDown();
        workers.destroy();
        threads.close();
    }

    @Test
    void who_comes_when_all_places_are_taken_is_told_when_to_come_again_and_probes_pass() throws Exception {
        List<Future<?>> begun = fillPlaces(Workers.THREADS, "127.0.0.");
        begun.addAll(fill(Workers.WAITING, "127.0.1."));
        await().until(() -> meters.get("spoor.requests.waiting").gauge().value() == Workers.WAITING);
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

    @Test
    void one_client_holds_no_more_than_its_share_and_keeps_nobody_else_waiting() throws Exception {
        assertThat(workers.isQuiet()).isTrue();
        assertThat(workers.isCrowded()).isFalse();
        List<Future<?>> begun = fillPlaces(SHARE, "one");
        assertThat(workers.isQuiet()).isFalse();
        assertThat(workers.isCrowded()).isTrue();
        begun.addAll(fill(Workers.THREADS - SHARE + Workers.WAITING, "one"));
        await().until(() -> meters.get("spoor.requests.refused").counter().count() == Workers.THREADS - SHARE);
        assertThat(meters.get("spoor.requests.waiting").gauge().value()).isEqualTo(Workers.WAITING);
        assertThat(answer("/api/entities", "other", DONE).getStatus()).isEqualTo(200);
        assertThat(answer("/api/entities", "127.0.0.1", "cookie of somebody", DONE)
                        .getStatus())
                .isEqualTo(200);
        over.countDown();
        for (Future<?> one : begun) {
            one.get();
        }
    }

    private static ObjectProvider<KnownSender> senders() {
        KnownSender byCookie = request -> Optional.ofNullable(request.getHeader("Cookie"));
        return new StaticListableBeanFactory(Map.of("byCookie", byCookie)).getBeanProvider(KnownSender.class);
    }

    /** One after the other, since few may begin at a time. */
    private List<Future<?>> fillPlaces(int places, String address) {
        List<Future<?>> begun = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            begun.addAll(fill(1, address.endsWith(".") ? address + i + "." : address));
            int working = i + 1;
            await().until(() -> hanging.get() == working);
        }
        return begun;
    }

    private List<Future<?>> fill(int places, String address) {
        List<Future<?>> begun = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            String from = address.endsWith(".") ? address + i : address;
            FutureTask<Object> one = new FutureTask<>(() -> answer("/api/traces", from, (request, response) -> hang()));
            Thread.startVirtualThread(one);
            begun.add(one);
        }
        return begun;
    }

    private void hang() {
        hanging.incrementAndGet();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private MockHttpServletResponse answer(String path, FilterChain chain) throws Exception {
        return answer(path, "127.0.0.1", chain);
    }

    private MockHttpServletResponse answer(String path, String address, FilterChain chain) throws Exception {
        return answer(path, address, null, chain);
    }

    private MockHttpServletResponse answer(String path, String address, @Nullable String cookie, FilterChain chain)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        if (cookie != null) {
            request.addHeader("Cookie", cookie);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        workers.doFilter(request, response, chain);
        return response;
    }
}
