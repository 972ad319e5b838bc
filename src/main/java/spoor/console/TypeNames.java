package spoor.console;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;

/** Neo4j's names and texts of values that JSON has no form for, as its Query API writes them. */
final class TypeNames {

    private TypeNames() {}

    static String of(Object value) {
        return switch (value) {
            case LocalDate date -> "Date";
            case OffsetTime time -> "Time";
            case LocalTime time -> "LocalTime";
            case LocalDateTime time -> "LocalDateTime";
            case ZonedDateTime time -> time.getZone() instanceof ZoneOffset ? "OffsetDateTime" : "ZonedDateTime";
            case IsoDuration duration -> "Duration";
            default -> "Unsupported";
        };
    }

    static String text(Point point) {
        return Double.isNaN(point.z())
                ? "SRID=%d;POINT (%s %s)".formatted(point.srid(), point.x(), point.y())
                : "SRID=%d;POINT Z (%s %s %s)".formatted(point.srid(), point.x(), point.y(), point.z());
    }
}
