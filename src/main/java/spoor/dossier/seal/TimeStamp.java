package spoor.dossier.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;

/** Requests and answers of a time-stamping authority, as RFC 3161 has them. */
final class TimeStamp {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int SECONDS_LENGTH = 14;
    private static final int NONCE_SIZE = 8;

    /** Version 1, and SHA-256 as the way the manifest is hashed; lengths count what follows. */
    private static final byte[] HEAD =
            HexFormat.of().parseHex("3043" + "020101" + "3031" + "300d06096086480165030402010500" + "0420");

    private TimeStamp() {}

    /**
     * Asks for a stamp on these bytes, with the authority's certificate in it.
     *
     * @param nonce eight bytes that the answer repeats
     */
    static byte[] request(byte[] stamped, byte[] nonce) {
        byte[] positive = nonce.clone();
        // A first byte from 0x40 to 0x7f: a positive number that takes all eight bytes
        positive[0] = (byte) ((positive[0] & 0x3F) | 0x40);
        return ByteBuffer.allocate(HEAD.length + 32 + 2 + NONCE_SIZE + 3)
                .put(HEAD)
                .put(Manifests.sha256(stamped))
                .put((byte) Der.INTEGER)
                .put((byte) NONCE_SIZE)
                .put(positive)
                .put(new byte[] {0x01, 0x01, (byte) 0xFF})
                .array();
    }

    /**
     * When the authority says that these bytes existed. Whether it is to be trusted, and whether it signed, is for
     * {@code openssl ts -verify} to say: that needs its certificate.
     *
     * @throws BrokenSeal if the answer is none, a refusal, or speaks of other bytes
     */
    static Instant requireFor(byte[] response, byte[] stamped) throws BrokenSeal {
        Der answer = Der.read(response);
        byte[] status = answer.part(0).part(0).content();
        if (status.length != 1 || status[0] > 1) {
            throw new BrokenSeal("The time-stamping authority refused to stamp.");
        }
        // TimeStampToken: content type, [0] SignedData: version, digests, content: type, [0] octets: TSTInfo
        Der signed = answer.part(1).part(1).part(0);
        Der info = Der.read(signed.part(2).part(1).part(0).content());
        byte[] imprint = info.part(2).part(1).content();
        if (!Arrays.equals(imprint, Manifests.sha256(stamped))) {
            throw new BrokenSeal("%s speaks of another %s.", Manifests.STAMP, Manifests.FILES);
        }
        return time(info.part(4));
    }

    private static Instant time(Der value) throws BrokenSeal {
        String text = new String(value.content(), StandardCharsets.US_ASCII);
        try {
            return LocalDateTime.parse(text.substring(0, Math.min(SECONDS_LENGTH, text.length())), SECONDS)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new BrokenSeal("The time stamp says no time.");
        }
    }
}
