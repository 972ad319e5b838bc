package spoor.watch.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A short digest of some properties, so that it can be seen later that they changed, not what they were. */
final class Digest {

    private static final int BYTES = 8;

    private Digest() {}

    /** Of these properties; what is absent and an empty list are alike. */
    static String of(Map<String, Object> properties, List<String> names, Object... further) {
        StringBuilder text = new StringBuilder(Arrays.toString(further));
        for (String name : names) {
            Object value = properties.get(name);
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                text.append('\n').append(name).append('=').append(value);
            }
        }
        return of(text.toString());
    }

    private static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
