package spoor.dossier.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Just as much of ASN.1's distinguished encoding as a time stamp needs: values inside values, each with a tag and a length. */
final class Der {

    /** A whole number. */
    static final int INTEGER = 0x02;

    private static final int LONG_FORM = 0x80;
    private static final int MOST_LENGTH_BYTES = 3;

    private final byte[] content;

    private Der(byte[] content) {
        this.content = content;
    }

    /** What stands behind tag and length. */
    byte[] content() {
        return content.clone();
    }

    /** The one value that these bytes are. */
    static Der read(byte[] encoded) throws BrokenSeal {
        List<Der> all = list(encoded);
        if (all.size() != 1) {
            throw malformed();
        }
        return all.getFirst();
    }

    /** The values inside this one. */
    List<Der> parts() throws BrokenSeal {
        return list(content);
    }

    /** The value at this place inside. */
    Der part(int place) throws BrokenSeal {
        List<Der> parts = parts();
        if (place >= parts.size()) {
            throw malformed();
        }
        return parts.get(place);
    }

    private static List<Der> list(byte[] encoded) throws BrokenSeal {
        List<Der> values = new ArrayList<>();
        int at = 0;
        while (at < encoded.length) {
            if (at + 2 > encoded.length) {
                throw malformed();
            }
            int length = encoded[at + 1] & 0xFF;
            at += 2;
            if (length >= LONG_FORM) {
                int bytes = length - LONG_FORM;
                if (bytes == 0 || bytes > MOST_LENGTH_BYTES || at + bytes > encoded.length) {
                    throw malformed();
                }
                length = 0;
                for (int i = 0; i < bytes; i++) {
                    length = (length << 8) | (encoded[at++] & 0xFF);
                }
            }
            if (length > encoded.length - at) {
                throw malformed();
            }
            values.add(new Der(Arrays.copyOfRange(encoded, at, at + length)));
            at += length;
        }
        return values;
    }

    private static BrokenSeal malformed() {
        return new BrokenSeal("The time stamp cannot be read.");
    }
}
