package dev.threatdoc.read.json;

import dev.threatdoc.model.FilePlace;

/** A document as text, to find places inside of its strings. */
public final class SourceText {

    private final String text;

    SourceText(String text) {
        this.text = text;
    }

    /**
     * The place of the nth character of a string; JSON strings have no line breaks in them.
     *
     * @param quote the place of the quotation mark before the string
     * @param start the offset of the string's first character
     * @param index which of the characters that the string stands for
     */
    FilePlace insideString(FilePlace quote, int start, int index) {
        int offset = start;
        for (int i = 0; i < index && offset < text.length() && text.charAt(offset) != '"'; i++) {
            if (text.charAt(offset) != '\\') {
                offset++;
            } else {
                offset += offset + 1 < text.length() && text.charAt(offset + 1) == 'u' ? 6 : 2;
            }
        }
        return new FilePlace(quote.file(), quote.line(), quote.column() + 1 + offset - start, quote.pointer());
    }
}
