package spoor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;

/** What Spoors tell each other of their jobs, in a real database. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class JobBoardIT {

    private final JobBoard board;
    private final String job = UUID.randomUUID().toString();

    JobBoardIT(@Autowired JobBoard board) {
        this.board = board;
    }

    /** A job of a kind that only this test has. */
    private record Probe(String job, String state) implements JobStatus<Probe> {

        @Override
        public boolean hasEnded() {
            return state.equals("done");
        }

        @Override
        public Probe abandoned() {
            return new Probe(job, "abandoned");
        }
    }

    private Probe running() {
        return new Probe(job, "running");
    }

    private Probe done() {
        return new Probe(job, "done");
    }

    @Test
    void whatIsOverIsNotCalledRunningByOneWhoLookedBefore() {
        assertThat(board.claim("probe", running())).isTrue();
        board.post(running());
        assertThat(posted().isOver()).isFalse();

        board.post(done());
        board.post(running());

        assertThat(posted().isOver()).isTrue();
        assertThat(posted().toldStatus().state()).isEqualTo("done");
    }

    @Test
    void whatIsOverCanBeOrderedAgain() {
        board.claim("probe", running());
        board.post(done());

        assertThat(board.claim("probe", running())).isTrue();
        board.post(running());
        assertThat(posted().isOver()).isFalse();
    }

    @Test
    void whatSomebodyWishesIsToldWithTheNextPostAndOnce() {
        board.claim("probe", running());
        board.wish(job, JobRequest.PAUSE);
        assertThat(board.post(running())).contains(JobRequest.PAUSE);
        assertThat(board.post(running())).isEmpty();
    }

    @Test
    void kindsDoNotSeeEachOther() {
        board.claim("probe", running());
        assertThat(board.find("import", job, Probe.class)).isEmpty();
        assertThat(board.list("probe", Probe.class))
                .extracting(posted -> posted.status().job())
                .contains(job);
    }

    private JobBoard.Posted<Probe> posted() {
        return board.find("probe", job, Probe.class).orElseThrow();
    }
}
