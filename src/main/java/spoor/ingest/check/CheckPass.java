package spoor.ingest.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Hashes;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/**
 * The first reading of a file: keeps the books, finds duplicates and contradictions, and notes which ties need an end
 * that the file has not stated yet, or has as something else than they can tie. Writes nothing.
 */
public final class CheckPass implements EntrySink {

    private final Seen seen;
    private final IssueBook issues;
    private final Runnable cancelPoint;
    private final Looks looks = new Looks();

    /** What was said beside the first under the same id. */
    private final Seen variants = new Seen();

    /** What entities say of themselves once lists are left out. */
    private final Seen cores = new Seen();

    private final Set<Long> rejected = new HashSet<>();

    /** Pairs: number of the record (negative if it is a duplicate), key of the end it waits for. */
    private final GrowingNumbers waiting = new GrowingNumbers();

    /** What may stand at these ends. */
    private final List<Set<NodeLabel>> waitingFor = new ArrayList<>();

    /** Ties that are left out, while the rest of their record is loaded. */
    private final Set<Long> barred = new HashSet<>();

    private volatile Books books = Books.EMPTY;

    public CheckPass(Seen seen, IssueBook issues, Runnable cancelPoint) {
        this.seen = seen;
        this.issues = issues;
        this.cancelPoint = cancelPoint;
    }

    @Override
    public Fate accept(Entry entry) {
        cancelPoint.run();
        entry.issues().forEach(issues::add);
        if (entry.isRejected()) {
            rejected.add(entry.number());
            books = books.plusRejected();
            return Fate.REJECTED;
        }
        boolean duplicate = register(entry) && !entry.claims().isEmpty();
        noteEnds(entry, duplicate);
        books = duplicate ? books.plusDuplicate() : books.plusLoaded();
        return duplicate ? Fate.DUPLICATE : Fate.LOADED;
    }

    /** True if the file had said all of this before. */
    private boolean register(Entry entry) {
        boolean allSame = true;
        for (Claim claim : entry.claims()) {
            Seen.Found found = find(claim);
            allSame &= found == Seen.Found.SAME;
            noteKind(claim);
            if (claim.kind() == ClaimKind.ENTITY && found != Seen.Found.SAME) {
                warn(entry, claim, found);
            }
        }
        return allSame;
    }

    private void noteKind(Claim claim) {
        if (claim.kind() == ClaimKind.ENTITY) {
            seen.putLabel(claim.keyHash(), claim.label());
        } else if (claim.kind() == ClaimKind.RELATION) {
            seen.putType(claim.keyHash(), RelationType.valueOf(claim.tieName()));
        }
    }

    /** The same is also what contradicts the first of its id but was said before. */
    private Seen.Found find(Claim claim) {
        long key = claim.keyHash();
        long content = claim.contentHash();
        Seen.Found found = seen.put(key, content);
        boolean saidBefore = found == Seen.Found.DIFFERENT && variants.put(said(claim), content) == Seen.Found.SAME;
        return saidBefore ? Seen.Found.SAME : found;
    }

    private void warn(Entry entry, Claim entity, Seen.Found found) {
        boolean contradicted = cores.put(entity.keyHash(), entity.coreHash()) == Seen.Found.DIFFERENT;
        if (contradicted) {
            String reason = "Another record says something else about the same id. Other names become aliases, lists"
                    + " and notes are joined, of other values the first in order stays.";
            issues.add(warning(entry, "entity.doubled", "id", entity.id(), reason));
        }
        if (found == Seen.Found.DIFFERENT) {
            return;
        }
        looks.check(entity, (code, reason) -> {
            if (entry.issues().stream().noneMatch(known -> known.code().equals(code))) {
                String shown = code.startsWith("id")
                        ? entity.id()
                        : String.valueOf(entity.properties().get("name"));
                issues.add(warning(entry, code, code.startsWith("id") ? "id" : "name", shown, reason));
            }
        });
    }

    private static Issue warning(Entry entry, String code, String column, String value, String reason) {
        return new Issue(Severity.WARNING, code, entry.file(), entry.line(), column, value, reason);
    }

    private void noteEnds(Entry entry, boolean duplicate) {
        for (Claim claim : entry.claims()) {
            for (int i = 0; i < claim.ends().size(); i++) {
                long key = Claim.keyHash(ClaimKind.ENTITY, claim.ends().get(i));
                Set<NodeLabel> fitting = claim.fitting(i);
                if (!seen.isAmong(fitting, key)) {
                    waiting.add(duplicate ? -entry.number() : entry.number());
                    waiting.add(key);
                    waitingFor.add(fitting);
                }
            }
        }
    }

    /** Ends are not looked at: what a format sums up lies between entities that it made what they are. */
    @Override
    public void conclude(List<Claim> claims) {
        for (Claim claim : claims) {
            seen.put(claim.keyHash(), claim.contentHash());
            noteKind(claim);
        }
    }

    /** Numbers of the records that need an end which the file never states, or never as what they can tie. */
    public Set<Long> listWaiting() {
        Set<Long> numbers = new HashSet<>();
        for (int i = 0; i < waiting.size(); i += 2) {
            if (!seen.isAmong(waitingFor.get(i / 2), waiting.get(i + 1))) {
                numbers.add(waiting.get(i));
            }
        }
        return numbers;
    }

    /** A record that was let through turns out to be of no use. */
    public void reject(long number, boolean duplicate, Issue issue) {
        if (rejected.add(number)) {
            books = duplicate ? books.duplicateToRejected() : books.loadedToRejected();
            issues.add(issue);
        }
    }

    /** A tie that is of no use is left out; what else its record says is loaded. */
    public void bar(Claim tie, Issue issue) {
        barred.add(said(tie));
        issues.add(issue);
    }

    public boolean isBarred(Claim tie) {
        return !barred.isEmpty() && barred.contains(said(tie));
    }

    /** Equal for claims that say the same of the same. */
    private static long said(Claim claim) {
        return Hashes.mix(claim.keyHash() ^ Hashes.mix(claim.contentHash()));
    }

    public boolean isRejected(long number) {
        return rejected.contains(number);
    }

    public Books books() {
        return books;
    }
}
