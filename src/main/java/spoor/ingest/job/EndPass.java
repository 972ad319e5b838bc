package spoor.ingest.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;

/** Reads the file again for the few records whose ends it does not state, and asks the store for these. */
final class EndPass implements EntrySink {

    private static final int BATCH = 5_000;

    private record Need(Entry entry, String end) {}

    private final CheckPass check;
    private final Seen seen;
    private final Set<Long> waiting;
    private final Function<List<String>, Set<String>> storeHas;
    private final Runnable cancelPoint;
    private final List<Need> needs = new ArrayList<>();

    EndPass(CheckPass check, Seen seen, Function<List<String>, Set<String>> storeHas, Runnable cancelPoint) {
        this.check = check;
        this.seen = seen;
        this.waiting = check.listWaiting();
        this.storeHas = storeHas;
        this.cancelPoint = cancelPoint;
    }

    boolean isNeeded() {
        return !waiting.isEmpty();
    }

    @Override
    public Fate accept(Entry entry) {
        cancelPoint.run();
        if (waiting.contains(entry.number()) || waiting.contains(-entry.number())) {
            for (Claim claim : entry.claims()) {
                for (String end : claim.ends()) {
                    if (!seen.contains(Claim.keyHash(ClaimKind.ENTITY, end))) {
                        needs.add(new Need(
                                new Entry(entry.file(), entry.line(), entry.number(), List.of(), List.of()), end));
                    }
                }
            }
        }
        if (needs.size() >= BATCH) {
            ask();
        }
        return check.isRejected(entry.number()) ? Fate.REJECTED : Fate.LOADED;
    }

    @Override
    public void conclude(List<Claim> claims) {
        ask();
    }

    private void ask() {
        Set<String> ids = new HashSet<>();
        needs.forEach(need -> ids.add(need.end()));
        Set<String> known = ids.isEmpty() ? Set.of() : storeHas.apply(List.copyOf(ids));
        for (Need need : needs) {
            if (!known.contains(need.end())) {
                check.reject(
                        need.entry().number(), waiting.contains(-need.entry().number()), unknownEnd(need));
            }
        }
        needs.clear();
    }

    private static Issue unknownEnd(Need need) {
        return new Issue(
                Severity.REJECTED,
                "end.unknown",
                need.entry().file(),
                need.entry().line(),
                "",
                need.end(),
                "Neither the file nor the graph has the entity that this record refers to.");
    }

    @Override
    public boolean isTiesOnly() {
        return true;
    }
}
