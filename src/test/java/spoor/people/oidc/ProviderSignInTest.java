package spoor.people.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.model.SpoorException;
import spoor.people.Role;
import spoor.people.account.ProviderSettings;
import spoor.people.account.Vouchers;

/** The way to a provider and back, and all that must not be believed on it. */
class ProviderSignInTest {

    private static final TestProvider PROVIDER = new TestProvider();
    private static final String BASE = "https://spoor.example.org";

    private ProviderSignIn signIn = make(PROVIDER.issuer(), Clock.systemUTC());

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void straighten() {
        PROVIDER.straighten();
        PROVIDER.person(Map.of("sub", "1", "preferred_username", "ada", "roles", List.of("readers", "others")));
    }

    private static ProviderSettings settings(String issuer) {
        return new ProviderSettings(
                issuer,
                TestProvider.CLIENT,
                TestProvider.SECRET,
                "",
                List.of("openid", "profile"),
                "preferred_username",
                "roles",
                Map.of("viewer", List.of("readers"), "administrator", List.of("admins", "chiefs")));
    }

    private static ProviderSignIn make(String issuer, Clock clock) {
        ProviderSettings settings = settings(issuer);
        return new ProviderSignIn(settings, new Provider(settings, System::nanoTime), clock);
    }

    private static ProviderSignIn.Answer answer(Map<String, String> query) {
        return new ProviderSignIn.Answer(query.get("code"), query.get("state"), query.get("error"), query.get("iss"));
    }

    private ProviderSignIn.Arrival goAndComeBack() {
        ProviderSignIn.Departure departure = signIn.depart(false, "", "/explore?x=1", BASE);
        return signIn.arrive(answer(PROVIDER.visit(departure.address())), departure.trip(), BASE);
    }

    private String refused() {
        return codeOf(this::goAndComeBack);
    }

    /** The same with another first sign. */
    private static String turned(String trip) {
        return (trip.startsWith("0") ? "1" : "0") + trip.substring(1);
    }

    private static String codeOf(Runnable act) {
        try {
            act.run();
        } catch (SpoorException e) {
            return e.code();
        }
        return "believed";
    }

    @Test
    void who_comes_back_is_known_with_name_roles_and_way() {
        PROVIDER.claim("sid", "s1");
        ProviderSignIn.Arrival arrival = goAndComeBack();
        Vouchers.Voucher voucher = arrival.voucher();
        assertThat(voucher.issuer()).isEqualTo(PROVIDER.issuer());
        assertThat(voucher.subject()).isEqualTo("1");
        assertThat(voucher.name()).isEqualTo("ada");
        assertThat(voucher.roles()).containsExactly(Role.VIEWER);
        assertThat(voucher.session()).isEqualTo("s1");
        assertThat(voucher.provedAt()).isNotNull();
        assertThat(arrival.to()).isEqualTo("/explore?x=1");
    }

    @Test
    void the_provider_is_asked_by_code_with_challenge_state_and_nonce_that_are_new_each_time() {
        ProviderSignIn.Departure first = signIn.depart(false, "", "/", BASE);
        ProviderSignIn.Departure second = signIn.depart(true, "", "/", BASE);
        Map<String, String> asked =
                TestProvider.query(URI.create(first.address()).getRawQuery());
        Map<String, String> again =
                TestProvider.query(URI.create(second.address()).getRawQuery());
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", TestProvider.CLIENT)
                .containsEntry("redirect_uri", BASE + "/api/oidc/callback")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid profile")
                .doesNotContainKeys("prompt", "max_age");
        assertThat(again).containsEntry("prompt", "login").containsEntry("max_age", "0");
        for (String once : List.of("state", "nonce", "code_challenge")) {
            assertThat(asked.get(once)).hasSizeGreaterThan(40).isNotEqualTo(again.get(once));
            assertThat(first.trip()).doesNotContain(asked.get(once));
        }
    }

    @Test
    void a_token_that_is_not_the_providers_for_this_spoor_and_now_is_not_believed() {
        long now = Instant.now().getEpochSecond();
        Map<String, @Nullable Object> wrong = new HashMap<>();
        wrong.put("iss", "https://elsewhere.example");
        wrong.put("aud", "another-client");
        wrong.put("nonce", "another");
        wrong.put("exp", now - 120);
        wrong.put("nbf", now + 600);
        wrong.put("iat", now + 600);
        wrong.put("azp", "another-client");
        List<String> believed = new ArrayList<>();
        wrong.forEach((claim, value) -> {
            PROVIDER.straighten();
            PROVIDER.claim(claim, value);
            if (!refused().equals("oidc.refused")) {
                believed.add(claim);
            }
        });
        for (String claim : List.of("iss", "aud", "sub", "exp", "iat", "nonce")) {
            PROVIDER.straighten();
            PROVIDER.claim(claim, null);
            if (!refused().equals("oidc.refused")) {
                believed.add("no " + claim);
            }
        }
        PROVIDER.straighten();
        PROVIDER.claim("aud", List.of(TestProvider.CLIENT, "another-client"));
        if (!refused().equals("oidc.refused")) {
            believed.add("several audiences, and not said for which of them");
        }
        assertThat(believed).isEmpty();
    }

    @Test
    void a_token_that_is_not_signed_by_the_provider_is_not_believed() {
        RSAKey stranger = TestProvider.makeKey();
        Map<String, UnaryOperator<String>> bends = Map.of(
                "alg none", TestProvider::unsigned,
                "HS256 with the public key", PROVIDER::signedWithPublicKey,
                "changed", TestProvider::tampered,
                "without signature", token -> token.substring(0, token.lastIndexOf('.') + 1),
                "another's key", token -> TestProvider.sign(TestProvider.claimsOf(token), "JWT", stranger),
                "a logout token", token -> PROVIDER.sign(TestProvider.claimsOf(token), "logout+jwt"),
                "an access token", token -> PROVIDER.sign(TestProvider.claimsOf(token), "at+jwt"),
                "no token", token -> "x");
        List<String> believed = new ArrayList<>();
        bends.forEach((what, bend) -> {
            PROVIDER.bend(bend);
            if (!refused().equals("oidc.refused")) {
                believed.add(what);
            }
        });
        assertThat(believed).isEmpty();
    }

    @Test
    void keys_are_asked_for_anew_once_the_provider_signs_with_another_and_the_old_one_counts_no_more() {
        goAndComeBack();
        RSAKey old = PROVIDER.rotate();
        assertThat(goAndComeBack().voucher().subject()).isEqualTo("1");
        PROVIDER.bend(token -> TestProvider.sign(TestProvider.claimsOf(token), "JWT", old));
        assertThat(refused()).isEqualTo("oidc.refused");
    }

    @Test
    void keys_that_nobody_has_do_not_make_spoor_ask_the_provider_each_time() {
        goAndComeBack();
        RSAKey stranger = TestProvider.makeKey();
        int before = PROVIDER.askedForKeys();
        for (int i = 0; i < 20; i++) {
            String token = TestProvider.sign(PROVIDER.logoutClaims(Map.of("sub", "1")), "logout+jwt", stranger);
            assertThat(codeOf(() -> signIn.readFarewell(token))).isEqualTo("oidc.logout-token");
        }
        assertThat(PROVIDER.askedForKeys() - before).isLessThanOrEqualTo(2);
    }

    @Test
    void only_the_browser_that_went_can_come_back_and_in_time() {
        ProviderSignIn.Departure mine = signIn.depart(false, "", "/", BASE);
        ProviderSignIn.Departure others = signIn.depart(false, "", "/", BASE);
        ProviderSignIn.Answer answer = answer(PROVIDER.visit(mine.address()));
        assertThat(codeOf(() -> signIn.arrive(answer, "", BASE))).isEqualTo("oidc.state");
        assertThat(codeOf(() -> signIn.arrive(answer, others.trip(), BASE))).isEqualTo("oidc.state");
        assertThat(codeOf(() -> signIn.arrive(answer, turned(mine.trip()), BASE)))
                .isEqualTo("oidc.state");
        ProviderSignIn later = make(
                PROVIDER.issuer(),
                Clock.offset(Clock.systemUTC(), ProviderSignIn.longestTrip().plusSeconds(5)));
        assertThat(codeOf(() -> later.arrive(answer, mine.trip(), BASE))).isEqualTo("oidc.state");
        assertThat(codeOf(() ->
                        signIn.arrive(new ProviderSignIn.Answer(answer.code(), null, null, null), mine.trip(), BASE)))
                .isEqualTo("oidc.state");
        assertThat(signIn.arrive(answer, mine.trip(), BASE).to()).isEqualTo("/");
    }

    @Test
    void a_code_works_once_and_only_for_whom_it_was_made() {
        ProviderSignIn.Departure mine = signIn.depart(false, "", "/", BASE);
        ProviderSignIn.Answer answer = answer(PROVIDER.visit(mine.address()));
        signIn.arrive(answer, mine.trip(), BASE);
        assertThat(codeOf(() -> signIn.arrive(answer, mine.trip(), BASE))).isEqualTo("oidc.refused");
        ProviderSignIn.Departure next = signIn.depart(false, "", "/", BASE);
        ProviderSignIn.Departure stolen = signIn.depart(false, "", "/", BASE);
        String code = PROVIDER.visit(stolen.address()).get("code");
        String state = PROVIDER.visit(next.address()).get("state");
        assertThat(codeOf(() -> signIn.arrive(new ProviderSignIn.Answer(code, state, null, null), next.trip(), BASE)))
                .as("a code of somebody else's sign-in: neither verifier nor nonce is its")
                .isEqualTo("oidc.refused");
        ProviderSignIn.Departure elsewhere = signIn.depart(false, "", "/", BASE);
        ProviderSignIn.Answer back = answer(PROVIDER.visit(elsewhere.address()));
        assertThat(codeOf(() -> signIn.arrive(back, elsewhere.trip(), "https://other.example")))
                .isEqualTo("oidc.refused");
    }

    @Test
    void what_comes_from_another_provider_or_says_no_is_told() {
        ProviderSignIn.Departure departure = signIn.depart(false, "", "/", BASE);
        String state = PROVIDER.visit(departure.address()).get("state");
        assertThat(codeOf(() -> signIn.arrive(
                        new ProviderSignIn.Answer("x", state, null, "https://elsewhere.example"),
                        departure.trip(),
                        BASE)))
                .isEqualTo("oidc.refused");
        assertThat(codeOf(() -> signIn.arrive(
                        new ProviderSignIn.Answer(null, state, "access_denied", null), departure.trip(), BASE)))
                .isEqualTo("oidc.denied");
        assertThat(codeOf(() -> signIn.arrive(
                        new ProviderSignIn.Answer(null, state, "server_error\n", null), departure.trip(), BASE)))
                .isEqualTo("oidc.refused");
        assertThat(codeOf(() ->
                        signIn.arrive(new ProviderSignIn.Answer(null, state, null, null), departure.trip(), BASE)))
                .isEqualTo("oidc.refused");
    }

    @Test
    void who_is_to_prove_once_more_who_they_are_has_to_have_done_so() {
        ProviderSignIn.Departure departure = signIn.depart(true, "", "/", BASE);
        assertThat(signIn.arrive(answer(PROVIDER.visit(departure.address())), departure.trip(), BASE)
                        .voucher()
                        .provedAt())
                .isNotNull();
        for (Object time : new Object[] {Instant.now().minusSeconds(600).getEpochSecond(), "none"}) {
            PROVIDER.claim("auth_time", time.equals("none") ? null : time);
            ProviderSignIn.Departure again = signIn.depart(true, "", "/", BASE);
            assertThat(codeOf(() -> signIn.arrive(answer(PROVIDER.visit(again.address())), again.trip(), BASE)))
                    .isEqualTo("oidc.confirm");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "x",
                "",
                "/a\nb",
                "/\t"
            })
    void afterwards_the_page_goes_on_nowhere_else(String to) {
        ProviderSignIn.Departure departure = signIn.depart(false, "", to, BASE);
        assertThat(signIn.arrive(answer(PROVIDER.visit(departure.address())), departure.trip(), BASE)
                        .to())
                .isEqualTo("/");
    }

    @Test
    void a_provider_that_is_away_or_another_is_told_and_comes_back() {
        TestProvider gone = new TestProvider();
        ProviderSignIn toGone = make(gone.issuer(), Clock.systemUTC());
        ProviderSignIn.Departure departure = toGone.depart(false, "", "/", BASE);
        ProviderSignIn.Answer answer = answer(gone.visit(departure.address()));
        gone.close();
        assertThat(codeOf(() -> toGone.arrive(answer, departure.trip(), BASE))).isEqualTo("oidc.away");
        ProviderSignIn never = make(gone.issuer(), Clock.systemUTC());
        assertThat(codeOf(() -> never.depart(false, "", "/", BASE))).isEqualTo("oidc.away");
        assertThat(never.signOutOf("x", BASE)).isEmpty();
        assertThat(codeOf(() -> never.readFarewell("x"))).isEqualTo("oidc.away");
        PROVIDER.describe(all -> {
            all.put("issuer", "https://elsewhere.example");
            return all;
        });
        ProviderSignIn other = make(PROVIDER.issuer(), Clock.systemUTC());
        assertThat(codeOf(() -> other.depart(false, "", "/", BASE)))
                .as("it says it is another")
                .isEqualTo("oidc.away");
    }

    @Test
    void signing_out_leads_to_the_provider_with_what_it_wants() {
        String address = signIn.signOutOf("a.b.c", BASE).orElseThrow();
        assertThat(address).startsWith(PROVIDER.issuer() + "/end?");
        assertThat(TestProvider.query(URI.create(address).getRawQuery()))
                .containsEntry("id_token_hint", "a.b.c")
                .containsEntry("client_id", TestProvider.CLIENT)
                .containsEntry("post_logout_redirect_uri", BASE + "/sign-in");
    }

    @Test
    void a_logout_token_is_read() {
        Vouchers.Farewell both = signIn.readFarewell(PROVIDER.logoutToken(Map.of("sub", "1", "sid", "s1")));
        assertThat(both.subject()).isEqualTo("1");
        assertThat(both.session()).isEqualTo("s1");
        assertThat(both.until()).isAfter(Instant.now().plus(Duration.ofMinutes(30)));
        assertThat(signIn.readFarewell(PROVIDER.sign(PROVIDER.logoutClaims(Map.of("sid", "s1")), "JWT"))
                        .subject())
                .isNull();
    }

    @Test
    void a_logout_token_that_is_not_the_providers_for_this_spoor_and_now_is_not_believed() {
        long now = Instant.now().getEpochSecond();
        Map<String, @Nullable Object> wrong = new HashMap<>();
        wrong.put("iss", "https://elsewhere.example");
        wrong.put("aud", "another-client");
        wrong.put("exp", now - 120);
        wrong.put("iat", now - 3600);
        wrong.put("events", Map.of("http://schemas.openid.net/event/other", Map.of()));
        wrong.put("nonce", "n");
        wrong.put("jti", "");
        List<String> believed = new ArrayList<>();
        wrong.forEach((claim, value) -> {
            Map<String, @Nullable Object> claims = new HashMap<>(Map.of("sub", "1"));
            claims.put(claim, value);
            note(PROVIDER.logoutToken(claims), claim, believed);
        });
        for (String claim : List.of("iss", "aud", "iat", "jti", "events", "sub")) {
            Map<String, @Nullable Object> claims = new HashMap<>(Map.of("sub", "1"));
            claims.put(claim, null);
            note(PROVIDER.logoutToken(claims), "no " + claim, believed);
        }
        note(PROVIDER.logoutToken(Map.of("sub", "1", "iat", now + 600)), "not yet", believed);
        note(
                PROVIDER.logoutToken(Map.of("sub", "1", "events", Map.of(LogoutConditions.EVENT, "x"))),
                "event",
                believed);
        assertThat(believed).isEmpty();
    }

    @Test
    void a_logout_token_that_is_not_signed_by_the_provider_is_not_believed() {
        String good = PROVIDER.logoutToken(Map.of("sub", "1"));
        RSAKey stranger = TestProvider.makeKey();
        List<String> believed = new ArrayList<>();
        note(TestProvider.unsigned(good), "alg none", believed);
        note(PROVIDER.signedWithPublicKey(good), "HS256 with the public key", believed);
        note(TestProvider.tampered(good), "changed", believed);
        note(TestProvider.sign(TestProvider.claimsOf(good), "logout+jwt", stranger), "another's key", believed);
        note(PROVIDER.sign(TestProvider.claimsOf(good), "at+jwt"), "an access token", believed);
        note("x", "no token", believed);
        note("", "nothing", believed);
        assertThat(believed).isEmpty();
        assertThat(signIn.readFarewell(good).subject()).isEqualTo("1");
    }

    private void note(String token, String what, List<String> believed) {
        if (!codeOf(() -> signIn.readFarewell(token)).equals("oidc.logout-token")) {
            believed.add(what);
        }
    }

    @Test
    void a_role_that_nobody_knows_stops_the_start() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new ProviderSettings(
                        "https://id.example", "c", "", "", List.of(), "n", "r", Map.of("chief", List.of("x"))))
                .withMessageContaining("spoor.oidc.roles.chief");
    }
}
