/** The annotations of Threatdoc; they need nothing else, neither to compile nor to run. */
module dev.threatdoc.annotations {
    exports dev.threatdoc.annotation;
}
