/** Threatdoc's annotation processor; it exports nothing, for compilers find it as a service. */
module dev.threatdoc.processor {
    requires com.palantir.javapoet;
    requires dev.threatdoc.runtime;
    requires java.compiler;
    requires static com.google.auto.service;
    requires static jdk.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            dev.threatdoc.processor.ThreatdocProcessor;
}
