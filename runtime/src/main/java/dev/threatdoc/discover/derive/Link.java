package dev.threatdoc.discover.derive;

/** An edge with the nodes that it joins, as they are in the same wiring. */
record Link(Node source, Node sink, Edge edge) {}
