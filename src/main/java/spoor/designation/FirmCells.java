package spoor.designation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spoor.analysis.GapMatrix;
import spoor.analysis.GapTables;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.Section;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.search.EntityDetail;
import spoor.search.ReadList;
import spoor.search.RelationDetail;
import spoor.search.ValueSaid;
import spoor.words.Language;
import spoor.words.Words;

/** Writes down what documents say of one firm, cell by cell. */
final class FirmCells {

    /** Files for authorities are in English. */
    private static final Words ENGLISH = new Words(Language.EN);

    /** What a date of a relation is, in the order in which they are told. */
    private static final Map<String, String> DATES = dates();

    private final Notes notes;
    private final EntityDetail firm;
    private final Map<String, Source> sources;
    private final List<Cell> cells = new ArrayList<>();

    /** @param sources documents that values may cite, by id */
    FirmCells(Notes notes, EntityDetail firm, Map<String, Source> sources) {
        this.notes = notes;
        this.firm = firm;
        this.sources = sources;
    }

    private static Map<String, String> dates() {
        Map<String, String> dates = new LinkedHashMap<>();
        dates.put("validFrom", "since");
        dates.put("validTo", "until");
        dates.put("reported", "reported");
        return dates;
    }

    List<Cell> list() {
        return List.copyOf(cells);
    }

    void addWhoItIs() {
        values(Section.NAMES, "name", "alias");
        values(Section.NUMBERS, "identifier");
        values(Section.ADDRESSES, "address");
    }

    private void values(Section section, String... properties) {
        List<ValueSaid> said = firm.values().stream()
                .filter(value -> List.of(properties).contains(value.property()))
                .toList();
        said.forEach(value -> add(section, kind(value), plain(value), cited(value)));
        unknownIf(said.isEmpty(), section);
    }

    private void unknownIf(boolean unknown, Section section) {
        if (unknown) {
            cells.add(Cell.unknown(section));
        }
    }

    /** Of a name its script, of a number what kind of number it is. */
    private static String kind(ValueSaid value) {
        return switch (value.property()) {
            case "name", "alias" -> value.property() + ", " + script(value.value());
            case "identifier" ->
                value.value().contains(":")
                        ? numberKind(value.value().substring(0, value.value().indexOf(':')))
                        : "";
            default -> value.property();
        };
    }

    /** In full: who reads the file need not know our short words. */
    private static String numberKind(String word) {
        String key = "entity.identifier." + word;
        return ENGLISH.has(key) ? ENGLISH.say(key) : word;
    }

    private static String plain(ValueSaid value) {
        return value.property().equals("identifier")
                ? value.value().substring(value.value().indexOf(':') + 1)
                : value.value();
    }

    private static String script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .map(script -> switch (script) {
                    case LATIN -> "Latin";
                    case CYRILLIC -> "Cyrillic";
                    case HAN -> "Chinese";
                    default -> "another script";
                })
                .orElse("no letters");
    }

    private List<Source> cited(ValueSaid value) {
        return value.said().stream()
                .flatMap(by -> by.sources().stream())
                .map(cited -> sources.getOrDefault(
                        cited.id(), new Source(cited.id(), cited.title(), "", "", "", "", "", "", "")))
                .distinct()
                .toList();
    }

    /** Those who own, control or direct it. */
    void addPeople(Collection<RelationDetail> ties) {
        for (RelationDetail tie : ties) {
            Object share = tie.properties().get("value");
            boolean percent = "percent".equals(tie.properties().get("unit"));
            String word = switch (RelationType.valueOf(tie.type())) {
                case OWNS -> percent && share != null ? "holds " + share + " percent" : "owner, share not stated";
                case CONTROLS -> "controls it";
                default -> "director";
            };
            add(Section.PEOPLE, word, name(tie.fromNode().properties(), tie.from()), tie.sources());
        }
        unknownIf(ties.isEmpty(), Section.PEOPLE);
    }

    /** Its best path, the hop that is sure least first. */
    void addPath(List<PathHop> hops) {
        List<PathHop> weakestFirst = hops.stream().sorted(PathHop.WEAKEST_FIRST).toList();
        unknownIf(hops.isEmpty(), Section.ROLE);
        hops.stream()
                .filter(hop -> hop.from().equals(firm.id()))
                .findFirst()
                .ifPresent(hop -> hop.relations()
                        .forEach(relation -> add(
                                Section.ROLE,
                                PathHop.role(relation.type()),
                                PathHop.words(relation),
                                relation.sources())));
        if (!hops.isEmpty() && hops.stream().noneMatch(hop -> hop.from().equals(firm.id()))) {
            hops.getLast()
                    .relations()
                    .forEach(relation -> add(Section.ROLE, "end", PathHop.words(relation), relation.sources()));
        }
        for (PathHop hop : weakestFirst) {
            hop.relations().forEach(relation -> addHop(hop, relation));
        }
        addGoods(hops);
        unknownIf(hops.isEmpty(), Section.HOPS);
        weakestFirst.forEach(hop -> add(
                Section.GRADE,
                hop.fromName() + " → " + hop.toName(),
                "%s, independent origins: %d".formatted(hop.confidence(), hop.origins()),
                hop.sources()));
        unknownIf(hops.isEmpty(), Section.GRADE);
    }

    /** In words, and what each of its documents says as far as it was read. */
    private void addHop(PathHop hop, RelationDetail relation) {
        String what = hop.confidence() + ", relation " + relation.id();
        add(Section.HOPS, what, PathHop.words(relation), relation.sources());
        relation.supports().stream()
                .filter(support -> !support.says().isEmpty())
                .forEach(support -> add(
                        Section.HOPS,
                        "what the document says" + (support.locator().isEmpty() ? "" : ", " + support.locator()),
                        support.says(),
                        relation.sources().stream()
                                .filter(source -> source.id().equals(support.source()))
                                .toList()));
    }

    private void addGoods(List<PathHop> hops) {
        int before = cells.size();
        for (PathHop hop : hops) {
            for (RelationDetail relation : hop.relations()) {
                relation.components()
                        .forEach(component -> add(
                                Section.GOODS,
                                "part",
                                name(component.properties(), component.id()),
                                relation.sources()));
                texts(relation.properties().get("hs"))
                        .forEach(code -> add(Section.GOODS, hsKind(code), code, relation.sources()));
            }
        }
        unknownIf(cells.size() == before, Section.GOODS);
    }

    /** With the list and tier where the firm's own codes name them. */
    private String hsKind(String code) {
        return firm.hsCodes().stream()
                .filter(hs -> hs.code().equals(code) && hs.tier() != null)
                .findFirst()
                .map(hs -> "HS code, tier " + hs.tier())
                .orElse("HS code");
    }

    void addWeapon(List<PathHop> hops) {
        if (hops.isEmpty()) {
            unknownIf(true, Section.WEAPON);
        } else {
            add(
                    Section.WEAPON,
                    "end of its best path",
                    hops.getLast().toName(),
                    hops.getLast().sources());
        }
    }

    /** Founded, dissolved, listed, and since when hops are. */
    void addEvents(List<PathHop> hops) {
        int before = cells.size();
        firm.values().stream()
                .filter(value -> List.of("founded", "dissolved").contains(value.property()))
                .forEach(value -> add(Section.EVENTS, value.property(), value.value(), cited(value)));
        firm.listings().stream()
                .filter(listing -> listing.listed() != null)
                .forEach(listing -> add(
                        Section.EVENTS,
                        "listed by " + listing.authority(),
                        Objects.requireNonNullElse(listing.listed(), ""),
                        listing.sources()));
        for (PathHop hop : hops) {
            for (RelationDetail relation : hop.relations()) {
                DATES.forEach((field, word) -> {
                    if (relation.properties().get(field) != null) {
                        add(
                                Section.EVENTS,
                                PathHop.words(relation) + ", " + word,
                                String.valueOf(relation.properties().get(field)),
                                relation.sources());
                    }
                });
            }
        }
        unknownIf(cells.size() == before, Section.EVENTS);
    }

    /** How it stands in each column of the matrix; a state that lists say cites the lists. */
    void addLists(GapMatrix matrix) {
        GapMatrix.Firm row = matrix.firms().stream()
                .filter(each -> each.id().equals(firm.id()))
                .findFirst()
                .orElse(null);
        if (row == null) {
            unknownIf(true, Section.LISTS);
            return;
        }
        Map<String, Source> cited = new LinkedHashMap<>();
        matrix.sources().forEach(source -> cited.put(source.id(), source));
        for (int at = 0; at < matrix.columns().size(); at++) {
            GapMatrix.Column column = matrix.columns().get(at);
            GapMatrix.Cell cell = row.cells().get(at);
            List<Integer> numbers = new ArrayList<>(notes.of(cell.entries().stream()
                    .flatMap(entry -> entry.sources().stream())
                    .map(cited::get)
                    .filter(Objects::nonNull)
                    .toList()));
            if (numbers.isEmpty()) {
                column.lists().stream().map(this::numberOf).distinct().forEach(numbers::add);
            }
            boolean said = !numbers.isEmpty();
            cells.add(new Cell(
                    Section.LISTS,
                    column.key(),
                    said ? GapTables.words(cell, column) : Designation.UNKNOWN,
                    List.copyOf(numbers)));
        }
    }

    private int numberOf(ReadList list) {
        return notes.of(list);
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    static String name(Map<String, Object> properties, String id) {
        return String.valueOf(properties.getOrDefault("name", id));
    }

    private void add(Section section, String what, String value, Collection<Source> said) {
        cells.add(new Cell(section, what, value, notes.of(said)));
    }
}
