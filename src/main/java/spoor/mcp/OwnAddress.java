package spoor.mcp;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerSslBundle;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this Spoor is reached from its own machine, by http or, where it speaks TLS, by https with its own certificate as the proof. */
@Component
final class OwnAddress {

    private final Environment settings;
    private final @Nullable Ssl ssl;
    private final ObjectProvider<SslBundles> bundles;

    OwnAddress(Environment settings, ServerProperties server, ObjectProvider<SslBundles> bundles) {
        this.settings = settings;
        this.ssl = server.getSsl();
        this.bundles = bundles;
    }

    /** This Spoor, asked by nobody yet. */
    SpoorApi spoor() {
        if (!Ssl.isEnabled(ssl)) {
            return new SpoorApi(address("http"), null);
        }
        return SpoorApi.provenBy(
                OwnCertificate.proof(WebServerSslBundle.get(ssl, bundles.getIfAvailable())), address("https"));
    }

    private URI address(String scheme) {
        String port = settings.getRequiredProperty("local.server.port");
        return URI.create(scheme + "://" + host(settings.getProperty("server.address", "")) + ":" + port);
    }

    private static String host(String address) {
        try {
            InetAddress bound = InetAddress.getByName(address);
            boolean here = address.isBlank() || bound.isLoopbackAddress() || bound.isAnyLocalAddress();
            return here ? "127.0.0.1" : address.contains(":") ? "[" + address + "]" : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
