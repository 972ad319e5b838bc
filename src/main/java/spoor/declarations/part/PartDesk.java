package spoor.declarations.part;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import spoor.declarations.Desk;
import spoor.declarations.Desks;
import spoor.declarations.Register;
import spoor.declarations.column.ProductCodes;
import spoor.graph.CancelSignal;
import spoor.model.BadInput;
import spoor.people.Caller;
import spoor.web.Limits;

/** Rows that may be about a part, and what people decide of them. Safe for use by any thread. */
@Service
public class PartDesk {

    private static final int FARTHEST = 100_000_000;
    private static final int MOST_LISTED = 1_000;

    private final Desks desks;
    private final PartDecisions decisions;
    private final Clock clock = Clock.systemUTC();

    PartDesk(Desks desks, PartDecisions decisions) {
        this.desks = desks;
        this.decisions = decisions;
    }

    /**
     * Rows whose descriptions hold a code of a part, by part, code, seller and buyer.
     *
     * @throws BadInput if the question cannot be understood
     */
    public PartProposals proposals(PartQuestion question, CancelSignal cancel) {
        Limits.require("offset", question.first(), 0, FARTHEST);
        Limits.require("limit", question.most(), 1, PartQuestion.MOST);
        return PartSearch.find(desks.current(), decisions.listCurrent(), question, cancel);
    }

    /**
     * Keeps what somebody decided; earlier versions stay.
     *
     * @throws BadInput if there are no such rows
     * @throws spoor.model.Conflict if somebody decided on them meanwhile
     */
    public PartDecision decide(PartDraft draft, Caller caller, CancelSignal cancel) {
        PartVerdict verdict = draft.decided();
        String component = PartDraft.require(draft.component(), "component");
        String code = ProductCodes.normal(PartDraft.require(draft.code(), "code"));
        String seller = PartDraft.require(draft.seller(), "seller");
        String buyer = PartDraft.require(draft.buyer(), "buyer");
        long rows = verdict == PartVerdict.WITHDRAWN
                ? requireDecided(PartDecision.key(component, code, seller, buyer))
                : requireRows(desks.current(), component, code, seller, buyer, cancel);
        PartDecision decision = new PartDecision(
                component,
                code,
                seller,
                buyer,
                verdict.word(),
                draft.before() + 1,
                rows,
                draft.reason(),
                caller.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        decisions.keep(caller.actor(), decision);
        return decision;
    }

    private long requireDecided(String key) {
        return decisions.listCurrent().stream()
                .filter(each -> each.key().equals(key) && !each.verdict().equals(PartVerdict.WITHDRAWN.word()))
                .findFirst()
                .orElseThrow(() -> new BadInput("declarations.undecided", "Nothing is decided of these rows."))
                .rows();
    }

    private static long requireRows(
            Desk desk, String component, String code, String seller, String buyer, CancelSignal cancel) {
        Register register = desk.register();
        boolean known = register.components().get().stream()
                .filter(part -> part.id().equals(component))
                .flatMap(part -> part.codes().stream())
                .anyMatch(each -> ProductCodes.normal(each).equals(code));
        long rows = known
                ? PartSearch.rows(
                        desk,
                        code,
                        register.find().applyAsInt(seller),
                        register.find().applyAsInt(buyer),
                        cancel)
                : 0;
        if (rows == 0) {
            throw new BadInput(
                    "declarations.part",
                    "No declaration of this seller and buyer holds the code '%s' of this component.",
                    code);
        }
        return rows;
    }

    /** All versions of all decisions, the newest first. */
    public List<PartDecision> history(int offset, int limit) {
        Limits.require("offset", offset, 0, FARTHEST);
        Limits.require("limit", limit, 1, MOST_LISTED);
        return decisions.listHistory(offset, limit);
    }
}
