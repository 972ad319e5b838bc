package spoor.ingest.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.model.NodeLabel;

/**
 * Reads the file again for the few records whose ends it does not state, or not as what their ties can tie, and asks
 * the store for the former. Here alone is said, for all formats, which ties are of no use.
 */
public final class EndPass implements EntrySink {

    private static final int BATCH = 5_000;

    /** @param spared whether the record says more than this tie, which is then left out alone */
    private record Need(Claim tie, int end, Entry record, boolean spared) {

        String id() {
            return tie.ends().get(end);
        }
    }

    private final CheckPass check;
    private final Seen seen;
    private final Set<Long> waiting;
    private final Function<List<String>, Map<String, NodeLabel>> storeHas;
    private final Runnable cancelPoint;
    private final List<Need> needs = new ArrayList<>();

    /** @param storeHas what the store knows of these ids */
    public EndPass(
            CheckPass check, Seen seen, Function<List<String>, Map<String, NodeLabel>> storeHas, Runnable cancelPoint) {
        this.check = check;
        this.seen = seen;
        this.waiting = check.listWaiting();
        this.storeHas = storeHas;
        this.cancelPoint = cancelPoint;
    }

    public boolean isNeeded() {
        return !waiting.isEmpty();
    }

    @Override
    public Fate accept(Entry entry) {
        cancelPoint.run();
        if (waiting.contains(entry.number()) || waiting.contains(-entry.number())) {
            note(entry);
        }
        if (needs.size() >= BATCH) {
            ask();
        }
        return check.isRejected(entry.number()) ? Fate.REJECTED : Fate.LOADED;
    }

    private void note(Entry entry) {
        boolean spared = entry.claims().stream().anyMatch(claim -> claim.kind() == ClaimKind.ENTITY);
        Entry record = new Entry(entry.file(), entry.line(), entry.number(), List.of(), List.of());
        for (Claim claim : entry.claims()) {
            for (int i = 0; i < claim.ends().size(); i++) {
                Need need = new Need(claim, i, record, spared);
                if (!seen.isAmong(claim.fitting(i), key(need))) {
                    needs.add(need);
                }
            }
        }
    }

    private static long key(Need need) {
        return Claim.keyHash(ClaimKind.ENTITY, need.id());
    }

    @Override
    public void conclude(List<Claim> claims) {
        ask();
    }

    private void ask() {
        Set<String> ids = new HashSet<>();
        needs.stream().filter(need -> !seen.contains(key(need))).forEach(need -> ids.add(need.id()));
        Map<String, NodeLabel> known = ids.isEmpty() ? Map.of() : storeHas.apply(List.copyOf(ids));
        needs.forEach(need -> judge(need, known.get(need.id())));
        needs.clear();
    }

    private void judge(Need need, @Nullable NodeLabel stored) {
        boolean stated = seen.contains(key(need));
        if (!stated && stored == null) {
            if (need.tie().isLoose()) {
                check.bar(need.tie(), unknownEnd(need, Severity.WARNING, " The tie is left out."));
            } else {
                reject(need, unknownEnd(need, Severity.REJECTED, ""));
            }
        } else if (stated || !need.tie().fitting(need.end()).contains(stored)) {
            if (need.spared()) {
                check.bar(need.tie(), misfit(need, Severity.WARNING, " It is left out."));
            } else {
                reject(need, misfit(need, Severity.REJECTED, ""));
            }
        }
    }

    private void reject(Need need, Issue issue) {
        long number = need.record().number();
        check.reject(number, waiting.contains(-number), issue);
    }

    private static Issue unknownEnd(Need need, Severity severity, String outcome) {
        String reason = "Neither the file nor the graph has the entity that this record refers to." + outcome;
        return issue(need, severity, "end.unknown", reason);
    }

    private static Issue misfit(Need need, Severity severity, String outcome) {
        boolean loop = need.tie().fitting(need.end()).isEmpty();
        String reason = loop
                ? "%s cannot end where it starts.".formatted(need.tie().tieName())
                : "%s cannot %s such an entity; it needs one of %s."
                        .formatted(
                                need.tie().tieName(),
                                need.end() == 0 ? "start at" : "end at",
                                need.tie().fitting(need.end()).stream()
                                        .map(NodeLabel::label)
                                        .sorted()
                                        .toList());
        return issue(need, severity, loop ? "relation.loop" : "relation.ends", reason + outcome);
    }

    private static Issue issue(Need need, Severity severity, String code, String reason) {
        return new Issue(severity, code, need.record().file(), need.record().line(), "", need.id(), reason);
    }

    @Override
    public boolean isTiesOnly() {
        return true;
    }
}
