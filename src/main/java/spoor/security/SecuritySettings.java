package spoor.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may reach Spoor.
 *
 * @param security {@code local}: no login, this machine only
 * @param hosts further names, without port, that clients may call Spoor by; loopback names always work
 */
@ConfigurationProperties("spoor")
record SecuritySettings(
        @DefaultValue("local") SecurityMode security,
        @DefaultValue List<String> hosts) {}
