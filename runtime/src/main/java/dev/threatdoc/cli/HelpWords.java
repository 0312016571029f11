package dev.threatdoc.cli;

import dev.threatdoc.files.exchange.ExchangeFormats;
import dev.threatdoc.tell.output.OutputFormats;
import java.util.ListResourceBundle;
import java.util.stream.Collectors;

/** What help says of options whose values are registered elsewhere; nobody keeps a copy of these lists here. */
final class HelpWords extends ListResourceBundle {

    /** Of the option that prints an output. */
    static final String PRINT = "print";

    /** Of the option that names a format of other tools. */
    static final String FORMATS = "formats";

    @Override
    protected Object[][] getContents() {
        String outputs = String.join(", ", OutputFormats.names());
        String formats = ExchangeFormats.all().stream()
                .map(f -> f.name() + ": " + f.description())
                .collect(Collectors.joining("; "));
        return new Object[][] {
            {PRINT, "Print one of the files that a compilation writes: " + outputs + "."},
            {FORMATS, formats + "."}
        };
    }
}
