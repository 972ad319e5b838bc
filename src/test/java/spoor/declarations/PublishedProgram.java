package spoor.declarations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs {@link PublishedFigures} as a program of its own, from its source and without any class of Spoor. */
public final class PublishedProgram {

    private static final Path SOURCE = Path.of("src/test/java/spoor/declarations/PublishedFigures.java");

    private PublishedProgram() {}

    /**
     * The figures by their names.
     *
     * @param folder empty
     * @param files what each is to hold
     */
    public static Map<String, String> figures(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        SOURCE.toAbsolutePath().toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> figures = new LinkedHashMap<>();
        for (String line : said.lines().toList()) {
            String[] parts = line.split("=", 2);
            if (parts.length != 2) {
                throw new IOException(said);
            }
            figures.put(parts[0], parts[1]);
        }
        return figures;
    }
}
