package spoor.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import spoor.people.Caller;
import spoor.people.account.UsersMode;
import spoor.web.request.Who;

/**
 * In whose name a request is made: whom {@link Gate} found out, or whoever sits at this machine. Where people sign in, whoever was
 * refused before the gate is nobody.
 */
@Component
final class CallerWho implements Who {

    private final UsersMode mode;

    CallerWho(UsersMode mode) {
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
