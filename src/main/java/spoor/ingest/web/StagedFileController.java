package spoor.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import spoor.ingest.customs.Mapping;
import spoor.ingest.job.About;
import spoor.ingest.job.ImportRequest;
import spoor.ingest.job.preview.Preview;
import spoor.ingest.job.preview.StagedFile;
import spoor.ingest.job.preview.StagedFiles;
import spoor.ingest.read.LimitedJson;
import spoor.store.StoreState;

/** Files that are sent once, then looked at, tried and imported. */
@RestController
@RequestMapping("/api/imports/files")
@Tag(name = "imports")
class StagedFileController {

    private static final String FILE = "Id of the file, as given when it was sent";

    private final StagedFiles files;
    private final StoreState state;

    StagedFileController(StagedFiles files, StoreState state) {
        this.files = files;
        this.state = state;
    }

    /**
     * How a file is looked at.
     *
     * @param format its word; null to recognise it
     * @param mapping of its columns; null to guess
     */
    record Look(@Nullable String format, @Nullable Mapping mapping) {}

    /**
     * What is to be done with a file.
     *
     * @param format its word; null to recognise it
     * @param dataset id of the dataset; null for what the file says, or its name
     * @param mapping of its columns; null to guess
     * @param strict load nothing if a single record is rejected
     * @param replace afterwards take away what the dataset had and this file does not state
     * @param dryRun only count what would happen
     * @param about what to note about the dataset
     */
    record Wish(
            @Nullable String format,
            @Nullable String dataset,
            @Nullable Mapping mapping,
            @Nullable Boolean strict,
            @Nullable Boolean replace,
            @Nullable Boolean dryRun,
            @Nullable About about) {

        ImportRequest request() {
            ImportRequest plain = new ImportRequest(
                    format, dataset, jsonOf(mapping), isTrue(strict), isTrue(replace), isTrue(dryRun));
            return about == null ? plain : plain.about(about);
        }

        private static boolean isTrue(@Nullable Boolean said) {
            return Boolean.TRUE.equals(said);
        }
    }

    private static String jsonOf(@Nullable Mapping mapping) {
        return mapping == null ? "" : LimitedJson.MAPPER.writeValueAsString(mapping);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Send a file once, to be looked at, tried and imported",
            description = "Spoor keeps the last 20 until it ends.")
    StagedFile send(@RequestPart("file") MultipartFile file) throws IOException {
        state.requireReady();
        try (InputStream in = file.getInputStream()) {
            return files.stage(in, UploadName.of(file));
        }
    }

    @GetMapping(path = "/{file}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Name and size of a file that was sent")
    StagedFile file(@PathVariable @Parameter(description = FILE) String file) {
        return files.get(file);
    }

    @DeleteMapping("/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a file that was sent")
    void forget(@PathVariable @Parameter(description = FILE) String file) {
        files.discard(file);
    }

    @PostMapping(
            path = "/{file}/preview",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Look at a file that was sent: first rows, mapping, and what each record would become")
    Preview preview(@PathVariable @Parameter(description = FILE) String file, @RequestBody Look look)
            throws IOException {
        return files.preview(file, look.format(), jsonOf(look.mapping()));
    }

    @PostMapping(
            path = "/{file}/imports",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Import a file that was sent, or try to; it can be imported again afterwards")
    ImportController.Accepted order(@PathVariable @Parameter(description = FILE) String file, @RequestBody Wish wish)
            throws IOException {
        state.requireReady();
        ImportRequest request = wish.request();
        return ImportController.Accepted.told(files.submit(file, request), request);
    }
}
