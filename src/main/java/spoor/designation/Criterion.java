package spoor.designation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal text by which an authority lists. Which of them a case meets is for a person to say.
 *
 * @param text what it is called, in the language that was asked for where it has an official text in it
 * @param language of {@code text}; otherwise English
 * @param official whether the law has an official text in the language that was asked for
 * @param about what it asks for, in short; no quotation
 * @param until its last day; null where none is known
 * @param read what of it was read for this table
 */
@Schema(name = "DesignationCriterion")
public record Criterion(
        String id,
        String authority,
        String text,
        String language,
        boolean official,
        String about,
        LocalDate from,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate until,

        String read) {}
