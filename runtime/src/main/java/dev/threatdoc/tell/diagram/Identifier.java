package dev.threatdoc.tell.diagram;

/** Turns ids of the model into identifiers that every drawing language takes without quotes. */
final class Identifier {

    private static final String BOUNDARY = "boundary/";

    private Identifier() {}

    /**
     * An identifier that is different for different ids.
     *
     * @param prefix what keeps identifiers of different sorts, and words of the language, apart
     */
    static String of(String prefix, String id) {
        StringBuilder out = new StringBuilder(prefix);
        // The ids of all boundaries, and of nothing else, start with these letters.
        String rest = id.startsWith(BOUNDARY) ? id.substring(BOUNDARY.length()) : id;
        rest.codePoints().forEach(c -> {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.appendCodePoint(c);
            } else if (c == '-') {
                out.append('_');
            } else {
                // Ids hold no capitals, so these can come from nothing else.
                out.append('U').append(Integer.toHexString(c)).append('U');
            }
        });
        return out.toString();
    }
}
