package spoor.audit;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why Spoor does not start where the last entry of the audit is none, and what to do. */
final class BrokenChainAnalyzer extends AbstractFailureAnalyzer<BrokenChain> {

    @Override
    protected FailureAnalysis analyze(Throwable root, BrokenChain cause) {
        return new FailureAnalysis(
                "Spoor cannot go on with its audit: of the last line in the folder 'audit' of the data folder this is true: "
                        + cause.getMessage() + ".",
                "Somebody or a fault of the disk changed it. Move that folder away, keep it, and start Spoor again: it begins a new"
                        + " one. 'verify-audit' says of the old one up to which entry it is as it was written.",
                cause);
    }
}
