package spoor.watch.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import spoor.watch.Watch;
import spoor.watch.Watches;
import spoor.watch.feed.AtomFeed;
import spoor.watch.feed.Feed;
import spoor.watch.feed.JsonFeed;

/** News of watches for feed readers. */
@RestController
@RequestMapping("/api/watches")
@Tag(name = "watches")
class FeedController {

    private static final int MOST = 50;
    private static final String ATOM = MediaType.APPLICATION_ATOM_XML_VALUE;
    private static final String JSON_FEED = "application/feed+json";

    private final Watches watches;
    private final OwnWatches own;

    FeedController(Watches watches, OwnWatches own) {
        this.watches = watches;
        this.own = own;
    }

    @GetMapping(path = "/news.atom", produces = ATOM)
    @Operation(summary = "News of all watches as Atom", description = "The newest 50.")
    byte[] allAsAtom(HttpServletRequest http) {
        return AtomFeed.write(all("news.atom", http));
    }

    @GetMapping(path = "/news.json", produces = JSON_FEED)
    @Operation(summary = "News of all watches as JSON Feed 1.1", description = "The newest 50.")
    JsonFeed allAsJson(HttpServletRequest http) {
        return JsonFeed.of(all("news.json", http));
    }

    @GetMapping(path = "/{id}/news.atom", produces = ATOM)
    @Operation(summary = "News of a watch as Atom", description = "The newest 50.")
    byte[] oneAsAtom(
            @Parameter(description = "Id of a watch, as the list names it") @PathVariable String id,
            HttpServletRequest http) {
        return AtomFeed.write(one(id, "news.atom", http));
    }

    @GetMapping(path = "/{id}/news.json", produces = JSON_FEED)
    @Operation(summary = "News of a watch as JSON Feed 1.1", description = "The newest 50.")
    JsonFeed oneAsJson(
            @Parameter(description = "Id of a watch, as the list names it") @PathVariable String id,
            HttpServletRequest http) {
        return JsonFeed.of(one(id, "news.json", http));
    }

    private Feed all(String file, HttpServletRequest http) {
        String self = address("/api/watches/" + file);
        return new Feed(
                address("/api/watches/news"),
                "Spoor: watched questions",
                self,
                address("/watches"),
                null,
                own.listNews(http, MOST));
    }

    private Feed one(String id, String file, HttpServletRequest http) {
        Watch watch = own.get(id, http);
        return new Feed(
                "urn:uuid:" + watch.id(),
                "Spoor: " + watch.name(),
                address("/api/watches/" + watch.id() + "/" + file),
                address("/watches?watch=" + watch.id()),
                watch.created(),
                watches.listNews(List.of(watch.id()), 0, MOST));
    }

    /** As the reader of the feed calls this Spoor. */
    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build() + path;
    }
}
