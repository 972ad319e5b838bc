package spoor.store.folder;

import java.nio.file.Path;
import org.springframework.boot.ExitCodeGenerator;

/** Another Spoor works on the same data folder. */
public final class FolderInUse extends RuntimeException implements ExitCodeGenerator {

    /** EX_TEMPFAIL of sysexits.h: nothing is broken, trying later may succeed. */
    public static final int EXIT_CODE = 75;

    FolderInUse(Path folder, String owner) {
        super(
                "Another Spoor (pid %s) uses the folder %s. Stop it, or give this one a folder of its own with spoor.data."
                        .formatted(owner, folder));
    }

    @Override
    public int getExitCode() {
        return EXIT_CODE;
    }
}
