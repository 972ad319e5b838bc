package spoor.dossier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import spoor.dossier.seal.BrokenSeal;
import spoor.dossier.seal.Verification;

/**
 * {@code verify FILE}: says whether a sealed dossier is as it was sealed, without starting anything. Exit codes: 0 it is, 1 it is
 * not, 64 wrong use.
 */
public final class VerifyCommand {

    private static final int BROKEN = 1;
    private static final int USAGE = 64;

    private VerifyCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments those after the word {@code verify}
     * @return the exit code
     */
    public static int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println("Usage: verify FILE.zip");
            return USAGE;
        }
        Path file = Path.of(arguments.getFirst());
        try {
            Verification found = Verification.of(Files.readAllBytes(file));
            out.printf("OK: %s holds %d files, all as they were sealed.%n", file, found.files());
            out.printf("  %s, made %s%n", BrokenSeal.shown(found.title()), BrokenSeal.shown(found.made()));
            found.stamped()
                    .ifPresent(time -> out.printf(
                            "  Its manifest has a time stamp of %s. Whose it is, say: openssl ts -verify -data %s -in %s"
                                    + " -CAfile CERTIFICATES%n",
                            time, Verification.LISTED, Verification.STAMP));
            return 0;
        } catch (IOException e) {
            out.println("There is no file " + file + ", or it cannot be read.");
            return USAGE;
        } catch (BrokenSeal e) {
            out.println("NOT OK: " + e.getMessage());
            return BROKEN;
        }
    }
}
