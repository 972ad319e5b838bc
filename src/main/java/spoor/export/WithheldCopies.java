package spoor.export;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import spoor.cases.book.CaseFile;
import spoor.cases.book.CaseTransfer;
import spoor.graph.CancelSignal;
import spoor.people.Caller;
import spoor.question.TraceRequest;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.NoPath;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceService;

/**
 * What is made elsewhere of an investigation, pictures and prints of the page above all, without those whom it must not
 * name. Safe for use by any thread.
 */
@Service
public class WithheldCopies {

    private final WithheldEntities withheld;
    private final TraceService traces;
    private final CaseTransfer transfer;

    WithheldCopies(WithheldEntities withheld, TraceService traces, CaseTransfer transfer) {
        this.withheld = withheld;
        this.traces = traces;
        this.transfer = transfer;
    }

    /**
     * The answer to a question.
     *
     * @throws spoor.model.NotFound if the investigation is not the caller's business
     */
    public TraceAnswer answer(TraceRequest question, String investigation, Caller caller, CancelSignal cancel) {
        Redaction redaction = withheld.redactionOf(investigation, caller);
        TraceAnswer answer = traces.trace(question, cancel);
        redaction.learn(answer.graph().nodes(), relations(answer));
        return redaction.apply(answer);
    }

    private static List<RelationRecord> relations(TraceAnswer answer) {
        List<RelationRecord> all = new ArrayList<>(answer.graph().relations());
        NoPath none = answer.summary().noPath();
        if (none != null && none.nearest() != null) {
            all.addAll(none.nearest().ties());
        }
        return all;
    }

    /**
     * Texts that something is made of.
     *
     * @throws spoor.model.NotFound if the investigation is not the caller's business
     */
    public List<String> texts(List<String> texts, String investigation, Caller caller) {
        return withheld.redactionOf(investigation, caller).apply(texts);
    }

    /**
     * The whole investigation, to pass on.
     *
     * @throws spoor.model.NotFound if it is not the caller's business
     */
    public CaseFile copy(String investigation, Caller caller) {
        Redaction redaction = withheld.redactionOf(investigation, caller);
        return CaseCopy.of(transfer.gather(investigation, caller), redaction);
    }
}
