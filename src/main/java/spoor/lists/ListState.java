package spoor.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a list. Kept in the database, so that every Spoor in front of it knows the same.
 *
 * @param checkedAt when its address was last asked; null if never
 * @param problem of the last attempt; null if it went well
 * @param newest the version that was found last; null before the first
 * @param imported the version that its dataset was last made of; null if none was
 * @param earlier the one before that; null if there is none
 * @param trial the job that tries the newest version; null if that was not tried, or need not be
 * @param byItself whether Spoor goes on by itself when the trial has ended
 * @param order what is being imported; null if nothing is
 * @param approved by what its size is judged; null before a person ordered an import
 */
public record ListState(
        @Nullable String checkedAt,
        @Nullable ListProblem problem,
        @Nullable ListVersion newest,
        @Nullable ListVersion imported,
        @Nullable ListVersion earlier,
        @Nullable String trial,
        boolean byItself,
        @Nullable Order order,
        @Nullable Approved approved) {

    static final ListState NEW = new ListState(null, null, null, null, null, null, false, null, null);

    /**
     * An import that goes on: its job, and of which version.
     *
     * @param byPerson whether a person ordered it; null, as for false, where an earlier Spoor kept it
     */
    public record Order(String job, String sha256, @Nullable Boolean byPerson) {}

    /** The versions that are kept, each once, the newest first. */
    List<ListVersion> versions() {
        List<ListVersion> all = new ArrayList<>();
        Stream.of(Optional.ofNullable(imported), Optional.ofNullable(newest), Optional.ofNullable(earlier))
                .flatMap(Optional::stream)
                .filter(version ->
                        all.stream().noneMatch(other -> other.sha256().equals(version.sha256())))
                .forEach(all::add);
        all.sort((one, other) -> other.fetchedAt().compareTo(one.fetchedAt()));
        return all;
    }

    Optional<ListVersion> find(String sha256) {
        return versions().stream()
                .filter(version -> version.sha256().equals(sha256))
                .findFirst();
    }

    /** Whether the newest version is what the dataset was made of. */
    boolean isCurrent() {
        return newest != null && imported != null && newest.sha256().equals(imported.sha256());
    }

    ListState failed(String at, ListProblem why) {
        return new ListState(at, why, newest, imported, earlier, trial, byItself, order, approved);
    }

    /** Nothing has changed, and what was said of it still holds. */
    ListState checked(String at) {
        return new ListState(at, problem, newest, imported, earlier, trial, byItself, order, approved);
    }

    /** The address has nothing but the newest version. */
    ListState unchanged(String at, @Nullable String etag, @Nullable String modified) {
        ListVersion same = newest == null ? null : newest.named(etag, modified);
        return new ListState(at, null, same, imported, earlier, trial, byItself, order, approved);
    }

    ListState found(String at, ListVersion version) {
        return new ListState(at, null, version, imported, earlier, null, false, order, approved);
    }

    ListState tried(String job, boolean goesOn) {
        return new ListState(checkedAt, problem, newest, imported, earlier, job, goesOn, order, approved);
    }

    /** A person has to look at the trial. */
    ListState held(ListProblem why) {
        return new ListState(checkedAt, why, newest, imported, earlier, trial, false, order, approved);
    }

    ListState ordered(Order given) {
        return new ListState(checkedAt, null, newest, imported, earlier, trial, false, given, approved);
    }

    ListState importFailed(ListProblem why) {
        return new ListState(checkedAt, why, newest, imported, earlier, trial, false, null, approved);
    }

    ListState done(ListVersion version) {
        boolean again = imported != null && imported.sha256().equals(version.sha256());
        boolean isNewest = newest != null && newest.sha256().equals(version.sha256());
        return new ListState(
                checkedAt,
                null,
                isNewest ? version : newest,
                version,
                again ? earlier : imported,
                isNewest ? null : trial,
                false,
                null,
                approvedAfter(version));
    }

    /** The first version that is known is one that a person ordered. */
    private @Nullable Approved approvedAfter(ListVersion version) {
        ListDifference made = version.difference();
        String at = version.importedAt();
        if (made != null && at != null && order != null && Boolean.TRUE.equals(order.byPerson())) {
            return Approved.after(approved, at, made);
        }
        return approved == null && imported != null ? ofEarlier(imported) : approved;
    }

    private static @Nullable Approved ofEarlier(ListVersion version) {
        ListDifference made = version.difference();
        String at = version.importedAt();
        return made == null || at == null ? null : new Approved(at, made.size());
    }
}
