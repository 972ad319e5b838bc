package spoor.ingest.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import spoor.model.BadInput;

/**
 * The files of a zip. Nothing is ever written to the disk under their names; names that climb out of a folder are
 * refused all the same, since somebody made them for a purpose.
 */
final class ZipDocuments {

    private static final int MOST_ENTRIES = 1_000;
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private ZipDocuments() {}

    static Unpacked open(Path file, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.stream().anyMatch(entry -> entry.getName().equals("xl/workbook.xml"))) {
                requireSafe(entries);
                return new Unpacked(List.of(new Workbook(file, name)));
            }
            requireSafe(entries);
            return new Unpacked(isSpreadsheet(zip) ? List.of(new OpenWorkbook(file, name)) : list(file, entries));
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    /** An OpenDocument file says first what it is. */
    private static boolean isSpreadsheet(ZipFile zip) throws IOException {
        ZipArchiveEntry said = zip.getEntry("mimetype");
        if (said == null || zip.getEntry(OpenWorkbook.CONTENT) == null || !zip.canReadEntryData(said)) {
            return false;
        }
        try (InputStream in = zip.getInputStream(said)) {
            return new String(in.readNBytes(SPREADSHEET.length()), StandardCharsets.US_ASCII).equals(SPREADSHEET);
        }
    }

    private static List<ZipArchiveEntry> requireSafe(List<ZipArchiveEntry> entries) {
        if (entries.size() > MOST_ENTRIES) {
            throw new BadInput("import.zip.entries", "The zip has more than %d entries.", MOST_ENTRIES);
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            requireSafe(entry);
            if (!names.add(entry.getName())) {
                throw new BadInput("import.zip.doubled", "Two files in the zip have the same name.");
            }
        }
        return entries;
    }

    private static void requireSafe(ZipArchiveEntry entry) {
        String name = entry.getName();
        String plain = name.replace('\\', '/');
        boolean climbs = plain.startsWith("/")
                || DRIVE.matcher(plain).matches()
                || List.of(plain.split("/", -1)).contains("..")
                || name.indexOf('\0') >= 0
                || entry.isUnixSymlink();
        if (climbs) {
            throw new BadInput("import.zip.path", "The zip holds a link or a path that leads out of its folder.");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new BadInput("import.zip.encrypted", "The zip is encrypted; unpack it and upload what it holds.");
        }
    }

    private static List<Document> list(Path file, List<ZipArchiveEntry> entries) {
        List<Document> documents = new ArrayList<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            if (entry.isDirectory() || name.startsWith("__MACOSX/") || name.endsWith(".DS_Store")) {
                continue;
            }
            if (name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|gz|7z|rar|jar)")) {
                throw new BadInput(
                        "import.archive.nested", "An archive inside an archive is not opened; unpack it once.");
            }
            documents.add(new Part(file, name, entry.getCompressedSize()));
        }
        if (documents.isEmpty()) {
            throw new BadInput("import.empty", "The zip holds no file.");
        }
        return documents;
    }

    private static BadInput damaged(ZipException e) {
        return new BadInput("import.archive.damaged", "The zip is damaged: %s", String.valueOf(e.getMessage()));
    }

    /** A file that is read as it lies, packed. */
    private interface WholeFile extends Document {

        Path file();

        @Override
        default long packedBytes() {
            return file().toFile().length();
        }

        @Override
        default InputStream open() throws IOException {
            return new BufferedInputStream(java.nio.file.Files.newInputStream(file()));
        }
    }

    /** An XLSX file, which is a zip that is read by its own reader. */
    record Workbook(Path file, String name) implements WholeFile {}

    /** An ODS file, of which one part holds all sheets. */
    record OpenWorkbook(Path file, String name) implements WholeFile {

        static final String CONTENT = "content.xml";

        /** The sheets as XML, unpacked. */
        InputStream openContent() throws IOException {
            return new Part(file, CONTENT, packedBytes()).open();
        }
    }

    private record Part(Path file, String name, long packedBytes) implements Document {

        @Override
        public InputStream open() throws IOException {
            ZipFile zip = ZipFile.builder().setPath(file).get();
            try {
                ZipArchiveEntry entry = zip.getEntry(name);
                if (!zip.canReadEntryData(entry)) {
                    throw new BadInput("import.zip.method", "The zip uses a compression that Spoor does not read.");
                }
                InputStream limited = new LimitedStream(
                        new Unpacker.Plainspoken(zip.getInputStream(entry)),
                        Math.max(1, file.toFile().length()));
                return new Checked(limited, zip, entry.getSize());
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        }
    }

    /** Closes the zip with its part, and finds a size that was announced wrongly. */
    private static final class Checked extends ReadThrough {

        private final ZipFile zip;
        private final long announced;
        private long read;

        Checked(InputStream in, ZipFile zip, long announced) {
            super(in);
            this.zip = zip;
            this.announced = announced;
        }

        @Override
        void look(byte[] bytes, int offset, int count) {
            read += Math.max(count, 0);
            if (announced >= 0 && (read > announced || (count < 0 && read != announced))) {
                throw new BadInput("import.archive.damaged", "A file in the zip is not as long as the zip says.");
            }
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}
