package spoor.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the benchmark runs.
 *
 * @param project folder of the pom.xml
 * @param java the java program
 * @param maven the mvn program
 */
record Workplace(Path project, String java, String maven) {

    static Workplace here() {
        String home = System.getProperty("maven.home", "");
        String maven = home.isEmpty() ? "mvn" : Path.of(home, "bin", "mvn").toString();
        return new Workplace(
                Path.of(System.getProperty("bench.project", ".")).toAbsolutePath().normalize(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                maven);
    }

    Path output() {
        return project.resolve("target/bench");
    }

    Path bench(String name) {
        return project.resolve("src/bench").resolve(name);
    }

    /** A Java command on a class path, with the doors open that Neo4j and GDS need. */
    List<String> java(String memory, String classPath, String main) {
        List<String> command = new ArrayList<>(List.of(java, "-Xmx" + memory));
        for (String door : List.of("java.nio", "java.lang", "sun.nio.ch", "jdk.internal.misc")) {
            command.add("--add-opens=java.base/" + door + "=ALL-UNNAMED");
        }
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", classPath, main));
        return command;
    }

    /** Runs a preparing command to its end; whether it went well. */
    boolean run(String... command) throws InterruptedException {
        try {
            Files.createDirectories(output());
            return new ProcessBuilder(command)
                            .directory(project.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(
                                    output().resolve("prepare.log").toFile()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
