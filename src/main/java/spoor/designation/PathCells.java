package spoor.designation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.Section;
import spoor.model.Source;
import spoor.model.Support;
import spoor.search.EntityDetail;
import spoor.search.RelationDetail;
import spoor.words.Words;

/** Writes down what documents say of the best path of one firm, cell by cell. */
final class PathCells {

    /** Dates of a relation, in the order in which they are told, and the words for them. */
    private static final Map<String, String> DATES = dates();

    private final Words words;
    private final NumberedDocuments notes;
    private final EntityDetail firm;
    private final List<PathHop> hops;
    private final List<PathHop> weakestFirst;
    private final List<Cell> cells = new ArrayList<>();

    private PathCells(Words words, NumberedDocuments notes, EntityDetail firm, List<PathHop> hops) {
        this.words = words;
        this.notes = notes;
        this.firm = firm;
        this.hops = hops;
        this.weakestFirst = hops.stream().sorted(PathHop.WEAKEST_FIRST).toList();
    }

    private static Map<String, String> dates() {
        Map<String, String> dates = new LinkedHashMap<>();
        dates.put("validFrom", "proposal.since");
        dates.put("validTo", "proposal.until");
        dates.put("reported", "proposal.reported");
        return dates;
    }

    /**
     * @param best the path itself
     * @param hops in the order of the path; none where the firm is on none
     * @param goods what is known of the components of the path, by id
     */
    static List<Cell> of(
            Words words,
            NumberedDocuments notes,
            EntityDetail firm,
            BestPath best,
            List<PathHop> hops,
            Map<String, EntityDetail> goods) {
        PathCells path = new PathCells(words, notes, firm, hops);
        if (hops.isEmpty()) {
            Stream.of(Section.ROLE, Section.HOPS, Section.GOODS, Section.WEAPON, Section.GRADE)
                    .forEach(section -> path.cells.add(Cell.unknown(section, words)));
        } else {
            path.addRole(best);
            path.weakestFirst.forEach(hop -> hop.relations().forEach(relation -> path.addHop(hop, relation)));
            path.cells.addAll(GoodCells.of(words, notes, hops, goods));
            path.add(
                    Section.WEAPON,
                    path.say("end"),
                    hops.getLast().toName(),
                    hops.getLast().sources());
            path.addGrades();
        }
        path.addDates();
        return List.copyOf(path.cells);
    }

    /** First the path as one line, for the hops stand the weakest first; then what the firm does on it. */
    private void addRole(BestPath best) {
        String line = Stream.concat(
                        Stream.of(hops.getFirst().fromName()), hops.stream().map(PathHop::toName))
                .collect(Collectors.joining(" → "));
        List<Source> all =
                hops.stream().flatMap(hop -> hop.sources().stream()).distinct().toList();
        add(Section.ROLE, words.say("proposal.path", "hops", hops.size()), line, all);
        if (best.joins() != null) {
            add(Section.ROLE, say("joins"), words.say("list.joins." + best.joins()), all);
        }
        if (best.decisions() > 0) {
            add(Section.ROLE, say("identity"), words.say("proposal.decisions", "count", best.decisions()), all);
        }
        List<PathHop> own = hops.stream()
                .filter(hop -> firm.recordIds().contains(hop.from()))
                .toList();
        if (own.isEmpty()) {
            addRole(hops.getLast(), "end");
        }
        own.forEach(hop -> addRole(hop, null));
    }

    private void addRole(PathHop hop, @Nullable String fixed) {
        for (RelationDetail relation : hop.relations()) {
            String role = "proposal.role." + relation.type();
            String key = fixed != null ? "proposal.role." + fixed : words.has(role) ? role : "proposal.role.other";
            add(Section.ROLE, words.say(key), PathHop.words(words, relation), relation.sources());
        }
    }

    /** In words, and what each of its documents says as far as it was read. */
    private void addHop(PathHop hop, RelationDetail relation) {
        String what = words.say(
                "proposal.hopRelation",
                "hop",
                hop.place().said(words),
                "grade",
                grade(String.valueOf(relation.properties().getOrDefault("confidence", hop.confidence())))
                        + (hop.inferred() ? ", " + words.say("report.inferred") : ""),
                "id",
                relation.id());
        add(Section.HOPS, what, PathHop.words(words, relation), relation.sources());
        List<Support> read = relation.supports().stream()
                .filter(support -> !support.says().isEmpty())
                .toList();
        read.forEach(support -> addSupport(hop, relation, support));
        if (!hop.withheld()) {
            addUnread(hop, relation, read);
        }
    }

    /** Documents of which these data do not hold what they say. */
    private void addUnread(PathHop hop, RelationDetail relation, List<Support> read) {
        List<Integer> unread = notes.of(relation.sources().stream()
                .filter(source ->
                        read.stream().noneMatch(support -> support.source().equals(source.id())))
                .toList());
        if (!unread.isEmpty()) {
            String numbers = unread.stream().map(String::valueOf).collect(Collectors.joining(", "));
            String what = words.say("proposal.says", "hop", hop.place().said(words), "number", numbers);
            cells.add(Cell.unknown(Section.HOPS, what, words.say("proposal.unknownOf.reading"), unread));
        }
    }

    private void addSupport(PathHop hop, RelationDetail relation, Support support) {
        List<Integer> cited = notes.of(relation.sources().stream()
                .filter(source -> source.id().equals(support.source()))
                .toList());
        String what = words.say(
                support.locator().isEmpty() ? "proposal.says" : "proposal.saysAt",
                "hop",
                hop.place().said(words),
                "number",
                cited.stream().map(String::valueOf).collect(Collectors.joining()),
                "place",
                support.locator());
        cells.add(new Cell(Section.HOPS, what, support.says(), cited));
    }

    private void addGrades() {
        weakestFirst.forEach(hop -> add(
                Section.GRADE,
                words.say(
                        "proposal.gradeOf", "hop", hop.place().said(words), "from", hop.fromName(), "to", hop.toName()),
                words.say("proposal.grade", "grade", grade(hop.confidence()), "origins", hop.origins()),
                hop.sources()));
    }

    /** Listed, and since when hops are. */
    private void addDates() {
        firm.listings().stream()
                .filter(listing -> listing.listed() != null)
                .forEach(listing ->
                        add(Section.EVENTS, listed(listing), String.valueOf(listing.listed()), listing.sources()));
        hops.forEach(hop ->
                hop.relations().forEach(relation -> DATES.forEach((field, key) -> addDate(relation, field, key))));
    }

    private String listed(EntityDetail.Listing listing) {
        String said = words.say("proposal.listed", "authority", words.value("authority", listing.authority()));
        String programme = listing.programme();
        return programme == null || programme.isEmpty() ? said : said + ", " + programme;
    }

    private void addDate(RelationDetail relation, String field, String key) {
        Object day = relation.properties().get(field);
        if (day != null) {
            add(
                    Section.EVENTS,
                    words.say(key, "what", PathHop.words(words, relation)),
                    String.valueOf(day),
                    relation.sources());
        }
    }

    private String grade(String word) {
        return words.say("confidence." + word);
    }

    private String say(String key) {
        return words.say("proposal." + key);
    }

    private void add(Section section, String what, String value, Collection<Source> said) {
        cells.add(new Cell(section, what, value, notes.of(said)));
    }
}
