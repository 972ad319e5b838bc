package spoor.console.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;

/** Neo4j's names and texts of values that JSON has no form for, as its Query API writes them. */
final class TypeNames {

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);

    private TypeNames() {}

    static String of(Object value) {
        return switch (value) {
            case LocalDate date -> "Date";
            case OffsetTime time -> "Time";
            case LocalTime time -> "LocalTime";
            case LocalDateTime time -> "LocalDateTime";
            case ZonedDateTime time -> time.getZone() instanceof ZoneOffset ? "OffsetDateTime" : "ZonedDateTime";
            case IsoDuration duration -> "Duration";
            case Point point -> "Point";
            default -> "Unsupported";
        };
    }

    /** Seconds are always written: not every reader takes {@code 10:00} for a time. */
    static String text(Object value) {
        return switch (value) {
            case OffsetTime time -> DateTimeFormatter.ISO_OFFSET_TIME.format(time);
            case LocalTime time -> DateTimeFormatter.ISO_LOCAL_TIME.format(time);
            case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
            case ZonedDateTime time -> DateTimeFormatter.ISO_ZONED_DATE_TIME.format(time);
            case IsoDuration duration -> text(duration);
            case Point point -> text(point);
            default -> value.toString();
        };
    }

    private static String text(Point point) {
        return Double.isNaN(point.z())
                ? "SRID=%d;POINT (%s %s)".formatted(point.srid(), point.x(), point.y())
                : "SRID=%d;POINT Z (%s %s %s)".formatted(point.srid(), point.x(), point.y(), point.z());
    }

    private static String text(IsoDuration duration) {
        StringBuilder text = new StringBuilder("P");
        add(text, BigDecimal.valueOf(duration.months() / 12), "Y");
        add(text, BigDecimal.valueOf(duration.months() % 12), "M");
        add(text, BigDecimal.valueOf(duration.days()), "D");
        BigDecimal seconds = BigDecimal.valueOf(duration.seconds()).add(BigDecimal.valueOf(duration.nanoseconds(), 9));
        if (seconds.signum() != 0) {
            BigDecimal[] hours = seconds.divideAndRemainder(HOUR);
            BigDecimal[] minutes = hours[1].divideAndRemainder(MINUTE);
            text.append('T');
            add(text, hours[0], "H");
            add(text, minutes[0], "M");
            add(text, minutes[1], "S");
        }
        return text.length() == 1 ? "PT0S" : text.toString();
    }

    private static void add(StringBuilder text, BigDecimal amount, String unit) {
        if (amount.signum() != 0) {
            text.append(amount.stripTrailingZeros().toPlainString()).append(unit);
        }
    }
}
