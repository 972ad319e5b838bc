package spoor.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import spoor.audit.AuditEntry.Facts;

/**
 * Adds entries to a chain in files, a new one each day and where one is full. What {@link #append} has returned from is
 * on the disk. Not safe for use by several threads.
 */
final class Chain implements AutoCloseable {

    private static final long MOST_BYTES = 8 << 20;
    private static final int LONGEST_LINE = 64 << 10;

    private final ChainFiles files;
    private @Nullable FileChannel channel;
    private long fileFirst;
    private long size;
    private @Nullable Instant day;
    private AuditHead head = AuditHead.NONE;

    private Chain(ChainFiles files) {
        this.files = files;
    }

    /**
     * Goes on with the chain of a folder, or begins it. Bytes after the last whole line are those of an entry whose writing
     * was cut off and which nobody was told of; they are taken away, and an entry says so.
     *
     * @throws BrokenChain if the last entry cannot be read
     */
    static Chain open(Path folder, Instant now) throws IOException {
        Chain chain = new Chain(new ChainFiles(folder));
        List<Path> old = chain.files.list();
        if (old.isEmpty()) {
            chain.append(List.of(
                    facts(now, Act.BEGUN, Map.of("chain", UUID.randomUUID().toString()))));
        } else {
            chain.goOn(old, now);
        }
        return chain;
    }

    private void goOn(List<Path> old, Instant now) throws IOException {
        Path last = old.getLast();
        long whole = ChainFiles.wholeLength(last);
        long torn = Files.size(last) - whole;
        fileFirst = ChainFiles.first(last);
        size = whole;
        if (whole > 0) {
            AuditEntry entry = AuditEntry.ofLine(lastLine(last, whole));
            head = entry.head();
            day = entry.time();
        } else if (old.size() > 1) {
            Path before = old.get(old.size() - 2);
            head = AuditEntry.ofLine(lastLine(before, ChainFiles.wholeLength(before)))
                    .head();
        }
        if (torn > 0) {
            append(List.of(facts(now, Act.MENDED, Map.of("bytes", torn))));
        } else if (head.number() == 0) {
            append(List.of(
                    facts(now, Act.BEGUN, Map.of("chain", UUID.randomUUID().toString()))));
        }
    }

    private static String lastLine(Path file, long whole) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long from = Math.max(0, whole - LONGEST_LINE);
            ByteBuffer bytes = ByteBuffer.allocate((int) (whole - from));
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
                // Goes on until all is there
            }
            String text = new String(bytes.array(), StandardCharsets.UTF_8).stripTrailing();
            return text.substring(text.lastIndexOf('\n') + 1);
        }
    }

    private static Facts facts(Instant now, Act act, Map<String, Object> details) {
        return new Facts(now, "spoor", "Spoor", act.word(), Outcome.DONE.word(), "", details);
    }

    AuditHead head() {
        return head;
    }

    /**
     * Adds entries and waits until they are on the disk.
     *
     * @throws IOException if they cannot be written: the chain is as before
     */
    void append(List<Facts> facts) throws IOException {
        List<AuditEntry> entries = new ArrayList<>();
        AuditHead last = head;
        StringBuilder lines = new StringBuilder();
        for (Facts one : facts) {
            AuditEntry entry = AuditEntry.after(last, one);
            entries.add(entry);
            lines.append(entry.toLine()).append('\n');
            last = entry.head();
        }
        if (!entries.isEmpty()) {
            write(lines.toString().getBytes(StandardCharsets.US_ASCII), entries.getFirst());
            head = last;
        }
    }

    private void write(byte[] lines, AuditEntry first) throws IOException {
        FileChannel open = channelFor(first);
        open.truncate(size);
        ByteBuffer bytes = ByteBuffer.wrap(lines);
        while (bytes.hasRemaining()) {
            open.write(bytes, size + bytes.position());
        }
        open.force(true);
        size += lines.length;
        day = first.time();
    }

    private FileChannel channelFor(AuditEntry first) throws IOException {
        Instant before = day;
        boolean isFull = size > MOST_BYTES || (size > 0 && before != null && !isSameDay(before, first.time()));
        if (isFull || fileFirst == 0) {
            close();
            fileFirst = first.number();
            size = 0;
        }
        FileChannel open = channel;
        if (open == null || !open.isOpen()) {
            open = files.open(fileFirst);
            channel = open;
        }
        return open;
    }

    private static boolean isSameDay(Instant one, Instant other) {
        return one.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .equals(other.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /**
     * Takes away files whose entries are all older than a time, the oldest first, once an entry has said which.
     *
     * @return how many entries went
     */
    long forget(Instant before, Instant now) throws IOException {
        List<Path> old = files.list();
        int going = 0;
        while (going < old.size() - 1
                && AuditEntry.ofLine(lastOf(old.get(going))).time().isBefore(before)) {
            going++;
        }
        if (going == 0) {
            return 0;
        }
        AuditHead last = AuditEntry.ofLine(lastOf(old.get(going - 1))).head();
        append(List.of(facts(now, Act.FORGOTTEN, Map.of("upTo", last.number(), "hash", last.hash()))));
        for (Path file : old.subList(0, going)) {
            Files.delete(file);
        }
        return last.number() - ChainFiles.first(old.getFirst()) + 1;
    }

    private static String lastOf(Path file) throws IOException {
        return lastLine(file, ChainFiles.wholeLength(file));
    }

    @Override
    public void close() throws IOException {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }
}
