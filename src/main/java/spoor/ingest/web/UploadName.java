package spoor.ingest.web;

import org.springframework.web.multipart.MultipartFile;

/** What an upload is called: text for people, never a path. */
final class UploadName {

    private static final int LONGEST = 255;

    private UploadName() {}

    static String of(MultipartFile file) {
        String name = file.getOriginalFilename();
        String plain = name == null || name.isBlank() ? "upload" : name.replaceAll("\\p{Cntrl}", "_");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
