package spoor.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.NodeLabel;
import spoor.model.NodeRole;

/**
 * Chooses nodes. The fields restrict each other, the values inside one field are alternatives; what is left out
 * restricts nothing, so that {@link #ALL} chooses every node.
 */
@Schema(
        description = "Chooses nodes: fields restrict each other, the values inside one field are alternatives",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Selector(
        List<NodeLabel> labels,

        @Schema(
                description = "What a company does by its relations. maker: manufactures a component; weapon_maker:"
                        + " manufactures a weapon system; last_recipient: is supplied or imports, and no flow of goods"
                        + " leads on from it",
                example = "[\"weapon_maker\"]")
        List<NodeRole> roles,

        @Schema(description = "Of companies and persons; ISO 3166-1 alpha-2", example = "[\"CN\"]")
        List<String> countries,

        @Schema(description = "Of weapon systems; ISO 3166-1 alpha-2", example = "[\"RU\"]")
        List<String> operators,

        List<String> categories,
        List<String> topics,

        @Schema(description = "Authorities that list the node", example = "[\"EU\"]")
        List<String> listedBy,

        List<String> ids,

        @Schema(description = "Words that all occur in the same one of name, alias, part number or id") @Nullable
        String text) {

    /** Every node. */
    public static final Selector ALL =
            new Selector(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    /** Where a trace starts unless told otherwise: companies in China and Hong Kong. */
    public static final Selector CHINESE_COMPANIES = new Selector(
            List.of(NodeLabel.COMPANY),
            List.of(),
            List.of("CN", "HK"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);

    /** Where a trace ends unless told otherwise: weapon systems that Russia operates. */
    public static final Selector RUSSIAN_WEAPONS = new Selector(
            List.of(NodeLabel.WEAPON_SYSTEM),
            List.of(),
            List.of(),
            List.of("RU"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);

    public Selector {
        labels = Given.requireList("labels", labels, Given.MOST_VALUES).stream()
                .distinct()
                .toList();
        roles = Given.requireList("roles", roles, Given.MOST_VALUES).stream()
                .distinct()
                .toList();
        countries = Given.requireCountries("countries", countries, Given.MOST_VALUES);
        operators = Given.requireCountries("operators", operators, Given.MOST_VALUES);
        categories = Given.requireTexts("categories", categories);
        topics = Given.requireTexts("topics", topics);
        listedBy = Given.requireTexts("listedBy", listedBy);
        ids = Given.requireTexts("ids", ids);
        text = text == null ? null : Given.requireText("text", text);
    }

    /** The nodes with these ids. */
    public static Selector ofIds(List<String> ids) {
        return new Selector(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), ids, null);
    }

    /** As JSON, the same in any country. */
    public Map<String, Object> anywhere() {
        Map<String, Object> json = QuestionJson.fields(this);
        json.remove("countries");
        return json;
    }

    /** Whether it restricts nothing. */
    @JsonIgnore
    public boolean isAll() {
        return equals(ALL);
    }
}
