package spoor.web;

import java.util.Map;

/** The headers that keep a browser from doing more with our answers than showing them. */
public final class BrowserHeaders {

    /** The name of the header that says what a page may fetch, run and wear. */
    static final String POLICY = "Content-Security-Policy";

    private static final String STYLES = "style-src 'self'";

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            STYLES,
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "object-src 'none'");

    /** By name. */
    public static final Map<String, String> ALL = Map.of(
            POLICY,
            CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(),"
                    + " midi=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private BrowserHeaders() {}

    /** The policy of one answer, in which those style elements count, too, that bear its nonce. */
    static String policyFor(String nonce) {
        return CONTENT_SECURITY_POLICY.replace(STYLES, STYLES + " 'nonce-" + nonce + "'");
    }
}
