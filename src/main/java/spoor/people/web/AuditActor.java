package spoor.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import spoor.people.Caller;
import spoor.people.account.UsersMode;
import spoor.web.Who;

/** Tells the audit who has signed in; whom the gate has not let in, or not seen, is nobody. */
@Component
final class AuditActor implements Who {

    private final UsersMode mode;

    AuditActor(UsersMode mode) {
        this.mode = mode;
    }

    @Override
    public Person of(HttpServletRequest request) {
        if (!mode.isOn()) {
            return Person.LOCAL;
        }
        Caller caller = Caller.of(request);
        return caller.id().isEmpty() ? Person.NOBODY : new Person(caller.id(), caller.name());
    }
}
