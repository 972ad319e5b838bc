package spoor.declarations.part;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import spoor.declarations.DeclarationData;
import spoor.declarations.Desks;
import spoor.declarations.Register;
import spoor.declarations.column.ProductCodes;
import spoor.graph.CancelSignal;
import spoor.ingest.hand.ClaimDraft;
import spoor.ingest.hand.DecidedClaims;
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
    private final PartHop hop;
    private final DecidedClaims hops;
    private final Clock clock = Clock.systemUTC();

    PartDesk(Desks desks, PartDecisions decisions, PartHop hop, DecidedClaims hops) {
        this.desks = desks;
        this.decisions = decisions;
        this.hop = hop;
        this.hops = hops;
    }

    /**
     * Rows whose descriptions hold a code of a part, by part, code, seller and buyer.
     *
     * @throws BadInput if the question cannot be understood
     */
    public PartProposals proposals(PartQuestion question, CancelSignal cancel) {
        Limits.require("offset", question.first(), 0, FARTHEST);
        Limits.require("limit", question.most(), 1, PartQuestion.MOST);
        return PartSearch.find(desks.current(), decisions.listCurrent(), question, cancel)
                .withHops(hops.listHolding());
    }

    /**
     * Keeps what somebody decided; earlier versions stay. What is accepted becomes a relation of the graph, inferred, and what is not
     * accepted any more is none.
     *
     * @throws BadInput if there are no such rows, or they cannot be a relation
     * @throws spoor.model.Conflict if somebody decided on them meanwhile
     */
    public PartDecision decide(PartDraft draft, Caller caller, CancelSignal cancel) {
        PartVerdict verdict = draft.decided();
        if (verdict == PartVerdict.WITHDRAWN) {
            return takeOut(decision(draft, verdict, requireDecided(draft), caller), caller);
        }
        DeclarationData desk = desks.current();
        int[] rows = requireRows(desk, draft, cancel);
        PartDecision decision = decision(draft, verdict, rows.length, caller);
        if (verdict != PartVerdict.ACCEPTED) {
            return takeOut(decision, caller);
        }
        ClaimDraft relation =
                hop.draft(decision, part(desk, decision.component()).name(), desk, rows);
        hops.requirePossible(decision.hop(), relation, caller);
        hops.enter(decision.hop(), relation, caller, transaction -> PartDecisions.keep(transaction, decision));
        return decision;
    }

    private PartDecision takeOut(PartDecision decision, Caller caller) {
        if (!hops.withdraw(decision.hop(), caller, transaction -> PartDecisions.keep(transaction, decision))) {
            decisions.keep(caller.actor(), decision);
        }
        return decision;
    }

    private PartDecision decision(PartDraft draft, PartVerdict verdict, long rows, Caller caller) {
        return new PartDecision(
                draft.ofComponent(),
                draft.ofCode(),
                draft.ofSeller(),
                draft.ofBuyer(),
                verdict.word(),
                draft.before() + 1,
                rows,
                draft.reason(),
                caller.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    }

    private long requireDecided(PartDraft draft) {
        return decisions.listCurrent().stream()
                .filter(each ->
                        each.key().equals(draft.key()) && !each.verdict().equals(PartVerdict.WITHDRAWN.word()))
                .findFirst()
                .orElseThrow(() -> new BadInput("declarations.undecided", "Nothing is decided of these rows."))
                .rows();
    }

    private static Register.Part part(DeclarationData desk, String component) {
        return desk.register().components().get().stream()
                .filter(part -> part.id().equals(component))
                .findFirst()
                .orElseGet(() -> new Register.Part(component, "", List.of()));
    }

    private static int[] requireRows(DeclarationData desk, PartDraft draft, CancelSignal cancel) {
        Register register = desk.register();
        String code = draft.ofCode();
        boolean known = part(desk, draft.ofComponent()).codes().stream()
                .anyMatch(each -> ProductCodes.normal(each).equals(code));
        int[] rows = known
                ? PartSearch.rows(
                        desk,
                        code,
                        register.find().applyAsInt(draft.ofSeller()),
                        register.find().applyAsInt(draft.ofBuyer()),
                        cancel)
                : new int[0];
        if (rows.length == 0) {
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
