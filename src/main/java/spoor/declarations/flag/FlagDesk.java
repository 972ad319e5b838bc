package spoor.declarations.flag;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.declarations.DeclarationData;
import spoor.declarations.DeclarationDesk;
import spoor.declarations.DeclarationRows;
import spoor.declarations.Desks;
import spoor.declarations.ListingsReader;
import spoor.declarations.Selection;
import spoor.graph.CancelSignal;
import spoor.model.Confidence;
import spoor.snapshot.Snapshots;
import spoor.web.Limits;

/** Questions to declarations that need to know what firms have in common. Safe for use by any thread. */
@Service
public class FlagDesk {

    private static final int FARTHEST = 100_000_000;

    private final DeclarationDesk declarations;
    private final Desks desks;
    private final ListingsReader listings;
    private final Snapshots snapshots;
    private @Nullable DeclarationData known;
    private @Nullable Ties ties;

    FlagDesk(DeclarationDesk declarations, Desks desks, ListingsReader listings, Snapshots snapshots) {
        this.declarations = declarations;
        this.desks = desks;
        this.listings = listings;
        this.snapshots = snapshots;
    }

    /**
     * Red flags with their rows and their rate among all sellers of the same goods.
     *
     * @throws spoor.model.BadInput if one is unknown
     */
    public FlagAnswer flags(FlagQuestion question, CancelSignal cancel) {
        DeclarationData desk = desks.current();
        return FlagSearch.find(sight(desk, cancel), question);
    }

    /**
     * The rows of a flag, as the store keeps them.
     *
     * @throws spoor.model.BadInput if there is no such flag
     */
    public DeclarationRows rows(FlagRowsQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        Limits.require("offset", question.first(), 0, FARTHEST);
        Limits.require("limit", question.most(), 1, Selection.Paged.MOST);
        DeclarationData desk = desks.current();
        int[] all = FlagSearch.rows(sight(desk, cancel), question).stream().toArray();
        int first = Math.min(question.first(), all.length);
        int end = Math.min(first + question.most(), all.length);
        return new DeclarationRows(
                declarations.open(desk, Arrays.copyOfRange(all, first, end)),
                all.length,
                question.first(),
                end == all.length,
                desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    /** Firms that have the same address and another thing in common. */
    public Clusters clusters(PageQuestion question, CancelSignal cancel) {
        require(question);
        DeclarationData desk = desks.current();
        return ClusterSearch.find(desk, ties(desk), question, cancel);
    }

    /** Buyers that take over goods of a brand from a listed one. */
    public Takeovers takeovers(PageQuestion question, CancelSignal cancel) {
        require(question);
        Looked.Sight sight = sight(desks.current(), cancel);
        return TakeoverSearch.find(new Looked(sight, sight.rows(question.chosen())), question);
    }

    private Looked.Sight sight(DeclarationData desk, CancelSignal cancel) {
        return new Looked.Sight(desk, () -> ties(desk), () -> listings.of(desk), cancel);
    }

    private static void require(PageQuestion question) {
        Limits.require("offset", question.first(), 0, FARTHEST);
        Limits.require("limit", question.most(), 1, Selection.Paged.MOST);
    }

    @SuppressWarnings("ReferenceEquality") // desks are told apart by which they are
    private synchronized Ties ties(DeclarationData desk) {
        Ties now = ties;
        if (now == null || known != desk) {
            now = TiesReader.read(desk.register(), snapshots.current().view(Confidence.POSSIBLE));
            ties = now;
            known = desk;
        }
        return now;
    }
}
