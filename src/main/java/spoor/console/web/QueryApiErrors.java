package spoor.console.web;

import java.util.List;
import java.util.Map;
import spoor.model.BadInput;
import spoor.model.Busy;
import spoor.model.Conflict;
import spoor.model.Expired;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.model.NotSignedIn;
import spoor.model.Refused;
import spoor.model.SpoorException;
import spoor.model.Unavailable;

/** Our refusals as Neo4j would say them, so that its clients know what to make of them. */
final class QueryApiErrors {

    private QueryApiErrors() {}

    /** The document that says it. */
    static Map<String, Object> document(String code, String message) {
        return Map.of("errors", List.of(Map.of("code", code, "message", message)));
    }

    static Map<String, Object> document(SpoorException e) {
        return document(codeOf(e), String.valueOf(e.getMessage()));
    }

    private static String codeOf(SpoorException e) {
        Object server = e.details().get("serverCode");
        if (server instanceof String code) {
            return code;
        }
        return switch (e) {
            case BadInput bad -> ofBadInput(bad.code());
            case Refused refused ->
                refused.code().equals("cypher.write")
                        ? "Neo.ClientError.Statement.AccessMode"
                        : "Neo.ClientError.Security.Forbidden";
            case LimitReached limit -> ofLimit(limit.code());
            case NotSignedIn stranger -> "Neo.ClientError.Security.Unauthorized";
            case Expired over -> "Neo.ClientError.Request.Invalid";
            case Conflict overtaken -> "Neo.TransientError.Transaction.Outdated";
            case Busy busy -> "Neo.TransientError.Request.NoThreadsAvailable";
            case Unavailable away -> "Neo.TransientError.General.DatabaseUnavailable";
            case NotFound unknown ->
                unknown.code().equals("transaction.unknown")
                        ? "Neo.ClientError.Transaction.TransactionNotFound"
                        : "Neo.ClientError.Database.DatabaseNotFound";
        };
    }

    private static String ofBadInput(String code) {
        return switch (code) {
            case "cypher.syntax", "cypher.character", "cypher.escape", "cypher.statements" ->
                "Neo.ClientError.Statement.SyntaxError";
            default -> "Neo.ClientError.Request.Invalid";
        };
    }

    private static String ofLimit(String code) {
        return switch (code) {
            case "cypher.time", "cypher.stuck" -> "Neo.ClientError.Transaction.TransactionTimedOut";
            case "cypher.memory" -> "Neo.TransientError.General.MemoryPoolOutOfMemoryError";
            default -> "Neo.ClientError.Statement.ExecutionFailed";
        };
    }
}
