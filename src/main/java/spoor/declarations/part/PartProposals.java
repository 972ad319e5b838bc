package spoor.declarations.part;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.declarations.CrossTable;
import spoor.declarations.Value;
import spoor.ingest.hand.DecidedClaims;

/**
 * Which rows may be about which part: their descriptions hold a code of it. A code alone does not say that it is that part.
 *
 * @param rows of the selection that hold a code of any part
 * @param counts of all proposals of the selection how many are in each state
 * @param proposals those of most rows first
 */
@Schema(name = "DeclarationPartProposals")
public record PartProposals(
        long rows,
        Map<String, Integer> counts,
        List<Proposal> proposals,
        int proposalCount,
        boolean complete,
        String version,
        double elapsedMs) {

    /**
     * Rows of a seller and a buyer that may be about a part.
     *
     * @param code as codes are compared
     * @param saidBy the relation whose row holds the code, such as one of a tender; left out if it is a part number
     * @param cell rows of the selection
     * @param allRows in all data
     * @param state open, accepted, rejected or unsure
     * @param decision that holds; left out if there is none
     * @param more rows that came after the decision; with any it is open again
     * @param hop the relation that an accepted decision brought into the graph; left out if it brought none
     */
    @Schema(name = "DeclarationPartProposal")
    public record Proposal(
            Value component,
            String code,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String saidBy,

            Value seller,
            Value buyer,
            CrossTable.Cell cell,
            long allRows,
            String state,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            PartDecision decision,

            long more,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String hop) {

        private Proposal withHop(Set<String> holding) {
            boolean holds = decision != null && holding.contains(decision.hop());
            String relation = decision != null && holds ? DecidedClaims.relationOf(decision.hop()) : null;
            return new Proposal(component, code, saidBy, seller, buyer, cell, allRows, state, decision, more, relation);
        }
    }

    /** Tells which accepted ones are relations. */
    PartProposals withHops(Set<String> holding) {
        List<Proposal> told =
                proposals.stream().map(each -> each.withHop(holding)).toList();
        return new PartProposals(rows, counts, told, proposalCount, complete, version, elapsedMs);
    }
}
