package spoor.audit;

import org.jspecify.annotations.Nullable;

/**
 * Walks a chain from its first line to its last and finds the first entry that is not as it was written: changed, taken
 * out, put in, or in another's place. What was cut off at the end only shows against a witnessed head. One thread.
 */
final class ChainCheck {

    private final @Nullable AuditHead witnessed;
    private AuditHead head = AuditHead.NONE;
    private @Nullable AuditHead before;
    private boolean beginningExplained;
    private long entries;

    /** @param witnessed a head that was noted elsewhere; null if there is none */
    ChainCheck(@Nullable AuditHead witnessed) {
        this.witnessed = witnessed;
    }

    /**
     * Takes the next line.
     *
     * @throws BrokenChain if it does not follow the one before
     */
    void add(String line) {
        entries++;
        AuditEntry entry = read(line);
        if (before == null) {
            before = new AuditHead(entry.number() - 1, entry.previous());
            head = before;
            beginningExplained = before.equals(AuditHead.NONE);
        }
        requireNext(entry);
        head = entry.head();
        requireWitnessed();
        noteForgotten(entry);
    }

    private AuditEntry read(String line) {
        AuditEntry entry;
        try {
            entry = AuditEntry.ofLine(line);
        } catch (BrokenChain e) {
            throw new BrokenChain("Line %,d, after entry %d: %s.".formatted(entries, head.number(), e.getMessage()));
        }
        if (!entry.hash().equals(entry.digest()) || !entry.toLine().equals(line)) {
            throw new BrokenChain("Line %,d: entry %d is not as it was written.".formatted(entries, entry.number()));
        }
        return entry;
    }

    private void requireNext(AuditEntry entry) {
        if (entry.number() < 1 || entry.number() != head.number() + 1) {
            throw new BrokenChain("Line %,d: entry %d stands where entry %d should."
                    .formatted(entries, entry.number(), head.number() + 1));
        }
        if (!entry.previous().equals(head.hash())) {
            throw new BrokenChain(
                    "Line %,d: entry %d does not follow the entry before it.".formatted(entries, entry.number()));
        }
    }

    private void requireWitnessed() {
        if (witnessed != null && witnessed.number() == head.number() && !witnessed.equals(head)) {
            throw new BrokenChain("Entry %d is not the one that was witnessed: all may have been written anew."
                    .formatted(head.number()));
        }
    }

    /** Whoever has taken old entries away has said up to which, and what the last of them was. */
    private void noteForgotten(AuditEntry entry) {
        AuditHead first = before;
        if (first != null
                && entry.act().equals(Act.FORGOTTEN.word())
                && entry.details().get("upTo") instanceof Number upTo) {
            beginningExplained |= upTo.longValue() > first.number()
                    || new AuditHead(
                                    upTo.longValue(),
                                    String.valueOf(entry.details().get("hash")))
                            .equals(first);
        }
    }

    /** Lines taken until now. */
    long entries() {
        return entries;
    }

    /**
     * Ends the check.
     *
     * @throws BrokenChain if entries at the beginning or the end are missing
     */
    Checked end() {
        AuditHead first = before == null ? AuditHead.NONE : before;
        if (entries > 0 && !beginningExplained) {
            throw new BrokenChain("The entries before %d are gone, and no entry says that they were taken away."
                    .formatted(first.number() + 1));
        }
        if (witnessed != null && witnessed.number() > head.number()) {
            throw new BrokenChain("It ends with entry %d, but entry %d was witnessed: the end was cut off."
                    .formatted(head.number(), witnessed.number()));
        }
        if (witnessed != null && witnessed.number() == first.number() && !witnessed.equals(first)) {
            throw new BrokenChain("Entry %d is not the one that was witnessed.".formatted(first.number()));
        }
        return new Checked(
                entries, first.number() + 1, head, witnessed == null || witnessed.number() >= first.number());
    }

    /**
     * A chain that is whole.
     *
     * @param entries how many
     * @param from number of the first
     * @param knowsWitness false if the witnessed entry was taken away as old, so that nothing can be said of it
     */
    record Checked(long entries, long from, AuditHead head, boolean knowsWitness) {}
}
