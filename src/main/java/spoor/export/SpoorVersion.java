package spoor.export;

/** The version of the running program. */
final class SpoorVersion {

    private SpoorVersion() {}

    /** What the packaged jar says of itself; {@code development} when run from classes. */
    static String get() {
        String version = SpoorVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
