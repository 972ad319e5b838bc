package spoor.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import spoor.dossier.content.Dossier;
import spoor.dossier.content.DossierLanguage;
import spoor.dossier.page.DossierPage;
import spoor.dossier.page.Medium;
import spoor.dossier.pdf.PdfWriter;

final class DossierDump {
    public static void main(String[] args) throws Exception {
        Path out = Path.of("/tmp/dossier/out");
        Files.createDirectories(out);
        Path fx = Path.of("/tmp/dossier/fx");
        for (int k : new int[] {1, 61, 500}) {
            spoor.dossier.content.DossierRequest request = new spoor.dossier.content.DossierRequest(
                    spoor.question.TraceRequest.DEFAULT.with("k", k),
                    java.util.List.of(),
                    "",
                    k == 61 ? "A. Writer" : "",
                    k == 61 ? "What an author says.\n\nAnd more." : "");
            Dossier dossier = DossierFixture.of(
                    request, fx.resolve("t" + k + ".json"), fx.resolve("e" + k + ".json"), fx.resolve("flows.json"));
            for (DossierLanguage language : DossierLanguage.values()) {
                if (k != 61 && language != DossierLanguage.EN) {
                    continue;
                }
                long begun = System.nanoTime();
                byte[] html = new DossierPage(dossier, language, Medium.SCREEN)
                        .write()
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
                System.out.printf(
                        "html %d %s paths=%d bytes=%d ms=%d%n",
                        k, language, dossier.paths().size(), html.length, (System.nanoTime() - begun) / 1_000_000);
                Files.write(out.resolve("d" + k + "-" + language.tag() + ".html"), html);
                begun = System.nanoTime();
                byte[] pdf = PdfWriter.write(
                        new DossierPage(dossier, language, Medium.PAPER), "{}".getBytes(), dossier.made());
                System.out.printf(
                        "pdf %d %s bytes=%d ms=%d%n", k, language, pdf.length, (System.nanoTime() - begun) / 1_000_000);
                Files.write(out.resolve("d" + k + "-" + language.tag() + ".pdf"), pdf);
            }
        }
    }
}
