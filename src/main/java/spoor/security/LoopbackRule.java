package spoor.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Without a login Spoor listens on this machine only; checked before anything is started. */
public final class LoopbackRule implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String mode = environment.getProperty("spoor.security", "local");
        if (!mode.equalsIgnoreCase("local")) {
            throw new UnsafeStart(
                    "spoor.security=" + mode
                            + " is not available in this version: set spoor.security=local, which listens on this machine only.");
        }
        String address = environment.getProperty("server.address", "");
        if (!isLoopback(address)) {
            throw new UnsafeStart("spoor.security=local has no login and needs server.address to be this machine"
                    + " (127.0.0.1, ::1 or localhost), but it is '" + address + "'.");
        }
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
