package spoor.cases.book;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import spoor.people.Caller;

/**
 * Who did something, and when.
 *
 * @param by name
 * @param person id; empty where people do not sign in
 * @param at date and time, ISO 8601
 */
@Schema(name = "CaseMark")
public record Mark(String by, String person, String at) {

    static Mark of(Caller caller, Instant now) {
        return new Mark(
                caller.name(),
                caller.isLocal() ? "" : caller.id(),
                now.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
