package spoor.store.folder;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** An address of Neo4j that no driver can use is said in one sentence, before anything is started. */
final class AddressRule implements EnvironmentPostProcessor, Ordered {

    private static final String SETTING = "spring.neo4j.uri";
    private static final List<String> SCHEMES = List.of("bolt", "neo4j", "bolt+s", "neo4j+s", "bolt+ssc", "neo4j+ssc");
    private static final int MOST_PORT = 65_535;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(SETTING)) {
            String address = environment.getProperty(SETTING, "").strip();
            URI uri = requireUsable(address);
            if (uri.getScheme().contains("+") && environment.containsProperty("spring.neo4j.security.encrypted")) {
                throw new WrongSetting(
                        "%s=%s says by itself how to encrypt; write it without '+s', or leave spring.neo4j.security.* out."
                                .formatted(SETTING, address));
            }
        }
    }

    /**
     * The address, if a driver can use it.
     *
     * @throws WrongSetting otherwise
     */
    static URI requireUsable(String address) {
        URI uri = parse(address);
        boolean usable = uri != null
                && uri.getScheme() != null
                && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getPort() <= MOST_PORT
                && uri.getPort() != 0;
        if (uri == null || !usable) {
            throw new WrongSetting(
                    "%s=%s is no address of Neo4j's Bolt: write bolt://host:7687 for one server, neo4j://host:7687 for a cluster, with +s behind bolt or neo4j where it is encrypted; user and password have settings of their own."
                            .formatted(SETTING, withoutPassword(address)));
        }
        return uri;
    }

    private static @Nullable URI parse(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String withoutPassword(String address) {
        return address.replaceFirst("//[^/@]*@", "//…@");
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
