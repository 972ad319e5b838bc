package spoor.reconcile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import spoor.model.NotFound;
import spoor.reconcile.ftm.FtmEntity;

/** Single entities and what they are tied to, as yente has them. */
@RestController
@RequestMapping(path = "/api/yente/entities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "yente")
class YenteEntityController {

    private static final String USUAL = "10";

    private final YenteEntities entities;

    YenteEntityController(YenteEntities entities) {
        this.entities = entities;
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "One company, person or relation between them in FollowTheMoney, as yente's /entities",
            description = "The id of one of its records is answered with 308 and the address of the whole. Of listings"
                    + " and relations the first hundred of each property stand inside; /adjacent reaches all.")
    @ApiResponse(responseCode = "308", description = "This record belongs to another entity by decision")
    ResponseEntity<FtmEntity> entity(
            @Parameter(example = "company/xiamen-limbach-aviation-engine") @PathVariable String id,
            @Parameter(description = "Whether listings and relations stand inside it, with their other ends")
                    @RequestParam(defaultValue = "true")
                    boolean nested) {
        FtmEntity written = entities.get(id, nested);
        return written.id().equals(id) ? ResponseEntity.ok(written) : moved(written, nested ? "" : "?nested=false");
    }

    @GetMapping("/{id}/adjacent")
    @Operation(
            summary = "An entity and what it is tied to, as yente's /adjacent",
            description =
                    "Listings as sanctions, addresses as addressEntity; relations with companies and people, the newest"
                            + " first, each with its other ends, by property: ownershipOwner, ownershipAsset, economicActivitySender,"
                            + " paymentPayer, and whatever else FollowTheMoney calls them. Of a relation: its ends; of an address: whose"
                            + " it is, as things.")
    @ApiResponse(responseCode = "308", description = "This record belongs to another entity by decision")
    ResponseEntity<YenteAdjacent> adjacent(
            @Parameter(example = "company/xiamen-limbach-aviation-engine") @PathVariable String id,
            @Parameter(description = "Most of each property, 0 to 500") @RequestParam(defaultValue = USUAL) int limit,
            @Parameter(description = "0 to 9,499") @RequestParam(defaultValue = "0") int offset) {
        YenteAdjacent found = entities.getAdjacent(id, null, new YenteRange(limit, offset));
        return found.entity().id().equals(id)
                ? ResponseEntity.ok(found)
                : moved(found.entity(), "/adjacent?limit=%d&offset=%d".formatted(limit, offset));
    }

    @GetMapping("/{id}/adjacent/{property}")
    @Operation(summary = "What an entity is tied to by one property, as yente's /adjacent/{property}")
    YenteAdjacent.Page adjacentBy(
            @Parameter(example = "company/xiamen-limbach-aviation-engine") @PathVariable String id,
            @Parameter(example = "sanctions") @PathVariable String property,
            @Parameter(description = "0 to 500") @RequestParam(defaultValue = USUAL) int limit,
            @Parameter(description = "0 to 9,499") @RequestParam(defaultValue = "0") int offset) {
        YenteAdjacent.Page page = entities.getAdjacent(id, property, new YenteRange(limit, offset))
                .adjacent()
                .get(property);
        if (page == null) {
            throw new NotFound(
                    "ftm.property.none",
                    "'%s' is tied to nothing by '%s'; /adjacent alone names the properties that there are.",
                    id,
                    property.length() > 60 ? property.substring(0, 60) + "…" : property);
        }
        return page;
    }

    private static <T> ResponseEntity<T> moved(FtmEntity whole, String rest) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .header(
                        HttpHeaders.LOCATION,
                        "/api/yente/entities/" + UriUtils.encodePathSegment(whole.id(), "UTF-8") + rest)
                .build();
    }
}
