package spoor.designation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal text by which an authority lists. Which of them a case meets is for a person to say.
 *
 * @param about what it asks for, in short; no quotation
 * @param until its last day; null where none is known
 * @param read what of it was read for this table
 */
@Schema(name = "DesignationCriterion")
public record Criterion(
        String id,
        String authority,
        String text,
        String about,
        LocalDate from,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate until,

        String read) {}
