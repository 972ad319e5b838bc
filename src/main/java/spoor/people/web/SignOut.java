package spoor.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import spoor.people.account.Sessions;
import spoor.people.account.UsersMode;
import spoor.people.account.Vouchers;
import spoor.people.oidc.ProviderSignIn;

/** Going out: of Spoor at once, and of the provider by way of the browser. */
@Component
final class SignOut {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Vouchers vouchers;
    /** Made where there is one only. */
    private final ObjectProvider<ProviderSignIn> provider;

    private final UsersMode mode;

    SignOut(
            SignIn signIn,
            Sessions sessions,
            Vouchers vouchers,
            ObjectProvider<ProviderSignIn> provider,
            UsersMode mode) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.vouchers = vouchers;
        this.provider = provider;
        this.mode = mode;
    }

    /** Ends the session; where there is a provider that offers it, gives the address at which it is signed out of. */
    Optional<String> leave(HttpServletRequest request, HttpServletResponse response) {
        if (!mode.isOn()) {
            return Optional.empty();
        }
        signIn.open(request).ifPresent(open -> SignIn.tellAudit(open, request));
        Optional<String> session = Cookies.SESSION.read(request);
        Optional<String> idToken = mode.isByProvider() ? session.flatMap(vouchers::findIdToken) : Optional.empty();
        session.ifPresent(sessions::end);
        Cookies.SESSION.remove(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return idToken.flatMap(said -> provider.getObject().signOutOf(said, ProviderController.baseOf(request)));
    }
}
