package spoor.store.folder;

import org.springframework.boot.ExitCodeGenerator;

/** A setting with which Spoor cannot start. The message is the one sentence that the operator sees. */
final class WrongSetting extends RuntimeException implements ExitCodeGenerator {

    /** EX_CONFIG of sysexits.h. */
    static final int EXIT_CODE = 78;

    WrongSetting(String message) {
        super(message);
    }

    @Override
    public int getExitCode() {
        return EXIT_CODE;
    }
}
