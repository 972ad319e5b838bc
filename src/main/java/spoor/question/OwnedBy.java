package spoor.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.ListingEnd;
import spoor.model.PartialDate;
import spoor.ownership.Ownership;
import spoor.ownership.Rule;
import spoor.ownership.Rules;
import spoor.ownership.Stakes;
import spoor.snapshot.SnapshotView;

/** Whether somebody on the way counts as owned by those whom authorities list, under a named rule on a day. */
@Schema(
        name = "OwnedByConstraint",
        description = "A node of the path counts as owned by somebody listed; start and end count. Worked out as for"
                + " GET /api/analyses/ownership/{id}; the answer names rule and chains. The Cypher form leaves it out",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OwnedBy(
        @Schema(
                description = "Authorities whose listed count as owners; default: those of the rule",
                example = "[\"EU\"]")
        List<String> listedBy,

        @Schema(
                description = "Name of a rule of ownership",
                allowableValues = {"ofac", "eu", "uk", "bis-affiliates"},
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "eu")
        String rule,

        @Schema(description = "The day that shares, listings and rule are of; default: today", example = "2024-07-03")
        @Nullable
        PartialDate on,

        @Schema(description = "Whether it is enough that it may be owned", defaultValue = "false")
        Boolean possibly) {

    public OwnedBy {
        listedBy = Given.requireTexts("listedBy", listedBy);
        possibly = Given.orElse(possibly, false);
        if (Given.orElse(rule, "").isBlank()) {
            throw BadInput.inField("rule.missing", "rule", "is missing; use %s.", String.join(", ", Rules.names()));
        }
        if (on != null && !on.first().equals(on.last())) {
            throw BadInput.inField(
                    "rule.date", "on", "holds '%s'; write a day of the calendar as 2024-07-03.", on.text());
        }
        Rules.require(rule, Ownership.requireDay(day(on)));
    }

    private static LocalDate day(@Nullable PartialDate on) {
        return on == null ? LocalDate.parse(ListingEnd.today()) : on.first();
    }

    /** What is owned so; the first time on a day costs one step for each share. */
    public Ownership ask(SnapshotView view) {
        LocalDate day = day(on);
        Rule held = Rules.require(rule, day);
        return Stakes.of(view)
                .ask(new Ownership.Question(held, listedBy.isEmpty() ? held.authorities() : listedBy, day));
    }

    void compile(KernelDraft query) {
        query.pass.add(ask(query.choosing.view).owned(possibly));
    }

    static List<Relaxation> relax(@Nullable OwnedBy asked) {
        if (asked == null) {
            return List.of();
        }
        Relaxation whole = new Relaxation("ownedBy", null, "whoever owns the firms");
        return asked.possibly
                ? List.of(whole)
                : List.of(new Relaxation("ownedBy", asked.possibly(true), "where a firm may be owned, too"), whole);
    }

    private Map<String, Object> possibly(boolean enough) {
        Map<String, Object> json = QuestionJson.fields(this);
        json.put("possibly", enough);
        return json;
    }
}
