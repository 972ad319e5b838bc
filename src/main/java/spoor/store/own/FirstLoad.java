package spoor.store.own;

import java.nio.file.Path;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * Something that builds a database for the own Neo4j without transactions, see {@link FirstLoading}. A bean of this type
 * is asked once, before the first start, while there is no database yet.
 */
@NamedInterface("first-load")
public interface FirstLoad {

    /**
     * The class to run in a JVM of its own. It writes a database with {@link StoreFiles} below the folder that is its
     * first argument, and ends with 0; with anything else nothing was built.
     */
    Class<?> main();

    /** The further arguments of that class. */
    List<String> arguments(Path data);

    /** Hears what that JVM prints, line by line, from a thread of its own. */
    void hear(String line);

    /** Asked again and again; that JVM is ended when it is not. */
    default boolean isWanted() {
        return true;
    }

    /**
     * That JVM has ended, and the database is about to start.
     *
     * @param loaded whether the database holds what was to be loaded; otherwise it begins empty
     */
    default void ended(boolean loaded) {}
}
