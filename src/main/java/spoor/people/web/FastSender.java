package spoor.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spoor.people.account.Sessions;
import spoor.people.account.Tokens;
import spoor.people.account.UsersMode;
import spoor.web.request.KnownSender;

/** Tells people apart who come from one address, so that each has a fair share; whom nobody knows yet shares with the address. */
@Component
final class FastSender implements KnownSender {

    private final UsersMode mode;
    private final Sessions sessions;
    private final Tokens tokens;

    FastSender(UsersMode mode, Sessions sessions, Tokens tokens) {
        this.mode = mode;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public Optional<String> find(HttpServletRequest request) {
        if (!mode.isOn()) {
            return Optional.empty();
        }
        return Gate.findBearer(request)
                .flatMap(tokens::findKnown)
                .or(() -> Cookies.SESSION.read(request).flatMap(sessions::findKnown));
    }
}
