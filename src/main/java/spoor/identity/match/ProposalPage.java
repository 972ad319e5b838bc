package spoor.identity.match;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * Some proposals, the most useful first.
 *
 * @param total how many meet the filter
 * @param byClass how many of each class do, whatever class was asked for
 */
public record ProposalPage(
        List<Proposal> proposals,
        long total,

        @Schema(description = "How many of each class, whatever class was asked for")
        Map<String, Long> byClass) {}
