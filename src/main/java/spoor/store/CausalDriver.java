package spoor.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.BaseSession;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * A driver whose sessions follow one another: what one of them has committed is seen by all that are opened after it,
 * whichever member of a cluster they are sent to. One server alone needs nothing of the kind, and it would do harm there:
 * put back to an older state while Spoor runs, the server would wait for commits that never come.
 */
public final class CausalDriver implements InvocationHandler {

    private final Driver driver;
    private final BookmarkManager bookmarks;

    private CausalDriver(Driver driver) {
        this.driver = driver;
        this.bookmarks = driver.executableQueryBookmarkManager();
    }

    /** The driver itself where the address is that of one server. */
    public static Driver of(Driver driver, URI uri) {
        if (!uri.getScheme().startsWith("neo4j")) {
            return driver;
        }
        return (Driver) Proxy.newProxyInstance(
                Driver.class.getClassLoader(), new Class<?>[] {Driver.class}, new CausalDriver(driver));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.getName().equals("session") ? session(arguments) : method.invoke(driver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** One for all forms in which a session can be asked for. */
    @SuppressWarnings("unchecked")
    private BaseSession session(Object @Nullable [] arguments) {
        SessionConfig config = find(arguments, SessionConfig.class).orElse(SessionConfig.defaultConfig());
        Class<? extends BaseSession> type = find(arguments, Class.class).orElse(Session.class);
        return driver.session(
                type, following(config), find(arguments, AuthToken.class).orElse(null));
    }

    private static <T> Optional<T> find(Object @Nullable [] arguments, Class<T> type) {
        return arguments == null
                ? Optional.empty()
                : Arrays.stream(arguments)
                        .filter(type::isInstance)
                        .map(type::cast)
                        .findFirst();
    }

    private SessionConfig following(SessionConfig config) {
        SessionConfig.Builder copy = SessionConfig.builder()
                .withDefaultAccessMode(config.defaultAccessMode())
                .withDisabledNotificationClassifications(config.disabledNotificationClassifications())
                .withAutoCommitRetriesMode(config.autoCommitRetriesMode())
                .withBookmarkManager(config.bookmarkManager().orElse(bookmarks));
        if (config.bookmarks() != null) {
            copy.withBookmarks(config.bookmarks());
        }
        config.database().ifPresent(copy::withDatabase);
        config.impersonatedUser().ifPresent(copy::withImpersonatedUser);
        config.fetchSize().ifPresent(copy::withFetchSize);
        config.minimumNotificationSeverity().ifPresent(copy::withMinimumNotificationSeverity);
        return copy.build();
    }
}
