package spoor.reconcile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.model.NotFound;
import spoor.reconcile.CardReads;
import spoor.reconcile.CardSet;

/** Entities on a small page, which OpenRefine shows in a frame. */
@RestController
@Tag(name = "reconciliation")
class PreviewController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final CardReads cards;

    PreviewController(CardReads cards) {
        this.cards = cards;
    }

    @GetMapping(path = "/api/reconcile/preview", produces = "text/html;charset=UTF-8")
    @Operation(summary = "An entity on a small page without script, in the reader's language")
    ResponseEntity<String> preview(
            @Parameter(example = "company/xiamen-limbach-aviation-engine", description = "The id of an entity")
                    @RequestParam
                    String id,
            @Parameter(hidden = true) Locale reader) {
        CardSet entity = cards.find(id)
                .orElseThrow(() -> new NotFound(
                        "entity.unknown", "There is no entity '%s'; take an id from the reconciliation service.", id));
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(PreviewPage.of(entity, reader));
    }
}
