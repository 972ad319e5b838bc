package spoor.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import spoor.model.NodeLabel;
import spoor.search.FoundEntity;

/**
 * Entities that a name may mean.
 *
 * @param candidates best first; one where it is clear
 * @param clear whether they are meant, all of them; else there is a choice to make
 * @param others where it is clear: whose name begins so, too
 */
record Named(List<FoundEntity> candidates, boolean clear, List<FoundEntity> others) {

    FoundEntity first() {
        return candidates.getFirst();
    }

    List<String> ids() {
        return candidates.stream().map(FoundEntity::id).toList();
    }

    NodeLabel label() {
        return labelOf(first());
    }

    boolean isAll(NodeLabel label) {
        return candidates.stream().allMatch(each -> labelOf(each) == label);
    }

    String text(String property) {
        return Objects.toString(first().properties().get(property), "");
    }

    static NodeLabel labelOf(FoundEntity entity) {
        return NodeLabel.requireLabel(entity.labels().getFirst());
    }

    static String nameOf(FoundEntity entity) {
        return Objects.toString(entity.properties().get("name"), entity.id());
    }

    /** Whether a country is the one that it is of, or that uses it. */
    boolean isOf(String country) {
        String of = text("country") + ' ' + text("operator") + ' ' + text("origin") + ' ' + text("makerCountry");
        return of.toUpperCase(Locale.ROOT).contains(country);
    }
}
