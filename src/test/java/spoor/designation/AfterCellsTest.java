package spoor.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import spoor.declarations.AfterListing;
import spoor.declarations.AfterListing.HeldListing;
import spoor.declarations.CrossTable;
import spoor.declarations.DatedListing;
import spoor.declarations.PartyRole;
import spoor.declarations.Value;
import spoor.model.Source;
import spoor.search.EntityDetail;
import spoor.words.Language;
import spoor.words.Words;

class AfterCellsTest {

    private static final CrossTable.Cell NONE = new CrossTable.Cell(List.of(), 0, 0, 0, Map.of(), "0", 0, 0);
    private static final Source LIST = new Source("s1", "The list", "EU", "", "2023", "official", "", "", "");

    private final NumberedDocuments notes = new NumberedDocuments(new Words(Language.EN), UnaryOperator.identity());

    private static EntityDetail firm() {
        return new EntityDetail(
                "c1",
                List.of("Company"),
                Map.of(),
                List.of(),
                List.of(new EntityDetail.Listing("l1", "EU", "269/2014", "2023-06-23", null, false, List.of(LIST))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static HeldListing held(String id, String listed, long rows) {
        DatedListing listing = new DatedListing(id, "EU", "freeze", "269/2014", listed, "");
        return new HeldListing(
                listing, !listed.isEmpty(), false, rows, rows == 0 ? "" : "2023-09-01", rows == 0 ? "" : "2023-12");
    }

    private static AfterListing answer(PartyRole role, HeldListing... listings) {
        AfterListing.ListedParty party =
                new AfterListing.ListedParty(role, Value.stated("c1"), 40, NONE, "2022-01", List.of(listings), null);
        return new AfterListing(40, 0, 0, NONE, List.of(party), 1, true, List.of(role), "v", 0);
    }

    private String told(AfterListing... answers) {
        return told(40, answers);
    }

    private String told(long held, AfterListing... answers) {
        return AfterCells.of(new Words(Language.EN), notes, firm(), List.of(answers), held).stream()
                .map(cell -> cell.what() + ": " + cell.value() + " " + cell.notes())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void declarationsAfterAListingAreCountedAndCiteTheListing() {
        assertThat(told(
                        answer(
                                PartyRole.SELLER,
                                held("l1", "2023-06-23", 24),
                                held("l2", "2024", 0),
                                held("l3", "", 0)),
                        answer(PartyRole.BUYER, held("l1", "2023-06-23", 1))))
                .isEqualTo("""
                        as seller, listed by EU since 2023-06-23: 24 of 40 declarations surely after, 2023-09-01 to 2023-12 [1, 2]
                        as seller, listed by EU since 2024: none of 40 declarations surely after [1]
                        as seller, listed by EU, day not stated: 40 declarations; the list states no day, so none can be said to come after [1]
                        as buyer, listed by EU since 2023-06-23: 1 of 40 declarations surely after, 2023-09-01 to 2023-12 [1, 2]""");
    }

    @Test
    void ofAFirmThatNoDeclarationNamesIsSaidWhatWasSearched() {
        AfterListing nobody = new AfterListing(0, 0, 0, NONE, List.of(), 0, true, List.of(PartyRole.SELLER), "v", 0);

        assertThat(told(7, nobody))
                .isEqualTo(
                        ": not known to us: of the single declarations of these data none surely came after a listing"
                                + " of it [1]");
        assertThat(notes.list())
                .extracting(Designation.Note::title)
                .containsExactly("The single customs declarations of these data");
        assertThat(told(0, nobody)).isEqualTo(": not known to us: these data hold no single declarations []");
    }
}
