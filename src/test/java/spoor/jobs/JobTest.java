package spoor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Holding a job and letting it go. */
class JobTest {

    private record Probe(String job, boolean hasEnded) implements JobStatus<Probe> {

        @Override
        public Probe abandoned() {
            return this;
        }
    }

    private static final class ProbeJob extends Job<Probe> {

        ProbeJob() {
            super("probe");
        }

        @Override
        public Probe status() {
            return new Probe(id(), false);
        }
    }

    private final ProbeJob job = new ProbeJob();

    @Test
    void what_is_wanted_goes_on() {
        job.requireWanted();
        assertThat(job.isWanted()).isTrue();
    }

    @Test
    void what_is_cancelled_or_stopped_ends_at_its_next_step() {
        job.obey(JobRequest.CANCEL);
        assertThatThrownBy(job::requireWanted).isInstanceOf(CancellationException.class);
        assertThat(job.isStopped()).isFalse();

        ProbeJob other = new ProbeJob();
        other.stop();
        assertThatThrownBy(other::requireWanted).isInstanceOf(CancellationException.class);
        assertThat(other.isStopped()).isTrue();
    }

    @Test
    void what_is_paused_waits_until_it_is_let_go() throws InterruptedException {
        job.obey(JobRequest.PAUSE);
        CountDownLatch passed = new CountDownLatch(1);
        Thread worker = Thread.ofVirtual().start(() -> {
            job.requireWanted();
            passed.countDown();
        });
        await().until(() -> worker.getState() == Thread.State.TIMED_WAITING);
        assertThat(passed.getCount()).isOne();
        job.obey(JobRequest.RESUME);
        worker.join();
        assertThat(passed.getCount()).isZero();
    }
}
