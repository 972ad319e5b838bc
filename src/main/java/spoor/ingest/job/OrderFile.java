package spoor.ingest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import spoor.ingest.read.LimitedJson;
import tools.jackson.core.JacksonException;

/** An order as it lies beside its file, so that it is known after a restart even if nothing was written yet. */
record OrderFile(String fileName, String digest, ImportRequest request) {

    private static final String NAME = "order.json";

    /** Keeps the order in the folder of its job. */
    static void write(Path jobFolder, ImportOrder order) throws IOException {
        OrderFile file = new OrderFile(order.fileName(), order.digest(), order.request());
        Files.writeString(jobFolder.resolve(NAME), LimitedJson.MAPPER.writeValueAsString(file));
    }

    /** The order of a job whose file is still there; none if it has ended, or if the order was cut off half way. */
    static Optional<ImportOrder> find(Path jobFolder) throws IOException {
        Path upload = jobFolder.resolve("upload");
        Path order = jobFolder.resolve(NAME);
        if (!Files.isRegularFile(upload) || !Files.isRegularFile(order)) {
            return Optional.empty();
        }
        try {
            OrderFile file = LimitedJson.MAPPER.readValue(Files.readString(order), OrderFile.class);
            return Optional.of(new ImportOrder(upload, file.fileName(), file.digest(), file.request()));
        } catch (JacksonException cutOff) {
            return Optional.empty();
        }
    }
}
