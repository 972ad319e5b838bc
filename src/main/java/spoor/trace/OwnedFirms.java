package spoor.trace;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import spoor.ownership.Ownership;
import spoor.ownership.OwnershipVerdict;
import spoor.ownership.Rule;
import spoor.snapshot.SnapshotView;

/**
 * Who on the paths counts as owned, under which rule.
 *
 * @param bar what shares are held against, such as {@code ≥ 50.00}
 * @param state whether the rule is in force on the day
 * @param listedBy the authorities whose listed count as owners
 */
@Schema(name = "OwnedFirms")
public record OwnedFirms(
        String rule, String bar, Rule.State state, String on, List<String> listedBy, String source, List<Firm> firms) {

    /**
     * One of them.
     *
     * @param chain from the firm up to somebody listed
     */
    @Schema(name = "OwnedFirm")
    public record Firm(String id, OwnershipVerdict verdict, List<Holder> chain) {}

    /** Somebody on the chain. */
    @Schema(name = "OwnedHolder")
    public record Holder(String id, String name) {}

    static OwnedFirms of(SnapshotView view, Ownership ownership, Stream<Integer> nodes) {
        Ownership.Question asked = ownership.question();
        return new OwnedFirms(
                asked.rule().name(),
                asked.rule().bar(),
                asked.rule().state(),
                asked.on().toString(),
                asked.authorities(),
                asked.rule().source(),
                nodes.distinct()
                        .filter(node -> isOwned(ownership.verdict(node)) && !ownership.isListingOpen(node))
                        .map(node -> firm(view, ownership, node))
                        .toList());
    }

    private static boolean isOwned(OwnershipVerdict verdict) {
        return verdict == OwnershipVerdict.SURELY || verdict == OwnershipVerdict.POSSIBLY;
    }

    private static Firm firm(SnapshotView view, Ownership ownership, int node) {
        return new Firm(
                view.snapshot().nodeId(node),
                ownership.verdict(node),
                ownership.chain(node).stream().map(each -> holder(view, each)).toList());
    }

    private static Holder holder(SnapshotView view, int node) {
        String id = view.snapshot().nodeId(node);
        return new Holder(
                id, String.valueOf(view.snapshot().node(node).properties().getOrDefault("name", id)));
    }
}
