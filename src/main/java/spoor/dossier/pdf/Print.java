package spoor.dossier.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import org.jspecify.annotations.Nullable;
import spoor.dossier.page.DossierPage;

/**
 * What is printed.
 *
 * @param html that is XML at the same time, written for paper
 * @param drawer draws its picture; null where it has none
 * @param attached what the data are that lie in it
 */
public record Print(String title, String html, @Nullable FSObjectDrawer drawer, String attached) {

    /** One without a picture. */
    public Print(String title, String html, String attached) {
        this(title, html, null, attached);
    }

    static Print of(DossierPage page) {
        return new Print(
                page.title(),
                page.write(),
                new PictureDrawer(page.picture(), page::laneName),
                "The paths of this dossier with all they rest on, as node-link JSON");
    }
}
