package spoor.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spoor.people.account.PasskeyProof;

/** Coming in and going out, over HTTP. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "session", description = "Who is signed in; with spoor.security=local everybody is.")
class SessionController {

    private final SignIn signIn;
    private final SignOut signOut;

    SessionController(SignIn signIn, SignOut signOut) {
        this.signIn = signIn;
        this.signOut = signOut;
    }

    @GetMapping("/session")
    @Operation(summary = "Who is signed in", description = "Open to all.")
    SessionRecord read(HttpServletRequest request) {
        return signIn.now(request);
    }

    @PostMapping(path = "/session", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Sign in",
            description = "Sets the cookie of the session. 401 session.wrong: name or password; 429 session.slow: too"
                    + " many failures, ask again after Retry-After seconds. Where the person has a second factor, the"
                    + " state is then second-factor.")
    SessionRecord begin(@RequestBody Password body, HttpServletRequest request, HttpServletResponse response) {
        return signIn.byPassword(body.name(), body.password(), request, response);
    }

    @PostMapping(path = "/session/factor", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Give the second factor",
            description = "A code of 6 digits, or a recovery code. 401 session.factor-wrong if it is not right.")
    SessionRecord factor(@RequestBody Code body, HttpServletRequest request, HttpServletResponse response) {
        return signIn.byCode(body.code(), request, response);
    }

    @PostMapping(path = "/session/confirm", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Prove once more who is there",
            description =
                    "By password, code or passkey; it holds for five minutes. What needs it answers 403 session.confirm.")
    SessionRecord confirm(@RequestBody Proof body, HttpServletRequest request) {
        return signIn.confirm(body, request);
    }

    @DeleteMapping("/session")
    @Operation(
            summary = "Sign out",
            description = "Where people sign in through a provider, the answer names where they sign out of it, too.")
    SignedOut end(HttpServletRequest request, HttpServletResponse response) {
        return new SignedOut(signOut.leave(request, response).orElse(null));
    }

    @PostMapping(path = "/setup", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Use a one-time link: the first administrator's, or an invitation",
            description = "Sets the password and signs in. The name counts for the first administrator only; who is"
                    + " invited has one. 410 setup.over: used up or too old; 401 setup.wrong: no such link.")
    SessionRecord setUp(@RequestBody SetUp body, HttpServletRequest request, HttpServletResponse response) {
        return signIn.byLink(body.link(), body.name(), body.password(), request, response);
    }

    /**
     * Somebody who has signed out of Spoor.
     *
     * @param provider where the browser is to go to sign out of the provider; null without one, or if it does not offer that
     */
    record SignedOut(@Nullable String provider) {}

    /** Whoever signs in. */
    record Password(String name, String password) {}

    /** A second factor. */
    record Code(String code) {}

    /** One of the three. */
    record Proof(
            @Nullable String password,
            @Nullable String code,
            @Nullable PasskeyProof passkey) {}

    /**
     * A link that is used.
     *
     * @param link what follows the # of the address
     * @param name of the first administrator
     */
    record SetUp(String link, @Nullable String name, String password) {}
}
