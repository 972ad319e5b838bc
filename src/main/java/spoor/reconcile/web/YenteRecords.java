package spoor.reconcile.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spoor.model.FtmWords;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.reconcile.AdjacentReads.Tie;
import spoor.reconcile.AdjacentReads.Ties;
import spoor.reconcile.ftm.FtmLinks;
import spoor.search.LookupService;
import spoor.search.RelationDetail;

/** Puts together again what was one record of FollowTheMoney with several ends, and is a relation of each two of them here. */
@Component
class YenteRecords {

    /** Of one record so many relations are put together. */
    private static final long MOST = 200;

    private final LookupService lookup;

    YenteRecords(LookupService lookup) {
        this.lookup = lookup;
    }

    /** The relation with this id, or with this id of a record all that were made of it. */
    Optional<Tie> find(String id) {
        if (id.startsWith(FtmLinks.PREFIX)) {
            return findRecord(id.substring(FtmLinks.PREFIX.length()));
        }
        return read(List.of(id)).stream()
                .findFirst()
                .map(found -> FtmLinks.findRecord(found.properties())
                        .flatMap(this::findRecord)
                        .orElseGet(() -> tie(List.of(found))));
    }

    private Optional<Tie> findRecord(String record) {
        List<String> first = lookup.listDatasets().stream()
                .map(dataset -> FtmWords.relationId(String.valueOf(dataset.get("id")), record, 0))
                .toList();
        List<RelationDetail> found =
                read(first).stream().filter(relation -> isOf(record, relation)).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(complete(tie(found)));
    }

    private Tie complete(Tie tie) {
        Ties whole = complete(Map.of("", new Ties(1, List.of(tie)))).get("");
        return Objects.requireNonNull(whole).ties().getFirst();
    }

    /** The same with all the ends that their records have, also those that nothing ties to who is asked about. */
    Map<String, Ties> complete(Map<String, Ties> ties) {
        List<String> ids = ties.values().stream()
                .flatMap(found -> found.ties().stream())
                .filter(YenteRecords::isPart)
                .flatMap(YenteRecords::relations)
                .distinct()
                .toList();
        Map<String, List<RelationDetail>> byRecord = read(ids).stream()
                .collect(Collectors.groupingBy(
                        relation -> FtmLinks.findRecord(relation.properties()).orElse("")));
        Map<String, Ties> whole = new LinkedHashMap<>();
        ties.forEach((name, found) -> whole.put(
                name,
                new Ties(
                        found.total(),
                        found.ties().stream().map(tie -> whole(tie, byRecord)).toList())));
        return whole;
    }

    private static Tie whole(Tie tie, Map<String, List<RelationDetail>> byRecord) {
        return FtmLinks.findRecord(tie.properties())
                .map(byRecord::get)
                .map(YenteRecords::tie)
                .orElse(tie);
    }

    private static boolean isPart(Tie tie) {
        return FtmLinks.countRelations(tie.properties())
                > (long) tie.from().size() * tie.to().size();
    }

    private static Stream<String> relations(Tie tie) {
        String record = FtmLinks.findRecord(tie.properties()).orElse("");
        long count = Math.min(FtmLinks.countRelations(tie.properties()), MOST);
        return tie.datasets().stream()
                .flatMap(dataset ->
                        LongStream.range(0, count).mapToObj(number -> FtmWords.relationId(dataset, record, number)));
    }

    private List<RelationDetail> read(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : lookup.listRelations(ids, 0, ids.size()).relations();
    }

    private static boolean isOf(String record, RelationDetail relation) {
        return FtmLinks.findRecord(relation.properties()).filter(record::equals).isPresent();
    }

    private static Tie tie(List<RelationDetail> relations) {
        RelationDetail first = relations.getFirst();
        return new Tie(
                first.id(),
                RelationType.requireType(first.type()),
                each(relations, RelationDetail::from),
                each(relations, RelationDetail::to),
                first.properties(),
                each(relations, relation -> String.valueOf(relation.properties().getOrDefault("dataset", ""))),
                first.sources().stream()
                        .map(Source::url)
                        .filter(url -> !url.isEmpty())
                        .toList());
    }

    private static Set<String> each(List<RelationDetail> relations, Function<RelationDetail, String> of) {
        return relations.stream()
                .map(of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
