package spoor.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.search.Standing.Other;
import spoor.search.Standing.State;

/**
 * Works out how somebody stands against the lists that the data know of: the one place that may call anybody not listed.
 *
 * @param records the datasets of its records, and when these were compared
 * @param listings that name it, whether they hold or have ended
 * @param pairs the listed with whom nobody has decided yet whether it is one
 * @param owners the listed who hold half of it or more
 */
record Standings(List<Dataset> records, List<Mark> listings, List<Near> pairs, List<Near> owners) {

    /** A dataset that has a record of it. */
    record Dataset(String id, ReadList.Compared seconds) {}

    /** That an authority lists it, or did. */
    record Mark(String authority, boolean ended) {}

    /** Somebody whom an authority lists. */
    record Near(String authority, Other other) {}

    /** One for each authority that has a list or a listing, in the order of the authorities. */
    List<Standing> against(Collection<ReadList> lists) {
        TreeSet<String> authorities = new TreeSet<>();
        lists.forEach(list -> authorities.add(list.authority()));
        listings.forEach(mark -> authorities.add(mark.authority()));
        List<Standing> all = new ArrayList<>();
        for (String authority : authorities) {
            List<ReadList> searched = lists.stream()
                    .filter(list -> list.authority().equals(authority))
                    .map(this::searched)
                    .toList();
            all.add(against(authority, searched));
        }
        return all;
    }

    private Standing against(String authority, List<ReadList> lists) {
        State state = state(authority, lists);
        Other by = switch (state) {
            case UNDECIDED -> find(pairs, authority).orElse(null);
            case OWNED -> find(owners, authority).orElse(null);
            case LISTED, DELISTED, NOT_READ, NOT_FOUND -> null;
        };
        return new Standing(authority, state, by, lists);
    }

    private State state(String authority, List<ReadList> lists) {
        if (isMarked(authority, false)) {
            return State.LISTED;
        }
        if (find(pairs, authority).isPresent()) {
            return State.UNDECIDED;
        }
        if (find(owners, authority).isPresent()) {
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
