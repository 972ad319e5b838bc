package spoor.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spoor.ingest.format.Format;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.read.Document;
import spoor.ingest.read.Head;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;

/** Spoor's own package (see DATA.md of the evidence), zipped. */
@Component
final class PackageFormat implements Format {

    private static final int MOST_BYTES = 256 << 20;
    private static final String DESCRIPTION = "dataset.properties";

    @Override
    public String name() {
        return "package";
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return find(unpacked, PackageFile.RELATIONS.fileName()).isPresent()
                && find(unpacked, PackageFile.SOURCES.fileName()).isPresent();
    }

    @Override
    public Reading open(Input input) {
        DatasetPackage dataset = readPackage(input.unpacked(), input.title()).withId(input.dataset());
        return new PackageEntries(PackageReader.read(dataset))::read;
    }

    @Override
    public Optional<String> findDataset(Unpacked unpacked) {
        return find(unpacked, DESCRIPTION).map(file -> readPackage(unpacked, "").id());
    }

    @Override
    public Map<String, String> describe(Unpacked unpacked) {
        if (find(unpacked, DESCRIPTION).isEmpty()) {
            return Map.of();
        }
        DatasetPackage dataset = readPackage(unpacked, "");
        return Map.of("name", dataset.name(), "version", dataset.version(), "licence", dataset.licence());
    }

    private static DatasetPackage readPackage(Unpacked unpacked, String title) {
        return DatasetPackage.of(name -> {
            Optional<Document> file = find(unpacked, name);
            if (file.isEmpty() && name.equals(DESCRIPTION)) {
                return undescribed(title);
            }
            return read(file.orElseThrow(() -> new BadInput("import.file", "The package lacks the file %s.", name)));
        });
    }

    private static byte[] undescribed(String title) {
        String plain = title.replaceAll("[\\\\\\p{Cntrl}]", " ");
        return "id=package\nname=%s\nversion=1\nlicence=not stated\n"
                .formatted(plain)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(Document file) {
        try (InputStream in = file.open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BadInput("import.package.large", "%s is larger than 256 MiB.", file.name());
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Document> find(Unpacked unpacked, String name) {
        List<Document> found = unpacked.documents().stream()
                .filter(file -> file.name().equals(name) || file.name().endsWith("/" + name))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
