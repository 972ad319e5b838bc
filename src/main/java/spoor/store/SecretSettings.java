package spoor.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key of what the database keeps sealed lies.
 *
 * @param keyFile a file that several Spoors share; empty for {@code secret.key} in the data folder
 */
@ConfigurationProperties("spoor.secrets")
public record SecretSettings(@DefaultValue("") String keyFile) {

    public Path keyFile(Path data) {
        return keyFile.isBlank() ? data.resolve("secret.key") : Path.of(keyFile);
    }
}
