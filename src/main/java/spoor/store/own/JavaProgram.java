package spoor.store.own;

import java.nio.file.Path;
import java.util.List;

/** The program that runs Java. */
final class JavaProgram {

    /** Options meant for Spoor's own JVM, such as a debug port, would be taken twice by another. */
    static final List<String> OPTION_VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** After half a minute without work, memory that only the start needed goes back to the system: heap, and what compilers took. */
    static final List<String> GIVES_BACK = List.of(
            "-XX:G1PeriodicGCInterval=30000",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-XX:TrimNativeHeapInterval=30000");

    private JavaProgram() {}

    /** The one that runs this very JVM. */
    static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
