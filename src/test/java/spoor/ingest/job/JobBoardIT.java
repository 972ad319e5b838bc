package spoor.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    private final ImportJob job = new ImportJob(new ImportOrder(
            Path.of("unused"),
            "declarations.csv",
            UUID.randomUUID().toString(),
            new ImportRequest(null, null, "", false, false, false)));

    JobBoardIT(@Autowired JobBoard board) {
        this.board = board;
    }

    @Test
    void whatIsOverIsNotCalledRunningByOneWhoLookedBefore() {
        ImportStatus before = job.status();
        assertThat(board.claim(before)).isTrue();
        board.post(before);
        assertThat(posted().isOver()).isFalse();

        job.end(ImportJob.State.DONE, null);
        board.post(job.status());
        board.post(before);

        assertThat(posted().isOver()).isTrue();
        assertThat(posted().toldStatus().state()).isEqualTo("done");
    }

    @Test
    void whatIsOverCanBeOrderedAgain() {
        board.claim(job.status());
        job.end(ImportJob.State.DONE, null);
        board.post(job.status());

        ImportStatus again = new ImportJob(job.order()).status();
        assertThat(board.claim(again)).isTrue();
        board.post(again);
        assertThat(posted().isOver()).isFalse();
    }

    private JobBoard.Posted posted() {
        return board.find(job.order().jobId()).orElseThrow();
    }
}
