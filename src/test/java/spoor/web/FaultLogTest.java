package spoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FaultLogTest {

    @Test
    void nobody_can_fill_the_disk_with_faults(CapturedOutput output) {
        FaultLog log = new FaultLog(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (int i = 0; i < 10_000; i++) {
            log.log("id" + i, "GET /", new IllegalStateException("made for the test"));
        }
        assertThat(output.getAll().lines().filter(line -> line.contains("Fault id")))
                .hasSize(FaultLog.LINES_A_MINUTE);
        assertThat(output.getAll().lines().filter(line -> line.contains("at spoor.web.FaultLogTest.nobody")))
                .hasSize(FaultLog.WHOLE_A_MINUTE);
    }
}
