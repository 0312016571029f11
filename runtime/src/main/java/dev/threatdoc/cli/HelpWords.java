package dev.threatdoc.cli;

import dev.threatdoc.tell.output.OutputFormats;
import java.util.ListResourceBundle;

/** What help says of options whose values are registered elsewhere; nobody keeps a copy of these lists here. */
final class HelpWords extends ListResourceBundle {

    /** Of the option that prints an output. */
    static final String PRINT = "print";

    @Override
    protected Object[][] getContents() {
        String outputs = String.join(", ", OutputFormats.names());
        return new Object[][] {{PRINT, "Print one of the files that a compilation writes: " + outputs + "."}};
    }
}
