package spoor.dossier.seal;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of time stamps.
 *
 * @param url of an authority that answers by RFC 3161; without one, Spoor asks nobody
 * @param timeout how long it may take to answer
 */
@ConfigurationProperties("spoor.timestamps")
public record StampingProperties(
        @Nullable URI url, @DefaultValue("20s") Duration timeout) {}
