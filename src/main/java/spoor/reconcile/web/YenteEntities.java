package spoor.reconcile.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.model.NotFound;
import spoor.reconcile.AdjacentReads;
import spoor.reconcile.AdjacentReads.Tie;
import spoor.reconcile.AdjacentReads.Ties;
import spoor.reconcile.Card;
import spoor.reconcile.CardReads;
import spoor.reconcile.CardSet;
import spoor.reconcile.ftm.AddressEntities;
import spoor.reconcile.ftm.FtmEntity;
import spoor.reconcile.ftm.FtmLinks;
import spoor.reconcile.ftm.FtmWriting;

/** Entities of FollowTheMoney with what they are tied to: companies and people, and the relations between them. */
@Component
class YenteEntities {

    private static final String SANCTIONS = "sanctions";
    /** So many of each property stand inside an entity; the others are reached by {@code /adjacent}. */
    static final YenteRange INSIDE = new YenteRange(100, 0);

    private final CardReads cards;
    private final AdjacentReads adjacent;
    private final YenteRecords records;

    YenteEntities(CardReads cards, AdjacentReads adjacent, YenteRecords records) {
        this.cards = cards;
        this.adjacent = adjacent;
        this.records = records;
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
        return AddressEntities.findOwner(id)
                .flatMap(cards::find)
                .flatMap(owner -> AddressEntities.of(owner).stream()
                        .filter(address -> address.id().equals(id))
                        .findFirst()
                        .map(address -> new YenteAdjacent(
                                address,
                                Map.of(
                                        AddressEntities.REVERSE,
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
        List<FtmEntity> addresses = AddressEntities.of(entity);
        if (!addresses.isEmpty()) {
            pages.put(AddressEntities.PROPERTY, YenteAdjacent.Page.cut(addresses, range));
        }
        Map<String, Ties> ties = adjacent.read(
                entity,
                new AdjacentReads.Wanted(
                        FtmLinks.outward(), FtmLinks.inward(), property, range.offset(), range.limit()));
        Map<String, Ties> whole = records.complete(ties);
        Set<String> own = entity.cards().stream().map(Card::id).collect(Collectors.toSet());
        Map<String, FtmEntity> others = readAll(whole.values().stream()
                .flatMap(found -> found.ties().stream())
                .flatMap(tie -> Stream.concat(tie.from().stream(), tie.to().stream()))
                .filter(end -> !own.contains(end))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        whole.forEach((name, found) -> pages.put(
                name,
                YenteAdjacent.Page.of(
                        found.ties().stream().map(tie -> written(tie, others)).toList(), found.total(), range)));
        return new YenteAdjacent(written, pages);
    }

    private Map<String, FtmEntity> readAll(Set<String> ids) {
        Map<String, FtmEntity> others = new LinkedHashMap<>();
        cards.read(ids).forEach((id, set) -> FtmWriting.write(set, false).ifPresent(entity -> others.put(id, entity)));
        return others;
    }

    /** It names by their ids those of whom nothing more is given, and holds the others whole. */
    private static FtmEntity written(Tie tie, Map<String, FtmEntity> others) {
        return FtmLinks.write(
                FtmLinks.findRecord(tie.properties())
                        .map(record -> FtmLinks.PREFIX + record)
                        .orElse(tie.id()),
                tie.type(),
                ends(tie.from(), others),
                ends(tie.to(), others),
                tie.properties(),
                tie.datasets(),
                tie.urls());
    }

    private static List<Object> ends(Set<String> ids, Map<String, FtmEntity> others) {
        return ids.stream()
                .<Object>map(id -> others.containsKey(id) ? others.get(id) : id)
                .distinct()
                .toList();
    }

    private YenteAdjacent ofRelation(String id, YenteRange range) {
        Tie tie = records.find(id)
                .orElseThrow(() -> new NotFound(
                        "entity.unknown", "There is no entity '%s'; take an id from /api/yente/match.", id));
        List<FtmEntity> from = List.copyOf(readAll(tie.from()).values());
        List<FtmEntity> to = List.copyOf(readAll(tie.to()).values());
        if (from.isEmpty() || to.isEmpty() || !FtmLinks.isOfParties(tie.type())) {
            throw noSchema(id);
        }
        FtmLinks.Words words = FtmLinks.of(tie.type(), tie.properties());
        Map<String, YenteAdjacent.Page> pages = new LinkedHashMap<>();
        pages.put(words.from(), YenteAdjacent.Page.cut(from, range));
        pages.put(words.to(), YenteAdjacent.Page.cut(to, range));
        return new YenteAdjacent(written(tie, Map.of()), pages);
    }

    private static NotFound noSchema(String id) {
        return new NotFound(
                "ftm.schema.none",
                "FollowTheMoney has no schema for what '%s' is; GET /api/entities/%s tells of it.",
                id,
                id);
    }
}
