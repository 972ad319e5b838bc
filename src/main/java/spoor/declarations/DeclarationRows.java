package spoor.declarations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * Declarations as their files say them.
 *
 * @param rows what each says, with {@code row}, {@code dataset}, {@code supplierName} and {@code buyerName}
 * @param total of all pages
 * @param complete whether this page ends with the last one
 * @param version of the data
 */
@Schema(name = "DeclarationRows")
public record DeclarationRows(
        List<Map<String, Object>> rows, long total, long offset, boolean complete, String version, double elapsedMs) {}
