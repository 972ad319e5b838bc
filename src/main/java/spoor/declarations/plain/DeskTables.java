package spoor.declarations.plain;

import org.springframework.stereotype.Service;
import spoor.declarations.AfterListing;
import spoor.declarations.AfterListingQuestion;
import spoor.declarations.Coverage;
import spoor.declarations.CrossTable;
import spoor.declarations.CrossTableQuestion;
import spoor.declarations.DeclarationDesk;
import spoor.declarations.DeclarationRows;
import spoor.declarations.NewRoutes;
import spoor.declarations.Prices;
import spoor.declarations.RowsQuestion;
import spoor.declarations.Selection;
import spoor.declarations.SellerChanges;
import spoor.declarations.SinceQuestion;
import spoor.declarations.flag.Clusters;
import spoor.declarations.flag.FlagAnswer;
import spoor.declarations.flag.FlagDesk;
import spoor.declarations.flag.FlagQuestion;
import spoor.declarations.flag.FlagRowsQuestion;
import spoor.declarations.flag.PageQuestion;
import spoor.declarations.flag.Takeovers;
import spoor.declarations.part.PartDesk;
import spoor.declarations.part.PartProposals;
import spoor.declarations.part.PartQuestion;
import spoor.graph.CancelSignal;
import spoor.tables.Table;

/** Every question to declarations with its answer, and every answer as a table. Safe for use by any thread. */
@Service
public class DeskTables {

    private final DeclarationDesk desk;
    private final FlagDesk flags;
    private final PartDesk parts;

    DeskTables(DeclarationDesk desk, FlagDesk flags, PartDesk parts) {
        this.desk = desk;
        this.flags = flags;
        this.parts = parts;
    }

    /**
     * What {@code POST /api/declarations/…} answers.
     *
     * @param question as {@link DeskQuestion#read} has it
     */
    public Object answer(DeskQuestion what, Object question, CancelSignal cancel) {
        return switch (what) {
            case TABLE -> desk.table((CrossTableQuestion) question, cancel);
            case ROWS -> desk.rows((RowsQuestion) question, cancel);
            case AFTER_LISTING -> desk.afterListing((AfterListingQuestion) question, cancel);
            case COVERAGE -> desk.coverage((Selection) question, cancel);
            case NEW_ROUTES -> desk.newRoutes((SinceQuestion) question, cancel);
            case SELLER_CHANGES -> desk.sellerChanges((SinceQuestion) question, cancel);
            case PRICES -> desk.prices((SinceQuestion) question, cancel);
            case FLAGS -> flags.flags((FlagQuestion) question, cancel);
            case FLAG_ROWS -> flags.rows((FlagRowsQuestion) question, cancel);
            case CLUSTERS -> flags.clusters((PageQuestion) question, cancel);
            case TAKEOVERS -> flags.takeovers((PageQuestion) question, cancel);
            case PARTS -> parts.proposals((PartQuestion) question, cancel);
        };
    }

    /** An answer as a table for a spreadsheet. */
    public static Table table(Object answer) {
        return switch (answer) {
            case CrossTable table -> CrossTableSheet.of(table);
            case DeclarationRows rows -> RowSheet.of(rows);
            case AfterListing after -> AfterListingSheet.of(after);
            case Coverage coverage -> CoverageSheet.of(coverage);
            case NewRoutes routes -> SinceSheets.of(routes);
            case SellerChanges changes -> SinceSheets.of(changes);
            case Prices prices -> SinceSheets.of(prices);
            case FlagAnswer found -> FlagSheets.of(found);
            case Clusters clusters -> FlagSheets.of(clusters);
            case Takeovers takeovers -> FlagSheets.of(takeovers);
            case PartProposals proposals -> PartSheet.of(proposals);
            default -> throw new IllegalArgumentException(answer.getClass().getName());
        };
    }
}
