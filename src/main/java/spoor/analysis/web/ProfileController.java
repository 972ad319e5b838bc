package spoor.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.analysis.profile.Profile;
import spoor.analysis.profile.ProfileService;
import spoor.analysis.profile.ProfileTables;
import spoor.analysis.profile.Timeline;
import spoor.analysis.profile.TimelineService;
import spoor.graph.CancelSignal;
import spoor.tables.CsvTable;
import spoor.web.request.ClientWatch;

/** What the data say about one weapon, component or firm, counted, and when it happened to a firm. */
@RestController
@RequestMapping("/api/entities")
@Tag(name = "entities")
class ProfileController {

    private static final String FIRM = "company/xiamen-limbach-aviation-engine";

    private final ProfileService profiles;
    private final TimelineService timelines;
    private final ClientWatch clients;

    ProfileController(ProfileService profiles, TimelineService timelines, ClientWatch clients) {
        this.profiles = profiles;
        this.timelines = timelines;
        this.clients = clients;
    }

    @GetMapping(path = "/{id}/profile", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What the data say about a weapon, component or firm, counted",
            description =
                    "parts: of a weapon, by maker's country, delivering country and tier of the Common High Priority"
                            + " List. makers: who is known here to make them, and of which one maker alone is. goods: what a"
                            + " firm makes and supplies. weapons, suppliers, customers: by the fewest hops, up to 6. substitutes:"
                            + " classified alike, of other makers. coverage: relations and paths by independent sources."
                            + " listings: how the firms on the ways to and from it stand against lists, and since when."
                            + " declarations: by month. An empty value is not known and comes first. Records that were decided"
                            + " to be one entity count as one.")
    Profile profile(
            @Parameter(description = "A weapon system, component or company", example = "weapon/garpiya-a1")
                    @PathVariable
                    String id,
            @Parameter(description = "Sections; all that there are of it if absent", example = "parts")
                    @RequestParam(defaultValue = "")
                    List<String> section,
            HttpServletRequest http) {
        return watched(http, cancel -> profiles.find(id, section, cancel));
    }

    @GetMapping(path = "/{id}/profile/table", produces = CsvTable.MEDIA_TYPE)
    @Operation(
            summary = "A table of it for a spreadsheet",
            description =
                    "CSV in UTF-8. An empty value is not known. A row names the first 100 entities and relations.")
    String profileTable(
            @Parameter(example = "weapon/garpiya-a1") @PathVariable String id,
            @Parameter(
                            description =
                                    "parts, makers, known-makers, sole-makers, goods, weapons, suppliers, customers,"
                                            + " substitutes, with-substitutes, origins, joins, path-origins, standings, listed-since"
                                            + " or declarations",
                            example = "parts")
                    @RequestParam
                    String table,
            HttpServletRequest http) {
        return watched(http, cancel -> CsvTable.of(ProfileTables.of(profiles.findTable(id, table, cancel), table)));
    }

    @GetMapping(path = "/{id}/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "When a firm was founded, traded first and last, was listed, delisted and renamed",
            description =
                    "With the documents that say so. Undated events stand beside; of what kinds nothing is known is"
                            + " said, and which lists were not read. A first and a last row are of the declarations that are held:"
                            + " data that begin or end look like a firm that does.")
    Timeline timeline(
            @Parameter(description = "A company", example = FIRM) @PathVariable String id, HttpServletRequest http) {
        return watched(http, cancel -> timelines.find(id, cancel));
    }

    @GetMapping(path = "/{id}/timeline/table", produces = CsvTable.MEDIA_TYPE)
    @Operation(
            summary = "The same as a table for a spreadsheet",
            description = "CSV in UTF-8, one event a row; then the kinds of which nothing is known.")
    String timelineTable(
            @Parameter(description = "A company", example = FIRM) @PathVariable String id, HttpServletRequest http) {
        return CsvTable.of(TimelineTable.of(timeline(id, http)));
    }

    /** Closing the connection ends the work. */
    private <T> T watched(HttpServletRequest http, Function<CancelSignal, T> work) {
        CancelSignal cancel = new CancelSignal();
        return clients.watch(http, cancel::cancel, () -> work.apply(cancel));
    }
}
