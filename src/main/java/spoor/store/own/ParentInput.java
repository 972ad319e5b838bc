package spoor.store.own;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.modulith.NamedInterface;

/** Standard input of a child process. It ends when the parent closes it or is gone, however it went. */
@NamedInterface("first-load")
public final class ParentInput {

    /** Set: this JVM works for its parent alone, and ends with it. */
    static final String ENDS_ALL = "spoor.ends-with-input";

    private static final long AGAIN_MILLIS = 20;
    private static final long MOST_SECONDS = 10;

    private ParentInput() {}

    /** Ends this JVM with its standard input if {@link #ENDS_ALL} is set. */
    static void endWithIt(PrintStream err) {
        if (System.getProperty(ENDS_ALL) != null) {
            Thread.ofPlatform().daemon().name("parent-watch").start(() -> {
                awaitEnd(err);
                endAll();
            });
        }
    }

    private static void endAll() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        killThis();
        haltThis();
    }

    /** Even a halt writes the archive of classes first where one is recorded, and loads all there is for it; only the system ends a JVM at once. */
    private static void killThis() {
        String pid = Long.toString(ProcessHandle.current().pid());
        boolean isWindows = System.getProperty("os.name", "").startsWith("Windows");
        try {
            new ProcessBuilder(isWindows ? List.of("taskkill", "/F", "/PID", pid) : List.of("kill", "-KILL", pid))
                    .start()
                    .waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException notSo) {
            // it is halted
        }
    }

    /** An exit, too, may begin a process, as the one that makes an archive of classes does; it is ended as it comes. */
    private static void haltThis() {
        Thread.ofPlatform().daemon().start(() -> Runtime.getRuntime().halt(1));
        while (true) {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(AGAIN_MILLIS));
        }
    }

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
