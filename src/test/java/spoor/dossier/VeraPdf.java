package spoor.dossier;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Says what a PDF lacks of what it claims to be. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The rules that it breaks, each once; empty where it is what it claims to be. */
    public static Set<String> faults(byte[] pdf, String flavour) throws Exception {
        PDFAFlavour wanted = PDFAFlavour.fromString(flavour);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, false)) {
            ValidationResult result = validator.validate(parser);
            Set<String> faults = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    faults.add(assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage());
                }
            }
            if (!result.isCompliant() && faults.isEmpty()) {
                faults.add("not compliant");
            }
            return faults;
        }
    }
}
