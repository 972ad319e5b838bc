package spoor.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.model.Source;
import spoor.ownership.Measure;
import spoor.ownership.Measures;
import spoor.search.Standing.Other;
import spoor.search.Standing.Owned;
import spoor.search.Standing.State;

/**
 * Works out how somebody stands against the lists that the data know of: the one place that may call anybody not listed.
 *
 * @param records the datasets of its records, and when these were compared
 * @param listings that name it, whether they hold or have ended
 * @param pairs the listed with whom nobody has decided yet whether it is one
 * @param owned under which rules it counts, or may count, as owned by somebody listed
 */
public record Standings(List<Dataset> records, List<Mark> listings, List<Near> pairs, List<Owned> owned) {

    /** A dataset that has a record of it. */
    public record Dataset(String id, ReadList.Compared seconds) {}

    /**
     * That an authority lists it, or did.
     *
     * @param id of the designation
     * @param programme empty where none is told
     * @param listed partial date; null if it is not known
     * @param until partial date; null where no end is said
     * @param ended whether that is past
     */
    public record Mark(
            String id,
            String authority,
            String programme,
            @Nullable String listed,
            @Nullable String until,
            boolean ended,
            List<Source> sources) {}

    /** Somebody whom an authority lists, under a programme, or none that is told. */
    public record Near(String authority, String programme, Other other) {}

    /** What of it tells of one measure of an authority. */
    public Standings only(String authority, Measure measure) {
        return new Standings(
                records,
                listings.stream()
                        .filter(mark -> mark.authority().equals(authority))
                        .filter(mark -> Measures.ofProgramme(authority, mark.programme())
                                .contains(measure))
                        .toList(),
                pairs.stream()
                        .filter(near -> near.authority().equals(authority))
                        .filter(near -> Measures.ofProgramme(authority, near.programme())
                                .contains(measure))
                        .toList(),
                owned.stream()
                        .filter(each -> each.authority().equals(authority) && each.measure() == measure)
                        .toList());
    }

    /** One for each authority that has a list or a listing, in the order of the authorities. */
    public List<Standing> against(Collection<ReadList> lists) {
        TreeSet<String> authorities = new TreeSet<>();
        lists.forEach(list -> authorities.add(list.authority()));
        listings.forEach(mark -> authorities.add(mark.authority()));
        List<Standing> all = new ArrayList<>();
        for (String authority : authorities) {
            all.add(against(
                    authority,
                    lists.stream()
                            .filter(list -> list.authority().equals(authority))
                            .toList()));
        }
        return all;
    }

    /** Against one authority, of which these are the lists. */
    public Standing against(String authority, List<ReadList> known) {
        List<ReadList> lists = known.stream().map(this::searched).toList();
        State state = state(authority, lists);
        Owned under = findOwned(authority).orElse(null);
        Other by = switch (state) {
            case UNDECIDED -> find(pairs, authority).orElse(null);
            case OWNED -> under == null ? null : under.by();
            case LISTED, DELISTED, NOT_READ, NOT_FOUND -> null;
        };
        return new Standing(authority, state, by, under, lists);
    }

    private State state(String authority, List<ReadList> lists) {
        if (isMarked(authority, false)) {
            return State.LISTED;
        }
        if (find(pairs, authority).isPresent()) {
            return State.UNDECIDED;
        }
        if (findOwned(authority).filter(Owned::isSure).isPresent()) {
            return State.OWNED;
        }
        if (isMarked(authority, true)) {
            return State.DELISTED;
        }
        boolean whole = !lists.isEmpty() && lists.stream().allMatch(list -> list.reading() == ListReading.WHOLE);
        return whole ? State.NOT_FOUND : State.NOT_READ;
    }

    private boolean isMarked(String authority, boolean ended) {
        return listings.stream().anyMatch(mark -> mark.authority().equals(authority) && mark.ended() == ended);
    }

    private static Optional<Other> find(List<Near> near, String authority) {
        return near.stream()
                .filter(each -> each.authority().equals(authority))
                .map(Near::other)
                .findFirst();
    }

    /** The surest. */
    private Optional<Owned> findOwned(String authority) {
        return owned.stream()
                .filter(each -> each.authority().equals(authority))
                .min(Comparator.comparing((Owned each) -> !each.isSure()).thenComparing(Owned::verdict));
    }

    /** The list as read for this one: another dataset looked up its own records only, an imported list is compared. */
    private ReadList searched(ReadList list) {
        boolean own = records.stream().anyMatch(record -> record.id().equals(list.dataset()));
        boolean searched = own || isCompared(list.seconds());
        return list.reading() == ListReading.WHOLE && !searched ? list.read(ListReading.UNSEARCHED) : list;
    }

    private boolean isCompared(ReadList.@Nullable Compared list) {
        return list != null
                && records.stream().anyMatch(record -> record.seconds().with(list));
    }
}
