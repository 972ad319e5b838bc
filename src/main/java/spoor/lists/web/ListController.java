package spoor.lists.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spoor.lists.ListSchedule;
import spoor.lists.PublicLists;
import spoor.lists.catalogue.Catalogue;
import spoor.model.BadInput;
import spoor.store.Actor;
import spoor.store.StoreState;
import spoor.web.AuditNotes;
import spoor.web.request.Client;

/** Public lists over HTTP. */
@RestController
@RequestMapping(path = "/api/lists", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "lists", description = "Public lists that Spoor fetches from their publishers and keeps current.")
class ListController {

    private static final String ID = "Id of a list, as the catalogue names it";

    private final PublicLists lists;
    private final ListSchedule schedule;
    private final StoreState state;

    ListController(PublicLists lists, ListSchedule schedule, StoreState state) {
        this.lists = lists;
        this.schedule = schedule;
        this.state = state;
    }

    /** The job that imports. */
    record Ordered(String job) {}

    /**
     * Whether a list is renewed.
     *
     * @param on whether it is fetched again and again
     */
    record Renewal(@Nullable Boolean on) {}

    @GetMapping
    @Operation(summary = "The catalogue of public lists, and how each stands")
    ListView.Listed list() {
        state.requireReady();
        Catalogue.Contents contents = lists.catalogue();
        return new ListView.Listed(
                lists.isOn(),
                schedule.every().toSeconds(),
                lists.list(contents).stream().map(ListView::of).toList(),
                contents.refused());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One list, and how it stands")
    ListView read(@Parameter(description = ID) @PathVariable String id) {
        state.requireReady();
        return ListView.of(lists.get(id));
    }

    @PostMapping("/{id}/fetch")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Fetch a list, and try what is new of it",
            description = "Nothing is imported. The list tells how far that is, and then what would be new, changed"
                    + " and gone.")
    ListView fetch(@Parameter(description = ID) @PathVariable String id) {
        state.requireReady();
        lists.fetch(id, false);
        return ListView.of(lists.get(id));
    }

    @PostMapping("/{id}/import")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Import the version that was tried, or one that was imported before, in place of what is there")
    Ordered importVersion(
            @Parameter(description = ID) @PathVariable String id,
            @RequestParam(required = false)
                    @Parameter(description = "SHA-256 of the version; default: the newest, which was tried")
                    @Nullable
                    String version)
            throws IOException {
        state.requireReady();
        String job = lists.importVersion(id, version);
        AuditNotes.current().about(job).add("list", id).add("replace", true);
        return new Ordered(job);
    }

    @PutMapping(path = "/{id}/renewal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Switch the renewal of a list on or off",
            description = "Renewed lists are fetched as often as spoor.lists.every says.")
    ListView renew(
            @Parameter(description = ID) @PathVariable String id,
            @RequestBody Renewal renewal,
            HttpServletRequest request) {
        state.requireReady();
        if (renewal.on() == null) {
            throw BadInput.inField("lists.renewal", "on", "is true or false.");
        }
        lists.renew(new Actor(Client.nameOf(request)), id, renewal.on());
        AuditNotes.of(request).add("on", renewal.on());
        return ListView.of(lists.get(id));
    }
}
