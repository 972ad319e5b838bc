package spoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class DiskFullTest {

    @Test
    void aFullDiskIsFoundBelowWhatItCausedAndIsNoMistakeOfOurs() {
        IOException full = new IOException("No space left on device");
        assertThat(DiskFull.isIn(new IllegalStateException("upload", new UncheckedIOException(full))))
                .isTrue();
        assertThat(DiskFull.isIn(new IllegalStateException("upload"))).isFalse();
        assertThat(DiskFull.problem().getStatus()).isEqualTo(507);
        assertThat(DiskFull.problem().getDetail()).contains("full").contains("Make room");
    }
}
