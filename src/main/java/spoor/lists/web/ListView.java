package spoor.lists.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spoor.lists.ListDifference;
import spoor.lists.ListProblem;
import spoor.lists.ListState;
import spoor.lists.ListStatus;
import spoor.lists.ListVersion;
import spoor.lists.catalogue.PublicList;
import spoor.lists.catalogue.RefusedEntry;

/**
 * A list as clients see it.
 *
 * @param terms what its licence asks and forbids: free, name-source, no-commerce, share-alike, not-passed-on
 * @param addresses of its files
 * @param format its word; null to recognise it
 * @param isOwn whether the operator has added or changed it
 * @param stage what is being done: rest, fetching, trying, waiting (for an import), importing
 * @param renewed whether it is fetched again and again
 * @param checkedAt when its address was last asked; null if never
 * @param problem of the last attempt; null if it went well
 * @param newest the version that was found last; null before the first
 * @param tried what that would make of the dataset; null while it is not known
 * @param trial the job that says so; null if there is none
 * @param imported the version that the dataset was last made of; null if none was
 * @param earlier the version before that, which can be imported again; null if there is none
 * @param importing the job that imports now; null if none does
 */
record ListView(
        String id,
        String name,
        String publisher,
        String licence,
        @Nullable String licenceUrl,
        List<String> terms,
        @Nullable String page,
        List<String> addresses,
        @Nullable String format,
        String dataset,
        long mostBytes,
        boolean isOwn,
        String stage,
        boolean renewed,
        @Nullable String checkedAt,
        @Nullable ListProblem problem,
        @Nullable ListVersion newest,
        @Nullable ListDifference tried,
        @Nullable String trial,
        @Nullable ListVersion imported,
        @Nullable ListVersion earlier,
        @Nullable String importing) {

    /**
     * All of them.
     *
     * @param on whether lists may be fetched
     * @param everySeconds how long after one look at an address of a renewed list the next is; 0 for never
     * @param refused entries of the operator's lists.json that cannot be used
     */
    record Listed(boolean on, long everySeconds, List<ListView> lists, List<RefusedEntry> refused) {}

    static ListView of(ListStatus status) {
        PublicList list = status.list();
        ListState state = status.state();
        ListState.Order order = state.order();
        return new ListView(
                list.id(),
                list.name(),
                list.publisher(),
                list.licence(),
                list.licenceUrl(),
                list.terms(),
                list.page(),
                list.addresses().stream().map(String::valueOf).toList(),
                list.format(),
                list.dataset(),
                list.mostBytes(),
                list.isOwn(),
                status.stage().name().toLowerCase(Locale.ROOT),
                status.renewed(),
                state.checkedAt(),
                state.problem(),
                state.newest(),
                status.tried(),
                state.trial(),
                state.imported(),
                state.earlier(),
                order == null ? null : order.job());
    }
}
