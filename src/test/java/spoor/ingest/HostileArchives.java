package spoor.ingest;

import static spoor.ingest.HostileCase.HEAD;
import static spoor.ingest.HostileCase.ROW;
import static spoor.ingest.HostileCase.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives, file names and contents that somebody made to do harm. */
final class HostileArchives {

    private HostileArchives() {}

    static List<HostileCase> all() throws IOException {
        List<HostileCase> cases = new ArrayList<>();
        byte[] plain = (HEAD + ROW).getBytes(StandardCharsets.UTF_8);
        byte[] bomb = bomb(64 << 20);
        cases.add(HostileCase.of("z01", "bomb.csv.gz", bomb, "", "failed import.archive.bomb"));
        cases.add(HostileCase.of(
                "z01", "nested.zip", ImportClient.zip("inner.zip", "PK"), "", "failed import.archive.nested"));
        for (String name : List.of("../../evil.csv", "/etc/x", "C:\\x", "a\\..\\..\\b", "a/../b")) {
            cases.add(HostileCase.of(
                    "z02", "slip.zip", ImportClient.zip(name, HEAD + ROW), "?dataset=z", "failed import.zip.path"));
        }
        byte[] twice = join(
                ImportClient.gzip(HEAD.getBytes(StandardCharsets.UTF_8)),
                ImportClient.gzip(ROW.getBytes(StandardCharsets.UTF_8)));
        cases.add(HostileCase.of("z04", "members.csv.gz", twice, "", "done 1/1/0/0"));
        byte[] gz = ImportClient.gzip((HEAD + ROW.repeat(1_000)).getBytes(StandardCharsets.UTF_8));
        cases.add(HostileCase.of(
                "z04",
                "cut.csv.gz",
                java.util.Arrays.copyOf(gz, gz.length / 2),
                "?format=customs",
                "failed import.archive.truncated"));
        cases.add(HostileCase.of(
                "z05", "one.zip", ImportClient.zip("data/one.csv", HEAD + ROW), "?dataset=z", "done 1/1/0/0"));
        for (String name : List.of("../../../x.csv", "con.csv", "n".repeat(300) + ".csv", "😀.csv", "a<script>.csv")) {
            cases.add(HostileCase.of("u01", name, plain, "?dataset=u", "done 1/1/0/0"));
        }
        cases.add(HostileCase.of(
                "u02", "x.csv", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0}, "", "failed import.content"));
        cases.add(HostileCase.of(
                "u02", "x.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "", "failed import.content"));
        cases.add(csv("u02", "<!DOCTYPE html><html><body>x</body></html>", "failed import.format.unrecognised"));
        cases.add(HostileCase.of("z03", "twice.zip", sameNameTwice(), "", "failed import.zip.doubled"));
        cases.add(HostileCase.of("z03", "lies.zip", patched(plain, 24, 9), "", "failed import.archive.damaged"));
        cases.add(HostileCase.of("z03", "secret.zip", patched(plain, 8, 1), "", "failed import.zip.encrypted"));
        cases.add(HostileCase.of(
                "z04", "after.csv.gz", join(ImportClient.gzip(plain), plain), "?dataset=z", "done 1/1/0/0"));
        return cases;
    }

    private static byte[] sameNameTwice() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (int i = 0; i < 2; i++) {
                zip.putArchiveEntry(new ZipArchiveEntry("one.csv"));
                zip.write((HEAD + ROW).getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A zip whose central directory says something else in one byte of its only entry. */
    private static byte[] patched(byte[] content, int offset, int value) throws IOException {
        byte[] zip = ImportClient.zip("one.csv", new String(content, StandardCharsets.UTF_8));
        int entry = zip.length - 4;
        while (!(zip[entry] == 'P' && zip[entry + 1] == 'K' && zip[entry + 2] == 1 && zip[entry + 3] == 2)) {
            entry--;
        }
        zip[entry + offset] = (byte) value;
        return zip;
    }

    private static byte[] bomb(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write((HEAD + ROW).getBytes(StandardCharsets.UTF_8));
            byte[] block = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < count; i += block.length) {
                out.write(block);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
