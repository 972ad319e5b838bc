package spoor.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spoor.people.Caller;
import spoor.people.Role;
import spoor.people.account.OwnAccount;
import spoor.people.account.Session;
import spoor.people.account.Sessions;
import spoor.people.account.Token;
import spoor.people.account.Tokens;

/** The account of whoever is signed in, over HTTP. */
@RestController
@RequestMapping(path = "/api/account", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "account", description = "What is one's own: password, second factor, sessions and tokens.")
class AccountController {

    private final OwnAccount account;
    private final Sessions sessions;
    private final Tokens tokens;

    AccountController(OwnAccount account, Sessions sessions, Tokens tokens) {
        this.account = account;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @PostMapping(path = "/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Set another password",
            description = "Ends all other sessions. 401 session.wrong if the present one is not right.")
    void changePassword(@RequestBody NewPassword body, HttpServletRequest request) {
        account.changePassword(Caller.of(request), body.current(), body.next(), request.getRemoteAddr());
    }

    @PostMapping("/second-factor")
    @Operation(
            summary = "Begin a second factor (TOTP)",
            description = "Shows the secret for an authenticator; it counts once a code made of it was confirmed.")
    SecondFactor beginFactor(HttpServletRequest request) {
        OwnAccount.Secret secret = account.beginFactor(Caller.of(request));
        return new SecondFactor(secret.base32(), secret.uri());
    }

    @PostMapping(path = "/second-factor/confirm", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Confirm the second factor with a code",
            description = "The ten recovery codes are shown this once; each works once, in place of a code.")
    Recovery confirmFactor(@RequestBody SessionController.Code body, HttpServletRequest request) {
        return new Recovery(account.confirmFactor(Caller.of(request), body.code()));
    }

    @DeleteMapping("/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Do without the second factor")
    void removeFactor(HttpServletRequest request) {
        account.removeFactor(Caller.of(request));
    }

    @GetMapping("/sessions")
    @Operation(summary = "Where one is signed in")
    OwnSessions listSessions(HttpServletRequest request) {
        Caller caller = Caller.of(request);
        return new OwnSessions(sessions.list(caller).stream()
                .map(session -> SessionLine.of(session, caller))
                .toList());
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End one of one's sessions", description = "Felt by every Spoor within five seconds.")
    void endSession(
            @Parameter(description = "Id of a session, as the list names it") @PathVariable String id,
            HttpServletRequest request) {
        sessions.end(Caller.of(request), id);
    }

    @GetMapping("/tokens")
    @Operation(summary = "One's tokens")
    OwnTokens listTokens(HttpServletRequest request) {
        return new OwnTokens(
                tokens.list(Caller.of(request)).stream().map(TokenEntry::of).toList());
    }

    @PostMapping(path = "/tokens", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a token for a program",
            description = "It is shown this once, and sent as Authorization: Bearer spoor_…. Its roles are some of"
                    + " one's own, and it ends within a year.")
    MadeToken makeToken(@RequestBody TokenDraft body, HttpServletRequest request) {
        Tokens.Made made =
                tokens.make(Caller.of(request), body.name(), Role.requireWords(body.roles()), body.expires());
        return new MadeToken(made.text(), TokenEntry.of(made.token()));
    }

    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End one of one's tokens", description = "Felt by every Spoor within five seconds.")
    void endToken(
            @Parameter(description = "Id of a token, as the list names it") @PathVariable String id,
            HttpServletRequest request) {
        tokens.end(Caller.of(request), id);
    }

    /** The present password and the next. */
    record NewPassword(String current, String next) {}

    /**
     * A secret for an authenticator.
     *
     * @param secret in base32
     * @param uri otpauth, to be shown as a QR code
     */
    record SecondFactor(String secret, String uri) {}

    /** What helps whoever loses the authenticator. */
    record Recovery(List<String> recoveryCodes) {}

    /** One's sessions. */
    record OwnSessions(List<SessionLine> sessions) {}

    /**
     * One session.
     *
     * @param since date and time, ISO 8601
     * @param here whether it is the one that asks
     * @param client what the browser said it is
     */
    record SessionLine(String id, String since, String lastSeen, boolean here, String client) {

        static SessionLine of(Session session, Caller caller) {
            return new SessionLine(
                    session.id(),
                    session.since().toString(),
                    session.lastSeen().toString(),
                    session.hash().equals(caller.session()),
                    session.client());
        }
    }

    /** One's tokens. */
    record OwnTokens(List<TokenEntry> tokens) {}

    /**
     * A token, without itself.
     *
     * @param expires date and time, ISO 8601
     * @param lastUsed to the minute; null before the first time
     */
    record TokenEntry(
            String id,
            String name,
            List<String> roles,
            String expires,
            @Nullable String lastUsed,
            String made) {

        static TokenEntry of(Token token) {
            return new TokenEntry(
                    token.id(),
                    token.name(),
                    Role.words(token.roles()),
                    token.expires().toString(),
                    token.lastUsed() == null ? null : token.lastUsed().toString(),
                    token.made().toString());
        }
    }

    /** A token to be made. */
    record TokenDraft(
            @Schema(description = "1 to 80 characters: what it is for")
            String name,

            @Schema(description = "Some of one's own") List<String> roles,

            @Schema(description = "Date and time, ISO 8601, at most a year from now", example = "2027-06-01T00:00:00Z")
            String expires) {}

    /** A new token: all of it, this once. */
    record MadeToken(String token, TokenEntry entry) {}
}
