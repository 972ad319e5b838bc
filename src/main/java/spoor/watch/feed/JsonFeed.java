package spoor.watch.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import spoor.watch.WatchNews;

/**
 * A feed as JSON Feed 1.1.
 *
 * @param version of the form
 */
public record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        List<Author> authors,
        List<Item> items) {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    /** Who tells it. */
    public record Author(String name) {}

    /**
     * News.
     *
     * @param contentText in sentences
     * @param spoor as Spoor tells them elsewhere
     */
    public record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String contentText,
            @JsonProperty("date_published") String datePublished,
            @JsonProperty("_spoor") WatchNews spoor) {}

    /** The same as JSON. */
    public static JsonFeed of(Feed feed) {
        return new JsonFeed(
                VERSION,
                feed.title(),
                feed.page(),
                feed.self(),
                List.of(new Author("Spoor")),
                feed.news().stream().map(one -> item(feed, one)).toList());
    }

    private static Item item(Feed feed, WatchNews one) {
        NewsWords words = new NewsWords(one);
        return new Item(Feed.idOf(one), feed.pageOf(one), words.title(), words.text(), one.at(), one);
    }
}
