package spoor.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spoor.audit.ChainCheck.Checked;
import spoor.model.BadInput;
import spoor.model.CommandArguments;

/**
 * {@code verify-audit [--head=N:HASH] [FILE]}: says whether the audit in the data folder, or an exported file, is as it was
 * written, without starting anything. Exit codes: 0 it is, 1 it is not, 2 the witnessed entry is no longer kept, so that
 * nothing can be said of it, 64 wrong use.
 */
public final class VerifyAuditCommand {

    private static final int BROKEN = 1;
    private static final int UNKNOWN = 2;
    private static final int USAGE = 64;
    private static final String HEAD = "--head=";
    private static final String DATA = "--spoor.data=";

    private VerifyAuditCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments those after the word {@code verify-audit}
     * @return the exit code
     */
    public static int run(List<String> arguments, PrintStream out) {
        CommandArguments given = new CommandArguments(joined(arguments), List.of(HEAD));
        if (given.words().size() > 1 || given.contains("--head")) {
            out.println("Usage: verify-audit [--head=NUMBER:HASH] [FILE.jsonl] [--spoor.data=…]");
            return USAGE;
        }
        try {
            String text = given.value(HEAD);
            AuditHead witnessed = text == null ? null : AuditHead.requireText(text);
            return check(given, new ChainCheck(witnessed), witnessed, out);
        } catch (BadInput e) {
            out.println(e.getMessage());
            return USAGE;
        } catch (CharacterCodingException e) {
            out.println("NOT OK: it holds bytes that are no text.");
            return BROKEN;
        } catch (IOException e) {
            out.println("The entries cannot be read: " + e.getMessage());
            return USAGE;
        } catch (BrokenChain e) {
            out.println("NOT OK: " + e.getMessage());
            return BROKEN;
        }
    }

    /** {@code --head N:HASH} is as good as {@code --head=N:HASH}. */
    private static List<String> joined(List<String> arguments) {
        int at = arguments.indexOf("--head");
        if (at < 0 || at + 1 >= arguments.size()) {
            return arguments;
        }
        List<String> joined = new ArrayList<>(arguments);
        joined.set(at, HEAD + joined.remove(at + 1));
        return joined;
    }

    private static int check(CommandArguments given, ChainCheck check, @Nullable AuditHead witnessed, PrintStream out)
            throws IOException {
        Checked checked = given.words().isEmpty()
                ? AuditReader.walk(folder(given), check)
                : walkFile(Path.of(given.words().getFirst()), check);
        if (checked.entries() == 0) {
            out.println("There are no entries.");
            return USAGE;
        }
        out.printf(
                "OK: entries %d to %d are as they were written.%n  Head: %s%n",
                checked.from(), checked.head().number(), checked.head().text());
        if (!checked.knowsWitness()) {
            out.printf(
                    "  Of the witnessed entry %d nothing can be said: entries before %d were taken away as old.%n",
                    Objects.requireNonNull(witnessed).number(), checked.from());
            return UNKNOWN;
        }
        return 0;
    }

    private static Path folder(CommandArguments given) {
        String data = given.value(DATA);
        return Path.of(data == null ? "./data" : data).resolve(Audit.FOLDER);
    }

    /** An exported file is written whole, so that its last line must have its line break, too. */
    private static Checked walkFile(Path file, ChainCheck check) throws IOException {
        ChainFiles.readLines(file, check::add);
        if (ChainFiles.wholeLength(file) != Files.size(file)) {
            throw new BrokenChain("Its last line is cut off.");
        }
        return check.end();
    }
}
