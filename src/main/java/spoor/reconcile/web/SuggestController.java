package spoor.reconcile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.model.NodeLabel;
import spoor.reconcile.EntityProperty;
import spoor.reconcile.Suggestions;
import spoor.web.Limits;

/** What completes the boxes of OpenRefine and other clients of the Reconciliation API. */
@RestController
@RequestMapping(path = "/api/reconcile", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "reconciliation")
class SuggestController {

    private static final int MOST_PROPERTIES = 100;

    private final Suggestions suggestions;

    SuggestController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/suggest/entity")
    @Operation(
            summary = "Entities that begin like what was typed",
            description =
                    "As GET /api/entities with typing=true finds them. OpenRefine's box sends spell, exact, scoring"
                            + " and others besides, which say nothing here.",
            parameters = {
                @Parameter(
                        name = "prefix",
                        in = ParameterIn.QUERY,
                        description = "What was typed",
                        example = "limbach"),
                @Parameter(
                        name = "cursor",
                        in = ParameterIn.QUERY,
                        description = "How many to leave out, 0 to 90; the answer says where the next ten begin",
                        example = "0"),
                @Parameter(
                        name = "type",
                        in = ParameterIn.QUERY,
                        description = "Company, Person, Component, WeaponSystem or Vessel; any if absent",
                        example = "Company")
            })
    Map<String, Object> entities(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        SuggestRequest request = SuggestRequest.read(given);
        int wanted = request.cursor() + SuggestRequest.PAGE + 1;
        return request.answer(suggestions.find(request.prefix(), label(request.type()), wanted).stream()
                .map(SuggestController::toItem)
                .toList());
    }

    private static Map<String, Object> toItem(Suggestions.Suggestion found) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", found.id());
        item.put("name", found.name());
        item.put("description", found.description());
        item.put("notable", List.of(Manifest.type(found.label())));
        return item;
    }

    @GetMapping("/suggest/type")
    @Operation(
            summary = "Kinds of entities",
            parameters = {
                @Parameter(name = "prefix", in = ParameterIn.QUERY, description = "What was typed", example = "comp"),
                @Parameter(
                        name = "cursor",
                        in = ParameterIn.QUERY,
                        description = "How many to leave out",
                        example = "0")
            })
    Map<String, Object> types(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        SuggestRequest request = SuggestRequest.read(given);
        return request.answer(Arrays.stream(NodeLabel.values())
                .map(Manifest::type)
                .filter(type -> request.fits(type.getOrDefault("id", ""), type.getOrDefault("name", "")))
                .toList());
    }

    @GetMapping("/suggest/property")
    @Operation(
            summary = "Properties that can be given in a query or fetched",
            parameters = {
                @Parameter(name = "prefix", in = ParameterIn.QUERY, description = "What was typed", example = "cou"),
                @Parameter(
                        name = "cursor",
                        in = ParameterIn.QUERY,
                        description = "How many to leave out, 0 to 90",
                        example = "0"),
                @Parameter(
                        name = "type",
                        in = ParameterIn.QUERY,
                        description = "Of this kind of entities; of any if absent",
                        example = "Company")
            })
    Map<String, Object> properties(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        SuggestRequest request = SuggestRequest.read(given);
        return request.answer(properties(label(request.type())).stream()
                .filter(property -> request.fits(property.id(), property.name()))
                .map(property ->
                        Map.of("id", property.id(), "name", property.name(), "description", property.description()))
                .toList());
    }

    @GetMapping("/extend/properties")
    @Operation(summary = "Properties that can be fetched of entities of a kind")
    Map<String, Object> proposals(
            @Parameter(description = "A kind of entities; any if absent", example = "Company")
                    @RequestParam(defaultValue = "")
                    String type,
            @Parameter(description = "0 to 100; 0: all") @RequestParam(defaultValue = "0") int limit) {
        Limits.require("limit", limit, 0, MOST_PROPERTIES);
        List<EntityProperty> all = properties(label(type));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("type", type);
        answer.put("limit", limit);
        answer.put(
                "properties",
                all.stream()
                        .limit(limit == 0 ? all.size() : limit)
                        .map(property -> Map.of("id", property.id(), "name", property.name()))
                        .toList());
        return answer;
    }

    private static List<EntityProperty> properties(@Nullable NodeLabel label) {
        return label == null ? EntityProperty.all() : EntityProperty.of(label);
    }

    private static @Nullable NodeLabel label(String type) {
        return type.isBlank() ? null : NodeLabel.requireLabel(type);
    }
}
