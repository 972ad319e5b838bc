package spoor.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import spoor.model.NotSignedIn;
import spoor.people.Caller;
import spoor.people.Role;
import spoor.people.account.Account;
import spoor.people.account.Admission;
import spoor.people.account.PasskeyProof;
import spoor.people.account.PasskeySite;
import spoor.people.account.ProviderSettings;
import spoor.people.account.Session;
import spoor.people.account.Sessions;
import spoor.people.account.UsersMode;
import spoor.web.AuditNotes;

/** Coming in and going out with cookies. */
@Component
final class SignIn {

    private final Admission admission;
    private final Sessions sessions;
    private final UsersMode mode;
    private final ProviderSettings provider;

    SignIn(Admission admission, Sessions sessions, UsersMode mode, ProviderSettings provider) {
        this.admission = admission;
        this.sessions = sessions;
        this.mode = mode;
        this.provider = provider;
    }

    SessionRecord now(HttpServletRequest request) {
        if (!mode.isOn()) {
            return SessionRecord.LOCAL;
        }
        return open(request)
                .map(this::toRecord)
                .orElseGet(() -> without(admission.isBeforeSetup() ? "setup" : "signed-out"));
    }

    Optional<Sessions.Open> open(HttpServletRequest request) {
        return Cookies.SESSION.read(request).flatMap(sessions::find);
    }

    private SessionRecord without(String state) {
        return SessionRecord.without(state, providerRecord());
    }

    private SessionRecord.@Nullable ProviderRecord providerRecord() {
        return mode.isByProvider() ? new SessionRecord.ProviderRecord(provider.host(), provider.rolesClaim()) : null;
    }

    private SessionRecord toRecord(Sessions.Open open) {
        Session session = open.session();
        Account account = open.account();
        if (session.isPending()) {
            return without("second-factor");
        }
        Instant confirmed = session.confirmedUntil();
        return new SessionRecord(
                "users",
                "signed-in",
                new SessionRecord.Me(
                        account.id(),
                        account.name(),
                        Role.words(account.roles()),
                        account.hasSecondFactor(),
                        account.recovery().size()),
                confirmed == null || confirmed.isBefore(Instant.now()) ? null : confirmed.toString(),
                providerRecord());
    }

    SessionRecord byPassword(String name, String password, HttpServletRequest request, HttpServletResponse response) {
        Admission.Entered entered =
                admission.byPassword(name, password, where(request), account -> noteMeant(account, request));
        return enter(entered, request, response);
    }

    SessionRecord byCode(String code, HttpServletRequest request, HttpServletResponse response) {
        mode.require();
        String session = Cookies.SESSION
                .read(request)
                .orElseThrow(() -> new NotSignedIn("session.needed", "Sign in with name and password first."));
        Admission.Entered entered =
                admission.byCode(session, code, where(request), account -> noteMeant(account, request));
        return enter(entered, request, response);
    }

    /** So that the audit says who was attacked. */
    private static void noteMeant(Account account, HttpServletRequest request) {
        AuditNotes.of(request).meant(account.id(), account.name());
    }

    SessionRecord byPasskey(PasskeyProof proof, HttpServletRequest request, HttpServletResponse response) {
        AuditNotes.of(request).add("by", "passkey");
        return enter(admission.byPasskey(proof, siteOf(request), where(request)), request, response);
    }

    /** Where the browser has the page; its origin has been compared with the name it asks by. */
    static PasskeySite siteOf(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return PasskeySite.of(
                origin != null
                        ? origin
                        : ServletUriComponentsBuilder.fromRequestUri(request)
                                .replacePath(null)
                                .build()
                                .toUriString());
    }

    SessionRecord byLink(
            String link,
            @Nullable String name,
            String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return enter(admission.byLink(link, name, password, where(request)), request, response);
    }

    private SessionRecord enter(Admission.Entered entered, HttpServletRequest request, HttpServletResponse response) {
        tellAudit(entered.begun().open(), request);
        Cookies.SESSION.write(entered.begun().text(), request, response);
        String device = entered.device();
        if (device != null) {
            Cookies.DEVICE.write(device, request, response);
        }
        return toRecord(entered.begun().open());
    }

    /** Somebody whom the provider vouches for. */
    void byProvider(Sessions.Begun begun, HttpServletRequest request, HttpServletResponse response) {
        tellAudit(begun.open(), request);
        Cookies.SESSION.write(begun.text(), request, response);
    }

    /** The session that the browser has. */
    Optional<Session> findSession(HttpServletRequest request) {
        return open(request).map(Sessions.Open::session);
    }

    /** Whoever has just come in, or is about to go, is no stranger to the audit. */
    static void tellAudit(Sessions.Open open, HttpServletRequest request) {
        Account account = open.account();
        new Caller(account.id(), account.name(), account.roles(), null, null).sends(request);
    }

    SessionRecord confirm(SessionController.Proof proof, HttpServletRequest request) {
        mode.require();
        Sessions.Open open = open(request).orElseThrow(() -> new NotSignedIn("session.needed", "Sign in first."));
        PasskeyProof passkey = proof.passkey();
        if (passkey != null && proof.password() == null && proof.code() == null) {
            AuditNotes.of(request).add("by", "passkey");
            admission.confirm(open, passkey, siteOf(request), where(request));
        } else {
            admission.confirm(open, proof.password(), proof.code(), where(request));
        }
        return now(request);
    }

    /** What the browser says it is. */
    static String clientOf(HttpServletRequest request) {
        String client = request.getHeader("User-Agent");
        return client == null ? "" : client;
    }

    private static Admission.Where where(HttpServletRequest request) {
        return new Admission.Where(
                request.getRemoteAddr(), Cookies.DEVICE.read(request).orElse(null), clientOf(request));
    }
}
