package spoor.ingest;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spoor.ingest.check.Books;
import spoor.ingest.check.CheckPass;
import spoor.ingest.check.EndPass;
import spoor.ingest.check.IssueBook;
import spoor.ingest.check.Seen;
import spoor.ingest.check.ShipmentPass;
import spoor.ingest.customs.MappedFormats;
import spoor.ingest.customs.Mapping;
import spoor.ingest.format.Format;
import spoor.ingest.format.Formats;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.read.Unpacked;
import spoor.ingest.read.Unpacker;
import spoor.model.BadInput;

/** Files that somebody made to do harm, or that went wrong on their way, as the check before an import sees them. */
class HostileFilesTest {

    private final Formats formats = new Formats(MappedFormats.all());

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoor.ingest.HostileCase#all")
    void every_file_is_refused_or_reported_as_stated(HostileCase test) throws IOException {
        assertThat(outcome(test)).isEqualTo(test.expected());
    }

    private String outcome(HostileCase test) throws IOException {
        Path file = Files.write(folder.resolve("upload"), test.content().get());
        try (IssueBook issues = new IssueBook(folder.resolve("issues"))) {
            Books books = check(file, test, issues);
            return HostileCase.outcome(
                    "done",
                    Stream.of(books.read(), books.loaded(), books.rejected(), books.duplicate()),
                    issues.groups().stream().map(group -> group.code()));
        } catch (BadInput refused) {
            return "failed " + refused.code();
        }
    }

    private Books check(Path file, HostileCase test, IssueBook issues) throws IOException {
        Map<String, String> query = queryOf(test);
        String mapping = query.getOrDefault("mapping", "");
        Unpacked unpacked =
                Unpacker.open(file, test.file()).in(Mapping.read(mapping).encoding());
        Format format = formats.requireFor(unpacked, query.get("format"), mapping);
        Reading reading = format.open(new Input(unpacked, "hostile", test.file(), mapping, Map.of()));
        Seen seen = new Seen();
        CheckPass check = new CheckPass(seen, issues, () -> {});
        reading.read(new ShipmentPass(check, seen, shipment -> {}));
        EndPass ends = new EndPass(check, seen, ids -> Map.of(), () -> {});
        if (ends.isNeeded()) {
            reading.read(ends);
        }
        return check.books();
    }

    private static Map<String, String> queryOf(HostileCase test) {
        return Stream.of(test.query().split("[?&]"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("=", 2))
                .collect(toMap(each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
    }
}
