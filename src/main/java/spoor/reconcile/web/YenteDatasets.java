package spoor.reconcile.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.model.NotFound;
import spoor.search.LookupService;

/** The datasets that clients of yente may name. */
@Component
class YenteDatasets {

    private static final Set<String> ALL = Set.of("all", "default");

    private final LookupService lookup;

    YenteDatasets(LookupService lookup) {
        this.lookup = lookup;
    }

    /**
     * The id of the dataset; empty for all.
     *
     * @throws NotFound if there is none of this name
     */
    String require(String name) {
        if (ALL.contains(name)) {
            return "";
        }
        boolean known = lookup.listDatasets().stream().anyMatch(dataset -> name.equals(dataset.get("id")));
        if (!known) {
            throw new NotFound(
                    "dataset.unknown", "There is no dataset '%s'; use all, or an id from GET /api/datasets.", name);
        }
        return name;
    }

    /**
     * Only what changed since then.
     *
     * @param moment as a client gives it; null: since ever
     */
    YenteSince since(@Nullable String moment) {
        if (moment == null || moment.isBlank()) {
            return YenteSince.EVER;
        }
        String since = YenteSince.requireMoment(moment.strip());
        Set<String> imported = lookup.listDatasets().stream()
                .filter(dataset -> YenteSince.isSince(String.valueOf(dataset.get("importedAt")), since))
                .map(dataset -> String.valueOf(dataset.get("id")))
                .collect(Collectors.toSet());
        return new YenteSince(since, imported);
    }
}
