package spoor.declarations.part;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import spoor.declarations.column.ProductCodes;
import spoor.model.BadInput;

/** A decision as it is asked for. */
@Schema(name = "DeclarationPartDraft")
public record PartDraft(
        @Schema(description = "Id of the component", example = "component/stm32f765vit6") @Nullable
        String component,

        @Schema(description = "Its code that the descriptions hold", example = "STM32F765VIT6") @Nullable
        String code,

        @Schema(description = "Id of the seller") @Nullable String seller,
        @Schema(description = "Id of the buyer") @Nullable String buyer,

        @Schema(description = "accepted, rejected, unsure, or withdrawn to take a decision back", example = "rejected")
        @Nullable
        String verdict,

        @Schema(description = "The version that this one follows; 0 or left out if nothing was decided yet") @Nullable
        Long version,

        @Schema(description = "Why, up to 2000 characters") @Nullable
        String why) {

    private static final int LONGEST_WHY = 2_000;

    PartVerdict decided() {
        return PartVerdict.requireWord(verdict);
    }

    long before() {
        return version == null ? 0 : version;
    }

    String reason() {
        String reason = why == null ? "" : why.strip();
        if (reason.length() > LONGEST_WHY) {
            throw new BadInput("declarations.why", "A reason has at most %d characters.", LONGEST_WHY);
        }
        return reason;
    }

    String ofComponent() {
        return require(component, "component");
    }

    /** As codes are compared. */
    String ofCode() {
        return ProductCodes.normal(require(code, "code"));
    }

    String ofSeller() {
        return require(seller, "seller");
    }

    String ofBuyer() {
        return require(buyer, "buyer");
    }

    String key() {
        return PartDecision.key(ofComponent(), ofCode(), ofSeller(), ofBuyer());
    }

    /** @throws BadInput naming the first that is missing */
    private static String require(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new BadInput("declarations.part", "A decision on a part needs '%s'.", name);
        }
        return value.strip();
    }
}
