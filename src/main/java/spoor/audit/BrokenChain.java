package spoor.audit;

/** Entries are not as they were written. The message says which and why. */
final class BrokenChain extends RuntimeException {

    BrokenChain(String message) {
        super(message);
    }
}
