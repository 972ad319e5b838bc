package spoor.snapshot.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import spoor.model.Sha256;

/**
 * Of which data a graph consists, whatever the order in which they came: the sum of one digest a thing. What goes is
 * subtracted again, so that a graph from which something was removed has the fingerprint that it had before.
 *
 * @param high one half of the sum
 * @param low the other one
 */
public record Fingerprint(long high, long low) {

    public static final Fingerprint NONE = new Fingerprint(0, 0);

    private static final int SHOWN_BYTES = 6;

    /** Of one thing, from its parts in a fixed order. */
    public static Fingerprint of(byte[]... parts) {
        MessageDigest digest = Sha256.digest();
        for (byte[] part : parts) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
            digest.update(part);
        }
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        return new Fingerprint(bytes.getLong(), bytes.getLong());
    }

    public static Fingerprint of(String... parts) {
        byte[][] bytes = new byte[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
        }
        return of(bytes);
    }

    public Fingerprint plus(Fingerprint other) {
        return new Fingerprint(high + other.high, low + other.low);
    }

    public Fingerprint minus(Fingerprint other) {
        return new Fingerprint(high - other.high, low - other.low);
    }

    /** A short form for people and files, as good as unique. */
    public String token() {
        byte[] both =
                ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array();
        return HexFormat.of().formatHex(Sha256.digest().digest(both), 0, SHOWN_BYTES);
    }

    /** For a file. */
    public String toText() {
        return Long.toHexString(high) + " " + Long.toHexString(low);
    }

    public static Fingerprint ofText(String text) {
        String[] halves = text.split(" ", 2);
        return new Fingerprint(Long.parseUnsignedLong(halves[0], 16), Long.parseUnsignedLong(halves[1], 16));
    }
}
