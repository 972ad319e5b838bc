package spoor.people.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import spoor.model.BadInput;
import spoor.model.SpoorException;
import spoor.people.account.Session;
import spoor.people.account.Sessions;
import spoor.people.account.UsersMode;
import spoor.people.account.Vouchers;
import spoor.people.oidc.ProviderSignIn;
import spoor.web.AuditNotes;

/** Coming in through an OpenID provider, and being thrown out by it; browsers are led, not answered. */
@RestController
@RequestMapping("/api/oidc")
@Tag(name = "provider", description = "Sign-in through an OpenID provider (spoor.security=oidc).")
class ProviderController {

    private static final String TOKEN_FIELD = "logout_token=";

    private final UsersMode mode;
    /** Made where there is one only. */
    private final ObjectProvider<ProviderSignIn> provider;

    private final Vouchers vouchers;
    private final SignIn signIn;

    ProviderController(UsersMode mode, ObjectProvider<ProviderSignIn> provider, Vouchers vouchers, SignIn signIn) {
        this.mode = mode;
        this.provider = provider;
        this.vouchers = vouchers;
        this.signIn = signIn;
    }

    /** Spoor's own address as the browser calls it. */
    static String baseOf(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    @GetMapping("/sign-in")
    @Operation(
            summary = "Go to the provider to sign in",
            description =
                    "For browsers: leads to the provider, or to /sign-in?problem=oidc.away if it does not answer.")
    @ApiResponse(responseCode = "303", description = "Where to go")
    ResponseEntity<Void> depart(
            @Parameter(description = "The path of the page to go on with") @RequestParam(defaultValue = "/") String to,
            @Parameter(description = "Whether the provider is to ask once more who is there")
                    @RequestParam(defaultValue = "false")
                    boolean confirm,
            HttpServletRequest request,
            HttpServletResponse response) {
        mode.requireProvider();
        String session = signIn.findSession(request).map(Session::hash).orElse("");
        try {
            ProviderSignIn.Departure departure = provider.getObject().depart(confirm, session, to, baseOf(request));
            Cookies.TRIP.write(departure.trip(), request, response);
            return lead(departure.address());
        } catch (SpoorException e) {
            return leadToProblem(e.code());
        }
    }

    @GetMapping("/callback")
    @Operation(
            summary = "Come back from the provider",
            description =
                    "For browsers: leads to the page, signed in, or to /sign-in?problem=… with the code of what was"
                            + " wrong: oidc.state, oidc.denied, oidc.refused, oidc.roles, oidc.off, oidc.confirm, oidc.away.")
    @ApiResponse(responseCode = "303", description = "Where to go")
    ResponseEntity<Void> arrive(
            @Parameter(description = "code and state, or error; what else the provider sends does not matter")
                    @RequestParam
                    Map<String, String> query,
            HttpServletRequest request,
            HttpServletResponse response) {
        mode.requireProvider();
        if (!request.getMethod().equals("GET")) {
            return lead("/");
        }
        String trip = Cookies.TRIP.read(request).orElse("");
        Cookies.TRIP.remove(request, response);
        try {
            ProviderSignIn.Arrival arrival = provider.getObject().arrive(answer(query), trip, baseOf(request));
            Sessions.Begun begun = vouchers.enter(arrival.voucher(), SignIn.clientOf(request), arrival.replaces());
            signIn.byProvider(begun, request, response);
            return lead(arrival.to());
        } catch (SpoorException e) {
            AuditNotes.of(request).refuse();
            return leadToProblem(e.code());
        } catch (Neo4jException e) {
            AuditNotes.of(request).refuse();
            return leadToProblem("database.away");
        }
    }

    private static ProviderSignIn.Answer answer(Map<String, String> query) {
        return new ProviderSignIn.Answer(query.get("code"), query.get("state"), query.get("error"), query.get("iss"));
    }

    private static ResponseEntity<Void> lead(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static ResponseEntity<Void> leadToProblem(String code) {
        return lead("/sign-in?problem=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }

    @PostMapping(path = "/logout", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(
            summary = "End sessions in the provider's name (OpenID Connect Back-Channel Logout)",
            description = "For the provider, with a logout token that it has signed; each counts once. 400"
                    + " oidc.logout-token if it is not to be believed.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                            schema = @Schema(implementation = Farewell.class)))
    @ApiResponse(responseCode = "200", description = "What it names has ended")
    ResponseEntity<Void> throwOut(HttpServletRequest request) throws IOException {
        mode.requireProvider();
        String form = new String(request.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        int ended = vouchers.end(provider.getObject().readFarewell(tokenIn(form)));
        AuditNotes.of(request).add("sessions", ended);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
    }

    /** Signs that a form would write otherwise do not stand in such a token. */
    private static String tokenIn(String form) {
        List<String> tokens = Arrays.stream(form.strip().split("&", -1))
                .filter(field -> field.startsWith(TOKEN_FIELD))
                .toList();
        if (tokens.size() != 1) {
            throw new BadInput("oidc.logout-token", "Send one form field 'logout_token'.");
        }
        return tokens.getFirst().substring(TOKEN_FIELD.length());
    }

    /** A form with one field. */
    @Schema(name = "BackChannelLogout")
    record Farewell(
            @JsonProperty("logout_token") @Schema(description = "A JWT that the provider has signed")
            String token) {}
}
