package spoor.people.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spoor.people.Caller;
import spoor.people.account.NewPasskey;
import spoor.people.account.Passkey;
import spoor.people.account.PasskeyProof;
import spoor.people.account.Passkeys;
import spoor.web.AuditNotes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys over HTTP: signing in with them, and one's own. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "passkeys",
        description = "Signing in with a passkey (WebAuthn), where people have passwords, at http://localhost or a name"
                + " with https; elsewhere 400 passkey.address.")
class PasskeyController {

    /** Writes what browsers are asked as WebAuthn's JSON has it. */
    private static final JsonMapper WEBAUTHN = JsonMapper.builder()
            .addModule(new WebauthnJacksonModule())
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Passkeys passkeys;
    private final SignIn signIn;

    PasskeyController(Passkeys passkeys, SignIn signIn) {
        this.passkeys = passkeys;
        this.signIn = signIn;
    }

    @PostMapping("/session/passkey/challenge")
    @Operation(
            summary = "Ask for what a passkey has to sign",
            description = "To sign in, or to prove once more who one is. Good once, for five minutes. 429 session.slow"
                    + " after very many.")
    Challenge ask(HttpServletRequest request) {
        return Challenge.of(passkeys.ask(SignIn.siteOf(request), request.getRemoteAddr()));
    }

    @PostMapping(path = "/session/passkey", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Sign in with a passkey",
            description = "It stands for both factors. Sets the cookie of the session. 401 session.passkey-wrong; 429"
                    + " session.slow: too many failures, ask again after Retry-After seconds.")
    SessionRecord begin(@RequestBody PasskeyProof body, HttpServletRequest request, HttpServletResponse response) {
        return signIn.byPasskey(body, request, response);
    }

    @GetMapping("/account/passkeys")
    @Operation(summary = "One's passkeys")
    OwnPasskeys list(HttpServletRequest request) {
        return new OwnPasskeys(
                passkeys.list(Caller.of(request)).stream().map(PasskeyEntry::of).toList());
    }

    @PostMapping("/account/passkeys/challenge")
    @Operation(
            summary = "Ask for what a new passkey is made of",
            description = "Good once, for five minutes. 422 passkeys.many: there are 20.")
    Challenge askForNew(HttpServletRequest request) {
        return Challenge.of(passkeys.begin(Caller.of(request), SignIn.siteOf(request)));
    }

    @PostMapping(path = "/account/passkeys", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Add a passkey that the authenticator has made",
            description = "400 passkey.refused if it is not what was asked for, or took too long.")
    PasskeyEntry add(@RequestBody NewPasskey body, HttpServletRequest request) {
        Passkey added = passkeys.add(Caller.of(request), body, SignIn.siteOf(request));
        AuditNotes.of(request).about(added.id()).add("host", added.host());
        return PasskeyEntry.of(added);
    }

    @DeleteMapping("/account/passkeys/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Remove one of one's passkeys",
            description = "Whoever has it cannot sign in with it any more.")
    void remove(
            @Parameter(description = "Id of a passkey, as the list names it") @PathVariable String id,
            HttpServletRequest request) {
        passkeys.remove(Caller.of(request), id);
    }

    /** What the browser is asked. */
    @Schema(name = "PasskeyChallenge")
    record Challenge(
            @Schema(
                    description = "As PublicKeyCredential.parseRequestOptionsFromJSON or parseCreationOptionsFromJSON"
                            + " reads it")
            Map<String, Object> publicKey) {

        static Challenge of(Object options) {
            return new Challenge(WEBAUTHN.convertValue(options, new TypeReference<Map<String, Object>>() {}));
        }
    }

    /** One's passkeys. */
    record OwnPasskeys(List<PasskeyEntry> passkeys) {}

    /**
     * A passkey, without what is secret, which Spoor never has.
     *
     * @param host the name of Spoor that it works at
     * @param made date and time, ISO 8601
     * @param lastUsed null before the first time
     */
    record PasskeyEntry(
            String id,
            String label,
            String host,
            String made,
            @Nullable String lastUsed) {

        static PasskeyEntry of(Passkey passkey) {
            return new PasskeyEntry(
                    passkey.id(),
                    passkey.label(),
                    passkey.host(),
                    passkey.made().toString(),
                    passkey.lastUsed() == null ? null : passkey.lastUsed().toString());
        }
    }
}
