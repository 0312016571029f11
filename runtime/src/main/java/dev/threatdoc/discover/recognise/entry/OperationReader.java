package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import java.util.stream.Stream;

/** Knows how the programs of one framework say what they answer. */
interface OperationReader {

    /** What a program answers by this framework, in the order of types and then of the source. */
    Stream<Operation> operations(Module module);
}
