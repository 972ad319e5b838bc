package spoor.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.model.BadInput;

/**
 * The last entry of a chain at some time: noted anywhere else, it shows later whether an entry until then is gone or was
 * changed.
 *
 * @param number of the entry; 0 if there is none
 * @param hash of the entry
 */
public record AuditHead(long number, String hash) {

    static final AuditHead NONE = new AuditHead(0, AuditEntry.NOTHING);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /**
     * Reads {@code 123:HASH}.
     *
     * @throws BadInput if it is not of this form
     */
    public static AuditHead requireText(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new BadInput(
                    "audit.head",
                    "A head is written as NUMBER:HASH, the hash in 64 hexadecimal digits, not '%s'.",
                    text);
        }
        return new AuditHead(Long.parseLong(parts.group(1)), parts.group(2));
    }

    /** As it is noted: {@code 123:HASH}. */
    public String text() {
        return number + ":" + hash;
    }
}
