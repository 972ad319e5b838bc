package spoor.identity.score.text;

/** Hashes that are the same in every process: 64 bits for keys, 32 for words within a pair. */
public final class StableHashes {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private StableHashes() {}

    public static long of(String text) {
        return mix(add(OFFSET, text));
    }

    /**
     * The hash of a text.
     *
     * @param room keeps equal texts of different meaning apart, such as a word of a name and one of an address
     */
    public static long of(String room, String text) {
        return mix(add(add(OFFSET, room) * PRIME + 1, text));
    }

    public static int small(String room, String text) {
        return (int) (of(room, text) >>> 20);
    }

    private static long add(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
