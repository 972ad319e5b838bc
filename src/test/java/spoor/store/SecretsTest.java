package spoor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.model.Unavailable;

class SecretsTest {

    @TempDir
    Path folder;

    private Secrets of(String file) {
        return new Secrets(folder.resolve(file));
    }

    @Test
    void what_is_sealed_opens_with_the_same_key_and_for_the_same_purpose_only() {
        String sealed = of("key").seal(Secrets.AUTHENTICATOR, "JBSWY3DPEHPK3PXP");
        assertThat(sealed).startsWith("sealed:").doesNotContain("JBSWY3DPEHPK3PXP");
        assertThat(of("key").open(Secrets.AUTHENTICATOR, sealed)).isEqualTo("JBSWY3DPEHPK3PXP");
        assertThatThrownBy(() -> of("key").open(Secrets.WEBHOOK, sealed)).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> of("other").open(Secrets.AUTHENTICATOR, sealed))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("secret.key");
        assertThatThrownBy(() -> of("key").open(Secrets.AUTHENTICATOR, sealed.substring(0, 20)))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void the_same_text_is_sealed_differently_each_time() {
        Secrets secrets = of("key");
        assertThat(secrets.seal(Secrets.WEBHOOK, "x")).isNotEqualTo(secrets.seal(Secrets.WEBHOOK, "x"));
    }

    @Test
    void what_an_older_spoor_kept_in_clear_is_read_as_it_is() {
        assertThat(of("key").open(Secrets.WEBHOOK, "clear")).isEqualTo("clear");
    }

    @Test
    void the_key_is_for_its_owner_alone() throws IOException {
        of("in/a/folder/key").seal(Secrets.WEBHOOK, "x");
        Path key = folder.resolve("in/a/folder/key");
        assertThat(Files.readString(key)).hasSize(64);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("in/a/folder").toFile().list()).containsExactly("key");
    }
}
