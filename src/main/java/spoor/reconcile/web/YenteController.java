package spoor.reconcile.web;

import static spoor.reconcile.web.YenteFilter.list;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.model.LimitReached;
import spoor.reconcile.Candidate;
import spoor.reconcile.MatchService;
import spoor.reconcile.ftm.FtmWriting;
import spoor.web.request.ClientWatch;
import tools.jackson.databind.JsonNode;

/** Matching and single entities as yente, the OpenSanctions API, has them, for clients that already speak it. */
@RestController
@RequestMapping(path = "/api/yente", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "yente",
        description = "As yente, the OpenSanctions API: give clients the address of /api/yente/ as their server."
                + " Companies and people in FollowTheMoney; parts and weapons have no schema there.")
class YenteController {

    private static final int USUAL = 5;
    private static final int MOST = 100;
    /** So many are scored for the filters to choose from. */
    private static final int CANDIDATES = 60;

    private static final String EXAMPLE = "{\"queries\":{\"q0\":{\"schema\":\"Company\",\"properties\":"
            + "{\"name\":[\"Xiamen Limbach\"],\"country\":[\"cn\"]}}}}";

    private final MatchService matches;
    private final YenteDatasets datasets;
    private final ClientWatch clients;

    YenteController(MatchService matches, YenteDatasets datasets, ClientWatch clients) {
        this.matches = matches;
        this.datasets = datasets;
        this.clients = clients;
    }

    @PostMapping(path = "/match/{dataset}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Companies and people that 1 to 100 examples may mean, as yente's /match",
            description =
                    "Examples have a schema and properties of FollowTheMoney. score is the probability that it is"
                            + " the one, from 0 to 1; explanations are in bits; match says whether the score reaches the threshold,"
                            + " so several may. One algorithm scores, whatever its name; weights are refused, config is taken and not used.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, examples = @ExampleObject(value = EXAMPLE)))
    ResponseEntity<YenteMatch> match(
            @Parameter(description = "all, default, or the id of a dataset", example = "all") @PathVariable
                    String dataset,
            @RequestBody JsonNode body,
            @Parameter(description = "Most results of a query, 1 to 100") @RequestParam(defaultValue = "" + USUAL)
                    int limit,
            @Parameter(description = "From which score on match is true, 0 to 1") @RequestParam(defaultValue = "0.7")
                    double threshold,
            @Parameter(description = "Results with a lower score are left out, 0 to 1; the threshold if absent")
                    @RequestParam(required = false)
                    @Nullable
                    Double cutoff,
            @Parameter(description = "A name from /api/yente/algorithms; all of them mean spoor")
                    @RequestParam(defaultValue = "best")
                    String algorithm,
            @Parameter(description = "false: names with words a letter or two away are not looked for")
                    @RequestParam(defaultValue = "true")
                    boolean fuzzy,
            @Parameter(description = "Only entities of one of these datasets")
                    @RequestParam(name = "include_dataset", required = false)
                    @Nullable
                    List<String> includeDataset,
            @Parameter(description = "No entities of these datasets")
                    @RequestParam(name = "exclude_dataset", required = false)
                    @Nullable
                    List<String> excludeDataset,
            @Parameter(description = "None of these schemata")
                    @RequestParam(name = "exclude_schema", required = false)
                    @Nullable
                    List<String> excludeSchema,
            @Parameter(description = "Only entities with one of these topics") @RequestParam(required = false) @Nullable
                    List<String> topics,
            @Parameter(description = "None of these entities; ids of any of their records")
                    @RequestParam(name = "exclude_entity_ids", required = false)
                    @Nullable
                    List<String> excludeEntityIds,
            @Parameter(description = YenteFilter.SINCE)
                    @RequestParam(name = "changed_since", required = false)
                    @Nullable
                    String changedSince,
            HttpServletRequest request) {
        YenteAlgorithms.require(algorithm);
        YenteRange.require("limit", limit, 1, MOST);
        requireShare("threshold", threshold);
        double least = cutoff == null ? threshold : Math.min(requireShare("cutoff", cutoff), threshold);
        YenteFilter filter = new YenteFilter(
                list(includeDataset),
                list(excludeDataset),
                list(excludeSchema),
                list(topics),
                List.of(),
                list(excludeEntityIds),
                datasets.since(changedSince),
                false);
        String scope = datasets.require(dataset);
        Map<String, YenteExample> examples = YenteExample.readAll(body);
        AtomicBoolean gone = new AtomicBoolean();
        Question question =
                new Question(scope, filter, limit, threshold, least, fuzzy, YenteAlgorithms.ignored(body), gone);
        YenteMatch answer = clients.watch(request, () -> gone.set(true), () -> match(examples, question));
        return ResponseEntity.ok()
                .header("x-batch-size", String.valueOf(examples.size()))
                .body(answer);
    }

    /** What holds for all examples of a request. */
    private record Question(
            String dataset,
            YenteFilter filter,
            int limit,
            double threshold,
            double least,
            boolean fuzzy,
            List<String> ignored,
            AtomicBoolean gone) {}

    private YenteMatch match(Map<String, YenteExample> examples, Question question) {
        Map<String, YenteMatch.Matches> responses = new LinkedHashMap<>();
        examples.forEach((key, example) -> responses.put(key, match(example, question)));
        return new YenteMatch(responses, question.limit(), YenteAlgorithms.OWN);
    }

    private YenteMatch.Matches match(YenteExample asked, Question question) {
        var example = asked.toExample();
        List<Candidate> all = asked.canBeHere() && !question.gone().get()
                ? matches.match(
                        example,
                        new MatchService.Among(
                                question.dataset().isEmpty() ? null : question.dataset(), question.fuzzy()),
                        CANDIDATES)
                : List.of();
        List<YenteMatch.Scored> scored = all.stream()
                .filter(candidate -> question.filter().isMetBy(candidate.entity()))
                .filter(candidate -> candidate.probability() >= question.least())
                .flatMap(candidate -> scored(candidate, question.threshold()).stream())
                .toList();
        int matching = (int) scored.stream().filter(YenteMatch.Scored::match).count();
        return new YenteMatch.Matches(
                HttpStatus.OK.value(),
                scored.stream().limit(question.limit()).toList(),
                new YenteMatch.Total(matching, "eq"),
                asked.echo(),
                Stream.concat(question.ignored().stream(), example.ignored().stream())
                        .toList());
    }

    private static Optional<YenteMatch.Scored> scored(Candidate candidate, double threshold) {
        Map<String, YenteMatch.Explanation> explanations = new LinkedHashMap<>();
        Candidates.byId(candidate.reasons())
                .forEach((id, reason) ->
                        explanations.put(id, new YenteMatch.Explanation(reason.bits(), reason.text(), null, null)));
        return FtmWriting.write(candidate.entity(), false)
                .map(entity -> new YenteMatch.Scored(
                        entity, candidate.probability(), candidate.probability() >= threshold, explanations));
    }

    private static double requireShare(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new LimitReached("limit.range", "'%s' must be 0 to 1, not %s.", name, value).with("parameter", name);
        }
        return value;
    }
}
