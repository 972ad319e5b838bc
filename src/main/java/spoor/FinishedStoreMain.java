package spoor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.FileSystemUtils;
import spoor.command.CommandStart;

/**
 * Run when the jar is made: starts Spoor on an empty data folder, ends it when the evidence is in, and packs the files of the
 * database for the first starts of others. Arguments: the data folder, which is emptied, and the zip to write. The password
 * lies in Neo4j's own system database, which is left out.
 */
final class FinishedStoreMain {

    private static final Logger LOG = LoggerFactory.getLogger(FinishedStoreMain.class);

    private static final List<String> OF_NEO4J = List.of("data/databases/neo4j", "data/transactions/neo4j");
    private static final List<String> BESIDE_IT = List.of("snapshot", "imports");

    /** Alike in each build, as the times of all files in the jar are. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private FinishedStoreMain() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path zip = Path.of(arguments[1]);
        FileSystemUtils.deleteRecursively(data);
        Files.deleteIfExists(zip);
        int code = new CommandStart(application(), settings(data), PATIENCE, LOG::error).run(spoor -> 0);
        if (code == 0) {
            pack(data, zip);
        }
        System.exit(code);
    }

    /** Hears nothing of what the variables of this machine set, such as another Neo4j. */
    private static SpringApplication application() {
        SpringApplication application = new SpringApplication(SpoorApplication.class);
        application.setEnvironment(new StandardEnvironment() {
            @Override
            protected void customizePropertySources(MutablePropertySources sources) {
                // none
            }
        });
        return application;
    }

    private static List<String> settings(Path data) {
        return List.of(
                "--spoor.data=" + data,
                "--spoor.backup.every=0",
                "--spoor.warm-up.time=0",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off");
    }

    private static void pack(Path data, Path zip) throws IOException {
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(file)) {
            for (String part : OF_NEO4J) {
                add(packed, "", data.resolve("neo4j"), part);
            }
            for (String part : BESIDE_IT) {
                add(packed, "beside/", data, part);
            }
        }
        LOG.info("The finished database was packed, {} bytes.", Files.size(zip));
    }

    private static void add(ZipOutputStream packed, String folder, Path root, String part) throws IOException {
        for (Path found : list(root.resolve(part))) {
            ZipEntry entry =
                    new ZipEntry(folder + root.relativize(found).toString().replace('\\', '/'));
            entry.setTimeLocal(TIME);
            packed.putNextEntry(entry);
            Files.copy(found, packed);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
