package spoor.declarations;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import spoor.declarations.column.ColumnsReader;
import spoor.graph.CancelSignal;
import spoor.web.Limits;

/** Questions to all single declarations at once. Safe for use by any thread. */
@Service
public class DeclarationDesk {

    private static final int FARTHEST = 100_000_000;

    private final Desks desks;
    private final ColumnsReader reader;

    private final ListingsReader listings;

    DeclarationDesk(Desks desks, ColumnsReader reader, ListingsReader listings) {
        this.desks = desks;
        this.reader = reader;
        this.listings = listings;
    }

    /**
     * Declarations told apart and summed.
     *
     * @throws spoor.model.BadInput if the question cannot be understood
     */
    public CrossTable table(CrossTableQuestion question, CancelSignal cancel) {
        Limits.require("offset", question.first(), 0, FARTHEST);
        Limits.require("limit", question.most(), 1, CrossTableQuestion.MOST_CELLS);
        return CrossTables.find(desks.current(), question, cancel);
    }

    /**
     * Single declarations, in the order of their relations and of their dates.
     *
     * @throws spoor.model.BadInput if the question cannot be understood
     */
    public DeclarationRows rows(RowsQuestion question, CancelSignal cancel) {
        Limits.require("offset", question.first(), 0, FARTHEST);
        Limits.require("limit", question.most(), 1, Selection.Paged.MOST);
        return new OpenRows(desks.current(), reader::pages, listings::of).find(question, cancel);
    }

    /** These rows of a desk, as the store keeps them. */
    public List<Map<String, Object>> open(DeclarationData desk, int[] rows) {
        return new OpenRows(desk, reader::pages, listings::of).open(rows);
    }

    /**
     * Trade of those who were listed, and how long it took to list them.
     *
     * @throws spoor.model.BadInput if the question cannot be understood
     */
    public AfterListing afterListing(AfterListingQuestion question, CancelSignal cancel) {
        Limits.require("offset", question.first(), 0, FARTHEST);
        Limits.require("limit", question.most(), 1, AfterListingQuestion.MOST_PARTIES);
        DeclarationData desk = desks.current();
        return AfterListings.find(desk, listings.of(desk), question, cancel);
    }

    /** Goods of a brand that are sent from a country whence they were never sent before a day. */
    public NewRoutes newRoutes(SinceQuestion question, CancelSignal cancel) {
        require(question);
        return NewRouteSearch.find(desks.current(), question, cancel);
    }

    /** Who stays when sellers change: buyers with their sellers before a day and since. */
    public SellerChanges sellerChanges(SinceQuestion question, CancelSignal cancel) {
        require(question);
        return SellerChangeSearch.find(desks.current(), question, cancel);
    }

    /** What sellers take for a unit beside what others take; the day of the question has no meaning. */
    public Prices prices(SinceQuestion question, CancelSignal cancel) {
        require(question);
        return PriceComparison.find(desks.current(), question, cancel);
    }

    private static void require(SinceQuestion question) {
        Limits.require("offset", question.first(), 0, FARTHEST);
        Limits.require("limit", question.most(), 1, Selection.Paged.MOST);
    }

    /** How many there are. */
    public long count() {
        return desks.current().columns().count();
    }

    /** What the declarations have and lack. */
    public Coverage coverage(Selection selection, CancelSignal cancel) {
        return Coverages.find(desks.current(), selection, cancel);
    }
}
