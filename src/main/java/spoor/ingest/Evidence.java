package spoor.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.format.Formats;
import spoor.ingest.format.Input;
import spoor.ingest.job.ImportRequest;
import spoor.ingest.read.Document;
import spoor.ingest.read.Unpacked;
import spoor.model.Sha256;

/** The package that ships with Spoor, in the folder {@code evidence} of the class path. */
final class Evidence {

    static final String FILE_NAME = "evidence.zip";

    /** All of what an earlier edition said and this one does not is taken away. */
    static final ImportRequest REQUEST = new ImportRequest("package", "evidence", "", false, true, false);

    private static final List<String> FILES = List.of(
            "dataset.properties",
            "sources.csv",
            "companies.csv",
            "people.csv",
            "components.csv",
            "weapons.csv",
            "watchlist_hs.csv",
            "supports.csv",
            "relations.csv",
            "designations.csv",
            "list_coverage.csv",
            "trade_flows.csv");

    private Evidence() {}

    /** As a user would send it: a zip, byte for byte the same for the same files. */
    static InputStream open() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : FILES) {
                byte[] content = content(name);
                zip.putNextEntry(stored(name, content));
                zip.write(content);
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** The SHA-256 of the zip, in hexadecimal digits: its edition. */
    static String digest() {
        try (InputStream zip = open()) {
            return Sha256.hex(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not compressed, since another Java compresses in another way. */
    private static ZipEntry stored(String name, byte[] content) {
        CRC32 check = new CRC32();
        check.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        return entry;
    }

    /** Ids of all that it states. */
    static Set<String> listIds() throws IOException {
        Set<String> ids = new TreeSet<>();
        read(new Ids(ids));
        return ids;
    }

    /** Row by row, without a database. */
    static void read(EntrySink sink) throws IOException {
        Unpacked files = new Unpacked(
                FILES.stream().map(name -> (Document) new OnClassPath(name)).toList());
        new Formats(List.of())
                .requireNamed("package")
                .open(new Input(files, "evidence", "", "", Map.of()))
                .read(sink);
    }

    private static byte[] content(String name) throws IOException {
        return new ClassPathResource("evidence/" + name).getContentAsByteArray();
    }

    private record OnClassPath(String name) implements Document {

        @Override
        public long packedBytes() {
            try {
                return content(name).length;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public InputStream open() throws IOException {
            return new ByteArrayInputStream(content(name));
        }
    }

    private record Ids(Set<String> ids) implements EntrySink {

        @Override
        public Fate accept(Entry entry) {
            conclude(entry.claims());
            return Fate.LOADED;
        }

        @Override
        public void conclude(List<Claim> claims) {
            claims.forEach(claim -> ids.add(claim.id()));
        }
    }
}
