package spoor.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What has to flow. Hops that state no goods are let through and counted as gaps. */
@Schema(
        description = "What has to flow; hops that state no goods pass",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Goods(
        @Schema(description = "Ids of components") List<String> components,

        @Schema(description = "Categories of components", example = "[\"microelectronics\"]")
        List<String> categories,

        @Schema(
                description = "Customs codes of six digits, or the first four or five for all that begin with them",
                example = "[\"854231\", \"8542\"]")
        List<String> hs,

        @Schema(description = "Tiers of the Common High Priority List", example = "[\"3.A\"]")
        List<String> tiers,

        @Schema(description = "One and the same component or code from the start to the weapon", defaultValue = "false")
        Boolean consistent) {

    /** Whatever flows. */
    public static final Goods ANY = new Goods(List.of(), List.of(), List.of(), List.of(), false);

    private static final String CODE = "\\d{4,6}";
    private static final int CODE_DIGITS = 6;
    private static final int TEN = 10;

    public Goods {
        components = Given.requireTexts("components", components);
        categories = Given.requireTexts("categories", categories);
        hs = Given.requireTexts("hs", hs);
        hs.forEach(code -> Given.requireForm("hs", code, CODE, "a code has six digits, a heading four: 854231, 8542"));
        tiers = Given.requireTexts("tiers", tiers);
        consistent = Given.orElse(consistent, false);
    }

    /** Whether it asks for particular goods; {@code consistent} alone does not. */
    @JsonIgnore
    public boolean isRestricted() {
        return !(components.isEmpty() && categories.isEmpty() && hs.isEmpty() && tiers.isEmpty());
    }

    /** The codes of six digits: those that it names, and all that there can be below a heading. */
    List<String> sixDigitHs() {
        return hs.stream().flatMap(Goods::codesBelow).distinct().toList();
    }

    private static Stream<String> codesBelow(String beginning) {
        return beginning.length() == CODE_DIGITS
                ? Stream.of(beginning)
                : IntStream.range(0, TEN).boxed().flatMap(digit -> codesBelow(beginning + digit));
    }

    /** The same goods, which may change on the way. */
    Goods varying() {
        return new Goods(components, categories, hs, tiers, false);
    }
}
