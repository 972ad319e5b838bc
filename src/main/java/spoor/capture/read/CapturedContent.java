package spoor.capture.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import spoor.model.BadInput;

/** Finds out what a captured file is and what it says of its capture, from its content alone. */
public final class CapturedContent {

    private static final int HEAD = 64 * 1024;
    private static final String GZIP = "\u001f\u008b";

    private static final Pattern HTML = Pattern.compile("(?i)^(?:<!doctype\\s+html|<html|<head|<body)[\\s>]");

    private CapturedContent() {}

    /**
     * Looks at a file.
     *
     * @param address of the source that it was captured of, to choose among several pages; may be empty
     * @param now after which nothing can have been captured
     * @throws BadInput if it is of no kind that is kept, is damaged, or unpacks to too much
     */
    public static Told look(Path file, String address, Instant now) {
        try {
            return told(file, address).by(now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What kind of file it is, as its first bytes say.
     *
     * @throws BadInput if it is of no kind that is kept
     */
    public static FileKind kind(Path file) throws IOException {
        return kindOf(head(file));
    }

    private static Told told(Path file, String address) throws IOException {
        FileKind kind = kind(file);
        return switch (kind) {
            case HTML -> Told.nothing(kind);
            case PDF -> {
                Optional<Instant> made = PdfDate.find(file);
                yield new Told(kind, made, made.isPresent() ? TimeWitness.PDF : TimeWitness.UPLOAD, "");
            }
            case WARC, WARC_GZ ->
                chosen(WarcPages.of(file, kind == FileKind.WARC_GZ, address), kind, TimeWitness.WARC, address);
            case WACZ -> chosen(WaczPages.of(file), kind, TimeWitness.WACZ, address);
        };
    }

    private static Told chosen(List<CapturedPage> pages, FileKind kind, TimeWitness witness, String address) {
        return CapturedPage.choose(pages, address)
                .map(page -> page.told(kind, witness))
                .orElseGet(() -> Told.nothing(kind));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static FileKind kindOf(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("%PDF-")) {
            return FileKind.PDF;
        } else if (bytes.startsWith(WarcPages.FIRST_BYTES)) {
            return FileKind.WARC;
        } else if (bytes.startsWith(GZIP)) {
            return FileKind.WARC_GZ;
        } else if (bytes.startsWith("PK\u0003\u0004")) {
            return FileKind.WACZ;
        } else if (HTML.matcher(begun(text(head))).find()) {
            return FileKind.HTML;
        }
        throw Broken.unknown();
    }

    private static String text(byte[] head) {
        Charset charset = StandardCharsets.UTF_8;
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            charset = StandardCharsets.UTF_16BE;
        } else if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            charset = StandardCharsets.UTF_16LE;
        }
        String text = new String(head, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Behind blanks, comments and instructions to whoever reads it. */
    private static String begun(String text) {
        String left = text.stripLeading();
        while (left.startsWith("<!--") || left.startsWith("<?")) {
            String end = left.startsWith("<?") ? ">" : "-->";
            int at = left.indexOf(end);
            if (at < 0) {
                return "";
            }
            left = left.substring(at + end.length()).stripLeading();
        }
        return left;
    }
}
