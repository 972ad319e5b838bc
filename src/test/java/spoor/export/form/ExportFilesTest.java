package spoor.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.export.TestDocuments;
import spoor.export.WellFormed;

/**
 * The files that other programs read in {@code src/main/webui/src/test/exports.test.ts} are what the writers write.
 * {@code -Dexports.refresh=true} writes them anew.
 */
class ExportFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/exports");

    private static final ExportDocument DOCUMENT = TestDocuments.random(new Random(7), 12, 40);

    static java.util.stream.Stream<ExportWriter> writers() {
        // Of a workbook HostileTest reads what is in it.
        return HostileTest.writers().filter(writer -> writer.format() != ExportFormat.XLSX);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void theFileThatOthersReadIsTheOneThatIsWritten(ExportWriter writer) throws IOException {
        byte[] file = RoundTripTest.bytes(writer, DOCUMENT);
        Path kept = FOLDER.resolve("spoor." + writer.format().ending());
        if (Boolean.getBoolean("exports.refresh")) {
            Files.createDirectories(FOLDER);
            Files.write(kept, file);
        }
        if (writer.format() == ExportFormat.CSV) {
            // A zip holds the time at which it was made.
            assertThat(WellFormed.unzip(file)).isEqualTo(WellFormed.unzip(Files.readAllBytes(kept)));
        } else {
            assertThat(WellFormed.text(file)).isEqualTo(WellFormed.text(Files.readAllBytes(kept)));
        }
    }
}
