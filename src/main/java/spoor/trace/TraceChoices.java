package spoor.trace;

import java.util.List;

/**
 * What a question can choose by in one snapshot: the values that occur, so that a form offers nothing that finds nothing.
 *
 * @param countries of companies and persons
 * @param operators of weapon systems
 * @param componentCategories categories of components
 * @param weaponCategories categories of weapon systems
 * @param topics of any node
 * @param listedBy authorities whose lists name a node
 * @param tiers of the Common High Priority List, with the number of codes that the graph carries
 * @param hs six-digit customs codes that the graph carries
 * @param datasets ids
 */
public record TraceChoices(
        List<Choice> countries,
        List<Choice> operators,
        List<Choice> componentCategories,
        List<Choice> weaponCategories,
        List<Choice> topics,
        List<Choice> listedBy,
        List<Choice> tiers,
        List<String> hs,
        List<String> datasets) {

    /**
     * A value.
     *
     * @param count how many nodes (or codes) have it
     */
    public record Choice(String value, int count) {}
}
