package spoor.dossier.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.w3c.dom.Element;
import spoor.dossier.page.DossierPage;

/** Prints a dossier, or what looks like one, as PDF/A-3u that is also PDF/UA-1, with its data attached. */
public final class PdfWriter {

    /** Under this name the data lie in the PDF. */
    public static final String DATA = "data.json";

    private static final float VERSION = 1.7f;

    private PdfWriter() {}

    /**
     * The dossier on paper.
     *
     * @param page written for paper
     * @param data the export of its paths, as JSON
     * @param made when, as the attachment says
     * @throws spoor.model.Unavailable if this Spoor was built without typefaces
     */
    public static byte[] write(DossierPage page, byte[] data, Instant made) throws IOException {
        return write(Print.of(page), data, made);
    }

    /**
     * The same of any document that looks as dossiers do.
     *
     * @param data what it was made of, as JSON
     * @throws spoor.model.Unavailable if this Spoor was built without typefaces
     */
    public static byte[] write(Print print, byte[] data, Instant made) throws IOException {
        Typefaces.require();
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        PdfRendererBuilder builder = builder(print);
        try (PdfBoxRenderer renderer = builder.toStream(out).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            describeLinks(document, print.title());
            attach(document, data, print.attached(), made);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(Print print) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(VERSION);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Spoor");
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        Typefaces.addTo(builder);
        if (print.drawer() != null) {
            builder.useObjectDrawerFactory(new Drawers(print.drawer()));
        }
        builder.withHtmlContent(print.html(), null);
        return builder;
    }

    private record Drawers(FSObjectDrawer drawer) implements FSObjectDrawerFactory {

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return drawer;
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getAttribute("type").equals(DossierPage.DRAWN);
        }
    }

    /** PDF/UA wants words on every link; the printer loses those of links that break over lines. */
    private static void describeLinks(PDDocument document, String inside) throws IOException {
        for (PDPage sheet : document.getPages()) {
            for (PDAnnotation annotation : sheet.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && (link.getContents() == null || link.getContents().isBlank())) {
                    link.setContents(link.getAction() instanceof PDActionURI outside ? outside.getURI() : inside);
                }
            }
        }
    }

    private static void attach(PDDocument document, byte[] data, String what, Instant made) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(data), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(data.length);
        file.setModDate(calendar(made));
        PDComplexFileSpecification named = new PDComplexFileSpecification();
        named.setFile(DATA);
        named.setFileUnicode(DATA);
        named.setFileDescription(what);
        named.setEmbeddedFile(file);
        named.setEmbeddedFileUnicode(file);
        named.getCOSObject().setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Data"));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(DATA, named));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(named);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static Calendar calendar(Instant made) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(made.toEpochMilli());
        return calendar;
    }
}
