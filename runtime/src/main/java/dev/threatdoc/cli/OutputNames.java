package dev.threatdoc.cli;

import dev.threatdoc.tell.output.OutputFormats;
import java.util.Iterator;

/** The names of all outputs, for help and for shells that complete what is typed. */
final class OutputNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return OutputFormats.names().iterator();
    }
}
