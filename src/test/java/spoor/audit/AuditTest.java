package spoor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.model.Unavailable;
import spoor.web.request.Who.Person;

class AuditTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
    private static final Person ANNA = new Person("p1", "Anna");

    @TempDir
    private Path folder;

    @Test
    void what_changes_something_is_on_the_disk_before_anybody_is_told() throws IOException {
        Audit audit = new Audit(folder, null, NOON);
        audit.note(ANNA, Act.TRACE, Outcome.DONE, "", Map.of("question", (Supplier<?>) () -> Map.of("k", 5)));
        audit.record(ANNA, Act.CASE_REMOVED, Outcome.DONE, "c1", Map.of());
        assertThat(Files.readString(new ChainFiles(folder).list().getFirst()))
                .contains("\"act\":\"trace\",\"actor\":\"p1\",\"details\":{\"question\":{\"k\":5}}")
                .contains("\"act\":\"case.remove\"");
        audit.destroy();
        assertThat(Files.getPosixFilePermissions(new ChainFiles(folder).list().getFirst()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void the_same_again_and_again_is_one_entry_with_a_count() throws IOException {
        Audit audit = new Audit(folder, null, NOON);
        for (int i = 0; i < 500; i++) {
            audit.note(Person.NOBODY, Act.CYPHER, Outcome.REFUSED, "", Map.of("status", 401));
        }
        assertThat(audit.head().number()).isEqualTo(2);
        assertThat(new AuditReader(audit)
                        .list(any(), Long.MAX_VALUE, 1)
                        .entries()
                        .getFirst()
                        .details())
                .isEqualTo(Map.of("status", 401, "times", 500));
    }

    @Test
    void details_that_are_too_long_or_fail_are_told_in_short() throws IOException {
        Audit audit = new Audit(folder, null, NOON);
        audit.record(ANNA, Act.CYPHER, Outcome.DONE, "", Map.of("statement", "x".repeat(5_000)));
        audit.record(ANNA, Act.CYPHER, Outcome.DONE, "", Map.of("statement", (Supplier<?>) () -> {
            throw new IllegalStateException("meant");
        }));
        List<AuditEntry> entries =
                new AuditReader(audit).list(any(), Long.MAX_VALUE, 2).entries();
        assertThat(entries.getFirst().details()).isEqualTo(Map.of("statement", "?"));
        assertThat(entries.getLast().details()).containsKeys("sha256").containsEntry("tooLong", 5_016);
    }

    @Test
    void while_the_disk_takes_nothing_nothing_is_changed_and_nothing_is_lost_afterwards() throws IOException {
        Audit audit = new Audit(folder, null, NOON);
        Path file = new ChainFiles(folder).list().getFirst();
        audit.destroy();
        // A folder in the place of the file: it cannot be opened for writing
        byte[] kept = Files.readAllBytes(file);
        Files.delete(file);
        Files.createDirectory(file);
        assertThatThrownBy(() -> audit.record(ANNA, Act.CASE_REMOVED, Outcome.DONE, "c1", Map.of()))
                .isInstanceOf(Unavailable.class);
        assertThatThrownBy(audit::requireWell).isInstanceOf(Unavailable.class);
        for (int i = 0; i < 25_000; i++) {
            audit.note(ANNA, Act.TRACE, Outcome.DONE, "", Map.of("i", i));
        }
        Files.delete(file);
        Files.write(file, kept);
        audit.requireWell();
        assertThat(AuditReader.walk(folder, new ChainCheck(audit.head())).entries())
                .isEqualTo(2 + 20_000 + 1);
        assertThat(Files.readString(file))
                .contains("\"act\":\"audit.lose\",\"actor\":\"spoor\",\"details\":{\"entries\":5001}");
    }

    @Test
    void many_at_once_make_one_chain() throws IOException {
        Audit audit = new Audit(folder, null, NOON);
        IntStream.range(0, 400)
                .parallel()
                .forEach(i -> audit.record(ANNA, Act.QUERY_SAVED, Outcome.DONE, "q" + i, Map.of()));
        assertThat(AuditReader.walk(folder, new ChainCheck(audit.head())).entries())
                .isEqualTo(401);
    }

    @Test
    void pages_go_from_the_newest_to_the_oldest_and_filters_narrow_them() throws IOException {
        Audit audit = new Audit(folder, null, NOON);
        for (int i = 0; i < 10; i++) {
            audit.record(i % 2 == 0 ? ANNA : Person.LOCAL, Act.QUERY_SAVED, Outcome.DONE, "q" + i, Map.of());
        }
        AuditReader reader = new AuditReader(audit);
        AuditReader.Page first = reader.list(any(), Long.MAX_VALUE, 6);
        assertThat(first.entries().stream().map(AuditEntry::number)).containsExactly(11L, 10L, 9L, 8L, 7L, 6L);
        assertThat(first.next()).isEqualTo(6);
        AuditReader.Page second = reader.list(any(), 6, 6);
        assertThat(second.entries().stream().map(AuditEntry::number)).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(second.next()).isNull();
        assertThat(reader.list(new AuditReader.Wanted("Anna", null, "done", null, null), Long.MAX_VALUE, 100)
                        .entries())
                .hasSize(5);
        assertThat(reader.list(
                                new AuditReader.Wanted(
                                        null, null, null, NOON.instant().plusMillis(1), null),
                                Long.MAX_VALUE,
                                100)
                        .entries())
                .isEmpty();
    }

    @Test
    void an_entry_in_the_common_event_format_cannot_be_mistaken_for_two() throws IOException {
        Audit audit = new Audit(folder, null, NOON);
        audit.record(new Person("p|1", "a=b\nCEF:0"), Act.EXPORT, Outcome.REFUSED, "x\\y", Map.of("of", "case"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AuditReader(audit).writeCef(out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast())
                .startsWith("CEF:0|Spoor|Spoor|")
                .contains("|export|export refused|6|externalId=2 rt=1795780800000 suid=p|1 suser=a\\=b\\nCEF:0 ")
                .contains(" cs1=x\\\\y ")
                .contains("cs2={\"of\":\"case\"}");
    }

    private static AuditReader.Wanted any() {
        return new AuditReader.Wanted(null, null, null, null, null);
    }
}
