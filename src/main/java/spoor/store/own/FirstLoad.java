package spoor.store.own;

import java.nio.file.Path;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * Something that fills the own Neo4j before its first start, while it has no database yet: from then on only
 * transactions can. A bean of this type is asked once, and only then.
 */
@NamedInterface("first-load")
public interface FirstLoad {

    /**
     * The class to run in a JVM of its own. It writes a database with {@link StoreFiles} below the folder that is its
     * first argument, and ends with 0; with anything else the database begins empty.
     */
    Class<?> main();

    /** The further arguments of that class. */
    List<String> arguments(Path data);

    /** Hears what that JVM prints, line by line. */
    void hear(String line);

    /**
     * That JVM has ended.
     *
     * @param loaded whether the database holds what was to be loaded; otherwise it begins empty
     */
    void ended(boolean loaded);
}
