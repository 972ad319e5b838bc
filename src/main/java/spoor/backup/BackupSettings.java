package spoor.backup;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Backups that Spoor makes by itself.
 *
 * @param folder where they come to lie; {@code backups} in the data folder if it is not said
 * @param every how long after one the next is made; 0 for never
 * @param keep so many stay in the folder, the older ones are removed; at least 1
 */
@ConfigurationProperties("spoor.backup")
public record BackupSettings(
        @Nullable Path folder,
        @DefaultValue("0") Duration every,
        @DefaultValue("7") int keep) {}
