package spoor.dossier.seal;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.security.SecureRandom;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import spoor.model.Unavailable;

/** Asks the time-stamping authority that the operator has set; without one it asks nobody. Safe for use by any thread. */
@Component
@NamedInterface("seal")
@EnableConfigurationProperties(StampingProperties.class)
public class StampingAuthority implements Seal.Stamping {

    private static final int NONCE_SIZE = 8;
    private static final int LONGEST_ANSWER = 1 << 16;

    private final StampingProperties settings;
    private final SecureRandom random = new SecureRandom();

    public StampingAuthority(StampingProperties settings) {
        this.settings = settings;
    }

    @Override
    public byte[] stamp(byte[] manifest) {
        URI url = settings.url();
        if (url == null) {
            return new byte[0];
        }
        byte[] nonce = new byte[NONCE_SIZE];
        random.nextBytes(nonce);
        try {
            byte[] answer = ask(url, TimeStamp.request(manifest, nonce));
            TimeStamp.requireFor(answer, manifest);
            return answer;
        } catch (IOException | BrokenSeal e) {
            throw new Unavailable(
                    "dossier.timestamp",
                    "The time-stamping authority at %s gave no stamp (%s); try again, or have the operator change"
                            + " spoor.timestamps.url.",
                    url.getHost(),
                    String.valueOf(e.getMessage()));
        }
    }

    private byte[] ask(URI url, byte[] request) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
        int millis = Math.toIntExact(settings.timeout().toMillis());
        connection.setConnectTimeout(millis);
        connection.setReadTimeout(millis);
        connection.setInstanceFollowRedirects(false);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/timestamp-query");
        connection.setRequestProperty("Accept", "application/timestamp-reply");
        connection.setDoOutput(true);
        connection.getOutputStream().write(request);
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException("status " + connection.getResponseCode());
        }
        try (InputStream in = connection.getInputStream()) {
            byte[] answer = in.readNBytes(LONGEST_ANSWER + 1);
            if (answer.length > LONGEST_ANSWER) {
                throw new IOException("its answer is too long");
            }
            return answer;
        }
    }
}
