package spoor.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that every Java has. */
public final class Sha256 {

    /** Never fed: looking one up takes longer than a short text does. */
    private static final MessageDigest FRESH = first();

    private Sha256() {}

    private static MessageDigest first() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A fresh one, to be fed. */
    public static MessageDigest digest() {
        try {
            return (MessageDigest) FRESH.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own can be copied", e);
        }
    }

    /** Of a text in UTF-8, as 64 hexadecimal digits. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of bytes. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** The same of all that comes until the end, without holding it in memory; the stream stays open. */
    public static String hex(InputStream content) throws IOException {
        return copy(content, OutputStream.nullOutputStream());
    }

    /** The same, and passes on what comes. */
    public static String copy(InputStream from, OutputStream to) throws IOException {
        MessageDigest digest = digest();
        from.transferTo(new DigestOutputStream(to, digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first digits of a digest in UTF-8, two for each byte that is kept. */
    public static String hex(String text, int bytes) {
        return hex(text).substring(0, 2 * bytes);
    }

    /** The same of bytes. */
    public static String hex(byte[] content, int bytes) {
        return hex(content).substring(0, 2 * bytes);
    }
}
