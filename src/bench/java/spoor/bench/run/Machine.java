package spoor.bench.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the figures were measured on.
 *
 * @param cpu the processor's name
 * @param cores how many of them
 * @param memoryGib of the machine
 * @param jdk the JDK that Spoor ran on
 * @param load average load of the last minute when the report was written; above 1 other work disturbed it
 */
record Machine(String cpu, int cores, long memoryGib, String jdk, double load) {

    static Machine here() {
        return new Machine(
                field("/proc/cpuinfo", "model name").replaceFirst("^$", System.getProperty("os.arch")),
                Runtime.getRuntime().availableProcessors(),
                memoryKib() >> 20,
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    String sentence() {
        return String.format(
                Locale.ROOT, "%s, %d cores, %d GiB, %s; load %.1f at the end.", cpu, cores, memoryGib, jdk, load);
    }

    private static long memoryKib() {
        String text = field("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return text.isEmpty() ? Runtime.getRuntime().maxMemory() >> 10 : Long.parseLong(text);
    }

    private static String field(String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
