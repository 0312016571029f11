package dev.threatdoc.files.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths with forward slashes that stay below the folder that they start from, whoever wrote them. */
public final class RelativePath {

    private static final String UNRESERVED = "-._~!$&'()*+,;=:@";

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private RelativePath() {}

    /**
     * The path in its shortest form.
     *
     * @param file a path, perhaps with back slashes or dots
     * @return nothing if there is none, or it is absolute or leads out
     */
    public static Optional<String> of(String file) {
        String path = file.replace('\\', '/');
        if (path.startsWith("/") || DRIVE.matcher(path).matches() || path.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                return Optional.empty();
            }
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    /** The path as a relative reference of a URI (RFC 3986): what may not stand there is written in percent. */
    public static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (byte b : bytes) {
            char c = (char) (b & 0xFF);
            boolean plain = c == '/'
                    || (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || UNRESERVED.indexOf(c) >= 0;
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
            }
        }
        // A colon in the first segment would make it a scheme.
        int slash = uri.indexOf("/");
        int colon = uri.indexOf(":");
        return colon >= 0 && (slash < 0 || colon < slash) ? "./" + uri : uri.toString();
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}
