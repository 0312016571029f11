package dev.threatdoc.draw.svg;

/** Where a drawing is to be shown. */
public enum SvgForm {
    /** As a file of its own, with its colours in it: light, dark and for print, as the reader's system is set. */
    STANDALONE,
    /**
     * Inside a page, which brings {@link InlineSvg#css()} and a heading, and lets people select things in the drawing.
     */
    INLINE,
    /** As a file of its own with fixed colours, for programs that understand only the plainest style sheets. */
    FIXED
}
