package spoor.capture.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The documents with text that an archive holds, first of all the one that was captured. Not safe for threads. */
public final class HeldDocuments {

    private static final int MOST = 50;
    private static final int LARGEST = 50_000_000;
    private static final long MOST_BYTES = 60_000_000;
    private static final int FOUND = 200;

    private static final Set<String> READ =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf");

    private final String wanted;
    private final List<HeldDocument> found = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();
    private long bytes;
    private boolean cut;

    private HeldDocuments(String wanted) {
        this.wanted = wanted;
    }

    /**
     * Reads an archive.
     *
     * @param wanted address of what was captured; may be empty
     * @throws spoor.model.BadInput if it is damaged
     */
    public static HeldDocuments of(Path file, FileKind kind, String wanted) throws IOException {
        HeldDocuments held = new HeldDocuments(wanted);
        if (kind == FileKind.WACZ) {
            held.zip(file);
        } else {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                held.walk(in, kind == FileKind.WARC_GZ);
            }
        }
        return held;
    }

    public List<HeldDocument> list() {
        return List.copyOf(found);
    }

    /** Whether it holds more than is read. */
    public boolean isCut() {
        return cut;
    }

    /** Of a crawl only what its list names as a page: what else was loaded belongs to these pages. */
    private void zip(Path file) throws IOException {
        WaczPages.of(file).forEach(page -> listed.add(CapturedPage.plain(page.address())));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> archives = zip.stream()
                    .filter(entry -> entry.getName().matches("archive/.*\\.warc(?:\\.gz)?"))
                    .toList();
            for (ZipEntry archive : archives) {
                try (InputStream in = zip.getInputStream(archive)) {
                    walk(in, archive.getName().endsWith(".gz"));
                }
            }
        }
    }

    private void walk(InputStream in, boolean gzip) throws IOException {
        try (InputStream plain = gzip ? new GZIPInputStream(in, 8_192) : in) {
            WarcPages.walk(plain, this::visit);
        } catch (Bound.TooMuch e) {
            cut = true;
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private boolean visit(WarcRecord record) throws IOException {
        if (!(record instanceof WarcTargetRecord target)) {
            return false;
        }
        CapturedPage page = new CapturedPage(target.target() == null ? "" : target.target(), Optional.empty());
        boolean main = page.isOf(wanted);
        if (!main && !listed.isEmpty() && !listed.contains(CapturedPage.plain(page.address()))) {
            return false;
        }
        if (record instanceof WarcResponse response) {
            HttpResponse http = response.http();
            if (http.status() == FOUND) {
                keep(page, main, type(http), http.bodyDecoded().stream());
            }
        } else if (record instanceof WarcResource resource) {
            keep(page, main, String.valueOf(resource.contentType()), resource.body().stream());
        }
        return false;
    }

    private static String type(HttpResponse http) {
        return http.headers().first("Content-Type").orElse("");
    }

    private void keep(CapturedPage page, boolean main, String type, InputStream body) throws IOException {
        if (!READ.contains(type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))) {
            return;
        }
        if (!main && (found.size() >= MOST || bytes >= MOST_BYTES)) {
            cut = true;
            return;
        }
        byte[] content = body.readNBytes(LARGEST);
        bytes += content.length;
        HeldDocument held = new HeldDocument(page.address(), type, content);
        if (main && !isMain(found)) {
            found.addFirst(held);
        } else {
            found.add(held);
        }
    }

    private boolean isMain(List<HeldDocument> documents) {
        return !documents.isEmpty() && new CapturedPage(documents.getFirst().address(), Optional.empty()).isOf(wanted);
    }
}
