package spoor.cases.web;

import org.springframework.web.multipart.MultipartFile;

/** What an attached file is called: text for people, never a path. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static String of(MultipartFile file) {
        String name = file.getOriginalFilename();
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "_").strip();
        if (plain.isEmpty()) {
            return "file";
        }
        return plain.length() > LONGEST ? plain.substring(plain.length() - LONGEST) : plain;
    }
}
