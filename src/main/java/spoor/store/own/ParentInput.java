package spoor.store.own;

import java.io.IOException;
import java.io.PrintStream;
import org.springframework.modulith.NamedInterface;

/** Standard input of a child process. It ends when the parent closes it or is gone, however it went. */
@NamedInterface("first-load")
public final class ParentInput {

    private ParentInput() {}

    /** Returns when the input has ended; {@code err} hears if it broke, which counts as its end. */
    public static void awaitEnd(PrintStream err) {
        try {
            while (System.in.read() >= 0) {
                // Whatever is written here has no meaning.
            }
        } catch (IOException e) {
            err.println("Standard input broke, which counts as its end: " + e);
        }
    }
}
