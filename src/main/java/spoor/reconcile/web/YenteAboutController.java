package spoor.reconcile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spoor.model.Unavailable;
import spoor.search.LookupService;
import spoor.store.StoreState;

/** What a client of yente asks before it begins: whether anybody is there, and with what. */
@RestController
@RequestMapping(path = "/api/yente", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "yente")
class YenteAboutController {

    private static final Map<String, String> OK = Map.of("status", "ok");

    private final StoreState state;
    private final LookupService lookup;

    YenteAboutController(StoreState state, LookupService lookup) {
        this.state = state;
        this.lookup = lookup;
    }

    @GetMapping("/healthz")
    @Operation(summary = "Whether Spoor runs, as yente's /healthz; says it to anybody, and nothing else")
    ResponseEntity<Map<String, String>> healthz() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(OK);
    }

    @GetMapping("/readyz")
    @Operation(summary = "Whether Spoor can be asked, as yente's /readyz; says it to anybody, and nothing else")
    @ApiResponse(responseCode = "200", description = "It can")
    @ApiResponse(responseCode = "503", description = "Not yet, or not at the moment")
    ResponseEntity<Map<String, String>> readyz() {
        if (!state.isReady()) {
            throw new Unavailable("store.not-ready", "Spoor cannot be asked yet; try again in a moment.");
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(OK);
    }

    @GetMapping("/algorithms")
    @Operation(
            summary = "The names that algorithm may have, as yente's /algorithms",
            description = "All of them mean the same here: Spoor scores by one algorithm of its own.")
    YenteAlgorithms algorithms() {
        return YenteAlgorithms.known();
    }

    @GetMapping({"/catalog", "/manifest"})
    @Operation(
            summary = "The datasets that can be asked, as yente's /catalog",
            description = "With an ETag: a client that sends it as If-None-Match is answered with 304 until a dataset"
                    + " changes.")
    ResponseEntity<YenteCatalog> catalog() {
        YenteCatalog catalog = YenteCatalog.of(lookup.listDatasets());
        return ResponseEntity.ok()
                .eTag(catalog.tag())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(catalog);
    }
}
