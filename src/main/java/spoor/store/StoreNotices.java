package spoor.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** What operators and users should know about this installation, found out while it starts. Safe for use by any thread. */
@Component
public final class StoreNotices {

    /** How much it matters. */
    public enum Level {
        INFO,
        WARNING
    }

    /**
     * One thing to know.
     *
     * @param code a stable word for programs
     * @param text one or two sentences for people: what it is and what to do
     */
    public record Notice(Level level, String code, String text) {}

    private final List<Notice> notices = new CopyOnWriteArrayList<>();

    /** Adds it, in place of an earlier one with the same code. */
    public void put(Notice notice) {
        notices.removeIf(old -> old.code().equals(notice.code()));
        notices.add(notice);
    }

    /** Takes the one with this code back, if there is one. */
    public void remove(String code) {
        notices.removeIf(old -> old.code().equals(code));
    }

    /** All of them, in the order in which they were found. */
    public List<Notice> list() {
        return List.copyOf(notices);
    }
}
