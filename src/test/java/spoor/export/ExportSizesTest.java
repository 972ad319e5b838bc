package spoor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportSizesTest {

    /** Stands for any form: a header, and a line for each node and edge. */
    private static final ExportWriter LINES = new ExportWriter() {

        @Override
        public ExportFormat format() {
            return ExportFormat.JSON;
        }

        @Override
        public void write(ExportDocument document, OutputStream out) throws IOException {
            out.write(document.header().toString().getBytes(StandardCharsets.UTF_8));
            for (Object one : document.nodes()) {
                out.write(one.toString().getBytes(StandardCharsets.UTF_8));
            }
            for (Object one : document.edges()) {
                out.write(one.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    };

    private static long bytes(ExportDocument document) throws IOException {
        try (var out = new java.io.ByteArrayOutputStream()) {
            LINES.write(document, out);
            return out.size();
        }
    }

    @Test
    void smallOnesAreCounted() throws IOException {
        ExportDocument document = TestDocuments.random(new Random(1), 100, 400);
        Map<ExportFormat, Long> sizes = new ExportSizes(List.of(LINES)).measure(document);
        assertThat(sizes).containsExactly(Map.entry(ExportFormat.JSON, bytes(document)));
    }

    @Test
    void ofLargerOnesASampleTellsWithinATenth() throws IOException {
        ExportDocument document = TestDocuments.random(new Random(2), 4_000, 30_000);
        assertThat(ExportSizes.isWhole(document)).isFalse();
        long told = new ExportSizes(List.of(LINES)).measure(document).getOrDefault(ExportFormat.JSON, 0L);
        assertThat(told).isCloseTo(bytes(document), Percentage.withPercentage(10));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            null                                                  | UNKNOWN
            CC BY-NC 4.0                                          | NON_COMMERCIAL
            CC BY-NC-SA 4.0                                       | NON_COMMERCIAL SHARE_ALIKE
            Creative Commons Attribution-NonCommercial-NoDerivs   | NON_COMMERCIAL
            CC-BY-ND                                              | NO_DERIVATIVES
            ODbL 1.0                                              | SHARE_ALIKE
            Confidential; internal use only                       | NOT_PASSED_ON
            All rights reserved                                   | NOT_PASSED_ON
            CC0                                                   |
            CC BY 4.0                                             |
            Public domain, encountered in synchrony               |
            """)
    void licencesSayWhatTheyAsk(String licence, String terms) {
        assertThat(LicenceTerm.of(licence).stream().map(Enum::name).toList())
                .isEqualTo(terms == null ? List.of() : List.of(terms.split(" ")));
    }
}
