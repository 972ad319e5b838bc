package spoor.ingest.claim;

import java.security.SecureRandom;

/**
 * Hashes of 64 bits, good enough that ten million different texts collide with a chance of one in 300,000. Others in each
 * process, so that nobody can write a file in which two rows have one: the second would be taken for a duplicate. Never stored.
 */
public final class Hashes {

    private static final long SEED = new SecureRandom().nextLong();

    private Hashes() {}

    public static long of(CharSequence text) {
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return mix(hash);
    }

    public static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
