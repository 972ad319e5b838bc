package spoor.capture.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When a PDF says that it was made, where it says so in the open. What is packed inside is not unpacked: it may be a bomb.
 * Of several dates the last holds, since the whole was not made before its parts.
 */
final class PdfDate {

    private static final int PIECE = 1_000_000;
    private static final int LONGEST = 200;

    private static final Pattern INFO = Pattern.compile(
            "/CreationDate\\s{0,9}\\(D:(\\d{4})(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(?:([+-])(\\d\\d)'?(\\d\\d)?|Z)?");

    private static final Pattern XMP =
            Pattern.compile("xmp:CreateDate(?:>|=[\"'])(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[^<\"']{0,12})");

    private PdfDate() {}

    static Optional<Instant> find(Path file) throws IOException {
        Optional<Instant> last = Optional.empty();
        try (InputStream in = Files.newInputStream(file)) {
            String before = "";
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                String text = before + new String(piece, StandardCharsets.ISO_8859_1);
                last = Stream.of(last, in(text)).flatMap(Optional::stream).max(Comparator.naturalOrder());
                before = text.substring(Math.max(0, text.length() - LONGEST));
            }
        }
        return last;
    }

    private static Optional<Instant> in(String text) {
        Stream<Optional<Instant>> info = INFO.matcher(text).results().map(PdfDate::ofInfo);
        Stream<Optional<Instant>> xmp = XMP.matcher(text).results().map(found -> ofXmp(found.group(1)));
        return Stream.concat(info, xmp).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static Optional<Instant> ofInfo(MatchResult found) {
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(found, 1, 0),
                    number(found, 2, 1),
                    number(found, 3, 1),
                    number(found, 4, 0),
                    number(found, 5, 0),
                    number(found, 6, 0));
            int sign = "-".equals(found.group(7)) ? -1 : 1;
            ZoneOffset offset = ZoneOffset.ofHoursMinutes(sign * number(found, 8, 0), sign * number(found, 9, 0));
            return Optional.of(local.toInstant(offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, int group, int without) {
        return found.group(group) == null ? without : Integer.parseInt(found.group(group));
    }

    private static Optional<Instant> ofXmp(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
