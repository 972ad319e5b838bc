package spoor.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/**
 * Decodes bytes and never replaces anything in silence. Bytes that are plainly another encoding near the beginning end
 * the reading; a stray malformed sequence costs only the row it stands in.
 */
final class CharInput {

    /** Malformed bytes before this are taken for a wrong encoding, later ones for an accident. */
    private static final long BEGINNING = 1 << 16;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final boolean utf8;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private long bytesBefore;
    private long charsBefore;
    private boolean ended;
    private boolean found;

    /** Found out by looking at many lines: one that does not fit is an accident. */
    private boolean lenient;

    /** Places, in characters from the beginning, of what could not be decoded; oldest first. */
    private final java.util.ArrayDeque<Long> malformed = new java.util.ArrayDeque<>();

    private CharInput(InputStream in, Charset charset) {
        this.in = in;
        this.utf8 = charset.equals(StandardCharsets.UTF_8);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * A byte order mark decides, then what the user says, then the bytes themselves.
     *
     * @param encoding name of a charset, or null to find out
     */
    static CharInput open(InputStream raw, @Nullable String encoding) throws IOException {
        java.io.BufferedInputStream in = new java.io.BufferedInputStream(raw, BUFFER);
        in.mark(Encodings.SAMPLE + 1);
        byte[] head = in.readNBytes(Encodings.SAMPLE);
        in.reset();
        if (Unpacker.starts(head, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
            return new CharInput(in, StandardCharsets.UTF_8);
        }
        if (Unpacker.starts(head, 0xFF, 0xFE)) {
            in.skipNBytes(2);
            return new CharInput(in, StandardCharsets.UTF_16LE);
        }
        if (Unpacker.starts(head, 0xFE, 0xFF)) {
            in.skipNBytes(2);
            return new CharInput(in, StandardCharsets.UTF_16BE);
        }
        if (encoding == null || encoding.isBlank()) {
            Charset found = Encodings.find(head);
            CharInput input = new CharInput(in, found == null ? StandardCharsets.UTF_8 : found);
            input.found = found != null && !found.equals(StandardCharsets.UTF_8);
            input.lenient = found != null;
            return input;
        }
        return new CharInput(in, requireCharset(encoding));
    }

    /** @throws BadInput if there is none of this name */
    static Charset requireCharset(String encoding) {
        try {
            return Charset.forName(encoding.strip());
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "import.encoding.unknown",
                    "There is no encoding '%s'; use UTF-8, windows-1251, windows-1252, GB18030, Shift_JIS, Big5,"
                            + " UTF-16LE …",
                    encoding);
        }
    }

    /** Whether the encoding is another than UTF-8 and neither a mark nor the user says it. */
    boolean isFound() {
        return found;
    }

    /** Name of the charset in use. */
    String charset() {
        return decoder.charset().name();
    }

    /** Fills the array from this place; -1 at the end. */
    int read(char[] into, int offset) throws IOException {
        CharBuffer chars = CharBuffer.wrap(into, offset, into.length - offset);
        while (chars.position() == offset && !ended) {
            fill();
            decode(chars);
        }
        int read = chars.position() - offset;
        charsBefore += read;
        return read == 0 ? -1 : read;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void decode(CharBuffer chars) {
        int begin = chars.position();
        while (true) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, ended);
            bytesBefore += bytes.position() - before;
            if (!result.isError()) {
                // What did not fit into the array stays in the buffer for the next call.
                ended &= !result.isOverflow();
                return;
            }
            if (!chars.hasRemaining()) {
                ended = false;
                return;
            }
            requireAccident();
            malformed.add(charsBefore + chars.position() - begin);
            chars.put('\uFFFD');
            bytes.position(bytes.position() + result.length());
            bytesBefore += result.length();
        }
    }

    private void requireAccident() {
        boolean shaped = utf8 && isShapedLikeUtf8();
        if (bytesBefore < BEGINNING && !shaped && !lenient) {
            throw new BadInput(
                    "import.encoding",
                    "Byte %d is not %s, so the file has another encoding: say which: --encoding= on the command line,"
                            + " encoding= over HTTP, such as windows-1252 or windows-1254.",
                    bytesBefore,
                    decoder.charset().name());
        }
    }

    /** Overlong forms and encoded surrogates: somebody meant UTF-8 and got it wrong. */
    private boolean isShapedLikeUtf8() {
        int first = bytes.get(bytes.position()) & 0xFF;
        boolean continued = bytes.remaining() > 1 && (bytes.get(bytes.position() + 1) & 0xC0) == 0x80;
        return (first >= 0xC0 && continued) || ((first & 0xC0) == 0x80 && !malformed.isEmpty());
    }

    /** Whether something before this place (in characters) could not be decoded; forgets it. */
    boolean takeMalformedBefore(long place) {
        boolean found = false;
        while (!malformed.isEmpty() && malformed.peek() < place) {
            malformed.poll();
            found = true;
        }
        return found;
    }
}
