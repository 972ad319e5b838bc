package spoor.dossier.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import spoor.dossier.page.DossierPage;
import spoor.dossier.page.Picture;

/**
 * The picture of a dossier as dots, for documents that hold no drawing of lines.
 *
 * @param bytes PNG
 * @param width as {@link Picture} counts it
 */
@SuppressWarnings("ArrayRecordComponent") // made and written away, never compared
public record PicturePng(byte[] bytes, double width, double height) {

    /** Dots for each point: sharp on paper. */
    private static final double SCALE = 2;

    /**
     * Draws it.
     *
     * @throws spoor.model.Unavailable if this Spoor was built without typefaces
     */
    public static PicturePng of(DossierPage page) throws IOException {
        Typefaces.require();
        Picture picture = page.picture();
        double height = Math.max(1, picture.height());
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(Picture.WIDTH * SCALE), (int) Math.ceil(height * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(SCALE, SCALE);
        new PictureDrawer(picture, page::laneName).draw(graphics);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        ImageIO.write(image, "png", out);
        return new PicturePng(out.toByteArray(), Picture.WIDTH, height);
    }
}
