package spoor.people;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import spoor.web.RawHttp;

/** A browser or program that talks to Spoor in somebody's name: with a cookie and the page's header, or with a token. */
public record SignedInHttp(RawHttp http, String headers) {

    /** Nobody. */
    public static SignedInHttp stranger(int port) {
        return new SignedInHttp(new RawHttp(port), "");
    }

    /** Who holds this session. */
    public static SignedInHttp session(int port, String session) {
        return new SignedInHttp(new RawHttp(port), "\nCookie: spoor=" + session + "\nX-Spoor: 1");
    }

    /** A program with a token. */
    public static SignedInHttp token(int port, String token) {
        return new SignedInHttp(new RawHttp(port), "\nAuthorization: Bearer " + token);
    }

    /** With what this answer set. */
    public SignedInHttp after(RawHttp.Answer answer) {
        String cookies = cookiesOf(answer).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return new SignedInHttp(http, "\nCookie: " + cookies + "\nX-Spoor: 1");
    }

    /** What an answer sets; of several headers of one name a test's client keeps the last, so they come joined. */
    public static Map<String, String> cookiesOf(RawHttp.Answer answer) {
        return Arrays.stream(answer.header("set-cookie").split("\\|", -1))
                .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1]));
    }

    /** What stands in the cookie of the session. */
    public String sessionText() {
        return headers.replaceAll("(?s).*\\bspoor=([^;\n]+).*", "$1");
    }

    public RawHttp.Answer get(String path) {
        return send("GET", path, "");
    }

    public RawHttp.Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public RawHttp.Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public RawHttp.Answer patch(String path, String json) {
        return send("PATCH", path, json);
    }

    public RawHttp.Answer delete(String path) {
        return send("DELETE", path, "");
    }

    private RawHttp.Answer send(String method, String path, String json) {
        String type = json.isEmpty() ? "" : "\nContent-Type: application/json";
        return http.send(method + " " + path + " HTTP/1.1\nHost: localhost" + type + headers, json);
    }
}
