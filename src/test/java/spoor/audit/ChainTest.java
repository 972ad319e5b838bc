package spoor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.TestSize;
import spoor.audit.AuditEntry.Facts;

class ChainTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final int MUTATIONS = TestSize.of(3_000, 10_000);

    @TempDir
    private Path folder;

    @Test
    void a_chain_goes_on_after_a_restart_in_a_new_file_each_day() throws IOException {
        write(NOON, 3);
        write(NOON.plus(Duration.ofHours(1)), 2);
        write(NOON.plus(Duration.ofDays(1)), 1);
        assertThat(new ChainFiles(folder)
                        .list().stream().map(file -> file.getFileName().toString()))
                .containsExactly("entries-000000000001.jsonl", "entries-000000000007.jsonl");
        ChainCheck.Checked checked = AuditReader.walk(folder, new ChainCheck(null));
        assertThat(checked.entries()).isEqualTo(7);
        assertThat(checked.head().number()).isEqualTo(7);
    }

    @Test
    void what_was_cut_off_while_it_was_written_is_taken_away_and_told() throws IOException {
        write(NOON, 3);
        Path file = new ChainFiles(folder).list().getFirst();
        Files.writeString(file, "{\"act\":\"trace\",\"act", StandardOpenOption.APPEND);
        write(NOON, 1);
        assertThat(AuditReader.walk(folder, new ChainCheck(null)).entries()).isEqualTo(6);
        assertThat(Files.readString(file)).contains("\"act\":\"audit.mend\"", "\"bytes\":19");
    }

    @Test
    void what_is_old_goes_and_the_rest_still_stands() throws IOException {
        for (int day = 0; day < 5; day++) {
            write(NOON.plus(Duration.ofDays(day)), 10);
        }
        AuditHead old;
        try (Chain chain = Chain.open(folder, NOON.plus(Duration.ofDays(5)))) {
            old = AuditEntry.ofLine(lines().get(5)).head();
            assertThat(chain.forget(NOON.plus(Duration.ofDays(2)), NOON.plus(Duration.ofDays(5))))
                    .isEqualTo(21);
            assertThat(chain.forget(NOON.plus(Duration.ofDays(2)), NOON.plus(Duration.ofDays(5))))
                    .isZero();
        }
        ChainCheck.Checked checked = AuditReader.walk(folder, new ChainCheck(null));
        assertThat(checked.from()).isEqualTo(22);
        assertThat(AuditReader.walk(folder, new ChainCheck(old)).knowsWitness()).isFalse();

        List<String> kept = lines();
        assertThatThrownBy(() -> walk(kept.subList(12, kept.size() - 1), null))
                .hasMessageContaining("no entry says that they were taken away");
        assertThat(run("--spoor.data=" + data(), "--head=" + old.text())).startsWith("2 OK");
    }

    @Test
    void the_command_tells_a_whole_chain_from_a_broken_one() throws IOException {
        AuditHead head = write(NOON, 20);
        assertThat(run("--spoor.data=" + data())).startsWith("0 OK: entries 1 to 21");
        assertThat(run("--spoor.data=" + data(), "--head", head.text())).startsWith("0 OK");
        Path file = folder.resolve("exported.jsonl");
        List<String> lines = lines();
        Files.writeString(file, String.join("\n", lines) + "\n");
        assertThat(run(file.toString(), "--head=" + head.text())).startsWith("0 OK");
        Files.writeString(file, String.join("\n", lines.subList(0, 15)) + "\n");
        assertThat(run(file.toString())).startsWith("0 OK: entries 1 to 15");
        assertThat(run(file.toString(), "--head=" + head.text())).startsWith("1 NOT OK: It ends with entry 15");
        Files.writeString(file, String.join("\n", lines).replace("local", "Local") + "\n");
        assertThat(run(file.toString())).startsWith("1 NOT OK: Line 2: entry 2");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, '\n'});
        assertThat(run(file.toString())).startsWith("1 NOT OK");
        assertThat(run("--head=7")).startsWith("64 A head is written");
        assertThat(run("a", "b")).startsWith("64 Usage");
    }

    /** Ten thousand times something else is done to it, one seed told in the message. */
    @Test
    void every_mutation_is_found() throws IOException {
        AuditHead head = write(NOON, 150);
        List<String> whole = lines();
        walk(whole, head);
        for (long seed : new long[] {17, TestSize.freshSeed()}) {
            Random random = new Random(seed);
            for (int i = 0; i < MUTATIONS / 2; i++) {
                List<String> mutated = mutate(whole, random);
                boolean isSame = mutated.equals(whole);
                assertThat(isSame || isFound(mutated, head))
                        .as("seed %d, mutation %d", seed, i)
                        .isTrue();
            }
        }
    }

    private static boolean isFound(List<String> lines, AuditHead head) {
        try {
            walk(lines, head);
            return false;
        } catch (BrokenChain found) {
            return true;
        }
    }

    private static List<String> mutate(List<String> whole, Random random) {
        List<String> lines = new ArrayList<>(whole);
        int at = random.nextInt(lines.size());
        switch (random.nextInt(9)) {
            case 0 -> lines.set(at, withOtherByte(lines.get(at), random));
            case 1 -> lines.remove(at);
            case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 3 -> lines.add(lines.remove(at));
            case 4 -> lines.subList(at, lines.size()).clear();
            case 5 -> lines.subList(0, at).clear();
            case 6 -> lines.set(at, lines.get(at).replaceFirst("[0-9a-f](?=\")", "x"));
            case 7 -> lines.set(at, " " + lines.get(at));
            default -> writeAnew(lines, at);
        }
        return lines;
    }

    private static String withOtherByte(String line, Random random) {
        int at = random.nextInt(line.length());
        char other = (char) (' ' + random.nextInt(95));
        return line.substring(0, at) + other + line.substring(at + 1);
    }

    /** Somebody who knows how: one entry is changed, and all after it are chained anew. */
    private static void writeAnew(List<String> lines, int at) {
        AuditEntry changed = AuditEntry.ofLine(lines.get(at));
        AuditHead before = new AuditHead(changed.number() - 1, changed.previous());
        for (int i = at; i < lines.size(); i++) {
            AuditEntry entry = AuditEntry.ofLine(lines.get(i));
            AuditEntry anew = AuditEntry.after(
                    before,
                    new Facts(
                            entry.time(),
                            i == at ? "somebody" : entry.actor(),
                            entry.name(),
                            entry.act(),
                            entry.outcome(),
                            entry.subject(),
                            entry.details()));
            lines.set(i, anew.toLine());
            before = anew.head();
        }
    }

    private AuditHead write(Instant now, int entries) throws IOException {
        try (Chain chain = Chain.open(folder, now)) {
            for (int i = 0; i < entries; i++) {
                chain.append(List.of(new Facts(
                        now.plusMillis(i),
                        "local",
                        "Ґанна 王",
                        i % 2 == 0 ? "trace" : "export",
                        "done",
                        "company/" + i,
                        Map.of("question", Map.of("k", i, "share", 0.25), "names", List.of("a\"b", "c\\d\n\u007f")))));
            }
            return chain.head();
        }
    }

    private static ChainCheck.Checked walk(List<String> lines, @Nullable AuditHead head) {
        ChainCheck check = new ChainCheck(head);
        lines.forEach(check::add);
        return check.end();
    }

    private List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : new ChainFiles(folder).list()) {
            ChainFiles.readLines(file, lines::add);
        }
        return lines;
    }

    /** The data folder whose audit it is. */
    private Path data() throws IOException {
        Path data = folder.resolve("data");
        if (!Files.exists(data)) {
            Files.createDirectories(data);
            Files.createSymbolicLink(data.resolve(Audit.FOLDER), folder);
        }
        return data;
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = VerifyAuditCommand.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }
}
