package spoor.watch.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
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

    FeedController(Watches watches) {
        this.watches = watches;
    }

    @GetMapping(path = "/news.atom", produces = ATOM)
    @Operation(summary = "News of all watches as Atom", description = "The newest 50.")
    byte[] allAsAtom() {
        return AtomFeed.write(all("news.atom"));
    }

    @GetMapping(path = "/news.json", produces = JSON_FEED)
    @Operation(summary = "News of all watches as JSON Feed 1.1", description = "The newest 50.")
    JsonFeed allAsJson() {
        return JsonFeed.of(all("news.json"));
    }

    @GetMapping(path = "/{id}/news.atom", produces = ATOM)
    @Operation(summary = "News of a watch as Atom", description = "The newest 50.")
    byte[] oneAsAtom(@Parameter(description = "Id of a watch, as the list names it") @PathVariable String id) {
        return AtomFeed.write(one(id, "news.atom"));
    }

    @GetMapping(path = "/{id}/news.json", produces = JSON_FEED)
    @Operation(summary = "News of a watch as JSON Feed 1.1", description = "The newest 50.")
    JsonFeed oneAsJson(@Parameter(description = "Id of a watch, as the list names it") @PathVariable String id) {
        return JsonFeed.of(one(id, "news.json"));
    }

    private Feed all(String file) {
        String self = address("/api/watches/" + file);
        return new Feed(
                address("/api/watches/news"),
                "Spoor: watched questions",
                self,
                address("/watches"),
                null,
                watches.listNews(0, MOST));
    }

    private Feed one(String id, String file) {
        Watch watch = watches.get(id);
        return new Feed(
                "urn:uuid:" + watch.id(),
                "Spoor: " + watch.name(),
                address("/api/watches/" + watch.id() + "/" + file),
                address("/watches?watch=" + watch.id()),
                watch.created(),
                List.copyOf(watches.listNews(id, 0, MOST)));
    }

    /** As the reader of the feed calls this Spoor. */
    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build() + path;
    }
}
