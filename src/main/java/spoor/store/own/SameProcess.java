package spoor.store.own;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;

/**
 * Lets another program go on in the place of this one: with its number, terminal, input and output, so that whoever
 * started this one watches, signals and stops that one. Systems other than Windows can do that.
 */
final class SameProcess {

    private SameProcess() {}

    static boolean isPossible() {
        return Linker.nativeLinker().defaultLookup().find("execv").isPresent();
    }

    /**
     * Returns only if the program cannot be started.
     *
     * @param command the program's path and its arguments
     */
    @SuppressWarnings("restricted") // the jar's manifest allows it
    static void goOnAs(List<String> command) throws Throwable {
        Linker linker = Linker.nativeLinker();
        MethodHandle execv = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("execv"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (Arena memory = Arena.ofConfined()) {
            MemorySegment texts = memory.allocate(ValueLayout.ADDRESS, command.size() + 1L);
            for (int i = 0; i < command.size(); i++) {
                texts.setAtIndex(ValueLayout.ADDRESS, i, memory.allocateFrom(command.get(i)));
            }
            int failed = (int) execv.invokeExact(texts.get(ValueLayout.ADDRESS, 0), texts);
            throw new IllegalStateException("execv returned " + failed);
        }
    }
}
