package spoor.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of backups that bear the time of their making in their names, so that their order is that of their names. Files
 * of other names are none of its business.
 */
public record BackupFolder(Path path) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("spoor-(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ)\\.zip");

    /** The file of a backup that is made now; the folder is made if it is missing. */
    public Path fileAt(Instant time) throws IOException {
        Files.createDirectories(path);
        return path.resolve("spoor-" + TIME.format(time) + ".zip");
    }

    /** When the newest was made; empty if there is none. */
    public Optional<Instant> findNewest() throws IOException {
        return list().stream().findFirst().map(BackupFolder::timeOf);
    }

    /** All of them, the newest first. */
    public List<Path> list() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> NAME.matcher(nameOf(file)).matches())
                    .sorted(Comparator.comparing(BackupFolder::nameOf).reversed())
                    .toList();
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Instant timeOf(Path file) {
        String name = nameOf(file);
        return Instant.from(TIME.parse(name.substring("spoor-".length(), name.length() - ".zip".length())));
    }

    /** Removes all but the newest. */
    public void keep(int newest) throws IOException {
        List<Path> all = list();
        for (Path old : all.subList(Math.min(Math.max(1, newest), all.size()), all.size())) {
            Files.deleteIfExists(old);
        }
    }
}
