package spoor.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

class BrokenChainTest {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_last_entry_that_is_none_keeps_spoor_from_starting_and_the_way_out_is_told() throws IOException {
        Chain.open(folder, NOW).close();
        Path file = new ChainFiles(folder).list().getFirst();
        Files.writeString(file, Files.readString(file).replace('{', '#'));
        Throwable fault = catchThrowable(() -> Chain.open(folder, NOW));
        FailureAnalysis told =
                requireNonNull(new BrokenChainAnalyzer().analyze(new IllegalStateException("a bean", fault)));
        assertThat(told.getDescription()).contains("folder 'audit'", "it is no entry");
        assertThat(told.getAction()).contains("Move that folder away", "verify-audit");
    }
}
