package spoor.designation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.question.TraceRequest;
import spoor.words.Language;
import spoor.words.Words;

/** Which firms, on which paths, under which criterion. */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record DesignationRequest(
        @Schema(description = "The firms, 1 to 50") @Nullable
        List<@Nullable String> ids,

        @Schema(description = "The question whose paths they are on, as for POST /api/traces; default: the usual one")
        @Nullable
        TraceRequest trace,

        @Schema(
                description = "Id of the legal text that you picked, see GET /api/designations/criteria",
                example = "uk-6")
        @Nullable
        String criterion,

        @Schema(
                description =
                        "Whether firms may be among them that no path makes confirmed on every hop; the cover says so")
        @Nullable
        Boolean lead,

        @Schema(
                description =
                        "Id of an investigation that you may read: what it holds against the hops and what those answered"
                                + " who were asked is in the file, whom it must not name is not")
        @JsonProperty("case")
        @Nullable
        String investigation) {

    /** Most firms in one file. */
    public static final int MOST = 50;

    DesignationRequest require() {
        int count = ids == null ? 0 : ids.size();
        if (count < 1 || count > MOST) {
            throw BadInput.inField("designation.firms", "ids", "names %d firms; name 1 to %d.", count, MOST);
        }
        Criteria.require(criterion, new Words(Language.EN));
        return this;
    }

    /** Each once, in the order in which they were named. */
    List<String> firms() {
        return Objects.requireNonNullElse(ids, List.<@Nullable String>of()).stream()
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    boolean takesLeads() {
        return Boolean.TRUE.equals(lead);
    }

    TraceRequest question() {
        return trace == null ? TraceRequest.DEFAULT : trace;
    }
}
