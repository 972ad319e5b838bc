package spoor.dossier;

import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

final class PdfView {
    public static void main(String[] args) throws Exception {
        System.out.println(VeraPdf.faults(
                java.nio.file.Files.readAllBytes(Path.of("/tmp/dossier/out/" + args[0] + ".pdf")), "3u"));
        System.out.println(VeraPdf.faults(
                java.nio.file.Files.readAllBytes(Path.of("/tmp/dossier/out/" + args[0] + ".pdf")), "ua1"));
        try (PDDocument document =
                Loader.loadPDF(Path.of("/tmp/dossier/out/" + args[0] + ".pdf").toFile())) {
            System.out.println(document.getNumberOfPages() + " pages");
            for (int i = 1; i < args.length; i++) {
                int page = Math.min(Integer.parseInt(args[i]), document.getNumberOfPages());
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(page - 1, 70),
                        "png",
                        Path.of("/tmp/dossier/out/" + args[0] + "-" + page + ".png")
                                .toFile());
            }
        }
    }
}
