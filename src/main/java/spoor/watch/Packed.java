package spoor.watch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import spoor.model.Sha256;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something as JSON, packed: a watch of a thousand paths takes some ten kilobytes.
 *
 * @param fingerprint of what it says
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Packed(byte[] bytes, String fingerprint) {

    private static final int FINGERPRINT_BYTES = 16;

    /** What was kept before something was counted has none of it. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static Packed of(Object content) {
        byte[] plain = JSON.writeValueAsBytes(content);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packed(packed.toByteArray(), Sha256.hex(plain, FINGERPRINT_BYTES));
    }

    static <T> T unpack(byte[] bytes, Class<T> type) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readValue(in.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
