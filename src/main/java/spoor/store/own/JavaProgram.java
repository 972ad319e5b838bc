package spoor.store.own;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;
import spoor.store.SpoorProperties;

/** The program that runs Java. */
final class JavaProgram {

    /** Options meant for Spoor's own JVM, such as a debug port, would be taken twice by another. */
    static final List<String> OPTION_VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /**
     * Two JVMs that start share what processors there are, and half of their work was to compile for speed what a start calls a few
     * hundred times. What runs all the time comes to that soon enough. The last two say when code that an archive of classes has
     * figures of is compiled for speed: by itself the JVM would do so at once, as for a program whose end resembles its beginning.
     */
    static final List<String> COMPILES_LATER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000",
            "-XX:Tier2InvokeNotifyFreqLog=16",
            "-XX:Tier2BackedgeNotifyFreqLog=19");

    /**
     * A collector that works at one stroke spares a start or an import a third of its processor time and more. Up to these heaps its
     * pauses are shorter than an answer may take (what is large in Spoor's heap are arrays of numbers); beyond them the JVM chooses.
     * The heap to begin with, below which it never comes again, would by itself be a 64th of the machine's memory.
     */
    private static final List<String> COLLECTS_AT_ONE_STROKE =
            List.of("-XX:+UseParallelGC", "-Xms64m", "-D" + IdleMemory.WATCHED + "=true");

    /** G1, which the JVM chooses for larger heaps, does by itself what {@link IdleMemory} does for that one. */
    private static final String COLLECTS_WHILE_IDLE = "-XX:G1PeriodicGCInterval=30000";

    private static final Pattern SMALL_HEAP_OF_DATABASE = Pattern.compile("(?i)[12]g|1?\\d{1,3}m|\\d{1,6}k");
    private static final long SMALL_HEAP_OF_SPOOR = 8L << 30;

    /** After half a minute without work, memory that only the start needed goes back to the system: heap, and what compilers took. */
    static final List<String> GIVES_BACK =
            List.of("-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=20", "-XX:TrimNativeHeapInterval=30000");

    private JavaProgram() {}

    /** Options of the own Neo4j's JVM; an archive of its classes is of use with these alone. */
    static List<String> databaseOptions(SpoorProperties.Neo4j settings) {
        List<String> given = List.of(StringUtils.tokenizeToStringArray(settings.jvmOptions(), " \t\n"));
        boolean small = SMALL_HEAP_OF_DATABASE.matcher(settings.heap()).matches();
        List<String> options = new ArrayList<>(List.of("-Xmx" + settings.heap()));
        options.addAll(ownOptions(small, given));
        options.addAll(given);
        return options;
    }

    /**
     * Options of Spoor's own JVM, which come before those that were given.
     *
     * @param heap the largest, in bytes
     */
    static List<String> spoorOptions(long heap, List<String> given) {
        return ownOptions(heap <= SMALL_HEAP_OF_SPOOR, given);
    }

    private static List<String> ownOptions(boolean smallHeap, List<String> given) {
        List<String> options = new ArrayList<>(GIVES_BACK);
        options.addAll(COMPILES_LATER);
        if (smallHeap && given.stream().noneMatch(option -> option.matches("-XX:[+-]Use\\w+GC"))) {
            options.addAll(COLLECTS_AT_ONE_STROKE);
        } else {
            options.add(COLLECTS_WHILE_IDLE);
        }
        return options;
    }

    /** The one that runs this very JVM. */
    static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
