package spoor.security;

import org.springframework.boot.ExitCodeGenerator;

/** The settings would open Spoor to strangers. The message is the one sentence that the operator sees. */
public final class UnsafeStart extends IllegalStateException implements ExitCodeGenerator {

    /** EX_CONFIG of sysexits.h. */
    private static final int CONFIGURATION_ERROR = 78;

    /** With what the operator has to set. */
    public UnsafeStart(String message) {
        super(message);
    }

    @Override
    public int getExitCode() {
        return CONFIGURATION_ERROR;
    }
}
