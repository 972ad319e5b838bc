package spoor.declarations.reach;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * From when to when a firm's declarations reach.
 *
 * @param rows in which it sells or buys
 * @param undated those of them without a date
 * @param first partial date of the earliest; empty where none is dated
 * @param last partial date of the latest; empty likewise
 * @param datasets that have them
 * @param coveredFrom partial date of the earliest of all declarations that are held, whosever; empty where there are none
 * @param coveredTo of the latest
 */
@Schema(name = "DeclarationSpan")
public record Span(
        long rows,
        long undated,
        String first,
        String last,
        List<String> datasets,
        String coveredFrom,
        String coveredTo) {}
