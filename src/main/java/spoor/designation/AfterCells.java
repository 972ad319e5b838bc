package spoor.designation;

import java.util.ArrayList;
import java.util.List;
import spoor.declarations.AfterListing;
import spoor.declarations.AfterListing.HeldListing;
import spoor.declarations.AfterListing.ListedParty;
import spoor.declarations.AfterListingQuestion;
import spoor.declarations.PartyRole;
import spoor.declarations.Selection;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.Section;
import spoor.search.EntityDetail;
import spoor.words.Words;

/** Single customs declarations that surely came after a listing of the firm. */
final class AfterCells {

    private AfterCells() {}

    static AfterListingQuestion question(PartyRole role, List<String> firms) {
        return new AfterListingQuestion(Selection.ofParties(role, firms), List.of(role.word()), 0, firms.size());
    }

    /**
     * @param answers to {@link #question} in each role, of whichever firms
     * @param declarations how many there are of anybody
     */
    static List<Cell> of(
            Words words, NumberedDocuments notes, EntityDetail firm, List<AfterListing> answers, long declarations) {
        List<Cell> cells = new ArrayList<>();
        for (AfterListing answer : answers) {
            answer.parties().stream()
                    .filter(party -> firm.recordIds().contains(party.party().code()))
                    .forEach(party ->
                            party.listings().forEach(held -> cells.add(cell(words, notes, firm, party, held))));
        }
        return cells.isEmpty() ? List.of(none(words, notes, declarations)) : cells;
    }

    private static Cell none(Words words, NumberedDocuments notes, long held) {
        return held == 0
                ? Cell.unknown(Section.AFTER, words, "noDeclaration", List.of())
                : Cell.unknown(Section.AFTER, words, "declarations", List.of(declarations(words, notes)));
    }

    private static int declarations(Words words, NumberedDocuments notes) {
        return notes.of("declarations", words.say("proposal.declarations"));
    }

    private static Cell cell(
            Words words, NumberedDocuments notes, EntityDetail firm, ListedParty party, HeldListing held) {
        List<Integer> cited = new ArrayList<>();
        cited.add(declarations(words, notes));
        firm.listings().stream()
                .filter(listing -> listing.id().equals(held.listing().id()))
                .forEach(listing -> cited.addAll(notes.of(listing.sources())));
        String what = words.say(
                held.dated() ? "proposal.after" : "proposal.afterNoDay",
                "party",
                words.say("proposal.party." + party.role().word()),
                "authority",
                words.value("authority", held.listing().authority()),
                "day",
                held.listing().listed());
        return new Cell(Section.AFTER, what, said(words, party, held), List.copyOf(cited));
    }

    private static String said(Words words, ListedParty party, HeldListing held) {
        String rows = words.number(party.rows());
        if (!held.dated()) {
            return words.say("proposal.rowsNoDay", "rows", rows);
        }
        return held.rows() == 0
                ? words.say("proposal.rowsNone", "rows", rows)
                : words.say(
                        "proposal.rows",
                        "rows",
                        rows,
                        "after",
                        words.number(held.rows()),
                        "first",
                        held.firstAfter(),
                        "last",
                        held.lastAfter());
    }
}
