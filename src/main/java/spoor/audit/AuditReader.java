package spoor.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.audit.ChainCheck.Checked;

/** Reads the entries of this Spoor's audit. Safe for use by any thread. */
@Component
public class AuditReader {

    /** So many entries are looked at for one page: whoever looks for what is rare goes on from where that ended. */
    private static final int MOST_LOOKED_AT = 100_000;

    private final Audit audit;

    AuditReader(Audit audit) {
        this.audit = audit;
    }

    /**
     * Which entries are wanted; null for any.
     *
     * @param actor id or name, whole
     * @param from the earliest time
     * @param to the first time that is too late
     */
    public record Wanted(
            @Nullable String actor,
            @Nullable String act,
            @Nullable String outcome,
            @Nullable Instant from,
            @Nullable Instant to) {

        boolean includes(AuditEntry entry) {
            return (actor == null || actor.equals(entry.actor()) || actor.equals(entry.name()))
                    && (act == null || act.equals(entry.act()))
                    && (outcome == null || outcome.equals(entry.outcome()))
                    && (from == null || !entry.time().isBefore(from))
                    && (to == null || entry.time().isBefore(to));
        }
    }

    /**
     * Some entries, the newest first.
     *
     * @param head the last entry of all
     * @param next {@code before} of the page that follows; null if there are no more
     */
    public record Page(
            List<AuditEntry> entries,
            AuditHead head,
            @Nullable Long next) {}

    /**
     * What a check of the whole chain has found.
     *
     * @param whole whether all is as it was written
     * @param entries that were looked at
     * @param from number of the first that is kept; 0 if it was not found out
     * @param head the last entry; null where the chain is broken
     * @param fault what is wrong, in an English sentence; null if nothing is
     */
    public record CheckResult(
            boolean whole,
            long entries,
            long from,
            @Nullable AuditHead head,
            @Nullable String fault) {}

    /**
     * The newest entries that are wanted.
     *
     * @param before only entries with a smaller number
     * @param limit so many
     */
    public Page list(Wanted wanted, long before, int limit) {
        AuditHead head = audit.head();
        List<AuditEntry> found = new ArrayList<>();
        long looked = 0;
        for (Path file : new ChainFiles(audit.folder()).list().reversed()) {
            if (ChainFiles.first(file) >= before) {
                continue;
            }
            for (AuditEntry entry : entries(file).reversed()) {
                if (entry.number() >= before || entry.number() > head.number()) {
                    continue;
                }
                if (found.size() == limit || looked++ == MOST_LOOKED_AT) {
                    return new Page(found, head, entry.number() + 1);
                }
                if (wanted.includes(entry)) {
                    found.add(entry);
                }
            }
        }
        return new Page(found, head, null);
    }

    /** What was changed by hand may be no entry any more; the check says so, and the list goes on without it. */
    private static List<AuditEntry> entries(Path file) {
        List<AuditEntry> entries = new ArrayList<>();
        try {
            ChainFiles.readLines(file, line -> {
                try {
                    entries.add(AuditEntry.ofLine(line));
                } catch (BrokenChain e) {
                    // Told by check()
                }
            });
        } catch (NoSuchFileException goneMeanwhile) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** Walks the whole chain. */
    public CheckResult check(@Nullable AuditHead witnessed) {
        audit.head();
        ChainCheck check = new ChainCheck(witnessed);
        try {
            Checked checked = walk(audit.folder(), check);
            return new CheckResult(true, checked.entries(), checked.from(), checked.head(), null);
        } catch (BrokenChain e) {
            return new CheckResult(false, check.entries(), 0, null, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Walks the chain in a folder.
     *
     * @throws BrokenChain if it is not whole
     */
    static Checked walk(Path folder, ChainCheck check) throws IOException {
        for (Path file : new ChainFiles(folder).list()) {
            ChainFiles.readLines(file, check::add);
        }
        return check.end();
    }

    /** Writes all entries, the oldest first, as they are kept. */
    public void writeLines(OutputStream out) throws IOException {
        write(out, line -> line);
    }

    /** Writes all entries, the oldest first, in the Common Event Format. */
    public void writeCef(OutputStream out) throws IOException {
        write(out, line -> CefLine.of(AuditEntry.ofLine(line)));
    }

    private void write(OutputStream out, Function<String, String> form) throws IOException {
        audit.head();
        try {
            for (Path file : new ChainFiles(audit.folder()).list()) {
                ChainFiles.readLines(file, line -> writeLine(out, form.apply(line)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void writeLine(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
