package spoor.trace;

import java.util.List;

/**
 * What has to flow. Hops that state no goods are let through and counted as gaps.
 *
 * @param components ids of components
 * @param categories categories of components, such as {@code microelectronics}
 * @param hs six-digit customs codes
 * @param tiers tiers of the Common High Priority List, such as {@code 3.A}
 * @param consistent one and the same component (or its customs code) from the start to the weapon
 */
public record Goods(
        List<String> components, List<String> categories, List<String> hs, List<String> tiers, boolean consistent) {

    /** Whatever flows. */
    public static final Goods ANY = new Goods(List.of(), List.of(), List.of(), List.of(), false);

    public Goods {
        components = List.copyOf(components);
        categories = List.copyOf(categories);
        hs = List.copyOf(hs);
        tiers = List.copyOf(tiers);
    }

    /** Whether it asks for particular goods; {@code consistent} alone does not. */
    public boolean isRestricted() {
        return !(components.isEmpty() && categories.isEmpty() && hs.isEmpty() && tiers.isEmpty());
    }
}
