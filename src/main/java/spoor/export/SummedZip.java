package spoor.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.StreamUtils;
import spoor.model.Sha256;

/** A zip that has at its end the SHA-256 of each of its files in {@value #SUMS}, as {@code sha256sum -c} reads it. */
public final class SummedZip {

    /** The list of all files before it. */
    public static final String SUMS = "manifest-sha256.txt";

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final MessageDigest digest = Sha256.digest();
    private final StringBuilder sums = new StringBuilder();
    private String name = "";

    /** Writes to this stream and leaves it open. */
    public SummedZip(OutputStream out) {
        this.zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
    }

    /** Begins a file. Closing what it gives back leaves the zip open. */
    public OutputStream begin(String file) throws IOException {
        name = file;
        zip.putNextEntry(new ZipEntry(file));
        return new DigestOutputStream(StreamUtils.nonClosing(zip), digest);
    }

    /** Ends the file that was begun. */
    public void end() throws IOException {
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    /** Writes the list. */
    public void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(SUMS));
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }
}
