package spoor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.FileSystemUtils;
import spoor.command.CommandStart;
import spoor.store.own.FinishedStore;

/**
 * Run when the jar is made: starts Spoor on an empty data folder, ends it when the evidence is in, and packs the files of the
 * database for the first starts of others. Arguments: the data folder, which is emptied, and the zip to write.
 */
final class FinishedStoreMain {

    private static final Logger LOG = LoggerFactory.getLogger(FinishedStoreMain.class);

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private FinishedStoreMain() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path zip = Path.of(arguments[1]);
        FileSystemUtils.deleteRecursively(data);
        Files.deleteIfExists(zip);
        int code = new CommandStart(application(), settings(data), PATIENCE, LOG::error).run(spoor -> 0);
        if (code == 0) {
            FinishedStore.pack(data, zip);
            LOG.info("The finished database was packed, {} bytes.", Files.size(zip));
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
}
