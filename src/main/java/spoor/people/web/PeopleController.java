package spoor.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spoor.people.Caller;
import spoor.people.PersonName;
import spoor.people.Role;
import spoor.people.account.Account;
import spoor.people.account.Accounts;

/** The people of this Spoor, over HTTP: administrators keep them. */
@RestController
@RequestMapping(path = "/api/people", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "people", description = "Who works with this Spoor (spoor.security=users).")
class PeopleController {

    private static final String ID = "Id of a person, as the list names it";

    private final Accounts accounts;

    PeopleController(Accounts accounts) {
        this.accounts = accounts;
    }

    private PersonRecord toRecord(Account account) {
        return PersonRecord.of(account, accounts.state(account));
    }

    private Invited toInvited(Accounts.Invited invited) {
        return new Invited(toRecord(invited.account()), invited.link());
    }

    @GetMapping
    @Operation(summary = "All people, by name")
    People list() {
        return new People(accounts.list().stream().map(this::toRecord).toList());
    }

    @GetMapping("/names")
    @Operation(summary = "Ids and names of all who can sign in, for sharing")
    Names names() {
        return new Names(accounts.listNames());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Invite somebody",
            description = "The link is shown this once: the page is /setup#<link>. It works once, for 72 hours.")
    Invited invite(@RequestBody Invitation body, HttpServletRequest request) {
        return toInvited(accounts.invite(body.name(), Role.requireWords(body.roles()), Caller.of(request)));
    }

    @PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Give other roles, or turn off and on",
            description = "Who is turned off is out within five seconds. 409 people.last for the last administrator.")
    PersonRecord change(
            @Parameter(description = ID) @PathVariable String id,
            @RequestBody PersonChange body,
            HttpServletRequest request) {
        Set<Role> roles = body.roles() == null ? null : Role.requireWords(body.roles());
        return toRecord(accounts.change(id, roles, body.off(), Caller.of(request)));
    }

    @PostMapping("/{id}/invitation")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "A new link for somebody who lost theirs, the password or the second factor",
            description = "Ends their sessions; password and second factor no longer work.")
    Invited inviteAgain(@Parameter(description = ID) @PathVariable String id, HttpServletRequest request) {
        return toInvited(accounts.inviteAgain(id, Caller.of(request)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Remove somebody",
            description = "Their sessions and tokens end; their investigations go to whoever removes them. 409"
                    + " people.last for the last administrator.")
    void remove(@Parameter(description = ID) @PathVariable String id, HttpServletRequest request) {
        accounts.remove(id, Caller.of(request));
    }

    /** All people. */
    record People(List<PersonRecord> people) {}

    /** Those who can sign in. */
    record Names(List<PersonName> people) {}

    /** Somebody new. */
    record Invitation(
            @Schema(description = "1 to 80 characters, to sign in with")
            String name,

            @Schema(description = "viewer, investigator, cypher, importer, auditor, administrator")
            List<String> roles) {}

    /** What is to be otherwise; what is left out stays. */
    record PersonChange(
            @Nullable List<String> roles, @Nullable Boolean off) {}

    /** Somebody and the way in. */
    record Invited(PersonRecord person, String link) {}

    /**
     * One person, as administrators see them.
     *
     * @param lastSeen date and time, ISO 8601; null before the first time
     */
    @Schema(name = "PersonEntry")
    record PersonRecord(
            String id,
            String name,
            List<String> roles,

            @Schema(allowableValues = {"invited", "active", "off"})
            String state,

            boolean secondFactor,
            @Nullable String lastSeen) {

        static PersonRecord of(Account account, String state) {
            return new PersonRecord(
                    account.id(),
                    account.name(),
                    Role.words(account.roles()),
                    state,
                    account.hasSecondFactor(),
                    account.lastSeen() == null ? null : account.lastSeen().toString());
        }
    }
}
