package spoor.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;
import spoor.model.Decision;
import spoor.model.ListingEnd;
import spoor.model.NotFound;
import spoor.model.Source;
import spoor.model.Support;

/** Entities, relations and sources by id, and what was imported. Safe for use by any thread. */
@Service
public class LookupService {

    private final GraphReads reads;
    private final StandingReader standings;
    private final EntityValues values;

    LookupService(GraphReads reads, StandingReader standings, EntityValues values) {
        this.reads = reads;
        this.standings = standings;
        this.values = values;
    }

    /**
     * One entity.
     *
     * @throws NotFound if there is none with this id
     */
    public EntityDetail getEntity(String id) {
        return getEntities(List.of(id)).values().iterator().next();
    }

    /**
     * These, by id in their order, read at once.
     *
     * @throws NotFound if one of them is not there
     */
    public Map<String, EntityDetail> getEntities(Collection<String> ids) {
        Map<String, List<Standing>> standing = standings.listStandings(ids);
        Map<String, EntityDetail.Identity> identities = listIdentities(ids);
        Map<String, List<ValueSaid>> said = values.list(ids);
        Map<String, Record> rows = new LinkedHashMap<>();
        reads.list("entity", Map.of("ids", List.copyOf(ids)))
                .forEach(row -> rows.put(row.get("id").asString(), row));
        Map<String, EntityDetail> found = new LinkedHashMap<>();
        for (String id : ids) {
            Record row = rows.get(id);
            if (row == null) {
                throw unknownEntity(id);
            }
            found.put(
                    id,
                    toEntity(
                            row,
                            standing.getOrDefault(id, List.of()),
                            identities.get(id),
                            said.getOrDefault(id, List.of())));
        }
        return found;
    }

    private static EntityDetail toEntity(
            Record row, List<Standing> standing, EntityDetail.@Nullable Identity identity, List<ValueSaid> values) {
        EntityNode node = Rows.toNode(row.asMap());
        return new EntityDetail(
                node.id(),
                node.labels(),
                node.properties(),
                sourcesOf(row),
                Rows.maps(row.get("listings")).stream()
                        .map(LookupService::toListing)
                        .toList(),
                standing,
                Rows.maps(row.get("facts")).stream().map(LookupService::toFact).toList(),
                Rows.maps(row.get("hsCodes")).stream().map(LookupService::toHs).toList(),
                Rows.maps(row.get("neighbours")).stream()
                        .map(LookupService::toCount)
                        .toList(),
                identity,
                values);
    }

    /** The records that were decided to be of one entity with this one; empty where there are none. */
    public Optional<EntityDetail.Identity> findIdentity(String id) {
        return Optional.ofNullable(listIdentities(List.of(id)).get(id));
    }

    private Map<String, EntityDetail.Identity> listIdentities(Collection<String> ids) {
        Map<String, EntityDetail.Identity> found = new LinkedHashMap<>();
        for (Record row : reads.list("identity", Map.of("ids", List.copyOf(ids)))) {
            found.put(row.get("id").asString(), toIdentity(row));
        }
        return found;
    }

    private static EntityDetail.Identity toIdentity(Record row) {
        return new EntityDetail.Identity(
                row.get("representative").asString(),
                Rows.maps(row.get("members")).stream()
                        .map(LookupService::toMember)
                        .toList(),
                Rows.maps(row.get("decisions")).stream()
                        .map(stored -> Decision.of(stored, true, false))
                        .toList());
    }

    /** By which relations others own, control or direct these, at most so many of a kind each, the best proven first. */
    public Map<String, List<String>> listTies(Collection<String> ids, int mostOfAKind) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Record row : reads.list("ties", Map.of("ids", List.copyOf(ids), "limit", mostOfAKind))) {
            found.put(row.get("id").asString(), row.get("relations").asList(Value::asString));
        }
        return found;
    }

    /**
     * The relations of an entity.
     *
     * @throws NotFound if there is no entity with this id
     */
    public Neighbours listNeighbours(String id, NeighbourQuery query) {
        List<Record> rows = reads.list("neighbours", query.parameters(id));
        if (rows.isEmpty() && !exists(id)) {
            throw unknownEntity(id);
        }
        Map<String, EntityNode> nodes = new LinkedHashMap<>();
        Map<String, Long> degrees = new LinkedHashMap<>();
        List<RelationEdge> relations = new ArrayList<>();
        for (Record row : rows) {
            EntityNode node = Rows.toNode(row.get("node").asMap());
            nodes.put(node.id(), node);
            degrees.put(node.id(), row.get("degree").asLong());
            relations.add(Rows.toRelation(row.get("relation").asMap()));
        }
        // Past the last one nothing is left to count; a first page without rows means that there are none.
        long total =
                rows.isEmpty() ? query.offset() : rows.getFirst().get("total").asLong();
        boolean complete = query.offset() + relations.size() >= total;
        return new Neighbours(List.copyOf(nodes.values()), relations, degrees, complete, total);
    }

    /** Named entities and at most so many of the relations between them; ids that are unknown are left out. */
    public FoundGraph getSubgraph(Collection<String> ids, int mostRelations) {
        Map<String, EntityNode> nodes = new LinkedHashMap<>();
        Map<String, Long> degrees = new LinkedHashMap<>();
        Map<String, List<String>> listedBy = new LinkedHashMap<>();
        for (Record row : reads.list("subgraph-nodes", Map.of("ids", List.copyOf(ids)))) {
            EntityNode node = Rows.toNode(row.get("node").asMap());
            nodes.put(node.id(), node);
            degrees.put(node.id(), row.get("degree").asLong());
            List<String> authorities = EntitySearch.listedBy(row);
            if (!authorities.isEmpty()) {
                listedBy.put(node.id(), authorities);
            }
        }
        List<RelationEdge> relations =
                reads.list("subgraph-relations", Map.of("ids", List.copyOf(ids), "limit", mostRelations + 1)).stream()
                        .map(row -> Rows.toRelation(row.get("relation").asMap()))
                        .toList();
        boolean complete = relations.size() <= mostRelations;
        return new FoundGraph(
                List.copyOf(nodes.values()),
                complete ? relations : List.copyOf(relations.subList(0, mostRelations)),
                degrees,
                listedBy,
                complete);
    }

    /**
     * One relation.
     *
     * @throws NotFound if there is none with this id
     */
    public RelationDetail getRelation(String id) {
        return listRelations(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "relation.absent", "There is no relation '%s'; take an id from the relations of a trace.", id));
    }

    /** Relations in the order of their ids as given; unknown ones are left out. */
    private List<RelationDetail> listRelations(Collection<String> ids) {
        return reads.list("relations", Map.of("ids", List.copyOf(ids))).stream()
                .map(LookupService::toRelation)
                .toList();
    }

    /** Some of these relations, as many as wanted from a place on. */
    public RelationPage listRelations(Collection<String> ids, int offset, int limit) {
        List<String> wanted = ids.stream().skip(offset).limit(limit).toList();
        List<RelationDetail> found = listRelations(wanted);
        Set<String> known = found.stream().map(RelationDetail::id).collect(Collectors.toSet());
        return new RelationPage(
                found,
                wanted.stream().filter(id -> !known.contains(id)).toList(),
                ids.size(),
                offset + wanted.size() >= ids.size());
    }

    private static RelationDetail toRelation(Record row) {
        RelationEdge edge = Rows.toRelation(row.asMap());
        return new RelationDetail(
                edge.id(),
                edge.type(),
                edge.from(),
                edge.to(),
                withoutSupports(edge.properties()),
                Rows.toNode(row.get("fromNode").asMap()),
                Rows.toNode(row.get("toNode").asMap()),
                Rows.maps(row.get("components")).stream().map(Rows::toNode).toList(),
                sourcesOf(row),
                Support.listOf(edge.properties().get(Support.PROPERTY)),
                Rows.maps(row.get("captures")).stream()
                        .map(LookupService::toCaptureOf)
                        .toList(),
                row.get("dataset").isNull()
                        ? null
                        : toDatasetName(row.get("dataset").asMap()));
    }

    /** They stand beside the properties, taken apart. */
    private static Map<String, Object> withoutSupports(Map<String, Object> properties) {
        Map<String, Object> others = new LinkedHashMap<>(properties);
        others.remove(Support.PROPERTY);
        return others;
    }

    /**
     * One source with at most so many relations and entities that it is cited for.
     *
     * @throws NotFound if there is none with this id
     */
    public SourceDetail getSource(String id, int limit) {
        List<Record> rows = reads.list("source", Map.of("id", id, "limit", limit + 1));
        if (rows.isEmpty()) {
            throw new NotFound(
                    "source.unknown",
                    "There is no source '%s'; take an id from the sources of an entity or relation.",
                    id);
        }
        Record row = rows.getFirst();
        Source source = Rows.toSource(row.get("source").asMap());
        List<Map<String, Object>> relations = Rows.maps(row.get("relations"));
        List<Map<String, Object>> entities = Rows.maps(row.get("entities"));
        return new SourceDetail(
                source.id(),
                source.title(),
                source.publisher(),
                source.url(),
                source.published(),
                source.kind(),
                source.country(),
                source.origin(),
                source.locator(),
                source.accessed(),
                source.archived(),
                source.sha256(),
                Rows.texts(row.get("source").asMap(), "mayRestOn"),
                relations.stream().limit(limit).map(LookupService::toCited).toList(),
                entities.stream().limit(limit).map(LookupService::toCitedEntity).toList(),
                Rows.maps(row.get("captures")).stream()
                        .map(LookupService::toCapture)
                        .toList(),
                relations.size() <= limit && entities.size() <= limit);
    }

    /** What was imported, newest first. */
    public List<Map<String, Object>> listDatasets() {
        return reads.list("datasets", Map.of()).stream()
                .map(row -> withId(row.get("dataset").asMap()))
                .toList();
    }

    /** Figures about trade between countries: what documents say first, then what countries report, the newest first. */
    public List<TradeFlow> listTradeFlows(TradeFlow.Wanted wanted, int limit) {
        return reads.list("trade-flows", wanted.parameters(limit)).stream()
                .map(row -> new TradeFlow(
                        Rows.text(row.get("flow").asMap(), "id"),
                        Rows.properties(row.get("flow").asMap()),
                        sourcesOf(row)))
                .toList();
    }

    /** Under which codes these components fall, by code; those that are unknown or under none are left out. */
    public List<GoodsCode> listCodes(Collection<String> components) {
        if (components.isEmpty()) {
            return List.of();
        }
        return reads.list("goods-codes", Map.of("ids", List.copyOf(components))).stream()
                .map(row -> new GoodsCode(
                        row.get("code").asString(),
                        row.get("component").asString(),
                        row.get("name").asString(""),
                        sourcesOf(row)))
                .toList();
    }

    private boolean exists(String id) {
        return reads.list("entity-exists", Map.of("id", id))
                .getFirst()
                .get("exists")
                .asBoolean();
    }

    private static NotFound unknownEntity(String id) {
        return new NotFound("entity.unknown", "There is no entity '%s'; take an id from GET /api/entities?q=….", id);
    }

    private static List<Source> sourcesOf(Record row) {
        return Rows.maps(row.get("sources")).stream().map(Rows::toSource).toList();
    }

    private static Map<String, Object> withId(Map<String, Object> node) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", Rows.text(node, "id"));
        all.putAll(Rows.properties(node));
        return all;
    }

    private static EntityDetail.Fact toFact(Map<String, Object> fact) {
        return new EntityDetail.Fact(
                Rows.text(fact, "id"),
                Rows.text(fact, "kind"),
                Rows.text(fact, "value"),
                Rows.text(fact, "confidence"),
                Rows.findText(fact, "validFrom"),
                Rows.findText(fact, "validTo"),
                Rows.findText(fact, "reported"),
                Rows.findText(fact, "quote"),
                Rows.findText(fact, "note"),
                Rows.findText(fact, "locator"),
                Rows.text(fact, "dataset"),
                Rows.sourcesIn(fact));
    }

    private static EntityDetail.Listing toListing(Map<String, Object> listing) {
        return new EntityDetail.Listing(
                Rows.text(listing, "id"),
                Rows.text(listing, "authority"),
                Rows.findText(listing, "programme"),
                Rows.findText(listing, "listed"),
                Rows.findText(listing, "until"),
                ListingEnd.isOver(Rows.findText(listing, "until")),
                Rows.sourcesIn(listing));
    }

    private static EntityDetail.Member toMember(Map<String, Object> member) {
        return new EntityDetail.Member(
                Rows.text(member, "id"),
                Rows.texts(member, "labels"),
                Rows.findText(member, "name"),
                Rows.findText(member, "dataset"));
    }

    private static EntityDetail.Hs toHs(Map<String, Object> hs) {
        return new EntityDetail.Hs(
                Rows.text(hs, "code"),
                Rows.findText(hs, "description"),
                Rows.findText(hs, "list"),
                Rows.findText(hs, "tier"));
    }

    private static EntityDetail.NeighbourCount toCount(Map<String, Object> count) {
        long n = count.get("count") instanceof Number number ? number.longValue() : 0;
        return new EntityDetail.NeighbourCount(Rows.text(count, "type"), Rows.text(count, "direction"), n);
    }

    private static RelationDetail.DatasetName toDatasetName(Map<String, Object> dataset) {
        return new RelationDetail.DatasetName(
                Rows.text(dataset, "id"),
                Rows.findText(dataset, "name"),
                Rows.findText(dataset, "version"),
                Rows.findText(dataset, "licence"));
    }

    private static SourceDetail.CitedRelation toCited(Map<String, Object> relation) {
        return new SourceDetail.CitedRelation(
                Rows.text(relation, "id"),
                Rows.text(relation, "type"),
                Rows.text(relation, "from"),
                Rows.text(relation, "to"));
    }

    private static RelationDetail.CaptureOf toCaptureOf(Map<String, Object> capture) {
        return new RelationDetail.CaptureOf(
                Rows.text(capture, "source"),
                Rows.text(capture, "id"),
                Rows.text(capture, "name"),
                Rows.text(capture, "kind"));
    }

    private static SourceDetail.Capture toCapture(Map<String, Object> capture) {
        return new SourceDetail.Capture(
                Rows.text(capture, "id"),
                Rows.text(capture, "name"),
                Rows.text(capture, "kind"),
                capture.get("bytes") instanceof Number bytes ? bytes.longValue() : 0,
                Rows.text(capture, "sha256"),
                Rows.text(capture, "address"),
                Rows.text(capture, "captured"),
                Rows.text(capture, "timeFrom"),
                Rows.text(capture, "at"),
                Rows.text(capture, "by"));
    }

    private static SourceDetail.CitedEntity toCitedEntity(Map<String, Object> entity) {
        return new SourceDetail.CitedEntity(
                Rows.text(entity, "id"), Rows.texts(entity, "labels"), Rows.text(entity, "name"));
    }
}
