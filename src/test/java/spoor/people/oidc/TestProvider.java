package spoor.people.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenID provider on this machine that signs whatever a test wants: discovery, keys, authorization code with PKCE, end of
 * sessions. Everybody who comes is signed in at once as {@link #person}.
 */
public final class TestProvider implements AutoCloseable {

    public static final String CLIENT = "spoor-test";
    public static final String SECRET = "a secret & of signs: %";

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private RSAKey key = makeKey();
    private UnaryOperator<String> idToken = UnaryOperator.identity();
    private UnaryOperator<Map<String, Object>> metadata = UnaryOperator.identity();
    private Map<String, Object> person = Map.of("sub", "1", "preferred_username", "ada", "roles", List.of("readers"));
    private final Map<String, @Nullable Object> changes = new HashMap<>();
    private int asked;

    public TestProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    static RSAKey makeKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Who signs in from now on, and what is said of them. */
    public void person(Map<String, Object> claims) {
        person = Map.copyOf(claims);
    }

    /** Changes one claim of the next tokens; null takes it away. */
    public void claim(String name, @Nullable Object value) {
        changes.put(name, value);
    }

    /** What becomes of the next ID tokens before they are sent. */
    public void bend(UnaryOperator<String> change) {
        idToken = change;
    }

    /** Describes itself otherwise. */
    public void describe(UnaryOperator<Map<String, Object>> change) {
        metadata = change;
    }

    /** As it was at first, but for the person. */
    public void straighten() {
        changes.clear();
        idToken = UnaryOperator.identity();
        metadata = UnaryOperator.identity();
    }

    /** Signs with another key from now on, and forgets the old one, which it gives back. */
    public RSAKey rotate() {
        RSAKey old = key;
        key = makeKey();
        return old;
    }

    public RSAKey key() {
        return key;
    }

    /** How often its keys were asked for. */
    public int askedForKeys() {
        return asked;
    }

    /** Goes where a browser is sent, and is sent back: the query of the address at Spoor, by name. */
    public Map<String, String> visit(String address) {
        Map<String, String> query = query(URI.create(address).getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, query);
        return Map.of("code", code, "state", query.getOrDefault("state", ""), "iss", issuer());
    }

    /** What the browser was sent with. */
    public static Map<String, String> query(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> decode(pair[1])));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (path) {
            case "/.well-known/openid-configuration" -> send(exchange, 200, metadata.apply(description()));
            case "/keys" -> {
                asked++;
                send(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
            }
            case "/token" -> token(exchange, body);
            default -> send(exchange, 404, Map.of());
        }
    }

    private Map<String, Object> description() {
        Map<String, Object> all = new HashMap<>();
        all.put("issuer", issuer());
        all.put("authorization_endpoint", issuer() + "/authorize");
        all.put("token_endpoint", issuer() + "/token");
        all.put("jwks_uri", issuer() + "/keys");
        all.put("end_session_endpoint", issuer() + "/end");
        all.put("response_types_supported", List.of("code"));
        all.put("subject_types_supported", List.of("public"));
        all.put("id_token_signing_alg_values_supported", List.of("RS256"));
        return all;
    }

    private void token(HttpExchange exchange, String body) throws IOException {
        Map<String, String> form = query(body);
        Map<String, String> asked = codes.remove(form.getOrDefault("code", ""));
        String wrong = wrong(exchange, form, asked);
        if (wrong != null || asked == null) {
            send(exchange, 400, Map.of("error", "invalid_grant", "error_description", String.valueOf(wrong)));
            return;
        }
        Map<String, Object> claims = idTokenClaims(asked.get("nonce"));
        send(
                exchange,
                200,
                Map.of(
                        "access_token",
                        "x",
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60,
                        "id_token",
                        idToken.apply(sign(claims, "JWT"))));
    }

    private static @Nullable String wrong(
            HttpExchange exchange, Map<String, String> form, @Nullable Map<String, String> asked) {
        String proof = URLEncoder.encode(CLIENT, StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        String expected = "Basic " + Base64.getEncoder().encodeToString(proof.getBytes(StandardCharsets.UTF_8));
        if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return "the client is not who it says";
        }
        if (asked == null) {
            return "no such code, or it was used";
        }
        boolean same = Objects.equals(asked.get("redirect_uri"), form.get("redirect_uri"));
        boolean proved = "S256".equals(asked.get("code_challenge_method"))
                && OidcDigests.sha256(form.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"));
        return same && proved ? null : "another address or verifier";
    }

    private Map<String, Object> idTokenClaims(@Nullable String nonce) {
        Map<String, @Nullable Object> claims = new HashMap<>(person);
        Instant now = Instant.now();
        claims.put("iss", issuer());
        claims.put("aud", CLIENT);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plusSeconds(60).getEpochSecond());
        claims.put("auth_time", now.getEpochSecond());
        claims.put("nonce", nonce);
        claims.putAll(changes);
        return present(claims);
    }

    /** A logout token with these claims beside the usual ones; null takes one away. */
    public String logoutToken(Map<String, ? extends @Nullable Object> other) {
        return sign(logoutClaims(other), "logout+jwt");
    }

    /** What stands in it. */
    public Map<String, Object> logoutClaims(Map<String, ? extends @Nullable Object> other) {
        Map<String, @Nullable Object> claims = new HashMap<>();
        Instant now = Instant.now();
        claims.put("iss", issuer());
        claims.put("aud", CLIENT);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plusSeconds(120).getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("events", Map.of(LogoutConditions.EVENT, Map.of()));
        claims.putAll(other);
        return present(claims);
    }

    private static Map<String, Object> present(Map<String, @Nullable Object> claims) {
        Map<String, Object> present = new HashMap<>();
        claims.forEach((name, value) -> {
            if (value != null) {
                present.put(name, value);
            }
        });
        return present;
    }

    public String sign(Map<String, Object> claims, String type) {
        return sign(claims, type, key);
    }

    /** Signed by whomever. */
    public static String sign(Map<String, Object> claims, String type, RSAKey by) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(by.getKeyID())
                    .type(new JOSEObjectType(type))
                    .build();
            SignedJWT token = new SignedJWT(header, toSet(claims));
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The claims of a token, signed by nobody ({@code alg: none}). */
    public static String unsigned(String token) {
        return new PlainJWT(toSet(claimsOf(token))).serialize();
    }

    /** The claims of a token, signed with the public key as if it were a secret (HS256). */
    public String signedWithPublicKey(String token) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT forged = new SignedJWT(header, toSet(claimsOf(token)));
            forged.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return forged.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token whose content was changed after it was signed. */
    public static String tampered(String token) {
        List<String> parts = new ArrayList<>(List.of(token.split("\\.", -1)));
        String content = new String(Base64.getUrlDecoder().decode(parts.get(1)), StandardCharsets.UTF_8);
        byte[] other = content.replace("readers", "admins")
                .replace("\"sub\":\"1\"", "\"sub\":\"2\"")
                .getBytes(StandardCharsets.UTF_8);
        parts.set(1, Base64.getUrlEncoder().withoutPadding().encodeToString(other));
        return String.join(".", parts);
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> claimsOf(String token) {
        String content = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return JsonMapper.shared().readValue(content, Map.class);
    }

    private static JWTClaimsSet toSet(Map<String, Object> claims) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
        claims.forEach((name, value) -> set.claim(
                name,
                List.of("iat", "exp", "nbf").contains(name) && value instanceof Number seconds
                        ? Date.from(Instant.ofEpochSecond(seconds.longValue()))
                        : value));
        return set.build();
    }

    private static void send(HttpExchange exchange, int status, Map<String, Object> json) throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsBytes(json);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Answers nobody any more. */
    @Override
    public void close() {
        server.stop(0);
    }
}
