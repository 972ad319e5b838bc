package spoor.reconcile.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.NodeLabel;
import spoor.reconcile.CardSet;
import spoor.reconcile.ftm.FtmSchemas;

/**
 * Which entities a client of yente wants to see; empty lists want all.
 *
 * @param includeDatasets one of them says something of it
 * @param excludeDatasets none of them does
 * @param excludeSchemas it is none of these
 * @param topics it has one of these
 * @param countries it is in one of these; lower case
 * @param excludeIds none of its records is one of these, nor what its dataset made it of
 * @param together whether all of the datasets, topics and countries have to be met, not one of each
 */
record YenteFilter(
        List<String> includeDatasets,
        List<String> excludeDatasets,
        List<String> excludeSchemas,
        List<String> topics,
        List<String> countries,
        List<String> excludeIds,
        YenteSince since,
        boolean together) {

    static final String SINCE = "Only what changed since then, by the dataset's own word; where it has none, what was"
            + " imported since then. A day or a time in UTC";

    private static final int MOST = 50;

    /** Refuses lists that are too long. */
    YenteFilter {
        for (List<String> list :
                List.of(includeDatasets, excludeDatasets, excludeSchemas, topics, countries, excludeIds)) {
            if (list.size() > MOST) {
                throw new BadInput("parameter.long", "A parameter may be given at most %d times.", MOST);
            }
        }
        excludeSchemas.forEach(FtmSchemas::require);
    }

    /** What a parameter that may be absent was given. */
    static List<String> list(@Nullable List<String> given) {
        return Objects.requireNonNullElse(given, List.of());
    }

    boolean isMetBy(CardSet entity) {
        return areMet(entity.datasets(), includeDatasets)
                && !haveCommon(entity.datasets(), excludeDatasets)
                && !haveCommon(entity.cards().stream().map(card -> card.id()).toList(), excludeIds)
                && !haveCommon(entity.list("referents"), excludeIds)
                && areMet(entity.list("topics"), topics)
                && areMet(countriesOf(entity), countries)
                && since.isMetBy(entity)
                && !isExcluded(entity.first().label());
    }

    private boolean areMet(Collection<String> has, List<String> wanted) {
        return wanted.isEmpty() || (together ? has.containsAll(wanted) : haveCommon(has, wanted));
    }

    private boolean isExcluded(NodeLabel label) {
        return excludeSchemas.stream().map(FtmSchemas::require).anyMatch(labels -> labels.equals(Set.of(label)));
    }

    private static List<String> countriesOf(CardSet entity) {
        return entity.all(card -> {
            List<String> codes = new ArrayList<>(card.list("countries"));
            codes.add(card.country());
            return codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
        });
    }

    private static boolean haveCommon(Collection<String> left, Collection<String> right) {
        return left.stream().anyMatch(right::contains);
    }
}
