package spoor.ingest.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import spoor.model.BadInput;

/** Opens an uploaded file by what its first bytes say it is. */
public final class Unpacker {

    private static final int BUFFER = 1 << 16;

    private Unpacker() {}

    /**
     * Opens an upload.
     *
     * @param file where it lies
     * @param name its name as given by the user
     * @throws BadInput if it is empty, an archive that must not be opened, or no data at all
     */
    public static Unpacked open(Path file, String name) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new BadInput("import.empty", "The file is empty.");
        }
        if (starts(head, 0x1F, 0x8B)) {
            Document inner = new GzipDocument(file, withoutEnding(name));
            requireNoArchive(inner);
            return new Unpacked(List.of(inner));
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return ZipDocuments.open(file, name);
        }
        requireData(head);
        return new Unpacked(List.of(new PlainDocument(file, name)));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static void requireNoArchive(Document inner) throws IOException {
        try (InputStream in = inner.open()) {
            byte[] head = in.readNBytes(8);
            if (starts(head, 0x1F, 0x8B) || starts(head, 'P', 'K', 3, 4)) {
                throw new BadInput(
                        "import.archive.nested", "An archive inside an archive is not opened; unpack it once.");
            }
            requireData(head);
        }
    }

    /** Refuses what is plainly no table and no JSON, whatever its name says. */
    private static void requireData(byte[] head) {
        boolean binary = starts(head, 0x7F, 'E', 'L', 'F')
                || starts(head, 0x89, 'P', 'N', 'G')
                || starts(head, 0xFF, 0xD8, 0xFF)
                || starts(head, '%', 'P', 'D', 'F')
                || starts(head, 'M', 'Z')
                || starts(head, 0xD0, 0xCF, 0x11, 0xE0)
                || starts(head, 'G', 'I', 'F', '8');
        if (binary) {
            throw new BadInput(
                    "import.content",
                    "This is a program, a picture, a PDF or an old .xls file, whatever its name says. Save the data as"
                            + " CSV, XLSX or JSON.");
        }
    }

    private static String withoutEnding(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private record PlainDocument(Path file, String name) implements Document {

        @Override
        public long packedBytes() {
            return file.toFile().length();
        }

        @Override
        public InputStream open() throws IOException {
            return new BufferedInputStream(Files.newInputStream(file), BUFFER);
        }
    }

    private record GzipDocument(Path file, String name) implements Document {

        @Override
        public long packedBytes() {
            return file.toFile().length();
        }

        @Override
        public InputStream open() throws IOException {
            InputStream packed = new BufferedInputStream(Files.newInputStream(file), BUFFER);
            return new LimitedStream(new Plainspoken(new GZIPInputStream(packed, BUFFER)), packedBytes());
        }
    }

    /** Says in plain words what is wrong with compressed bytes. */
    static final class Plainspoken extends FilterInputStream {

        Plainspoken(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (EOFException e) {
                throw new BadInput("import.archive.truncated", "The compressed file ends too early; upload it again.");
            } catch (ZipException e) {
                throw new BadInput(
                        "import.archive.damaged", "The compressed file is damaged: %s", String.valueOf(e.getMessage()));
            }
        }
    }
}
