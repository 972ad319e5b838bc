package spoor.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.read.Document;
import spoor.ingest.read.Head;
import spoor.ingest.read.Tables;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;

/** Spoor's own package (see DATA.md of the evidence), zipped: eleven tables, of which those that have nothing may be missing, and what they are together. */
final class PackageFormat implements Format {

    private static final String DESCRIPTION = "dataset.properties";

    @Override
    public String name() {
        return "package";
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return find(unpacked, PackageTable.RELATIONS.fileName()).isPresent()
                && find(unpacked, PackageTable.SOURCES.fileName()).isPresent();
    }

    @Override
    public Reading open(Input input) {
        require(input.unpacked(), PackageTable.SOURCES);
        require(input.unpacked(), PackageTable.RELATIONS);
        return sink -> read(input, sink);
    }

    private static void read(Input input, EntrySink sink) throws IOException {
        PackageClaims claims = new PackageClaims(supports(input.unpacked()));
        long records = 0;
        for (PackageTable table : PackageTable.values()) {
            Optional<Document> file = find(input.unpacked(), table.fileName());
            if (file.isEmpty()) {
                continue;
            }
            TableWalk walk = new TableWalk(
                    table.fileName(),
                    table.columns(),
                    (row, statements) -> claims.read(table, row, statements),
                    input,
                    sink);
            records = walk.read(Tables.open(file.get(), null, ","), records);
        }
        sink.conclude(List.of());
    }

    private static PackageSupports supports(Unpacked unpacked) throws IOException {
        return find(unpacked, PackageTable.SUPPORTS.fileName()).isPresent()
                ? PackageSupports.of(
                        find(unpacked, PackageTable.RELATIONS.fileName()).orElseThrow())
                : PackageSupports.none();
    }

    @Override
    public Optional<String> findDataset(Unpacked unpacked) throws IOException {
        Map<String, String> about = about(unpacked);
        return about.isEmpty() ? Optional.empty() : Optional.of(require(about, "id"));
    }

    @Override
    public Map<String, String> describe(Unpacked unpacked) throws IOException {
        Map<String, String> about = about(unpacked);
        return about.isEmpty()
                ? about
                : Map.of(
                        "name", require(about, "name"),
                        "version", require(about, "version"),
                        "licence", require(about, "licence"));
    }

    /** Nothing if the package does not say what it is. */
    private static Map<String, String> about(Unpacked unpacked) throws IOException {
        Properties about = new Properties();
        Optional<Document> file = find(unpacked, DESCRIPTION);
        if (file.isPresent()) {
            try (InputStream in = file.get().open()) {
                about.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                throw new BadInput(
                        "import.description", "%s is malformed: %s", DESCRIPTION, String.valueOf(e.getMessage()));
            }
        }
        return about.stringPropertyNames().stream()
                .collect(java.util.stream.Collectors.toMap(
                        name -> name, name -> about.getProperty(name, "").strip()));
    }

    private static String require(Map<String, String> about, String key) {
        String value = about.getOrDefault(key, "");
        if (value.isEmpty()) {
            throw new BadInput("import.description", "%s does not say the %s of the dataset.", DESCRIPTION, key);
        }
        return value;
    }

    private static void require(Unpacked unpacked, PackageTable table) {
        if (find(unpacked, table.fileName()).isEmpty()) {
            throw new BadInput("import.file", "The package lacks the file %s.", table.fileName());
        }
    }

    private static Optional<Document> find(Unpacked unpacked, String name) {
        List<Document> found = unpacked.documents().stream()
                .filter(file -> file.name().equals(name) || file.name().endsWith("/" + name))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
