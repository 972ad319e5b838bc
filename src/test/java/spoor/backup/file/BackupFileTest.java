package spoor.backup.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Values;
import spoor.model.BadInput;
import spoor.model.Sha256;

/** The form of a backup: what goes in comes out, and what is not whole is not opened. */
class BackupFileTest {

    private static final String ATTACHED = "<!doctype html><p>a page";
    private static final Map<String, Object> PROPERTIES = properties();

    @TempDir
    Path folder;

    private static Map<String, Object> properties() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("text", "Завод \"№ 1\"\n二\u2028\uD83D\uDE80");
        all.put("empty", "");
        all.put("truth", true);
        all.put("whole", 9_007_199_254_740_993L);
        all.put("least", Long.MIN_VALUE);
        all.put("number", 1.0);
        all.put("large", 1e300);
        all.put("minusZero", -0.0);
        all.put("none", Double.NaN);
        all.put("endless", Double.NEGATIVE_INFINITY);
        all.put("texts", List.of("a", "b"));
        all.put("wholes", List.of(1L, 2L));
        all.put("numbers", List.of(1.0, Double.POSITIVE_INFINITY));
        all.put("nothing", List.of());
        all.put("date", LocalDate.parse("2024-02-29"));
        all.put("dates", List.of(LocalDate.parse("-0044-03-15"), LocalDate.parse("2022-02-24")));
        all.put("localTime", LocalTime.parse("23:59:59.123456789"));
        all.put("time", OffsetTime.parse("10:00+03:00"));
        all.put("localDateTime", LocalDateTime.parse("2022-02-24T05:00"));
        all.put("dateTime", ZonedDateTime.parse("2022-10-30T02:30+02:00[Europe/Berlin]"));
        all.put("offset", ZonedDateTime.parse("2022-10-30T02:30:00.000000001-03:30"));
        all.put("duration", Values.isoDuration(14, -3, 7, 999_999_999).asIsoDuration());
        all.put("point", Values.point(4326, 37.6, 55.75).asPoint());
        all.put("high", Values.point(4979, 37.6, 55.75, 156.0).asPoint());
        return all;
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        try (BackupWriter writer = BackupWriter.of(file)) {
            writer.add(new NodeLine(7, List.of("Entity", "Company"), PROPERTIES));
            writer.add(new NodeLine(3, List.of(), Map.of("bytes", new byte[] {0, -1, 127})));
            writer.add(new RelationLine("SUPPLIES", 7, 3, PROPERTIES));
            writer.add(Sha256.hex(ATTACHED), Files.writeString(folder.resolve("attached"), ATTACHED));
            writer.finish(new BackupManifest(
                    BackupManifest.FORMAT,
                    "2026-11-27T12:00:00Z",
                    "0.2.0",
                    "abc",
                    List.of(new BackupManifest.AppliedSchema(1, "keys", "0a")),
                    "v1",
                    2,
                    1,
                    writer.endParts()));
        }
        return file;
    }

    @Test
    void what_goes_in_comes_out_with_its_types() throws IOException {
        List<NodeLine> nodes = new ArrayList<>();
        List<RelationLine> relations = new ArrayList<>();
        try (BackupFile file = BackupFile.open(write("a.zip"))) {
            assertThat(file.manifest().schemaVersion()).isOne();
            file.readNodes(nodes::add);
            file.readRelations(relations::add);
        }
        assertThat(nodes.getFirst()).isEqualTo(new NodeLine(7, List.of("Entity", "Company"), PROPERTIES));
        assertThat(nodes.getLast().labels()).isEmpty();
        assertThat((byte[]) nodes.getLast().properties().get("bytes")).containsExactly(0, -1, 127);
        assertThat(relations).containsExactly(new RelationLine("SUPPLIES", 7, 3, PROPERTIES));
        assertThat(folder).as("nothing is left beside it").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void attached_files_come_out_under_their_hash() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (BackupFile file = BackupFile.open(write("a.zip"))) {
            file.readFiles(
                    (hash, content) -> files.put(hash, new String(content.readAllBytes(), StandardCharsets.UTF_8)));
        }
        assertThat(files).isEqualTo(Map.of(Sha256.hex(ATTACHED), ATTACHED));
    }

    @Test
    void an_attached_file_that_was_changed_is_found() throws IOException {
        Path changed = rewrite(write("a.zip"), "files/" + Sha256.hex(ATTACHED), text -> text.replace("page", "pace"));
        refused(changed, "backup.broken");
    }

    @Test
    void one_from_before_there_were_attached_files_is_opened() throws IOException {
        Path file = folder.resolve("first.zip");
        try (BackupWriter writer = BackupWriter.of(file)) {
            writer.add(new NodeLine(1, List.of("Entity"), Map.of()));
            writer.finish(new BackupManifest(1, "t", "0.1.0", "abc", List.of(), "", 1, 0, writer.endParts()));
        }
        try (BackupFile opened = BackupFile.open(file)) {
            assertThat(opened.manifest().nodes()).isOne();
        }
    }

    @Test
    void one_that_was_given_up_leaves_nothing_and_the_former_stays() throws IOException {
        Path file = write("a.zip");
        byte[] former = Files.readAllBytes(file);
        try (BackupWriter writer = BackupWriter.of(file)) {
            writer.add(new NodeLine(1, List.of("Entity"), Map.of()));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(former);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void cut_at_any_place_it_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(write("a.zip"));
        for (int length = 0; length < whole.length; length += 7) {
            Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, length));
            refused(cut, "backup.broken");
        }
    }

    @Test
    void a_changed_byte_of_the_contents_is_found() throws IOException {
        Path changed = rewrite(write("a.zip"), "nodes/00001.jsonl", text -> text.replace("Company", "Compamy"));
        assertThatThrownBy(() -> BackupFile.open(changed))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("nodes/00001.jsonl")
                .hasMessageContaining("SHA-256");
    }

    @Test
    void any_changed_byte_of_the_file_is_found_or_changes_nothing() throws IOException {
        Path file = write("a.zip");
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x41;
            Path damaged = Files.write(folder.resolve("damaged.zip"), changed);
            try (BackupFile opened = BackupFile.open(damaged)) {
                List<NodeLine> nodes = new ArrayList<>();
                opened.readNodes(nodes::add);
                assertThat(nodes.getFirst().properties()).as("byte %d", at).isEqualTo(PROPERTIES);
            } catch (BadInput e) {
                assertThat(e.code()).startsWith("backup.");
            }
        }
    }

    @Test
    void a_part_that_the_manifest_does_not_name_is_refused() throws IOException {
        Path file = write("a.zip");
        Path more = folder.resolve("more.zip");
        copy(file, more, "", UnaryOperator.identity(), "nodes/99999.jsonl");
        refused(more, "backup.broken");
    }

    @Test
    void numbers_that_do_not_agree_are_refused() throws IOException {
        refused(
                rewrite(write("a.zip"), "manifest.json", text -> text.replace("\"nodes\" : 2", "\"nodes\" : 3")),
                "backup.broken");
    }

    @Test
    void one_of_a_later_form_is_refused() throws IOException {
        refused(
                rewrite(write("a.zip"), "manifest.json", text -> text.replace("\"format\" : 2", "\"format\" : 3")),
                "backup.newer");
    }

    @Test
    void another_file_is_none() throws IOException {
        refused(Files.writeString(folder.resolve("b.zip"), "id;name\n1;x\n"), "backup.broken");
        refused(folder.resolve("absent.zip"), "backup.absent");
        refused(folder, "backup.absent");
    }

    private static void refused(Path file, String code) {
        assertThatThrownBy(() -> BackupFile.open(file).close())
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private Path rewrite(Path file, String part, UnaryOperator<String> change) throws IOException {
        Path changed = folder.resolve("changed.zip");
        copy(file, changed, part, change, "");
        return changed;
    }

    private static void copy(Path from, Path to, String part, UnaryOperator<String> change, String more)
            throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                OutputStream out = Files.newOutputStream(to);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().toList()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                copy.putNextEntry(new ZipEntry(entry.getName()));
                copy.write((entry.getName().equals(part) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
            if (!more.isEmpty()) {
                copy.putNextEntry(new ZipEntry(more));
            }
        }
    }
}
