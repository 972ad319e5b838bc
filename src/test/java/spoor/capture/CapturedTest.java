package spoor.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapturedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "warc | https://example.org/ | 2024-05-03 | -",
                "warc | https://web.archive.org/web/2024/https://example.org/ | 2024-05-03"
                        + " | https://web.archive.org/web/2024/https://example.org/",
                "pdf | '' | 2025-01-02 | -",
                "upload | '' | 2024-05-03 | -",
            })
    void a_document_was_read_when_it_was_captured_but_not_when_it_was_made(
            String timeFrom, String address, String accessed, String archived) {
        Map<String, Object> node = capture(timeFrom, address).node("by-hand");
        assertThat(node.get("accessed")).isEqualTo(accessed);
        assertThat(String.valueOf(node.getOrDefault("archived", "-"))).isEqualTo(archived);
    }

    @Test
    void what_is_kept_comes_back() {
        Captured capture = capture("warc", "https://example.org/");
        assertThat(Captured.of(capture.node("by-hand"))).isEqualTo(capture);
    }

    private static Captured capture(String timeFrom, String address) {
        return new Captured(
                "c1",
                "src-1",
                "page.warc",
                "warc",
                7,
                "ab".repeat(32),
                address,
                "2024-05-03T10:00:00Z",
                timeFrom,
                "2025-01-02T03:04:05Z",
                "local",
                "");
    }
}
