package spoor.store;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the bookmark of one database tells to those who look inside: which transaction was the last. Transactions are
 * numbered without gaps, so that one who counts his own knows whether somebody else wrote in between. The form is not
 * documented; one that looks different tells nothing.
 *
 * <pre>
 *   FB: + base64 of   91 CC 10 [16 bytes: database] [transaction: a PackStream integer] 90
 * </pre>
 *
 * @param database its identity, as hexadecimal digits
 * @param transaction number of the last transaction
 */
public record BookmarkPosition(String database, long transaction) {

    private static final String PREFIX = "FB:";
    private static final HexFormat HEX = HexFormat.of();
    private static final String HEAD = "91cc10";
    private static final byte TAIL = (byte) 0x90;
    private static final int ID_BYTES = 16;

    static Optional<BookmarkPosition> find(String bookmark) {
        if (!bookmark.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(bookmark.substring(PREFIX.length())));
            byte[] head = new byte[HEAD.length() / 2];
            byte[] database = new byte[ID_BYTES];
            bytes.get(head).get(database);
            long transaction = readInteger(bytes);
            boolean known = HEX.formatHex(head).equals(HEAD) && bytes.get() == TAIL && !bytes.hasRemaining();
            return known ? Optional.of(new BookmarkPosition(HEX.formatHex(database), transaction)) : Optional.empty();
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static long readInteger(ByteBuffer bytes) {
        byte marker = bytes.get();
        return switch (marker) {
            case (byte) 0xC8 -> bytes.get();
            case (byte) 0xC9 -> bytes.getShort();
            case (byte) 0xCA -> bytes.getInt();
            case (byte) 0xCB -> bytes.getLong();
            default -> marker;
        };
    }
}
