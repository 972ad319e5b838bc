package spoor.designation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.Section;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.search.EntityDetail;
import spoor.search.RelationDetail;
import spoor.search.ValueSaid;
import spoor.words.Words;

/** Writes down what documents say of one firm itself, cell by cell. */
final class FirmCells {

    private final Words words;
    private final NumberedDocuments notes;
    private final EntityDetail firm;
    private final Map<String, Source> sources;
    private final List<Cell> cells = new ArrayList<>();

    /** @param sources documents that values may cite, by id */
    FirmCells(Words words, NumberedDocuments notes, EntityDetail firm, Map<String, Source> sources) {
        this.words = words;
        this.notes = notes;
        this.firm = firm;
        this.sources = sources;
    }

    List<Cell> list() {
        return List.copyOf(cells);
    }

    void addWhoItIs() {
        values(Section.NAMES, "name", "alias");
        addNote();
        values(Section.NUMBERS, "identifier");
        values(Section.ADDRESSES, "address", "country");
    }

    /** What whoever wrote its record adds, such as with whom it must not be confused. */
    private void addNote() {
        if (firm.properties().get("note") instanceof String note && !note.isBlank()) {
            add(Section.NAMES, words.say("proposal.note"), note, firm.sources());
        }
    }

    private void values(Section section, String... properties) {
        List<ValueSaid> said = firm.values().stream()
                .filter(value -> Set.of(properties).contains(value.property()))
                .toList();
        said.forEach(value -> add(section, kind(value), plain(value), cited(value)));
        if (said.stream().noneMatch(value -> value.property().equals(properties[0]))) {
            addUnknown(section, said.isEmpty() ? "" : property(properties[0]));
        }
    }

    /** What none of the documents of its record states, as far as these data tell. */
    private void addUnknown(Section section, String what) {
        List<Integer> searched = notes.of(firm.sources());
        String said = searched.isEmpty() ? "proposal.unknown" : "proposal.unknownOf.record";
        cells.add(Cell.unknown(section, what, words.say(said), searched));
    }

    /** Founded and dissolved. */
    void addLife() {
        firm.values().stream()
                .filter(value -> Set.of("founded", "dissolved").contains(value.property()))
                .forEach(value -> add(Section.EVENTS, property(value.property()), value.value(), cited(value)));
    }

    private String property(String property) {
        return words.say("entity.values.property." + property);
    }

    /** Of a name its script, of a number what kind of number it is. */
    private String kind(ValueSaid value) {
        return switch (value.property()) {
            case "name", "alias" ->
                words.say(
                        "proposal.kind",
                        "kind",
                        property(value.property()),
                        "script",
                        words.say("proposal.script." + script(value.value())));
            case "identifier" ->
                value.value().contains(":")
                        ? numberKind(value.value().substring(0, value.value().indexOf(':')))
                        : property("identifier");
            default -> property(value.property());
        };
    }

    /** In full: who reads the file need not know our short words. */
    private String numberKind(String word) {
        String key = "entity.identifier." + word;
        return words.has(key) ? words.say(key) : word;
    }

    private String plain(ValueSaid value) {
        return switch (value.property()) {
            case "identifier" -> value.value().substring(value.value().indexOf(':') + 1);
            case "country" -> words.country(value.value());
            default -> value.value();
        };
    }

    private static String script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .map(script -> switch (script) {
                    case LATIN -> "latin";
                    case CYRILLIC -> "cyrillic";
                    case HAN -> "chinese";
                    default -> "other";
                })
                .orElse("none");
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
        ties.forEach(tie -> add(
                Section.PEOPLE, dated(tie, tie(tie)), name(tie.fromNode().properties(), tie.from()), tie.sources()));
        if (ties.isEmpty()) {
            addUnknown(Section.PEOPLE, "");
        }
    }

    private String tie(RelationDetail tie) {
        return switch (RelationType.valueOf(tie.type())) {
            case OWNS -> share(tie.properties());
            case CONTROLS -> words.say("proposal.controls");
            default -> words.say("proposal.director");
        };
    }

    /** Exactly, or between two bounds of which one may be open. */
    private String share(Map<String, Object> said) {
        String exact = percent(said, "value");
        String least = percent(said, "valueMin");
        String most = percent(said, "valueMax");
        if (!exact.isEmpty()) {
            return words.say("proposal.holds", "share", exact);
        }
        if (least.isEmpty() && most.isEmpty()) {
            return words.say("proposal.owner");
        }
        String bounds = most.isEmpty() ? "Least" : least.isEmpty() ? "Most" : "Between";
        return words.say("proposal.holds" + bounds, "least", least, "most", most);
    }

    private String percent(Map<String, Object> said, String field) {
        return "percent".equals(said.get("unit")) && said.get(field) instanceof Number number
                ? words.number(number.doubleValue())
                : "";
    }

    /** With the days from and until which it is stated to hold. */
    private String dated(RelationDetail tie, String said) {
        Object from = tie.properties().get("validFrom");
        Object until = tie.properties().get("validTo");
        String since = from == null ? said : words.say("proposal.since", "what", said) + " " + from;
        return until == null ? since : words.say("proposal.until", "what", since) + " " + until;
    }

    static String name(Map<String, Object> properties, String id) {
        return String.valueOf(properties.getOrDefault("name", id));
    }

    private void add(Section section, String what, String value, Collection<Source> said) {
        cells.add(new Cell(section, what, value, notes.of(said)));
    }
}
