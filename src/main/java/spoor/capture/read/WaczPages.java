package spoor.capture.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import spoor.model.BadInput;
import spoor.model.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of a WACZ, as its list of pages and its description have them. Nothing of it is unpacked into a folder. */
final class WaczPages {

    private static final String DESCRIPTION = "datapackage.json";
    private static final String PAGES = "pages/pages.jsonl";
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_TOLD = 5_000_000;

    private WaczPages() {}

    /**
     * The pages of a file, first of all the main one.
     *
     * @throws BadInput if it is no WACZ, is damaged, or not what its description says
     */
    static List<CapturedPage> of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            requireNames(zip);
            JsonNode description = description(zip);
            requireHashes(zip, description);
            List<CapturedPage> pages = new ArrayList<>();
            page(description, "mainPageUrl", "mainPageDate").ifPresent(pages::add);
            pages.addAll(listed(zip));
            preferListed(pages);
            if (pages.isEmpty() || pages.getFirst().time().isEmpty()) {
                time(description.path("created").asString(""))
                        .ifPresent(made -> pages.addFirst(new CapturedPage(
                                pages.isEmpty() ? "" : pages.getFirst().address(), Optional.of(made))));
            }
            return pages;
        } catch (Bound.TooMuch e) {
            throw Broken.bomb();
        } catch (IOException | IllegalArgumentException e) {
            throw Broken.file("WACZ", e);
        }
    }

    /** The list of pages says of the main one when it was captured, where the description does not. */
    private static void preferListed(List<CapturedPage> pages) {
        if (pages.size() > 1 && pages.getFirst().time().isEmpty()) {
            String main = pages.removeFirst().address();
            pages.stream().filter(page -> page.isOf(main)).findFirst().ifPresent(page -> pages.add(0, page));
        }
    }

    private static void requireNames(ZipFile zip) throws IOException {
        if (zip.getEntry(DESCRIPTION) == null) {
            throw Broken.unknown();
        }
        if (zip.size() > MOST_ENTRIES) {
            throw new Bound.TooMuch();
        }
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            String name = all.nextElement().getName().replace('\\', '/');
            if (name.startsWith("/") || ("/" + name + "/").contains("/../") || name.matches("[A-Za-z]:.*")) {
                throw new ZipException("An entry leaves the file: " + name);
            }
        }
    }

    private static JsonNode description(ZipFile zip) throws IOException {
        JsonNode description = json(read(zip, DESCRIPTION));
        if (!description.isObject()
                || zip.stream().noneMatch(each -> each.getName().startsWith("archive/"))) {
            throw Broken.unknown();
        }
        return description;
    }

    private static JsonNode json(byte[] content) throws IOException {
        try {
            return JsonMapper.shared().readTree(content);
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    private static byte[] read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return new byte[0];
        }
        try (InputStream in = new Bound(zip.getInputStream(entry), MOST_TOLD)) {
            return in.readAllBytes();
        }
    }

    /** What its description says of the hashes of its parts is true. */
    private static void requireHashes(ZipFile zip, JsonNode description) throws IOException {
        long left = Bound.MOST_BYTES;
        for (JsonNode resource : description.path("resources")) {
            ZipEntry entry = zip.getEntry(resource.path("path").asString(""));
            String hash = resource.path("hash").asString("");
            if (entry == null) {
                throw new ZipException("A part is missing");
            }
            if (hash.startsWith("sha256:")) {
                try (DigestInputStream in =
                        new DigestInputStream(new Bound(zip.getInputStream(entry), left), Sha256.digest())) {
                    left -= in.transferTo(OutputStream.nullOutputStream());
                    if (!hash.substring(7)
                            .equals(HexFormat.of()
                                    .formatHex(in.getMessageDigest().digest()))) {
                        throw new ZipException("A part is not what the description says");
                    }
                }
            }
        }
    }

    private static List<CapturedPage> listed(ZipFile zip) throws IOException {
        List<CapturedPage> pages = new ArrayList<>();
        for (String line : new String(read(zip, PAGES), StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isBlank()) {
                page(json(line.getBytes(StandardCharsets.UTF_8)), "url", "ts").ifPresent(pages::add);
            }
        }
        return pages;
    }

    private static Optional<CapturedPage> page(JsonNode said, String address, String time) {
        String url = said.path(address).asString("");
        return url.isEmpty()
                ? Optional.empty()
                : Optional.of(new CapturedPage(url, time(said.path(time).asString(""))));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
