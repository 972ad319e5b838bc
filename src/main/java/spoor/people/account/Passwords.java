package spoor.people.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.model.Busy;

/**
 * Argon2id, written as {@code $argon2id$v=19$m=49152,t=2,p=1$salt$hash}. Each takes 48 MiB for a moment, so at most two are
 * made at once. Safe for use by any thread.
 */
@Component
final class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;

    /** More who wait would keep others from being worked on. */
    private static final int MOST_WAITING = 12;

    private static final String RETRY_AFTER = "retryAfter";

    private static final Cost COST = new Cost(48 * 1024, 2, 1);

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Compared with when there is nobody of that name, so that this takes as long. */
    private final String nobody;

    /** Of no password; to make one of a password would cost each start a second. */
    Passwords() {
        this.nobody = stored(RandomSecrets.random(SALT_BYTES), RandomSecrets.random(HASH_BYTES));
    }

    /** @param kilobytes of memory */
    private record Cost(int kilobytes, int passes, int lanes) {}

    String hash(String password) {
        byte[] salt = RandomSecrets.random(SALT_BYTES);
        return stored(salt, argon2(password, salt, COST));
    }

    private static String stored(byte[] salt, byte[] hash) {
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        COST.kilobytes(),
                        COST.passes(),
                        COST.lanes(),
                        text.encodeToString(salt),
                        text.encodeToString(hash));
    }

    /**
     * Whether it is the password; takes as long where there is none.
     *
     * @throws Busy if too many are compared at the moment
     */
    boolean matches(String password, @Nullable String stored) {
        String[] parts = (stored == null ? nobody : stored).split("\\$", -1);
        String[] cost = parts[3].split("\\D+", -1);
        Cost then = new Cost(Integer.parseInt(cost[1]), Integer.parseInt(cost[2]), Integer.parseInt(cost[3]));
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] hash = argon2(password, salt, then);
        return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts[5])) && stored != null;
    }

    private byte[] argon2(String password, byte[] salt, Cost cost) {
        takePlace();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(cost.kilobytes())
                    .withIterations(cost.passes())
                    .withParallelism(cost.lanes())
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[HASH_BYTES];
            String normal = Normalizer.normalize(password, Normalizer.Form.NFC);
            generator.generateBytes(normal.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.getQueueLength() < MOST_WAITING && places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Busy("session.slow", "Too many people are signing in at the moment; try again in some seconds.")
                .with(RETRY_AFTER, PATIENCE_SECONDS);
    }
}
