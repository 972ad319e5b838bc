package spoor.analysis.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import spoor.model.BadInput;
import spoor.model.NodeLabel;

/** A part of a profile, and whose profiles have it. */
public enum Section {
    PARTS,
    MAKERS,
    GOODS,
    WEAPONS,
    SUPPLIERS,
    CUSTOMERS,
    SUBSTITUTES,
    COVERAGE,
    LISTINGS,
    DECLARATIONS;

    private Set<NodeLabel> labels() {
        return switch (this) {
            case PARTS -> Set.of(NodeLabel.WEAPON_SYSTEM);
            case MAKERS, SUBSTITUTES -> Set.of(NodeLabel.WEAPON_SYSTEM, NodeLabel.COMPONENT);
            case GOODS, CUSTOMERS -> Set.of(NodeLabel.COMPANY);
            case WEAPONS -> Set.of(NodeLabel.COMPONENT, NodeLabel.COMPANY);
            case SUPPLIERS, COVERAGE, LISTINGS, DECLARATIONS ->
                Set.of(NodeLabel.WEAPON_SYSTEM, NodeLabel.COMPONENT, NodeLabel.COMPANY);
        };
    }

    private List<String> tables(NodeLabel label) {
        boolean weapon = label == NodeLabel.WEAPON_SYSTEM;
        return switch (this) {
            case MAKERS -> weapon ? List.of("known-makers", "sole-makers") : List.of("makers");
            case SUBSTITUTES -> List.of(weapon ? "with-substitutes" : "substitutes");
            case COVERAGE -> List.of("origins", "joins", "path-origins");
            case LISTINGS -> List.of("standings", "listed-since");
            case PARTS, GOODS, WEAPONS, SUPPLIERS, CUSTOMERS, DECLARATIONS -> List.of(word());
        };
    }

    /** The word used over HTTP. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Section> of(NodeLabel label) {
        return Arrays.stream(values())
                .filter(section -> section.labels().contains(label))
                .toList();
    }

    /** @throws BadInput if there is none of this word, or such an entity has none */
    static Section requireWord(String word, NodeLabel label) {
        return of(label).stream()
                .filter(section -> section.word().equals(word))
                .findFirst()
                .orElseThrow(() -> BadInput.inField(
                        "profile.section",
                        "section",
                        "holds '%s', which the profile of a %s does not have; choose from %s.",
                        word,
                        label.label(),
                        of(label).stream().map(Section::word).collect(Collectors.joining(", "))));
    }

    /**
     * The section that has a table.
     *
     * @throws BadInput if there is none of this name, or such an entity has none
     */
    static Section requireTable(String table, NodeLabel label) {
        return of(label).stream()
                .filter(section -> section.tables(label).contains(table))
                .findFirst()
                .orElseThrow(() -> BadInput.inField(
                        "profile.table",
                        "table",
                        "holds '%s', which the profile of a %s does not have; choose from %s.",
                        table,
                        label.label(),
                        of(label).stream()
                                .flatMap(section -> section.tables(label).stream())
                                .collect(Collectors.joining(", "))));
    }
}
