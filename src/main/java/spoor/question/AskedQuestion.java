package spoor.question;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import spoor.web.AuditNotes;

/** A question as the audit tells it: what differs from the one that asks for nothing in particular. */
public final class AskedQuestion {

    private static final Map<String, Object> USUAL = QuestionJson.write(QuestionJson.read(Map.of()));

    private AskedQuestion() {}

    /** Costs nothing until it is written down. */
    public static void tellAudit(TraceRequest request) {
        AuditNotes.current().addLater("question", () -> particulars(request));
    }

    private static Map<String, Object> particulars(TraceRequest request) {
        Map<String, Object> particular = new TreeMap<>();
        QuestionJson.write(request).forEach((name, value) -> {
            if (value != null && !Objects.equals(value, USUAL.get(name))) {
                particular.put(name, value);
            }
        });
        return particular;
    }
}
