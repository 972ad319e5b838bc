package spoor.graph;

import java.util.Set;
import spoor.graph.supply.GraphBuilder;

/**
 * What must flow along a path. Goods are component nodes (by node index) and HS codes (by {@link
 * GraphBuilder#hsCode}).
 *
 * <p>What a hop states: if one of its ends is a component, the components at its ends; otherwise the goods of its
 * qualifying relations together; if they name none, it states nothing and is a gap. Gaps always pass.
 *
 * <p><b>accepted</b>: A relation that states goods must state one that fits; other relations do not qualify for a hop.
 * Fitting are the accepted goods, the components classified under an accepted HS code, the HS codes of an accepted
 * component, and components that contain a fitting one (by relations between components of the types followed). A hop
 * with a component at an end exists only if such a component fits. At least one hop of the path must state goods that
 * fit otherwise than by containing.
 *
 * <p><b>consistent</b>: One good is carried from the start to the end. It is a component that some hop of the path
 * names and every stating hop names or covers by one of the component's HS codes; or an HS code that every stating hop
 * states. Where a hop leads from component to component, the good must be the first and from there on is the second,
 * which contains it.
 *
 * @param accepted goods that must flow; empty: any
 * @param consistent whether one and the same good must be carried all the way
 */
public record GoodsConstraint(Set<Integer> accepted, boolean consistent) {

    /** Anything may flow. */
    public static final GoodsConstraint NONE = new GoodsConstraint(Set.of(), false);

    public GoodsConstraint {
        accepted = Set.copyOf(accepted);
    }
}
