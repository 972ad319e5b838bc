package spoor.designation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.analysis.GapMatrix;
import spoor.analysis.GapMatrix.Column;
import spoor.analysis.GapMatrix.Entry;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.Section;
import spoor.model.Source;
import spoor.ownership.Rule;
import spoor.search.EntityDetail;
import spoor.search.Standing;
import spoor.words.Words;

/** How a firm stands in each column of the matrix, in the words of the page; a state that lists say cites the lists. */
final class ListCells {

    private static final String BETWEEN = "; ";
    private static final int COUNTRY_LENGTH = 2;

    private final Words words;
    private final NumberedDocuments notes;
    private final List<Integer> ties;
    private final int maxAgeDays;
    private final Map<String, Source> cited = new LinkedHashMap<>();

    private ListCells(Words words, NumberedDocuments notes, GapMatrix matrix, List<Integer> ties) {
        this.words = words;
        this.notes = notes;
        this.ties = ties;
        this.maxAgeDays = matrix.maxAgeDays();
        matrix.sources().forEach(source -> cited.put(source.id(), source));
    }

    /** @param ties documents that tell of its owners: who is owned by a listed one is found out from them */
    static List<Cell> of(
            Words words, NumberedDocuments notes, EntityDetail firm, GapMatrix matrix, List<Integer> ties) {
        ListCells cells = new ListCells(words, notes, matrix, ties);
        List<Cell> told = new ArrayList<>();
        matrix.firms().stream()
                .filter(row -> firm.recordIds().contains(row.id()))
                .findFirst()
                .ifPresent(row -> {
                    for (int at = 0; at < matrix.columns().size(); at++) {
                        told.add(
                                cells.cell(row.cells().get(at), matrix.columns().get(at)));
                    }
                });
        return told.isEmpty() ? List.of(Cell.unknown(Section.LISTS, words)) : told;
    }

    private Cell cell(GapMatrix.Cell cell, Column column) {
        List<Integer> numbers = new ArrayList<>(notes.of(cell.entries().stream()
                .flatMap(entry -> entry.sources().stream())
                .map(cited::get)
                .filter(Objects::nonNull)
                .toList()));
        if (numbers.isEmpty()) {
            column.lists().stream().map(notes::of).distinct().forEach(numbers::add);
        }
        if (cell.owned() != null) {
            numbers.addAll(ties);
        }
        List<Integer> all = numbers.stream().distinct().sorted().toList();
        return all.isEmpty() && cell.state() == Standing.State.NOT_READ
                ? Cell.unknown(Section.LISTS, title(column), words.say("proposal.unknownOf.list"), List.of())
                : new Cell(Section.LISTS, title(column), said(cell, column), all);
    }

    private String title(Column column) {
        return words.say(
                "proposal.column",
                "authority",
                authority(words, column.authority()),
                "measure",
                words.say("gaps.measure." + column.measure().word()));
    }

    /** Lists that tell of a country's listings without naming who lists are its country's. */
    static String authority(Words words, String code) {
        return words.has("choice.authority." + code)
                ? words.value("authority", code)
                : code.length() == COUNTRY_LENGTH ? words.country(code) : code;
    }

    private String said(GapMatrix.Cell cell, Column column) {
        String state = words.say("gaps.state." + cell.state().word());
        String what = what(cell, column);
        String said = what.isEmpty() ? state : words.say("proposal.state", "state", state, "what", what);
        Standing.Owned owned = cell.owned();
        return owned == null ? said : said + BETWEEN + owned(owned);
    }

    /** The day that counts, or of which version of a list it is said, or why nothing can be said. */
    private String what(GapMatrix.Cell cell, Column column) {
        return switch (cell.state()) {
            case LISTED ->
                joined(Stream.of(
                        days(cell, Entry::listed),
                        joined(cell.entries().stream().map(Entry::programme))));
            case DELISTED -> days(cell, Entry::until);
            case UNDECIDED, OWNED -> cell.by() == null ? "" : cell.by().name();
            case NOT_READ -> cell.why() == null ? "" : why(cell.why(), column);
            case NOT_FOUND -> joined(column.lists().stream().map(list -> list.version()));
        };
    }

    /** Of a list that is too old how old it is, and what the limit is. */
    private String why(GapMatrix.Why why, Column column) {
        return why == GapMatrix.Why.OLD && column.oldDays() == null
                ? words.say("gaps.why.undated", "most", words.number(maxAgeDays))
                : words.say(
                        "gaps.why." + why.word(),
                        "days",
                        column.oldDays() == null ? "" : words.number(column.oldDays()),
                        "most",
                        words.number(maxAgeDays));
    }

    private String days(GapMatrix.Cell cell, Function<Entry, @Nullable String> day) {
        String days = joined(cell.entries().stream().map(day));
        return days.isEmpty() ? words.say("proposal.noDay") : days;
    }

    private static String joined(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    private String owned(Standing.Owned owned) {
        String rule = words.say("constraint.ownedBy.rules." + owned.rule());
        return words.say(
                "proposal.owned",
                "verdict",
                words.say("entity.rules.verdict." + owned.verdict().word()),
                "rule",
                owned.state() == Rule.State.IN_FORCE
                        ? rule
                        : rule
                                + BETWEEN
                                + words.say(
                                        "entity.rules.state." + owned.state().word()),
                "by",
                owned.by().name());
    }
}
