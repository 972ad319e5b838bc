package spoor.ingest.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.identity.match.RecognisedEntity;
import spoor.identity.match.Recognition;
import spoor.ingest.read.LimitedJson;

/** What a trial found out of each entity of its file, one a line as JSON, in the order of the file. */
final class RecognisedFile {

    private RecognisedFile() {}

    static void write(Path file, List<RecognisedEntity> entities) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (RecognisedEntity entity : entities) {
                out.write(LimitedJson.MAPPER.writeValueAsString(entity));
                out.newLine();
            }
        }
    }

    /**
     * Some of them.
     *
     * @param who only those; null for all
     */
    static RecognisedPage read(Path file, @Nullable Recognition who, int offset, int limit) {
        List<RecognisedEntity> page = new ArrayList<>();
        long total = 0;
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines::iterator) {
                RecognisedEntity entity = LimitedJson.MAPPER.readValue(line, RecognisedEntity.class);
                if (who == null || entity.who().equals(who.word())) {
                    if (total >= offset && page.size() < limit) {
                        page.add(entity);
                    }
                    total++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RecognisedPage(page, total);
    }
}
