package spoor.ingest;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import spoor.ingest.job.FirstLoadProgram;
import spoor.ingest.job.ImportRequest;

/** How {@link FirstLoadMain} is begun by an import that was ordered from a Spoor that runs. */
@Component
final class FirstLoadStart implements FirstLoadProgram {

    @Override
    public Class<?> main() {
        return FirstLoadMain.class;
    }

    @Override
    public List<String> arguments(Path data, Path file, String name, ImportRequest request) {
        return FirstLoadMain.arguments(data, file, name, request);
    }
}
