package spoor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the one who handles a request knows about it and the audit should tell: never passwords, tokens, values of
 * parameters or what notes say. Costs next to nothing until it is written down, which happens off the request.
 */
public final class AuditNotes {

    private static final String NAME = AuditNotes.class.getName();

    private final Map<String, Object> details = new LinkedHashMap<>();
    private @Nullable String subject;
    private @Nullable String account;
    private boolean refused;

    private AuditNotes() {}

    /** The notes of a request; empty at first. */
    public static AuditNotes of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof AuditNotes notes) {
            return notes;
        }
        AuditNotes notes = new AuditNotes();
        request.setAttribute(NAME, notes);
        return notes;
    }

    /** The notes of the request that this thread handles; outside of one they go nowhere. */
    public static AuditNotes current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : new AuditNotes();
    }

    /** Names what the act is about, where its address does not, such as the id of what was made. */
    public AuditNotes about(String id) {
        subject = id;
        return this;
    }

    /**
     * Adds a detail.
     *
     * @param value text, number, truth, or a list or map of such
     */
    public AuditNotes add(String name, Object value) {
        details.put(name, value);
        return this;
    }

    /** Adds a detail that is found out when it is written down. */
    public AuditNotes addLater(String name, Supplier<?> value) {
        details.put(name, value);
        return this;
    }

    /**
     * Names the account that somebody wants to come in by, who is not known before they have: one that there is, never
     * whatever was typed.
     */
    public AuditNotes meant(String id, String name) {
        account = name;
        return about(id);
    }

    /** The name of the account that was meant, which is told even of somebody who is not signed in. */
    public @Nullable String account() {
        return account;
    }

    /** Says that it was refused although the answer's status does not. */
    public void refuse() {
        refused = true;
    }

    public Map<String, Object> details() {
        return details;
    }

    public @Nullable String subject() {
        return subject;
    }

    public boolean isRefused() {
        return refused;
    }
}
