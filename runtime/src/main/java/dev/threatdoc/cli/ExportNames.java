package dev.threatdoc.cli;

import dev.threatdoc.files.exchange.ExchangeFormats;
import java.util.Iterator;

/** The names of all formats of other tools, for help and for shells that complete what is typed. */
final class ExportNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return ExchangeFormats.names().iterator();
    }
}
