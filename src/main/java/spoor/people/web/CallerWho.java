package spoor.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import spoor.people.Caller;
import spoor.web.Who;

/** In whose name a request is made: whom {@link Gate} found out, or whoever sits at this machine. */
@Component
final class CallerWho implements Who {

    @Override
    public Person of(HttpServletRequest request) {
        Caller caller = Caller.of(request);
        if (caller.isLocal()) {
            return Person.LOCAL;
        }
        return caller.id().isEmpty() ? Person.NOBODY : new Person(caller.id(), caller.name());
    }
}
