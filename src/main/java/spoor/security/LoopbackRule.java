package spoor.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Without a login Spoor listens on this machine only; checked before anything is started. In a container the address
 * to listen on is the container's, and the operator says with {@code spoor.published=loopback} that its port is
 * published on this machine's loopback address only.
 */
public final class LoopbackRule implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String mode = environment.getProperty("spoor.security", "local");
        if (mode.equalsIgnoreCase("users")) {
            return;
        }
        if (mode.equalsIgnoreCase("oidc")) {
            ProviderRule.require(environment);
            return;
        }
        if (!mode.equalsIgnoreCase("local")) {
            throw new UnsafeStart("spoor.security=" + mode
                    + " is not known: set spoor.security=local, which listens on this machine only,"
                    + " spoor.security=users, with which people sign in by password, or spoor.security=oidc, with which they"
                    + " sign in through an OpenID provider.");
        }
        String address = environment.getProperty("server.address", "");
        if (!isLoopback(address) && !isPublishedOnLoopback(environment)) {
            throw new UnsafeStart("spoor.security=local has no login and needs server.address to be this machine"
                    + " (127.0.0.1, ::1 or localhost), but it is '" + address + "'. In a container whose port is"
                    + " published on 127.0.0.1 only, set spoor.published=loopback.");
        }
    }

    private static boolean isPublishedOnLoopback(ConfigurableEnvironment environment) {
        String published = environment.getProperty("spoor.published", "");
        if (published.isBlank() || published.equalsIgnoreCase("loopback")) {
            return !published.isBlank();
        }
        throw new UnsafeStart("spoor.published=" + published + " is not known: leave it out, or set it to loopback.");
    }

    static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address.strip()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
