package spoor.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import spoor.lists.catalogue.PublicList;
import spoor.lists.fetch.FetchOrder;
import spoor.lists.fetch.Fetched;
import spoor.lists.fetch.WebFiles;
import spoor.model.Sha256;
import spoor.model.Unavailable;
import spoor.store.SpoorProperties;

/** The folder {@code lists} below Spoor's data: one folder a list, in it the files of its versions by their SHA-256. */
@Component
class ListFiles {

    private static final LocalDateTime ALWAYS_THE_SAME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    /** So many times its size a packed file may have unpacked. */
    private static final int MOST_UNPACKED = 20;

    private static final int BUFFER = 65_536;

    private final Path folder;
    private final WebFiles web;
    private final Clock clock = Clock.systemUTC();

    @Autowired
    ListFiles(SpoorProperties settings, WebFiles web) {
        this(settings.data(), web);
    }

    ListFiles(Path data, WebFiles web) {
        this.folder = data.toAbsolutePath().normalize().resolve("lists");
        this.web = web;
    }

    /**
     * What an attempt brought.
     *
     * @param version what is there now; null if that is what is known already
     */
    record Brought(
            @Nullable ListVersion version,
            @Nullable String etag,
            @Nullable String modified) {}

    /**
     * Fetches a list, and keeps its file if it is another than the one that is known.
     *
     * @param known its newest version; null before the first
     * @throws Unavailable if there is none, or it must not be fetched; what was kept before stays
     */
    Brought fetch(PublicList list, @Nullable ListVersion known) throws IOException {
        Path here = Files.createDirectories(folder.resolve(list.id()));
        Path fresh = here.resolve("incoming-" + UUID.randomUUID());
        try {
            MessageDigest sha256 = Sha256.digest();
            Fetched fetched;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(fresh), sha256)) {
                fetched = write(list, known, out);
            }
            if (!fetched.isNew()) {
                return new Brought(null, fetched.etag(), fetched.modified());
            }
            requireBounded(list, fresh);
            new AnswerBody(fresh).require(fetched.isEnded());
            return keep(list, known, fresh, fetched, HexFormat.of().formatHex(sha256.digest()));
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Brought keep(PublicList list, @Nullable ListVersion known, Path fresh, Fetched fetched, String digest)
            throws IOException {
        long bytes = Files.size(fresh);
        Files.move(fresh, file(list.id(), digest), StandardCopyOption.REPLACE_EXISTING);
        boolean isKnown = known != null && known.sha256().equals(digest);
        ListVersion version = isKnown
                ? null
                : new ListVersion(
                        digest,
                        bytes,
                        clock.instant().toString(),
                        fetched.etag(),
                        fetched.modified(),
                        null,
                        null,
                        null);
        return new Brought(version, fetched.etag(), fetched.modified());
    }

    /** Several files go into one archive whose bytes follow from theirs alone. */
    private Fetched write(PublicList list, @Nullable ListVersion known, OutputStream out) throws IOException {
        List<URI> addresses = list.addresses();
        if (addresses.size() == 1) {
            boolean hasFile = known != null && isHere(list.id(), known.sha256());
            return web.fetch(
                    new FetchOrder(
                            addresses.getFirst(),
                            list.hosts(),
                            list.mostBytes(),
                            hasFile && known != null ? known.etag() : null,
                            hasFile && known != null ? known.modified() : null),
                    out);
        }
        long bytes = 0;
        boolean isEnded = true;
        try (ZipOutputStream zip = new ZipOutputStream(StreamUtils.nonClosing(out))) {
            for (int i = 0; i < addresses.size(); i++) {
                ZipEntry entry = new ZipEntry(i + "-" + nameOf(addresses.get(i)));
                entry.setTimeLocal(ALWAYS_THE_SAME);
                zip.putNextEntry(entry);
                Fetched one =
                        web.fetch(new FetchOrder(addresses.get(i), list.hosts(), list.mostBytes(), null, null), zip);
                bytes += one.bytes();
                isEnded &= one.isEnded();
                zip.closeEntry();
            }
        }
        return new Fetched(true, bytes, isEnded, null, null);
    }

    private static String nameOf(URI address) {
        String path = String.valueOf(address.getPath());
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "-");
    }

    /** A packed file is unpacked once, to see that it is whole and not a trap. */
    private static void requireBounded(PublicList list, Path file) throws IOException {
        if (!isGzip(file)) {
            return;
        }
        long most = MOST_UNPACKED * list.mostBytes();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                bytes += count;
                if (bytes > most) {
                    throw new Unavailable("lists.unpacked", "The list is packed and has more than %d bytes.", most);
                }
            }
        } catch (IOException e) {
            throw new Unavailable("lists.packed", "The list is packed and cannot be unpacked.");
        }
    }

    private static boolean isGzip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        }
    }

    Path file(String list, String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256");
        }
        return folder.resolve(list).resolve(sha256);
    }

    boolean isHere(String list, String sha256) {
        return Files.isRegularFile(file(list, sha256));
    }

    /** Removes all files of a list but these versions. */
    void keepOnly(String list, List<ListVersion> versions) throws IOException {
        Set<String> kept = versions.stream().map(ListVersion::sha256).collect(Collectors.toSet());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(list))) {
            for (Path file : files) {
                if (!kept.contains(String.valueOf(file.getFileName()))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
