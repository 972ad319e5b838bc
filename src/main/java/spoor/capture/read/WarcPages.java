package spoor.capture.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;
import spoor.model.BadInput;

/**
 * The pages of a WARC: what its records say of when what was captured. They are unpacked here, since what reads them
 * bounds neither what a member unpacks to nor how long the head of a record is.
 */
final class WarcPages {

    static final String FIRST_BYTES = "WARC/";

    private static final int MOST_RECORDS = 100_000;

    /** What one read ahead of the head of a record can be, and the head. */
    private static final long LONGEST_HEAD = 256 * 1024;

    private static final Set<String> CAPTURES = Set.of("response", "resource", "revisit");

    private WarcPages() {}

    /**
     * The pages of a file.
     *
     * @param wanted address after which nothing more need be read
     * @throws BadInput if it is damaged, or unpacks to too much
     */
    static List<CapturedPage> of(Path file, boolean gzip, String wanted) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream plain = gzip ? new GZIPInputStream(raw, 8_192) : raw) {
            return read(plain, wanted);
        } catch (Bound.TooMuch e) {
            throw Broken.bomb();
        } catch (IOException | IllegalArgumentException e) {
            throw Broken.file("WARC", e);
        }
    }

    private static List<CapturedPage> read(InputStream plain, String wanted) throws IOException {
        List<CapturedPage> pages = new ArrayList<>();
        walk(
                plain,
                record ->
                        pageOf(record).filter(page -> add(pages, page, wanted)).isPresent());
        return pages;
    }

    /** Looks at a record; what it leaves of its body is passed over. */
    interface Visitor {

        /** Returns whether nothing more need be read. */
        boolean visit(WarcRecord record) throws IOException;
    }

    /** Goes through the records of a WARC that has been unpacked. */
    static void walk(InputStream plain, Visitor visitor) throws IOException {
        PushbackInputStream in = new PushbackInputStream(plain, FIRST_BYTES.length());
        byte[] first = in.readNBytes(FIRST_BYTES.length());
        if (!new String(first, StandardCharsets.ISO_8859_1).equals(FIRST_BYTES)) {
            throw Broken.unknown();
        }
        in.unread(first);
        Bound bound = new Bound(in, Bound.MOST_BYTES);
        try (WarcReader reader = new WarcReader(bound)) {
            for (int records = 0; records < MOST_RECORDS; records++) {
                bound.allow(LONGEST_HEAD);
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    break;
                }
                bound.allow(Long.MAX_VALUE);
                if (visitor.visit(record.get())) {
                    break;
                }
                record.get().body().stream().transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** Keeps the first, and the wanted. */
    private static boolean add(List<CapturedPage> pages, CapturedPage page, String wanted) {
        boolean found = page.isOf(wanted);
        if (found || pages.isEmpty()) {
            pages.add(page);
        }
        return found;
    }

    private static Optional<CapturedPage> pageOf(WarcRecord record) {
        if (!(record instanceof WarcTargetRecord target) || !CAPTURES.contains(record.type())) {
            return Optional.empty();
        }
        String address = target.target();
        return Optional.of(new CapturedPage(address == null ? "" : address, time(record)));
    }

    /** What has no date, or one that is none, says so by throwing. */
    private static Optional<Instant> time(WarcRecord record) {
        try {
            return Optional.of(record.date());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
