package dev.threatdoc.draw.layout;

/**
 * How wide texts are, without asking a font.
 *
 * <p>Latin letters have the widths of Helvetica, which Arial and Liberation Sans share, and a tenth more: with fonts
 * that run wider, such as DejaVu Sans, a text still keeps to its box.
 */
final class TextWidths {

    private static final double WIDER = 1.12;

    /** Thousandths of the font's size for the characters from space to tilde. */
    private static final int[] PLAIN = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private static final double BOLD = 1.06;
    private static final int FULL_WIDTH = 1000;
    private static final int EMOJI = 1300;
    private static final int CAPITAL = 740;
    private static final int SMALL = 600;
    private static final int ANY = 700;

    private TextWidths() {}

    /** The width of a text in a font of that size. */
    static double width(String text, double size, boolean bold) {
        long sum = text.codePoints().mapToLong(TextWidths::thousandths).sum();
        double width = sum * size / 1000 * WIDER;
        return bold ? width * BOLD : width;
    }

    private static int thousandths(int c) {
        if (c >= ' ' && c <= '~') {
            return PLAIN[c - ' '];
        }
        // By ranges and not by Character's tables, which grow with each Java version.
        if ((c >= 0x300 && c <= 0x36F) || (c >= 0x200B && c <= 0x200F) || (c >= 0xFE00 && c <= 0xFE0F)) {
            return 0;
        }
        if (c < 0x530) {
            return (c >= 0xC0 && c <= 0xDE) || (c >= 0x386 && c <= 0x3AB) || (c >= 0x400 && c <= 0x42F)
                    ? CAPITAL
                    : SMALL;
        }
        if (c >= 0x1F000) {
            return c < 0x20000 ? EMOJI : FULL_WIDTH;
        }
        return (c >= 0x1100 && c <= 0x115F) || c >= 0x2E80 ? FULL_WIDTH : ANY;
    }
}
