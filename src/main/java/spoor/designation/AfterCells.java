package spoor.designation;

import java.util.ArrayList;
import java.util.List;
import spoor.declarations.AfterListing;
import spoor.declarations.AfterListing.HeldListing;
import spoor.declarations.AfterListing.ListedParty;
import spoor.declarations.AfterListingQuestion;
import spoor.declarations.Role;
import spoor.declarations.Selection;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.Section;
import spoor.search.EntityDetail;

/** Single customs declarations that surely came after a listing of the firm. */
final class AfterCells {

    private AfterCells() {}

    static AfterListingQuestion question(Role role, String firm) {
        return new AfterListingQuestion(Selection.ofParty(role, firm), List.of(role.word()), 0, 1);
    }

    /** @param answers to {@link #question} in each role */
    static List<Cell> of(Notes notes, EntityDetail firm, List<AfterListing> answers) {
        List<Cell> cells = new ArrayList<>();
        for (AfterListing answer : answers) {
            for (ListedParty party : answer.parties()) {
                party.listings().forEach(held -> cells.add(cell(notes, firm, party, held)));
            }
        }
        return cells.isEmpty() ? List.of(Cell.unknown(Section.AFTER)) : cells;
    }

    private static Cell cell(Notes notes, EntityDetail firm, ListedParty party, HeldListing held) {
        String since = held.dated() ? " since " + held.listing().listed() : ", day not stated";
        List<Integer> cited = new ArrayList<>();
        cited.add(notes.of("declarations", "The single customs declarations of these data"));
        firm.listings().stream()
                .filter(listing -> listing.id().equals(held.listing().id()))
                .forEach(listing -> cited.addAll(notes.of(listing.sources())));
        return new Cell(
                Section.AFTER,
                "as " + party.role().word() + ", listed by " + held.listing().authority() + since,
                said(party, held),
                List.copyOf(cited));
    }

    private static String said(ListedParty party, HeldListing held) {
        if (!held.dated()) {
            return "%d declarations; the list states no day, so none can be said to come after".formatted(party.rows());
        }
        return held.rows() == 0
                ? "none of %d declarations surely after".formatted(party.rows())
                : "%d of %d declarations surely after, %s to %s"
                        .formatted(held.rows(), party.rows(), held.firstAfter(), held.lastAfter());
    }
}
