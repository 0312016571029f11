package dev.threatdoc.discover.recognise.entry;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import java.util.List;

/** Knows what can be weak about operations. */
interface OperationCheck {

    /** Notes what is weak about the operations of a program, each at its place. */
    void check(List<Answered> operations, Module module, Notes notes);
}
