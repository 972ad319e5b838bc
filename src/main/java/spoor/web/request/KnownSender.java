package spoor.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows by heart who sends a request: so cheaply that it can be asked before anything is done for it. */
public interface KnownSender {

    /** Something that is the same for all requests of one person; empty if that is not known without asking the database. */
    Optional<String> find(HttpServletRequest request);
}
