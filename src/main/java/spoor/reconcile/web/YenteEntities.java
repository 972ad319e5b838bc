package spoor.reconcile.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.model.NotFound;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.reconcile.AdjacentReads;
import spoor.reconcile.AdjacentReads.Tie;
import spoor.reconcile.AdjacentReads.Ties;
import spoor.reconcile.CardReads;
import spoor.reconcile.CardSet;
import spoor.reconcile.ftm.FtmAddresses;
import spoor.reconcile.ftm.FtmEntity;
import spoor.reconcile.ftm.FtmLinks;
import spoor.reconcile.ftm.FtmWriting;
import spoor.search.LookupService;
import spoor.search.RelationDetail;

/** Entities of FollowTheMoney with what they are tied to: companies and people, and the relations between them. */
@Component
class YenteEntities {

    private static final String SANCTIONS = "sanctions";
    /** So many of each property stand inside an entity; the others are reached by {@code /adjacent}. */
    static final YenteRange INSIDE = new YenteRange(100, 0);

    private final CardReads cards;
    private final AdjacentReads adjacent;
    private final LookupService lookup;

    YenteEntities(CardReads cards, AdjacentReads adjacent, LookupService lookup) {
        this.cards = cards;
        this.adjacent = adjacent;
        this.lookup = lookup;
    }

    /**
     * An entity alone, or with what it is tied to inside it.
     *
     * @throws NotFound if there is none with this id, or FollowTheMoney has no schema for it
     */
    FtmEntity get(String id, boolean nested) {
        YenteAdjacent found = getAdjacent(id, null, INSIDE);
        if (!nested) {
            return found.entity();
        }
        Map<String, List<Object>> properties =
                new LinkedHashMap<>(found.entity().properties());
        found.adjacent().forEach((name, page) -> properties.put(name, new ArrayList<>(page.results())));
        return found.entity().with(properties);
    }

    /**
     * An entity and what it is tied to, by the properties that hold it.
     *
     * @param property the only one that is wanted; null: all
     */
    YenteAdjacent getAdjacent(String id, @Nullable String property, YenteRange range) {
        Optional<CardSet> entity = cards.find(id);
        if (entity.isPresent()) {
            return ofParty(id, entity.get(), property, range);
        }
        return ofAddress(id, range).orElseGet(() -> ofRelation(id, range));
    }

    private Optional<YenteAdjacent> ofAddress(String id, YenteRange range) {
        return FtmAddresses.findOwner(id)
                .flatMap(cards::find)
                .flatMap(owner -> FtmAddresses.of(owner).stream()
                        .filter(address -> address.id().equals(id))
                        .findFirst()
                        .map(address -> new YenteAdjacent(
                                address,
                                Map.of(
                                        FtmAddresses.REVERSE,
                                        YenteAdjacent.Page.cut(
                                                FtmWriting.write(owner, false).stream()
                                                        .toList(),
                                                range)))));
    }

    private YenteAdjacent ofParty(String id, CardSet entity, @Nullable String property, YenteRange range) {
        FtmEntity written = FtmWriting.write(entity, false).orElseThrow(() -> noSchema(id));
        Map<String, YenteAdjacent.Page> pages = new TreeMap<>();
        List<FtmEntity> sanctions = FtmWriting.sanctions(entity);
        if (!sanctions.isEmpty()) {
            pages.put(SANCTIONS, YenteAdjacent.Page.cut(sanctions, range));
        }
        List<FtmEntity> addresses = FtmAddresses.of(entity);
        if (!addresses.isEmpty()) {
            pages.put(FtmAddresses.PROPERTY, YenteAdjacent.Page.cut(addresses, range));
        }
        Map<String, Ties> ties = adjacent.read(
                entity,
                new AdjacentReads.Wanted(
                        FtmLinks.outward(), FtmLinks.inward(), property, range.offset(), range.limit()));
        Map<String, FtmEntity> others = readOthers(ties);
        ties.forEach((name, found) -> pages.put(
                name,
                YenteAdjacent.Page.of(
                        found.ties().stream().map(tie -> written(tie, others)).toList(), found.total(), range)));
        return new YenteAdjacent(written, pages);
    }

    private Map<String, FtmEntity> readOthers(Map<String, Ties> ties) {
        List<String> ids = ties.values().stream()
                .flatMap(found -> found.ties().stream())
                .map(Tie::other)
                .distinct()
                .toList();
        return readAll(ids);
    }

    private Map<String, FtmEntity> readAll(List<String> ids) {
        Map<String, FtmEntity> others = new LinkedHashMap<>();
        cards.read(ids).forEach((id, set) -> FtmWriting.write(set, false).ifPresent(entity -> others.put(id, entity)));
        return others;
    }

    /** It names who is asked about by the id, and holds the other end whole. */
    private static FtmEntity written(Tie tie, Map<String, FtmEntity> others) {
        Object other = others.containsKey(tie.other()) ? others.get(tie.other()) : tie.other();
        boolean outward = tie.other().equals(tie.to());
        return FtmLinks.write(
                tie.id(),
                tie.type(),
                outward ? tie.from() : other,
                outward ? other : tie.to(),
                tie.properties(),
                tie.urls());
    }

    private YenteAdjacent ofRelation(String id, YenteRange range) {
        RelationDetail relation = lookup.listRelations(List.of(id), 0, 1).relations().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "entity.unknown", "There is no entity '%s'; take an id from /api/yente/match.", id));
        RelationType type = RelationType.requireType(relation.type());
        Map<String, FtmEntity> ends = readAll(List.of(relation.from(), relation.to()));
        FtmEntity from = ends.get(relation.from());
        FtmEntity to = ends.get(relation.to());
        if (from == null || to == null || !FtmLinks.isOfParties(type)) {
            throw noSchema(id);
        }
        List<String> urls = relation.sources().stream()
                .map(Source::url)
                .filter(url -> !url.isEmpty())
                .toList();
        FtmEntity written = FtmLinks.write(id, type, relation.from(), relation.to(), relation.properties(), urls);
        FtmLinks.Words words = FtmLinks.of(type);
        Map<String, YenteAdjacent.Page> pages = new LinkedHashMap<>();
        pages.put(words.from(), YenteAdjacent.Page.cut(List.of(from), range));
        pages.put(words.to(), YenteAdjacent.Page.cut(List.of(to), range));
        return new YenteAdjacent(written, pages);
    }

    private static NotFound noSchema(String id) {
        return new NotFound(
                "ftm.schema.none",
                "FollowTheMoney has no schema for what '%s' is; GET /api/entities/%s tells of it.",
                id,
                id);
    }
}
