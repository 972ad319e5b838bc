package spoor.dossier.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import spoor.dossier.content.PathRole;
import spoor.dossier.page.Picture;

/** Draws the picture on paper, as the page draws it on the screen. */
final class PictureDrawer implements FSObjectDrawer {

    private static final Color INK = new Color(0x1B1D21);
    private static final Color QUIET = new Color(0x575C66);
    private static final Color FRAME = new Color(0xD5D5CD);
    private static final Color LINE = new Color(0xA9AEB6);
    private static final double MARGIN = 12;
    private static final double LANE_LETTER = 12.5;

    private final Picture picture;
    private final Function<Picture.Lane, String> laneName;
    private final Letters letters = new Letters(List.of(Typefaces::sans, Typefaces::han));
    private final Letters bold = new Letters(List.of(Typefaces::sansBold, Typefaces::han));

    PictureDrawer(Picture picture, Function<Picture.Lane, String> laneName) {
        this.picture = picture;
        this.laneName = laneName;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        float wide = (float) (width / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, wide, (float) (height / dotsPerPixel), graphics -> {
            double scale = wide / (Picture.WIDTH + MARGIN);
            graphics.scale(scale, scale);
            graphics.translate(1, 0);
            draw(graphics);
        });
        return null;
    }

    /** As large as {@link Picture} counts. */
    void draw(Graphics2D graphics) {
        picture.lanes().forEach(lane -> lane(graphics, lane));
        picture.links().forEach(link -> link(graphics, link));
        picture.nodes().forEach(node -> node(graphics, node));
    }

    private void lane(Graphics2D graphics, Picture.Lane lane) {
        graphics.setColor(QUIET);
        graphics.fill(bold.outline(laneName.apply(lane), lane.x(), 18, LANE_LETTER));
        graphics.setColor(colour(lane.role()));
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(new Line2D.Double(lane.x(), 28, lane.x() + lane.width(), 28));
    }

    private static void link(Graphics2D graphics, Picture.Link link) {
        float width = (float) link.stroke();
        graphics.setColor(LINE);
        graphics.setStroke(
                switch (link.confidence()) {
                    case "confirmed" -> new BasicStroke(width);
                    case "probable" -> dashed(width, 7, 4);
                    default -> dashed(width, 1.5f, 4);
                });
        double[] points = link.points();
        Path2D.Double curve = new Path2D.Double();
        curve.moveTo(points[0], points[1]);
        curve.curveTo(points[2], points[3], points[4], points[5], points[6], points[7]);
        graphics.draw(curve);
    }

    private static BasicStroke dashed(float width, float dash, float gap) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {dash, gap}, 0);
    }

    private void node(Graphics2D graphics, Picture.Node node) {
        Shape box = new RoundRectangle2D.Double(node.x(), node.y(), node.width(), node.height(), 8, 8);
        graphics.setColor(Color.WHITE);
        graphics.fill(box);
        graphics.setColor(FRAME);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(box);
        graphics.setColor(colour(node.role()));
        graphics.fill(new Rectangle2D.Double(node.x(), node.y(), 4, node.height()));
        graphics.setColor(INK);
        for (int i = 0; i < node.lines().size(); i++) {
            graphics.fill(letters.outline(node.lines().get(i), node.x() + 11, node.baseline(i), Picture.LETTER));
        }
    }

    private static Color colour(PathRole role) {
        return new Color(
                switch (role) {
                    case SUPPLIER -> 0x9A3412;
                    case INTERMEDIARY -> 0xB98A1D;
                    case IMPORTER -> 0x6D5AA8;
                    case MAKER -> 0x2F6F8F;
                    case PART -> 0x3F7A52;
                    case WEAPON -> 0x3D4149;
                });
    }
}
