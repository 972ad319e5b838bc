package spoor.reconcile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.reconcile.CardReads;
import spoor.reconcile.MatchService;
import spoor.web.request.ClientWatch;
import tools.jackson.databind.json.JsonMapper;

/** The Reconciliation API 0.2 of the W3C's community group: what OpenRefine speaks. */
@RestController
@RequestMapping(path = "/api/reconcile", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "reconciliation",
        description = "The Reconciliation API 0.2: which entity is meant by a name, in OpenRefine and other clients.")
class ReconcileController {

    private static final String QUERIES = "{\"q0\":{\"query\":\"Xiamen Limbach\",\"type\":\"Company\",\"limit\":3,"
            + "\"properties\":[{\"pid\":\"country\",\"v\":\"CN\"}]}}";

    private final MatchService matcher;
    private final CardReads cards;
    private final ClientWatch clients;
    private final JsonMapper json;

    ReconcileController(MatchService matcher, CardReads cards, ClientWatch clients, JsonMapper json) {
        this.matcher = matcher;
        this.cards = cards;
        this.clients = clients;
        this.json = json;
    }

    /** A form as it is described; it is read by {@link ReconcileForm}. */
    @Schema(name = "ReconcileForm", description = "One of the two")
    record Form(
            @Schema(description = "JSON: 1 to 100 queries by keys of your choice", example = QUERIES) @Nullable
            String queries,

            @Schema(
                    description = "JSON: 1 to 100 ids, and the properties to tell of them",
                    example = "{\"ids\":[\"company/aero-hit\"],\"properties\":[{\"id\":\"country\"}]}")
            @Nullable
            String extend) {}

    @GetMapping
    @Operation(
            summary = "What the reconciliation service can do; or, with queries, their answers",
            description = "Without parameters the manifest. With queries or extend the same as POST, for a look in a"
                    + " browser; long batches are sent by POST.")
    Map<String, ?> get(
            @Parameter(description = "JSON: 1 to 100 queries by keys of your choice", example = QUERIES)
                    @RequestParam(required = false)
                    @Nullable
                    String queries,
            @Parameter(description = "JSON: ids, and the properties to tell of them")
                    @RequestParam(required = false)
                    @Nullable
                    String extend,
            HttpServletRequest request) {
        ReconcileForm form = new ReconcileForm(queries, extend);
        return form.isEmpty() ? Manifest.of(BaseAddress.of(request)) : answer(form, request);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(
            summary = "Which entities are meant by 1 to 100 names; or properties of entities",
            description =
                    "queries: each may name a type, a limit (1 to 100, else 5) and properties with values that count:"
                            + " country, numbers, addresses and others of GET /api/reconcile/suggest/property. The answer has"
                            + " under each key result, best first, score in per cent and the reasons as features in bits; match"
                            + " is true for at most one, which is likely and clearly ahead. extend: the values of properties.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                            schema = @Schema(implementation = Form.class),
                            examples =
                                    @ExampleObject(
                                            value = "queries=%7B%22q0%22%3A%7B%22query%22%3A%22Limbach%22%7D%7D")))
    @ApiResponse(
            responseCode = "200",
            description = "By the keys of the queries; or meta and rows",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object", additionalPropertiesSchema = Candidates.class)))
    Map<String, ?> post(HttpServletRequest request) throws IOException {
        return answer(ReconcileForm.read(request.getInputStream().readAllBytes()), request);
    }

    private Map<String, ?> answer(ReconcileForm form, HttpServletRequest request) {
        if (form.queries() == null) {
            ExtendQuery query = ExtendQuery.read(json, Objects.requireNonNull(form.extend()));
            return query.answer(cards.read(query.ids()));
        }
        Map<String, ReconcileQuery> queries = ReconcileQuery.readAll(json, form.queries());
        AtomicBoolean gone = new AtomicBoolean();
        return clients.watch(request, () -> gone.set(true), () -> match(queries, gone));
    }

    private Map<String, Candidates> match(Map<String, ReconcileQuery> queries, AtomicBoolean gone) {
        Map<String, Candidates> answers = new LinkedHashMap<>();
        queries.forEach((key, query) -> answers.put(
                key,
                gone.get()
                        ? new Candidates(List.of(), List.of(), null)
                        : Candidates.of(query.example(), matcher.match(query.example(), query.limit()))));
        return answers;
    }
}
